"""Recordings of which nothing was made, as a crash or a power cut came before."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from speechstudio.audio.journal_places import journals
from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.background import Background
from speechstudio.workflows.library import Library

if TYPE_CHECKING:  # it brings numpy and the sound library
    from speechstudio.audio.recording_journal import Recording


class RecordingRecovery(QObject):
    """Finds them, and offers them until each has been dealt with."""

    recovered = Signal(tuple)
    """At least one `Recording` of `audio.recording_journal`, oldest first."""
    failed = Signal(object)
    """A `UserFixableError`: they could not be read or mended."""

    def __init__(
        self, background: Background, library: Library, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._library = library

    def look(self, folder: Path) -> None:
        """Look for them where recordings go."""
        self._background.run(partial(_found, folder, self._library), self._offer, self._fail)

    def settle(self, recording: "Recording") -> None:
        """Offer that one no more: nobody wants it."""
        self._background.run(partial(_settle, recording), failed=self._fail)

    def settle_made(self, recording: "Recording") -> None:
        """Offer that one no more if what was asked for before this has made a project of it.

        Else it is offered at the next start.
        """
        work = partial(_without_projects, (recording,), self._library)
        self._background.run(work, failed=self._fail)

    def _offer(self, found: "tuple[Recording, ...]") -> None:
        if found:
            self.recovered.emit(found)

    def _fail(self, error: UserFixableError) -> None:
        self.failed.emit(error)


def _found(folder: Path, library: Library) -> "tuple[Recording, ...]":
    with suppress(OSError):  # `recover` tells of it
        if not journals(folder):
            return ()
    from speechstudio.audio.recording_journal import recover  # noqa: PLC0415 - it brings numpy

    return _without_projects(recover(folder), library)


def _without_projects(
    recordings: "tuple[Recording, ...]", library: Library
) -> "tuple[Recording, ...]":
    """Give those of which there is no project; the others are settled."""
    if not recordings:
        return ()
    taken = {entry.source for entry in library.entries()}
    for recording in recordings:
        if recording.path.absolute() in taken:
            _settle(recording)
    return tuple(each for each in recordings if each.path.absolute() not in taken)


def _settle(recording: "Recording") -> None:
    from speechstudio.audio.recording_journal import settle  # noqa: PLC0415 - it brings numpy

    settle(recording)
