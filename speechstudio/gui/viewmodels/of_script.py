"""What the view-models of an open script have in common: they follow it, and edit it."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.script import Script
from speechstudio.gui.viewmodels.script_document import ScriptDocument

_NOTHING = Script()


class OfScript(QObject):
    """Follows one script at a time; what it makes of a change is up to `take`."""

    changed = Signal()
    """What is shown is something else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: ScriptDocument | None = None

    def open(self, document: ScriptDocument | None) -> None:
        """Follow another script; None follows none."""
        if self._document is not None:
            self._document.changed.disconnect(self.take)
        self._document = document
        if document is not None:
            document.changed.connect(self.take)
        self.begin()
        self.changed.emit()

    @property
    def script(self) -> Script:
        """The script as it is now; an empty one where none is open."""
        return _NOTHING if self._document is None else self._document.script

    @property
    def is_open(self) -> bool:
        """Whether there is a script."""
        return self._document is not None

    @property
    def can_edit(self) -> bool:
        """Whether the script may be changed."""
        return self._document is not None and not self._document.read_only

    def begin(self) -> None:
        """Show another script."""

    @Slot(object)
    def take(self, before: Script) -> None:
        """Show the script, which was another one before."""

    def edit(self, label: str, after: Script, merge_key: str = "") -> None:
        """Change the script; equal keys in a row are one step of undo."""
        if self._document is not None:
            self._document.edit(label, after, merge_key)
