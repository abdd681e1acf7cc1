"""Recordings that were thrown away, and may be wanted back."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_files import bring_back, set_aside
from speechstudio.gui.viewmodels.recording_states import FinishedRecording

if TYPE_CHECKING:  # it brings numpy and the sound library
    from speechstudio.gui.viewmodels.recording_session import RecordingSession


class RecordingDiscards(QObject):
    """Keeps the one that was discarded last until the next, or until the window closes."""

    discarded = Signal(Path)
    """The path that the recording had."""
    brought_back = Signal(object)
    """A `FinishedRecording`."""
    failed = Signal(object)
    """A `UserFixableError`: the recording stays where it is."""

    def __init__(self, link: RecorderLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._last: tuple[Path, FinishedRecording] | None = None

    def discard(self, finished: FinishedRecording) -> None:
        """Hide a recording, and delete the one before it."""
        before, self._last = self._last, None
        path = finished.recording.path

        def hide(_session: "RecordingSession") -> Path:
            aside = set_aside(path)
            if before is not None:
                _delete(before[0])
            return aside

        self._link.do(hide, partial(self._take, finished), self._fail)

    @Slot()
    def undo(self) -> None:
        """Bring back what was discarded last."""
        if self._last is not None:
            (aside, finished), self._last = self._last, None
            path = finished.recording.path
            self._link.do(
                lambda _: bring_back(aside, path), partial(self._bring, finished), self._fail
            )

    def close(self) -> None:
        """Delete what is still hidden."""
        if self._last is not None:
            _delete(self._last[0])
            self._last = None

    def _take(self, finished: FinishedRecording, aside: Path) -> None:
        self._last = (aside, finished)
        self.discarded.emit(finished.recording.path)

    def _bring(self, finished: FinishedRecording, path: Path) -> None:
        recording = replace(finished.recording, path=path)
        self.brought_back.emit(replace(finished, recording=recording))

    def _fail(self, error: UserFixableError) -> None:
        self.failed.emit(error)


def _delete(path: Path) -> None:
    with suppress(OSError):  # what cannot be deleted is in nobody's way
        path.unlink(missing_ok=True)
