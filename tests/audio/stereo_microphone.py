"""A microphone with two channels at 48 kHz, beside the devices that all tests have."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from speechstudio.audio.frames import Samples
from tests.audio.making import write_wav
from tests.sound_devices import SoundSystem

RATE = 48_000
_MODULES = (
    ("module-null-sink", "sink_name=room", f"rate={RATE}", "channels=2", "norewinds=1"),
    ("module-remap-source", "source_name=pair", "master=room.monitor", "channels=2"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StereoMicrophone:
    """The system's preferred microphone while it is there."""

    system: SoundSystem

    @contextmanager
    def hears(self, path: Path) -> Iterator["subprocess.Popen[bytes]"]:
        """Speak a file into it; cut off when the block ends."""
        process = self.system._start(["paplay", "--device=room", "--latency-msec=50", str(path)])
        try:
            yield process
        finally:
            process.terminate()
            process.wait()


@contextmanager
def plugged_in(system: SoundSystem) -> Iterator[StereoMicrophone]:
    """Add the microphone to a sound system, and take it out again if that is still there."""
    numbers = [_control(system, "load-module", *module) for module in _MODULES]
    _control(system, "set-default-source", "pair")
    yield StereoMicrophone(system=system)
    if system.answers():
        _control(system, "set-default-source", "microphone")
        for number in reversed(numbers):
            _control(system, "unload-module", number)


def noise_file(folder: Path, seconds: float, *, level: float = 0.5, seed: int = 1) -> Path:
    """Two channels of noise of which no part is like another."""
    random = np.random.default_rng(seed)
    noise = random.uniform(-level, level, (round(seconds * RATE), 2)).astype(np.float32)
    return write_wav(folder / f"noise-{seed}.wav", noise, RATE)


def tone_file(folder: Path, seconds: float, *, level: float, frequency: float = 1000) -> Path:
    """The same steady tone in both channels."""
    time = np.arange(round(seconds * RATE)) / RATE
    tone: Samples = (level * np.sin(2 * np.pi * frequency * time)).astype(np.float32)
    return write_wav(folder / "tone.wav", np.stack([tone, tone], axis=1), RATE)


def _control(system: SoundSystem, *command: str) -> str:
    done = subprocess.run(
        ["pactl", *command],
        env=os.environ | system.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()
