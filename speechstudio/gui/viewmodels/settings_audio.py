"""Tries microphone and loudspeaker: how loud it is, five seconds played back, a tone."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.playback import Playback
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_input import RecordingInput
from speechstudio.gui.viewmodels.recording_states import OpenMicrophone
from speechstudio.gui.viewmodels.settings_desk import SettingsDesk
from speechstudio.gui.words import tr

if TYPE_CHECKING:  # they bring numpy
    from speechstudio.audio.capture import RecorderStatus
    from speechstudio.gui.viewmodels.recording_session import RecordingSession

TRIAL_MS = 5000
_TAKEN = tr("The microphone is open for a recording. End that first.")


class Trial(Enum):
    """What is going on."""

    NONE = auto()
    RECORDING = auto()
    """Some seconds of the microphone are recorded."""
    HEARING = auto()
    """What was recorded is played."""
    TONE = auto()


class SoundCheck(QObject):
    """Opens devices while somebody looks, and never otherwise."""

    changed = Signal()
    """There are other devices, or something else is going on."""
    heard = Signal(tuple)
    """How loud each channel is."""

    def __init__(
        self,
        desk: SettingsDesk,
        folder: Path,
        is_taken: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`folder` takes what is recorded for a trial; `is_taken` says that somebody records."""
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        self._is_taken = is_taken
        self.input = RecordingInput(self)
        self._link = RecorderLink(self.input, self)
        self._player = Playback(self)
        self._recorded: Path | None = None
        self.microphone: OpenMicrophone | None = None
        """The one that is heard; None where none is."""
        self.loudspeakers: tuple[str, ...] = ()
        """Names of all, the system's own choice first."""
        self.trouble = ""
        """Why no microphone is heard."""
        self.loudspeaker_trouble = ""
        self.trial = Trial.NONE
        self.share = 0.0
        """Part of the trial that is recorded, from 0 to 1."""
        self.is_looking = False
        self._join()

    @Slot()
    def enter(self) -> None:
        """Look which devices there are, and hear the microphone."""
        self.is_looking = True
        self._open()

    @Slot()
    def leave(self) -> None:
        """Let all devices go."""
        if self.is_looking:
            self.is_looking = False
            self._rest()
            self._link.end(lambda _recording: None)

    def close(self) -> None:
        """Let all devices go for good."""
        self.is_looking = False
        self._rest()
        self._link.close()

    @Slot()
    def toggle_trial(self) -> None:
        """Record some seconds and play them, or stop that."""
        was = self.trial
        self._rest()
        if was not in {Trial.RECORDING, Trial.HEARING} and self.microphone is not None:
            self._link.do(
                lambda session: session.start(self._folder), self._begun, self._fail_to_record
            )

    @Slot()
    def toggle_tone(self) -> None:
        """Play the tone, or stop it."""
        was_on = self.trial is Trial.TONE
        self._rest()
        if not was_on:
            self._show(Trial.TONE)
            self._link.do(lambda _session: _tone(self._folder), self._play, self._fail_to_play)

    # Inside

    def _join(self) -> None:
        self._link.opened.connect(self._opened)
        self._link.heard.connect(self._look)
        self._link.failed.connect(self._fail_to_record)
        self._link.ended.connect(self._fail_to_record)
        self._player.playing_changed.connect(self._follow_player)
        self._player.failed.connect(self._fail_to_play)
        self._desk.changed.connect(self._follow_settings)

    def _open(self) -> None:
        self.microphone, self.trouble = None, ""
        self.input.take(self._desk.settings.devices)
        if self._is_taken():
            self.trouble = _TAKEN
        else:
            self._link.open(self._folder)
        self._link.do(lambda _session: _loudspeakers(), self._listed, self._fail_to_play)
        self.changed.emit()

    @Slot()
    def _follow_settings(self) -> None:
        """Hear another microphone where one was chosen."""
        devices, known = self._desk.settings.devices, self.input.devices
        wanted = replace(known, microphone=devices.microphone, channels=devices.channels)
        if self.is_looking and wanted != known:
            self._rest()
            self._open()

    @Slot(object)
    def _opened(self, microphone: OpenMicrophone) -> None:
        self.microphone = microphone
        self.changed.emit()

    def _listed(self, names: tuple[str, ...]) -> None:
        self.loudspeakers, self.loudspeaker_trouble = names, ""
        self.changed.emit()

    @Slot(object)
    def _look(self, status: "RecorderStatus") -> None:
        self.heard.emit(status.levels)
        if self.trial is Trial.RECORDING and self._recorded is not None:
            self.share = min(1.0, status.recorded_ms / TRIAL_MS)
            if status.recorded_ms >= TRIAL_MS:
                self._recorded = None
                self._link.do(_finished, self._hear, self._fail_to_record)
            self.changed.emit()

    def _begun(self, path: Path) -> None:
        self._recorded = path
        self.share = 0.0
        self._show(Trial.RECORDING)

    def _hear(self, path: Path | None) -> None:
        if path is not None and self.trial is Trial.RECORDING:
            self._show(Trial.HEARING)
            self._play(path)

    def _play(self, path: Path) -> None:
        if self.trial in {Trial.HEARING, Trial.TONE}:
            self._player.device = self._desk.settings.devices.loudspeaker or ""
            self._player.load(path)
            self._player.play_from(0)

    @Slot(bool)
    def _follow_player(self, is_playing: bool) -> None:  # noqa: FBT001 - a slot
        if not is_playing and self.trial in {Trial.HEARING, Trial.TONE}:
            self._rest()

    def _rest(self) -> None:
        """End what goes on, and keep nothing of it."""
        was, self.trial = self.trial, Trial.NONE
        self._recorded = None
        self._player.close()
        if was is Trial.RECORDING:
            self.microphone = None
            self._link.end(lambda _recording: None)
        if was is not Trial.NONE:
            self._link.do(lambda _session: _clear(self._folder), lambda _: None, lambda _: None)
        if was is Trial.RECORDING and self.is_looking:
            self._open()
        self.changed.emit()

    def _show(self, trial: Trial) -> None:
        self.trial = trial
        self.changed.emit()

    @Slot(object)
    def _fail_to_record(self, error: UserFixableError) -> None:
        self._rest()
        self.microphone = None
        self.trouble = str(error)
        self.changed.emit()

    @Slot(object)
    def _fail_to_play(self, error: UserFixableError) -> None:
        self._rest()
        self.loudspeaker_trouble = str(error)
        self.changed.emit()


def _loudspeakers() -> tuple[str, ...]:
    from speechstudio.audio.devices import loudspeakers  # noqa: PLC0415 - late

    return tuple(dict.fromkeys(device.name for device in loudspeakers()))


def _finished(session: "RecordingSession") -> Path | None:
    """End the recording, and hear on."""
    import speechstudio.audio.recording_player  # noqa: F401, PLC0415 - here, as it takes a while
    from speechstudio.audio.recording_journal import settle  # noqa: PLC0415 - late

    if session.recorder is None:
        return None
    recording = session.recorder.stop()
    settle(recording)
    return recording.path


def _tone(folder: Path) -> Path:
    import speechstudio.audio.recording_player  # noqa: F401, PLC0415 - here, as it takes a while
    from speechstudio.audio.trial_tone import write_trial_tone  # noqa: PLC0415 - brings numpy

    return write_trial_tone(folder / "tone.wav")


def _clear(folder: Path) -> None:
    """Delete what was recorded and played for trials."""
    for path in folder.glob("*.wav*"):
        with suppress(OSError):  # one that a system still has open goes the next time
            path.unlink()
