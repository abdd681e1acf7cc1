from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.frames import Samples
from speechstudio.audio.growing_wav import MOST_RIFF_BYTES, GrowingWav, mend
from speechstudio.audio.headers import HeaderFacts, read_header
from speechstudio.audio.probe import probe
from tests.audio.hearing import hear

RATE = 48_000


def noise(frames: int, channels: int) -> Samples:
    whole = np.random.default_rng(frames).integers(-(2**23), 2**23, (frames, channels))
    return (whole / 2**23).astype(np.float32)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("most_riff_bytes", [MOST_RIFF_BYTES, 5_000])
def test_at_every_moment_the_file_is_a_whole_recording(
    tmp_path: Path, channels: int, most_riff_bytes: int
) -> None:
    path = tmp_path / "a.wav"
    sound = noise(5_001, channels)
    wav = GrowingWav(path, RATE, channels, most_riff_bytes=most_riff_bytes)
    for start in range(0, 5_001, 1_667):
        wav.append(sound[start : start + 1_667])
        assert np.array_equal(hear(path).samples, sound[: wav.frames])
    wav.sync()
    wav.finish()
    assert np.array_equal(hear(path).samples, sound)
    assert path.stat().st_size % 2 == 0
    assert wav.size_bytes == path.stat().st_size // 2 * 2 - wav.size_bytes % 2
    assert read_header(path) == HeaderFacts()
    assert path.read_bytes()[:4] == (b"RIFF" if most_riff_bytes > 5_000 else b"RF64")
    assert mend(path) == (RATE, channels, 5_001)


def test_sound_beyond_full_scale_is_clipped(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    wav = GrowingWav(path, RATE, 1)
    wav.append(np.array([[2.0], [-2.0], [0.25]], np.float32))
    wav.finish()
    assert hear(path).samples[:, 0].tolist() == pytest.approx([1, -1, 0.25], abs=2.0**-22)


@given(lost=st.integers(min_value=0, max_value=2_000))
def test_a_cut_file_is_mended_to_its_last_whole_frame(
    tmp_path_factory: pytest.TempPathFactory, lost: int
) -> None:
    path = tmp_path_factory.mktemp("cut") / "a.wav"
    sound = noise(500, 2)
    wav = GrowingWav(path, RATE, 2)
    wav.append(sound)
    wav.finish()
    size = wav.size_bytes - lost
    with path.open("r+b") as file:
        file.truncate(size)
    assert mend(path) == (RATE, 2, (size - 104) // 6)
    if size >= 110:
        assert np.array_equal(hear(path).samples, sound[: (size - 104) // 6])


def test_sound_behind_the_declared_end_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    sound = noise(1_000, 2)
    wav = GrowingWav(path, RATE, 2)
    wav.append(sound[:500])
    early = path.read_bytes()[:104]
    wav.append(sound[500:])
    wav.finish()
    path.write_bytes(early + path.read_bytes()[104:])
    assert mend(path) == (RATE, 2, 1_000)
    assert np.array_equal(hear(path).samples, sound)


def test_more_than_four_gigabytes_are_one_recording(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    wav = GrowingWav(path, RATE, 2)
    wav.append(noise(1_000, 2))
    wav.finish()
    seconds = 16_000
    with path.open("r+b") as file:  # a hole: it takes no room on the disk
        file.truncate(104 + seconds * RATE * 6)
    assert path.stat().st_size > 2**32
    assert mend(path) == (RATE, 2, seconds * RATE)
    assert read_header(path) == HeaderFacts()
    assert probe(path).duration_ms == seconds * 1000


@pytest.mark.parametrize("content", [b"", b"RIFF", b"x" * 200])
def test_a_foreign_file_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(content)
    with pytest.raises(ValueError, match="not a recording"):
        mend(path)
    assert path.read_bytes() == content


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        GrowingWav(path, RATE, 1)
    assert path.read_bytes() == b"mine"
