"""Recordings of people whose voice an engine takes, as they lie in a model's folder."""

from pathlib import Path

import numpy as np
import soxr

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.sound import Samples

RECORDINGS = frozenset({".flac", ".mp3", ".ogg", ".wav"})
"""Suffixes of files that can be read."""
SHORTEST_S = 1
"""Less tells nothing of a voice."""


def mono(path: Path, rate_hz: int, longest_s: int) -> Samples:
    """Read a recording, all of whose channels are the same person, up to a length.

    Raises EngineFailedError for what is no recording, or too short a one.
    """
    import soundfile

    try:
        with soundfile.SoundFile(path) as file:
            rate = int(file.samplerate)
            sound = file.read(longest_s * rate, dtype="float32", always_2d=True)
    except (OSError, soundfile.SoundFileError) as error:
        raise _unusable(path, str(error)) from error
    samples = soxr.resample(sound.mean(axis=1), rate, rate_hz).astype(np.float32, copy=False)
    if len(samples) < SHORTEST_S * rate_hz:
        raise _unusable(path, "it is too short")
    return np.asarray(samples)


def _unusable(path: Path, why: str) -> EngineFailedError:
    return EngineFailedError(
        f"no voice can be made of {path.name}: {why}",
        hint="Give some seconds of clear speech of one person as a WAV file.",
    )
