"""What all view-models of an open project have in common: they follow its transcript."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.distant_edit import DistantEdit
from speechstudio.gui.document import Document

_NOTHING = Transcript()


class OfDocument(QObject):
    """Follows one document at a time; what it makes of a transcript is up to `take`."""

    changed = Signal()
    """What is shown is something else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None

    def open(self, document: Document | None) -> None:
        """Follow another document; None follows none."""
        if self._document is not None:
            self._document.changed.disconnect(self.take)
            self._document.details_changed.disconnect(self.take_details)
        self._document = document
        if document is not None:
            document.changed.connect(self.take)
            document.details_changed.connect(self.take_details)
        self.begin()
        self.changed.emit()

    @property
    def transcript(self) -> Transcript:
        """The transcript as it is now; one without words where no document is open."""
        return _NOTHING if self._document is None else self._document.transcript

    @property
    def can_edit(self) -> bool:
        """Whether the transcript may be changed."""
        return self._document is not None and self._document.takes_words

    def begin(self) -> None:
        """Show another document."""
        self.take(self.transcript)

    @Slot(object)
    def take(self, transcript: Transcript) -> None:
        """Show another transcript of the same document."""

    @Slot()
    def take_details(self) -> None:
        """Show other details of the same document."""

    def edit(self, label: str, after: Transcript) -> None:
        """Change the document, as one step of undo."""
        if self._document is not None and self.can_edit:
            self._document.edit(label, after)

    def edit_beside(self, edit: DistantEdit[Transcript], background: Background) -> None:
        """Change the document by what is made in another thread, as one step of undo."""
        if self._document is not None and self.can_edit:
            self._document.distant.begin(edit, background)
