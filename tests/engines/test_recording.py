"""Recordings that are read a stretch at a time."""

import sys
from pathlib import Path

import numpy as np
import psutil
import pytest

from speechstudio.domain.errors import StorageError
from speechstudio.engines.recording import StoredRecording

SAMPLES = np.arange(100_000, dtype=np.float32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a file of samples."""
    made = tmp_path / "track.f32"
    SAMPLES.tofile(made)
    return made


@pytest.mark.parametrize("part", [slice(0, 10), slice(70_000, 90_000), slice(99_990, 200_000)])
def test_a_stretch_is_that_of_the_whole(path: Path, part: slice) -> None:
    recording = StoredRecording(path)

    assert len(recording) == len(SAMPLES)
    assert np.array_equal(recording[part], SAMPLES[part])


@pytest.mark.skipif(sys.platform != "linux", reason="maps of a process are read there")
def test_memory_holds_only_what_is_in_use(path: Path) -> None:
    def is_mapped() -> bool:
        return str(path) in {one.path for one in psutil.Process().memory_maps()}

    stretch = StoredRecording(path)[5:10]
    held = is_mapped()
    del stretch

    assert (held, is_mapped()) == (True, False)


def test_a_file_that_is_gone_is_told(path: Path) -> None:
    recording = StoredRecording(path)
    path.unlink()

    with pytest.raises(StorageError):
        recording[0:10]
