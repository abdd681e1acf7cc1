from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.audio.peaks import Peaks, PeaksWriter
from speechstudio.domain.errors import StorageError
from tests.audio.making import Samples, babble


def _write(path: Path, samples: Samples, block: int = 10_000) -> Path:
    with path.open("w+b") as file:
        writer = PeaksWriter(file)
        for start in range(0, len(samples), block):
            writer.feed(samples[start : start + block, np.newaxis])
        writer.finish()
    return path


def test_the_outline_encloses_every_sample(tmp_path: Path) -> None:
    samples = babble(20)
    peaks = Peaks.load(_write(tmp_path / "p", samples))
    smallest, largest = peaks.slice(0, 20_000, 50)
    for index, pixel in enumerate(np.split(samples, 50)):
        assert smallest[index] <= pixel.min() + 1e-6
        assert largest[index] >= pixel.max() - 1e-6
    assert largest.max() == pytest.approx(samples.max(), abs=1e-4)


def test_blocks_of_any_size_give_the_same_file(tmp_path: Path) -> None:
    samples = babble(3)
    first = _write(tmp_path / "a", samples, 100).read_bytes()
    assert first == _write(tmp_path / "b", samples, 33_333).read_bytes()


def test_levels_grow_coarser_by_four_and_fit_the_pixels(tmp_path: Path) -> None:
    peaks = Peaks.load(_write(tmp_path / "p", babble(60)))
    assert [len(level) for level in peaks.levels] == [3750, 938, 235, 59]
    assert [peaks.level_for(per_pixel) for per_pixel in (1, 256, 1024, 4096, 10**9)] == [
        0,
        0,
        1,
        2,
        3,
    ]


@pytest.mark.models  # takes half a second
def test_two_hours_take_two_and_a_half_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "p"
    with path.open("w+b") as file:
        writer = PeaksWriter(file)
        minute = np.zeros((60 * 16_000, 1), dtype=np.float32)
        for _ in range(120):
            writer.feed(minute)
        writer.finish()
    assert path.stat().st_size < 2_500_000


def test_pixels_outside_the_recording_are_flat(tmp_path: Path) -> None:
    peaks = Peaks.load(_write(tmp_path / "p", np.full(16_000, 0.5, dtype=np.float32)))
    _, largest = peaks.slice(-1000, 2000, 3)
    assert largest.tolist() == pytest.approx([0, 0.5, 0], abs=1e-4)


def test_an_empty_recording_has_an_outline(tmp_path: Path) -> None:
    peaks = Peaks.load(_write(tmp_path / "p", np.zeros(0, dtype=np.float32)))
    assert peaks.slice(0, 1000, 4)[0].tolist() == [0, 0, 0, 0]


def test_the_waves_of_all_tracks_share_the_outline(tmp_path: Path) -> None:
    path = tmp_path / "p"
    with path.open("w+b") as file:
        writer = PeaksWriter(file)
        writer.feed(np.array([[0.5, -0.25]] * 512, dtype=np.float32))
        writer.finish()
    smallest, largest = Peaks.load(path).slice(0, 32, 1)
    assert (smallest[0], largest[0]) == pytest.approx((-0.25, 0.5), abs=1e-4)


@pytest.mark.parametrize("damage", [b"", b"RIFF" + bytes(100)])
def test_a_damaged_outline_is_refused(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "p"
    path.write_bytes(damage)
    with pytest.raises(StorageError, match="gone or damaged"):
        Peaks.load(path)


def test_a_cut_outline_is_refused(tmp_path: Path) -> None:
    path = _write(tmp_path / "p", babble(5))
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(StorageError, match="gone or damaged"):
        Peaks.load(path)


@settings(max_examples=60, deadline=None)
@given(st.floats(-2_000, 8_000), st.floats(0.01, 20_000), st.integers(0, 300))
def test_any_stretch_can_be_drawn(start_ms: float, length_ms: float, width: int) -> None:
    level = np.array([[-1, 1]] * 313, dtype=np.int16)
    peaks = Peaks(frames=80_000, levels=(level, level[:79], level[:20]))
    smallest, largest = peaks.slice(start_ms, start_ms + length_ms, width)
    assert len(smallest) == len(largest) == width
    assert (smallest <= largest).all()
