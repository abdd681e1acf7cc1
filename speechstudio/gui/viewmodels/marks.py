"""The marks that a person has set in the recording."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.of_document import OfDocument
from speechstudio.gui.words import tr
from speechstudio.storage.project import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkRow:
    """A mark as a row of a list."""

    key: str
    title: str
    """What it is called; `Mark` where nobody has said."""
    time: str
    at_ms: int

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        return tr("{title}, at {time}", title=self.title, time=self.time)


class Marks(OfDocument):
    """Rows of all marks in order of time, and what can be done to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[MarkRow, ...] = ()

    def begin(self) -> None:
        """Show the marks of another document."""
        self.take_details()

    def take_details(self) -> None:
        """Show the marks as they are now."""
        rows = tuple(
            MarkRow(
                key=str(number),
                title=mark.label or tr("Mark", "noun"),
                time=shown_time(mark.at_ms),
                at_ms=mark.at_ms,
            )
            for number, mark in enumerate(self._marks)
        )
        if rows != self.rows:
            self.rows = rows
            self.changed.emit()

    def rename(self, key: str, label: str) -> None:
        """Call a mark something else; a label without a letter takes its name away."""
        changed = [
            replace(mark, label=" ".join(label.split())) if str(number) == key else mark
            for number, mark in enumerate(self._marks)
        ]
        self._set(tr("Rename mark"), tuple(changed))

    def delete(self, key: str) -> None:
        """Take a mark away."""
        left = [mark for number, mark in enumerate(self._marks) if str(number) != key]
        self._set(tr("Delete mark"), tuple(left))

    @property
    def can_edit(self) -> bool:
        """Whether marks may be changed: while words are still to be made, too."""
        return self._document is not None and not self._document.read_only

    @property
    def _marks(self) -> tuple[Mark, ...]:
        return () if self._document is None else self._document.details.marks

    def _set(self, label: str, marks: tuple[Mark, ...]) -> None:
        if self._document is not None:
            self._document.set_marks(label, marks)
