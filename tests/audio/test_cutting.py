from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.cutting import cut_track
from speechstudio.audio.pcm import PcmFile
from speechstudio.domain.errors import StorageError
from speechstudio.domain.timespan import TimeSpan

SPAN = TimeSpan(start_ms=250, end_ms=750)


@pytest.fixture
def track(tmp_path: Path) -> PcmFile:
    np.arange(16_000, dtype="<f4").tofile(tmp_path / "track.f32")
    return PcmFile.at(tmp_path / "track.f32")


def test_a_stretch_is_cut_to_the_sample(track: PcmFile, tmp_path: Path) -> None:
    made = cut_track(track, SPAN, tmp_path / "cut.f32")
    assert made.is_whole
    assert np.array_equal(made.samples(), np.arange(4_000, 12_000))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cut.f32", "track.f32"]


def test_it_ends_with_the_track(track: PcmFile, tmp_path: Path) -> None:
    made = cut_track(track, TimeSpan(start_ms=900, end_ms=5_000), tmp_path / "cut.f32")
    assert made.duration_ms == 100


def test_what_is_there_is_not_cut_again(track: PcmFile, tmp_path: Path) -> None:
    made = cut_track(track, SPAN, tmp_path / "cut.f32")
    before = made.path.stat().st_mtime_ns
    cut_track(track, SPAN, made.path)
    assert made.path.stat().st_mtime_ns == before
    made.path.write_bytes(b"torn")
    assert cut_track(track, SPAN, made.path).is_whole


def test_a_place_that_cannot_be_written_is_told(track: PcmFile, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        cut_track(track, SPAN, tmp_path / "missing" / "cut.f32")
