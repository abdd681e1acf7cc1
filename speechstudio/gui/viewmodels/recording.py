"""A recording with a microphone, from the first look at its levels to the finished file."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_discards import RecordingDiscards
from speechstudio.gui.viewmodels.recording_input import RecordingInput
from speechstudio.gui.viewmodels.recording_marks import RecordingMarks
from speechstudio.gui.viewmodels.recording_monitor import RecordingMonitor
from speechstudio.gui.viewmodels.recording_notices import RecordingNotices, of_error, of_missing
from speechstudio.gui.viewmodels.recording_states import (
    FinishedRecording,
    OpenMicrophone,
    Phase,
)
from speechstudio.storage.settings import DeviceSettings

if TYPE_CHECKING:  # they bring numpy and the sound library
    from speechstudio.audio import recording_journal
    from speechstudio.audio.capture import RecorderStatus


class Recording(QObject):
    """One at a time. Whatever takes long is done beside the event loop, and told by signals."""

    phase_changed = Signal()
    """`phase`, `path` or `microphone` is another one."""
    heard = Signal()
    """`status` is new: some 25 times a second while a microphone is open."""
    finished = Signal(object)
    """A `FinishedRecording`."""
    left = Signal()
    """It is over. `finished` follows where a recording is to be kept."""
    failed = Signal(object)
    """A `UserFixableError` that ends nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.input = RecordingInput(self)
        self.link = RecorderLink(self.input, self)
        self.marks = RecordingMarks(self.link, self)
        self.notices = RecordingNotices(self.link, self)
        self.discards = RecordingDiscards(self.link, self)
        self.monitor = RecordingMonitor(self.input, self.link, self)
        self.folder = Path()
        """Where recordings go."""
        self._reset()
        self.input.source_chosen.connect(self.look_again)
        self.notices.microphones_wanted.connect(self.look_again)
        self.link.opened.connect(self._take_microphone)
        self.link.heard.connect(self._take_status)
        self.link.failed.connect(self._fail)
        self.link.ended.connect(self._lose)
        self.marks.failed.connect(self.failed)
        self.discards.failed.connect(self.failed)
        self.discards.brought_back.connect(self.finished)

    def begin(self, folder: Path, devices: DeviceSettings) -> None:
        """Open a microphone and show its levels; `start` records to a new file in the folder."""
        if self.phase is Phase.CLOSED:
            self.folder = folder
            self.input.take(devices)
            self.marks.clear()
            self.notices.begin(devices)
            self._enter(Phase.OPENING)
            self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Find microphones that came or went, and open the chosen one anew."""
        if self.phase in {Phase.OPENING, Phase.READY, Phase.FAILED}:
            self.notices.stand(None)
            self._enter(Phase.OPENING)
            self.link.open(self.folder)

    @Slot()
    def start(self) -> None:
        """Record from now on."""
        if self.phase is Phase.READY:
            self._enter(Phase.RECORDING)
            folder = self.folder
            self.link.do(lambda session: session.start(folder), self._take_path, self._fail)

    @Slot()
    def toggle_pause(self) -> None:
        """Keep nothing for a while, or go on."""
        if self.phase is Phase.RECORDING:
            self._enter(Phase.PAUSED)
            self.link.do(lambda session: session.pause(), _pass, self.failed.emit)
        elif self.phase is Phase.PAUSED:
            self._enter(Phase.RECORDING)
            self.link.do(lambda session: session.resume(), _pass, self.failed.emit)

    @Slot()
    def mark(self) -> None:
        """Set a mark at what is recorded just now."""
        if self.phase.is_underway:
            self.marks.add()

    @Slot()
    def finish(self) -> None:
        """End the recording, and hand it over by `finished`."""
        if self.phase.is_underway or self.kept is not None:
            self._end(partial(self._conclude, self.finished.emit))

    @Slot()
    def discard(self) -> None:
        """Throw the recording away, or leave where nothing is recorded."""
        if self.phase not in {Phase.CLOSED, Phase.ENDING}:
            self._end(partial(self._conclude, self.discards.discard))

    def close(self) -> "recording_journal.Recording | None":
        """End everything at once, as when the window closes; give what was being recorded."""
        recording = self.link.close() or self.kept
        self.discards.close()
        self._reset()
        return recording

    # Inside

    def _reset(self) -> None:
        self.phase = Phase.CLOSED
        self.microphone: OpenMicrophone | None = None
        self.status: RecorderStatus | None = None
        self.recorded_ms = 0
        """Length of what is recorded."""
        self.path: Path | None = None
        """The file that is made."""
        self.kept: recording_journal.Recording | None = None
        """A recording that came to an end by itself."""

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        self.phase_changed.emit()

    def _end(self, then: "Callable[[recording_journal.Recording | None], None]") -> None:
        """Let go of the microphone, and go on with what was recorded."""
        self._enter(Phase.ENDING)
        if self.kept is not None:
            then(self.kept)
        else:
            self.link.end(then)

    @Slot(object)
    def _take_microphone(self, microphone: OpenMicrophone) -> None:
        self.microphone = microphone
        wanted = self.input.devices.microphone
        if self.input.is_missing and wanted is not None:
            self.notices.stand(of_missing(wanted, microphone.name))
        self._enter(Phase.READY)

    @Slot(object)
    def _take_status(self, status: "RecorderStatus") -> None:
        self.status, self.recorded_ms = status, status.recorded_ms
        left_s = 0 if self.microphone is None else self.microphone.disk_left_s
        self.notices.look(status, self.phase, left_s)
        self.heard.emit()

    def _take_path(self, path: Path) -> None:
        self.path = path
        self.phase_changed.emit()

    @Slot(object)
    def _fail(self, error: UserFixableError) -> None:
        """Say why nothing can be recorded; `look_again` tries once more."""
        self.link.end(_pass)
        self._enter(Phase.FAILED)
        self.notices.stand(of_error(error))

    @Slot(object)
    def _lose(self, error: UserFixableError) -> None:
        """Keep what was recorded until the microphone went."""
        if self.phase.is_underway:
            self._end(partial(self._keep, error))
        else:
            self._fail(error)

    def _keep(
        self, error: UserFixableError, recording: "recording_journal.Recording | None"
    ) -> None:
        if recording is None:
            self._fail(error)
            return
        self.kept, self.recorded_ms = recording, recording.duration_ms
        self._enter(Phase.LOST)
        self.notices.stand(of_error(error))

    def _conclude(
        self,
        take: Callable[[FinishedRecording], None],
        recording: "recording_journal.Recording | None",
    ) -> None:
        """Be as before the beginning, and give away what was recorded."""
        recording = None if recording is None else replace(recording, marks=self.marks.items)
        self._reset()
        self.notices.stand(None)
        self.phase_changed.emit()
        self.left.emit()
        if recording is not None:
            take(
                FinishedRecording(
                    recording=recording,
                    each_channel_is_a_speaker=self.input.splits,
                    is_to_be_transcribed=self.input.transcribes,
                )
            )


def _pass(_result: object) -> None:
    """Be content."""
