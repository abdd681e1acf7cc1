"""Records somebody who reads a few sentences aloud, of which a voice is to be made."""

from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_input import RecordingInput
from speechstudio.gui.viewmodels.recording_states import OpenMicrophone
from speechstudio.gui.words import tr
from speechstudio.storage.settings import DeviceSettings

if TYPE_CHECKING:  # they bring numpy
    from speechstudio.audio.capture import RecorderStatus
    from speechstudio.audio.recording_journal import Recording
    from speechstudio.gui.viewmodels.recording_session import RecordingSession

MOST_MS = 120_000
"""A recording ends by itself then: more of it would not be heard."""
TEXT = tr(
    "On clear mornings I walk down to the harbour before the shops open. The fishing boats come in"
    " one by one, and the gulls are louder than the engines. An old man at the corner sells coffee"
    " from a cart; he asks everybody how they slept, and waits for the answer. Then I sit on the"
    " wall for a while, watch the water change its colour, and think of nothing in particular."
)
"""What is read aloud: half a minute with all the sounds of the language, and nothing that is hard
to say. A translation is a text of the same kind, not one of the same content."""


class CloneTake(StrEnum):
    """Where the recording stands."""

    CLOSED = "closed"
    """No microphone is open."""
    OPENING = "opening"
    READY = "ready"
    """The microphone is heard, and nothing is kept."""
    RECORDING = "recording"
    ENDING = "ending"


class CloneRecorder(QObject):
    """Opens a microphone while somebody wants to record; what it wrote goes with `clear`."""

    changed = Signal()
    """`take`, `trouble` or the microphones are others."""
    heard = Signal(tuple)
    """How loud each channel is, some 25 times a second."""
    recorded = Signal(object)
    """Path of a recording that is finished; the microphone is let go."""

    def __init__(
        self,
        folder: Path,
        devices: Callable[[], DeviceSettings],
        is_taken: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`folder` takes recordings for a while; `is_taken` says that somebody else records."""
        super().__init__(parent)
        self._folder = folder
        self._devices = devices
        self._is_taken = is_taken
        self.input = RecordingInput(self)
        self._link = RecorderLink(self.input, self)
        self.take = CloneTake.CLOSED
        self.microphone: OpenMicrophone | None = None
        self.recorded_ms = 0
        self._has_used_folder = False
        self.trouble: UserFixableError | None = None
        """Why nothing can be recorded."""
        self.input.changed.connect(self.changed)
        self.input.source_chosen.connect(self._open)
        self._link.opened.connect(self._opened)
        self._link.heard.connect(self._look)
        self._link.failed.connect(self._fail)
        self._link.ended.connect(self._fail)

    @Slot()
    def open(self) -> None:
        """Hear the microphone that the settings name."""
        if self.take is CloneTake.CLOSED:
            self._has_used_folder = True
            self.clear()
            self.input.take(self._devices())
            self._open()

    @Slot()
    def start(self) -> None:
        """Record from now on."""
        if self.take is CloneTake.READY:
            self.recorded_ms = 0
            self._enter(CloneTake.RECORDING)
            folder = self._folder
            self._link.do(lambda session: session.start(folder), lambda _path: None, self._fail)

    @Slot()
    def finish(self) -> None:
        """End the recording, and hand it over by `recorded`."""
        if self.take is CloneTake.RECORDING:
            self._enter(CloneTake.ENDING)
            self._link.end(self._settle)

    @Slot()
    def leave(self) -> None:
        """Let the microphone go; what is being recorded is thrown away."""
        if self.take is not CloneTake.CLOSED:
            self._link.end(self._drop)
            self.trouble = None
            self._enter(CloneTake.CLOSED)

    def clear(self) -> None:
        """Delete what was recorded here, also by a program that crashed."""
        if self._has_used_folder:  # else the sound library need not be loaded for it
            self._link.do(partial(_clear, self._folder), lambda _: None, lambda _: None)

    def close(self) -> None:
        """Let all go for good."""
        self.take = CloneTake.CLOSED
        self._link.close()
        _clear(self._folder)

    # Inside

    @Slot()
    def _open(self) -> None:
        if self.take in {CloneTake.RECORDING, CloneTake.ENDING}:
            return
        if self._is_taken():
            self._fail(
                UsageError(
                    tr("the microphone is open for a recording"), hint=tr("End that one first.")
                )
            )
            return
        self.trouble = None
        self._enter(CloneTake.OPENING)
        self._link.open(self._folder)

    @Slot(object)
    def _opened(self, microphone: OpenMicrophone) -> None:
        self.microphone = microphone
        self._enter(CloneTake.READY)

    @Slot(object)
    def _look(self, status: "RecorderStatus") -> None:
        if self.take is CloneTake.RECORDING:
            self.recorded_ms = status.recorded_ms
        self.heard.emit(status.levels)
        if self.take is CloneTake.RECORDING and self.recorded_ms >= MOST_MS:
            self.finish()

    def _settle(self, recording: "Recording | None") -> None:
        if recording is None:
            self._enter(CloneTake.CLOSED)
        else:
            self._link.do(partial(_settled, recording), self._hand_over, self._fail)

    def _hand_over(self, path: Path) -> None:
        self._enter(CloneTake.CLOSED)
        self.recorded.emit(path)

    def _drop(self, recording: "Recording | None") -> None:
        if recording is not None:
            self.clear()

    def _enter(self, take: CloneTake) -> None:
        self.take = take
        self.changed.emit()

    @Slot(object)
    def _fail(self, error: UserFixableError) -> None:
        self._link.end(self._drop)
        self.trouble = error
        self._enter(CloneTake.CLOSED)


def _settled(recording: "Recording", _session: "RecordingSession") -> Path:
    """Note that nobody need recover a recording, and give its file."""
    from speechstudio.audio.recording_journal import settle  # noqa: PLC0415 - late

    settle(recording)
    return recording.path


def _clear(folder: Path, _session: "RecordingSession | None" = None) -> None:
    for path in folder.glob("*.wav*"):
        with suppress(OSError):  # one that a system still has open goes the next time
            path.unlink()
