from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.pcm import PcmFile
from speechstudio.domain.errors import StorageError


def _file(folder: Path, samples: list[float]) -> PcmFile:
    path = folder / "audio.f32"
    np.array(samples, dtype="<f4").tofile(path)
    return PcmFile.at(path)


def test_a_file_knows_its_length_from_its_size(tmp_path: Path) -> None:
    file = _file(tmp_path, [0.0] * 24_000)
    assert (file.frames, file.duration_ms) == (24_000, 1500)


def test_samples_are_writable_and_the_file_stays_as_it_is(tmp_path: Path) -> None:
    file = _file(tmp_path, [0.25, -0.5])
    samples = file.samples()
    samples[:] = 1
    assert samples.flags.writeable
    assert file.samples().tolist() == [0.25, -0.5]


def test_a_file_without_samples_gives_an_empty_array(tmp_path: Path) -> None:
    assert _file(tmp_path, []).samples().shape == (0,)


def test_a_stretch_is_cut_at_the_ends(tmp_path: Path) -> None:
    file = _file(tmp_path, list(range(160)))
    assert file.between(-5, 1).tolist() == list(range(16))
    assert file.between(9, 99).tolist() == list(range(144, 160))


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    file = _file(tmp_path, [0.0] * 10)
    file.path.unlink()
    assert not file.is_whole
    with pytest.raises(StorageError, match="gone"):
        file.samples()
    with pytest.raises(StorageError, match="gone"):
        PcmFile.at(file.path)


def test_a_file_that_was_cut_says_so(tmp_path: Path) -> None:
    file = PcmFile(path=_file(tmp_path, [0.0] * 10).path, frames=20)
    assert not file.is_whole
    with pytest.raises(StorageError, match="cut"):
        file.samples()
