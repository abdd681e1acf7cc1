"""Recordings with speech: pyannote's own sample, which every installation has, and cuts of it."""

import wave
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 16_000
Samples = npt.NDArray[np.float32]


def sample_folder() -> Path:
    """Folder that holds `sample.wav` with its speakers (`.rttm`) and its words (`.stm`)."""
    package = find_spec("pyannote.audio")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent / "sample"


def sample() -> Samples:
    """Thirty seconds of a telephone call between two people, the last twenty-three spoken."""
    with wave.open(str(sample_folder() / "sample.wav"), "rb") as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        whole = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return (whole / 32_768).astype(np.float32)


def between(samples: Samples, start_ms: int, end_ms: int) -> Samples:
    return samples[start_ms * RATE // 1000 : end_ms * RATE // 1000]


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), np.float32)


def repeated(times: int, *, pause_s: float = 1.0) -> Samples:
    """The sample several times, with pauses."""
    return np.tile(np.concatenate([sample(), silence(pause_s)]), times)


def write_pcm(path: Path, samples: Samples) -> Path:
    """Write samples as engines read them."""
    samples.astype("<f4").tofile(path)
    return path


def write_wav(path: Path, samples: Samples) -> Path:
    """Write 16-bit samples, shape (samples,) or (samples, channels)."""
    columns = samples if samples.ndim == 2 else samples[:, np.newaxis]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(columns.shape[1])
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.round(columns * 32_767).astype("<i2").tobytes())
    return path
