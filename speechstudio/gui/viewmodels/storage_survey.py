"""How much room everything takes, counted beside the event loop, and what of it can go."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.background import Background
from speechstudio.gui.words import tr
from speechstudio.models.disk import size_text
from speechstudio.workflows.storage_use import Places, Use

_CLEARED: Mapping[Use, str] = {
    Use.SPEECH: tr("Spoken sentences deleted"),
    Use.UNFINISHED: tr("Unfinished work deleted"),
    Use.DOWNLOADS: tr("Unfinished downloads deleted"),
}

_QUESTIONS: Mapping[Use, tuple[str, str]] = {
    Use.UNFINISHED: (tr("Delete unfinished work?"), tr("What was interrupted then begins anew.")),
    Use.DOWNLOADS: (tr("Delete unfinished downloads?"), tr("They then begin anew.")),
}


class StorageSurvey(QObject):
    """Knows what was counted last."""

    changed = Signal()
    asked = Signal(str, str, object)
    """Title and text of a question, and what to do where the answer is yes."""
    told = Signal(str, str)
    """Title and text of something that was done."""
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(self, find: Callable[[], Places], parent: QObject | None = None) -> None:
        """`find` says where everything lies now."""
        super().__init__(parent)
        self._find = find
        self.places = find()
        self._background = Background(self)
        self.sizes: Mapping[Use, int] = {}
        """Bytes; empty until they are counted."""
        self.free = 0
        self.is_counting = False

    @Slot()
    def count(self) -> None:
        """Count anew."""
        self.is_counting = True
        self.places = self._find()
        self._background.run(lambda: (self.places.sizes(), self.places.free()), self._take)
        self.changed.emit()

    def clear(self, use: Use) -> None:
        """Delete what can be made or had again; ask first where that takes long."""
        act = partial(self._clear, use)
        question = _QUESTIONS.get(use)
        if question is None:
            act()
        else:
            self.asked.emit(*question, act)

    def close(self) -> None:
        """Count no more."""
        self._background.close()

    def _clear(self, use: Use) -> None:
        self._background.run(
            partial(self.places.clear, use), partial(self._cleared, use), self.failed.emit
        )

    def _take(self, found: tuple[Mapping[Use, int], int]) -> None:
        self.sizes, self.free = found
        self.is_counting = False
        self.changed.emit()

    def _cleared(self, use: Use, freed: int) -> None:
        self.told.emit(_CLEARED[use], tr("{size} are free again.", size=size_text(freed)))
        self.count()
