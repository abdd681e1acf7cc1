"""Recordings of people whose voice is taken."""

import wave
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.recordings import mono

pytest.importorskip("soundfile")


def write(path: Path, seconds: float, rate: int = 8_000) -> Path:
    """Write silence on the left and a constant on the right."""
    sound = np.zeros((round(seconds * rate), 2), "<i2")
    sound[:, 1] = 16_384
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, rate, 0, "NONE", ""))
        file.writeframes(sound.tobytes())
    return path


def test_channels_are_mixed_and_the_end_of_a_long_one_is_not_read(tmp_path: Path) -> None:
    sound = mono(write(tmp_path / "a.wav", 3.0), 16_000, longest_s=2)
    assert sound.dtype == np.float32
    assert len(sound) == 32_000
    assert np.allclose(sound[4_000:-4_000], 0.25, atol=0.01)


def test_what_is_none_or_too_short_is_told(tmp_path: Path) -> None:
    noise = tmp_path / "noise.wav"
    noise.write_bytes(b"nothing")
    for path, why in ((noise, "noise.wav"), (write(tmp_path / "b.wav", 0.5), "too short")):
        with pytest.raises(EngineFailedError, match=why):
            mono(path, 16_000, longest_s=2)
