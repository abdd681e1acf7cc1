"""The recorder of the window. It brings the sound library and numpy, so it is imported late."""

import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from speechstudio.audio.capture import Recorder
from speechstudio.audio.devices import Device, microphones
from speechstudio.audio.growing_wav import BYTES_PER_SAMPLE
from speechstudio.audio.input_channels import InputChannels
from speechstudio.audio.recording_journal import Mark, Recording
from speechstudio.audio.streams import look_again
from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.gui.viewmodels.recording_files import free_path
from speechstudio.gui.viewmodels.recording_input import Microphone
from speechstudio.gui.viewmodels.recording_states import OpenMicrophone
from speechstudio.gui.words import tr
from speechstudio.storage.settings import RecordingChannels

_PAIR = 2
_MOST_INPUTS = 24
"""Sound servers that take any number of channels say 32 and more: only the first two are real."""


class RecordingSession:
    """One microphone at a time.

    Every method may take long: they are for one thread, beside that of the window.
    """

    def __init__(self) -> None:
        self.recorder: Recorder | None = None
        """What hears; None while no microphone is open."""

    def look(self) -> tuple[Microphone, ...]:
        """Let go of the microphone, and give all that there are now; raises AudioDeviceError."""
        self.close()
        look_again()
        return _told_apart([each for device in microphones() for each in _inputs(device)])

    def open(
        self,
        microphone: Microphone | None,
        channels: RecordingChannels,
        gain_db: float,
        folder: Path,
        on_error: Callable[[UserFixableError], None],
    ) -> OpenMicrophone:
        """Hear a microphone; raises AudioDeviceError."""
        self.recorder = Recorder(
            "" if microphone is None else str(microphone.number),
            channels=InputChannels(channels.value),
            first_input=1 if microphone is None else microphone.first_input,
            gain_db=gain_db,
            on_error=on_error,
        )
        kept = len(self.recorder.status().levels)
        bytes_per_s = self.recorder.sample_rate_hz * kept * BYTES_PER_SAMPLE
        there = next(place for place in (folder, *folder.parents) if place.exists())
        return OpenMicrophone(
            name=self.recorder.device,
            rate_hz=self.recorder.sample_rate_hz,
            channels=kept,
            disk_left_s=shutil.disk_usage(there).free // bytes_per_s,
        )

    def hear(self, loudspeaker: str | None) -> None:
        """Play what the microphone hears, or no more; raises AudioDeviceError."""
        if self.recorder is not None:
            self.recorder.hear(loudspeaker)

    def start(self, folder: Path) -> Path:
        """Record to a new file, named after the time; raises StorageError, or UsageError."""
        if self.recorder is None:
            raise UsageError(tr("no microphone is open"), hint=tr("Look for microphones again."))
        path = free_path(folder, f"{datetime.now():%Y-%m-%d %H.%M}", ".wav")  # noqa: DTZ005 - the user's clock
        self.recorder.start(path)
        return path

    def pause(self) -> None:
        """Keep nothing until `resume`."""
        if self.recorder is not None:
            self.recorder.pause()

    def resume(self) -> None:
        """Record again."""
        if self.recorder is not None:
            self.recorder.resume()

    def mark(self) -> Mark | None:
        """Set a mark here; None where nothing is recorded any more. Raises StorageError."""
        if self.recorder is None:
            return None
        with suppress(UsageError):  # it ended by itself a moment ago
            return self.recorder.mark()
        return None

    def rename_mark(self, number: int, label: str) -> None:
        """Rename a mark, counted from 1, while it is recorded; raises StorageError."""
        if self.recorder is not None:
            with suppress(UsageError):
                self.recorder.rename_mark(number, label)

    def end(self) -> Recording | None:
        """Let go of the microphone, and give what was recorded, if anything was."""
        recording = None
        if self.recorder is not None:
            with suppress(UsageError):
                recording = self.recorder.stop()
        self.close()
        return recording

    def close(self) -> None:
        """Let go of the microphone."""
        recorder, self.recorder = self.recorder, None
        if recorder is not None:
            recorder.close()


def _inputs(device: Device) -> list[Microphone]:
    """Give the pairs of inputs of a device, each as a microphone of its own."""
    if not _PAIR < device.channels <= _MOST_INPUTS:
        return [_input(device, 1, device.name)]
    found = []
    for first in range(1, device.channels + 1, _PAIR):
        is_pair = first < device.channels
        inputs = f"inputs {first}–{first + 1}" if is_pair else f"input {first}"
        found.append(_input(device, first, f"{device.name}, {inputs}"))
    return found


def _input(device: Device, first: int, label: str) -> Microphone:
    return Microphone(
        label=label,
        device=device.name,
        number=device.number,
        first_input=first,
        is_pair=first < device.channels,
    )


def _told_apart(found: list[Microphone]) -> tuple[Microphone, ...]:
    """Count those that have the same name."""
    seen: Counter[str] = Counter()
    told = []
    for each in found:
        seen[each.label] += 1
        again = seen[each.label]
        told.append(each.labelled(f"{each.label} ({again})") if again > 1 else each)
    return tuple(told)
