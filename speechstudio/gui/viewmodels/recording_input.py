"""What is chosen for a recording: microphone, channels, gain, and what is done with it."""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QObject, Signal

from speechstudio.storage.settings import DeviceSettings, RecordingChannels


@dataclass(frozen=True, slots=True, kw_only=True)
class Microphone:
    """A microphone, or two inputs of a device with many."""

    label: str
    """Tells it from all others; what settings remember."""
    device: str
    number: int
    """Of the device, here and now."""
    first_input: int
    is_pair: bool
    """Whether there are two inputs to choose from."""

    def labelled(self, label: str) -> Self:
        """Give the same microphone another label."""
        return replace(self, label=label)


class RecordingInput(QObject):
    """The choices, which last from one recording to the next."""

    changed = Signal()
    """Something is chosen or offered that was not before."""
    source_chosen = Signal()
    """Another microphone, or other channels of it."""
    gain_chosen = Signal(float)
    """In dB."""
    devices_chosen = Signal(object)
    """`DeviceSettings` to keep for the next time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.devices = DeviceSettings()
        self.microphones: tuple[Microphone, ...] = ()
        """All that there are, the system's own choice first."""
        self.gain_db = 0
        self.transcribes = True
        """Whether a recording is transcribed when it ends."""
        self._splits = False

    @property
    def microphone(self) -> Microphone | None:
        """The one that is meant, else the system's own choice; None where there is none."""
        return self._wanted() or next(iter(self.microphones), None)

    @property
    def is_missing(self) -> bool:
        """Whether another microphone is wanted than there is."""
        return bool(self.devices.microphone) and self._wanted() is None

    @property
    def channels(self) -> RecordingChannels:
        """What is kept of the microphone."""
        return self.devices.channels

    @property
    def can_split(self) -> bool:
        """Whether two channels are kept, so that each may be a speaker."""
        is_stereo = self.channels is RecordingChannels.STEREO
        return is_stereo and self.microphone is not None and self.microphone.is_pair

    @property
    def splits(self) -> bool:
        """Whether each channel is a speaker."""
        return self._splits and self.can_split

    def take(self, devices: DeviceSettings) -> None:
        """Begin with what the settings say."""
        self.devices = devices
        self.changed.emit()

    def offer(self, microphones: tuple[Microphone, ...]) -> None:
        """Offer the microphones that there are now."""
        self.microphones = microphones
        self.changed.emit()

    def choose_microphone(self, label: str) -> None:
        """Hear another microphone."""
        self._choose(replace(self.devices, microphone=label))

    def choose_channels(self, channels: RecordingChannels) -> None:
        """Keep other channels."""
        self._choose(replace(self.devices, channels=channels))

    def set_gain(self, gain_db: int) -> None:
        """Make the recording louder or softer."""
        self.gain_db = gain_db
        self.gain_chosen.emit(float(gain_db))

    def set_splitting(self, splits: bool) -> None:  # noqa: FBT001 - a slot
        """Take each channel for a speaker, or not."""
        self._splits = splits
        self.changed.emit()

    def set_transcribing(self, transcribes: bool) -> None:  # noqa: FBT001 - a slot
        """Transcribe a recording when it ends, or not."""
        self.transcribes = transcribes
        self.changed.emit()

    def _choose(self, devices: DeviceSettings) -> None:
        if devices != self.devices:
            self.devices = devices
            self.changed.emit()
            self.source_chosen.emit()
            self.devices_chosen.emit(devices)

    def _wanted(self) -> Microphone | None:
        wanted = self.devices.microphone
        found = [each for each in self.microphones if wanted in (each.label, each.device)]
        found.sort(key=lambda each: each.label != wanted)
        return next(iter(found), None)
