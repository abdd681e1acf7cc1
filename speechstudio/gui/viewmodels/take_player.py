"""Lets one take at a time be heard, and knows which."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.tryout import Tryout


class TakePlayer(QObject):
    """What else the same loudspeaker plays is no take."""

    changed = Signal()
    """Another take is heard, or none."""
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(self, tryout: Tryout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tryout = tryout
        self.number: int | None = None
        """The take that is made ready to be heard, or heard; None for none."""
        tryout.playing_changed.connect(self._follow)
        tryout.failed.connect(self._fail)

    def toggle(self, row: ScriptRow, number: int) -> None:
        """Let a take of a sentence be heard; the one that is heard falls silent."""
        before = self.number
        self._tryout.stop()
        self.number = None
        if number != before:
            self._tryout.play_take(row, number)
            self.number = number
        self.changed.emit()

    def forget(self) -> None:
        """Know of none any more."""
        self.number = None

    @Slot(bool)
    def _follow(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        if not playing and self.number is not None:
            self.number = None
            self.changed.emit()

    @Slot(object)
    def _fail(self, error: UserFixableError) -> None:
        if self.number is not None:
            self._follow(False)
            self.failed.emit(error)
