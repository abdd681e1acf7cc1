"""Recordings that a crash or a power cut has cut off."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from speechstudio.audio.journal_places import journals
from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.background import Background

if TYPE_CHECKING:  # it brings numpy and the sound library
    from speechstudio.audio.recording_journal import Recording


class RecordingRecovery(QObject):
    """Finds them, and offers them until each has been dealt with."""

    recovered = Signal(tuple)
    """At least one `Recording` of `audio.recording_journal`, oldest first."""
    failed = Signal(object)
    """A `UserFixableError`: they could not be read or mended."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def look(self, folder: Path) -> None:
        """Look for them where recordings go."""
        self._background.run(lambda: _found(folder), self._offer, self._fail)

    def settle(self, recording: "Recording") -> None:
        """Offer that one no more: it was taken, or is not wanted."""
        self._background.run(lambda: _settled(recording), failed=self._fail)

    def _offer(self, found: "tuple[Recording, ...]") -> None:
        if found:
            self.recovered.emit(found)

    def _fail(self, error: UserFixableError) -> None:
        self.failed.emit(error)


def _found(folder: Path) -> "tuple[Recording, ...]":
    with suppress(OSError):  # `recover` tells of it
        if not journals(folder):
            return ()
    from speechstudio.audio.recording_journal import recover  # noqa: PLC0415 - it brings numpy

    return recover(folder)


def _settled(recording: "Recording") -> None:
    from speechstudio.audio.recording_journal import settle  # noqa: PLC0415 - it brings numpy

    settle(recording)
