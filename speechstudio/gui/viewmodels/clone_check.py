"""The recording of which a voice is to be made: it is listened to, and can be heard."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.courtesy import Courtesy
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.playback import Playback
from speechstudio.gui.viewmodels.clone_findings import CheckLine, check_lines
from speechstudio.jobs.events import Cancelled, Event, Failed, Progress, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.models.store import ModelStore
from speechstudio.workflows.cloning.findings import Gravity
from speechstudio.workflows.transcribe import READING

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.workflows.cloning.check import CheckedRecording

_READING_SHARE = 0.2
"""Part of the time of a check that goes by before the diarizer listens."""


class Stage(StrEnum):
    """Where the recording stands."""

    EMPTY = "empty"
    """There is none."""
    CHECKING = "checking"
    CHECKED = "checked"
    FAILED = "failed"
    """It cannot be heard."""


class CloneCheck(QObject):
    """One recording at a time; another one ends the check of the one before."""

    changed = Signal()
    """Anything but `share`."""
    progressed = Signal()
    """`share` is another."""
    failed = Signal(object)
    """A `UserFixableError`: the recording cannot be played."""

    def __init__(
        self,
        bridge: JobBridge,
        store: ModelStore,
        loudspeaker: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """`loudspeaker` names that on which recordings are heard; empty for the system's own."""
        super().__init__(parent)
        self._bridge = bridge
        self._store = store
        self._loudspeaker = loudspeaker
        self._courtesy = Courtesy(self)
        self._job: Job | None = None
        self.player = Playback(self)
        """Plays the recording."""
        self.player.failed.connect(self.failed)
        bridge.told.connect(self._take)
        self._reset(None)

    def _reset(self, recording: Path | None) -> None:
        self.recording = recording
        self.stage = Stage.EMPTY if recording is None else Stage.CHECKING
        self.checked: CheckedRecording | None = None
        self.lines: tuple[CheckLine, ...] = ()
        """What was found."""
        self.error: UserFixableError | None = None
        """Why the recording cannot be heard."""
        self.share = 0.0
        """Part of the check that is done, from 0 to 1."""

    @property
    def gravity(self) -> Gravity:
        """How grave the worst is that was found."""
        return Gravity.NOTE if self.checked is None else self.checked.gravity

    def choose(self, path: Path) -> None:
        """Take a recording, and listen to it."""
        self._stop()
        self._reset(path)
        self._job = self._bridge.submit("check", partial(self._check, path))
        self.changed.emit()

    @Slot()
    def drop(self) -> None:
        """Be without a recording again; what is being listened to is let go."""
        self._stop()
        self._reset(None)
        self.changed.emit()

    @Slot()
    def toggle_playing(self) -> None:
        """Let the recording be heard, or not."""
        if self.recording is None or self.stage is not Stage.CHECKED:
            return
        if not self.player.is_ready:
            self.player.device = self._loudspeaker()
            self.player.load(self.recording)
        self.player.toggle()

    # In the thread of the jobs

    def _check(self, path: Path, job: Job) -> "CheckedRecording":
        import speechstudio.audio.recording_player  # noqa: F401, PLC0415 - here, as it takes a while
        from speechstudio.workflows.cloning.check import check  # noqa: PLC0415 - brings numpy

        pause = self._courtesy.begin()

        def cancelled() -> bool:
            pause()
            return job.cancelled()

        return check(path, self._store, cancelled, job.tell)

    # In the thread of the window

    def _stop(self) -> None:
        self.player.close()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    @Slot(object, object)
    def _take(self, job: Job, event: Event) -> None:
        if job is not self._job:
            return
        match event:
            case Progress():
                self._note_progress(event)
            case Succeeded() | Failed() | Cancelled():
                self._job = None
                self._note_end(event)

    def _note_progress(self, event: Progress) -> None:
        share = min(1.0, event.done / event.total) if event.total else 0.0
        if event.step == READING:
            share *= _READING_SHARE
        else:
            share = _READING_SHARE + (1 - _READING_SHARE) * share
        self.share = max(self.share, share)
        self.progressed.emit()

    def _note_end(self, event: Succeeded | Failed | Cancelled) -> None:
        match event:
            case Succeeded():
                self.stage, self.checked = Stage.CHECKED, event.result
                self.lines = check_lines(event.result)
            case Failed():
                self.stage, self.error = Stage.FAILED, event.error()
            case Cancelled():
                self._reset(None)
        self.changed.emit()
