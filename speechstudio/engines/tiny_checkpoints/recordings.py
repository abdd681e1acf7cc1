"""Recordings of nobody, for models that take the voice of one."""

import wave
from pathlib import Path

SAMPLE_RATE = 24_000
LENGTH_S = 2
_OVERTONES = range(1, 9)


def write_recording(path: Path, pitch_hz: float) -> None:
    """Write somebody who hums; the folder is made."""
    import numpy as np

    times = np.arange(LENGTH_S * SAMPLE_RATE) / SAMPLE_RATE
    sound = sum(np.sin(2 * np.pi * pitch_hz * part * times) / part for part in _OVERTONES)
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, SAMPLE_RATE, 0, "NONE", ""))
        file.writeframes((np.asarray(sound) * 8000).astype("<i2").tobytes())
