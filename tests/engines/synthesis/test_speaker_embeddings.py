"""Files of x-vectors."""

import zipfile
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.synthesis.speaker_embeddings import SIZE, embedding, speakers

SETUP = EngineSetup(models={})
VECTOR = np.arange(1, SIZE + 1, dtype=np.float32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "voices").mkdir()
    return tmp_path


def read(folder: Path, name: str) -> "np.ndarray[tuple[int, ...], np.dtype[np.float32]]":
    return embedding(dict(speakers(folder))[name], name, folder, SETUP)


def test_arrays_of_every_kind_are_voices_of_length_one(folder: Path) -> None:
    import torch

    np.save(folder / "voices" / "anna.npy", VECTOR)
    np.savez(folder / "voices" / "berta.npz", xvector=VECTOR[None])
    torch.save(torch.from_numpy(VECTOR), folder / "voices" / "cara.pt")
    assert [name for name, _ in speakers(folder)] == ["anna", "berta", "cara"]
    for name, _ in speakers(folder):
        assert np.allclose(read(folder, name), VECTOR / np.linalg.norm(VECTOR))


def test_an_archive_has_one_voice_for_each_person(folder: Path) -> None:
    with zipfile.ZipFile(folder / "voices" / "spkrec-xvect.zip", "w") as archive:
        for person, number in (("slt", 1), ("slt", 2), ("slt", 3), ("bdl", 9)):
            np.save(folder / "one.npy", VECTOR * (number % 2 or -1))
            name = f"spkrec-xvect/cmu_us_{person}_arctic-wav-arctic_a000{number}.npy"
            archive.write(folder / "one.npy", name)
    assert [name for name, _ in speakers(folder)] == ["bdl", "slt"]
    assert read(folder, "slt")[-1] < 0  # the middle one of three
    assert read(folder, "bdl")[-1] > 0


def test_recordings_are_voices_only_beside_a_model_that_hears_them(folder: Path) -> None:
    (folder / "voices" / "me.wav").write_bytes(b"RIFF")
    assert [*speakers(folder)] == []
    (folder / "xvector").mkdir()
    (folder / "xvector" / "config.json").write_text("{}", encoding="utf-8")
    assert [name for name, _ in speakers(folder)] == ["me"]


@pytest.mark.parametrize(
    "vector", [VECTOR[:256], np.zeros(SIZE, np.float32), np.full(SIZE, np.nan, np.float32)]
)
def test_numbers_that_are_no_voice_are_told(
    folder: Path, vector: "np.ndarray[tuple[int, ...], np.dtype[np.float32]]"
) -> None:
    np.save(folder / "voices" / "odd.npy", vector)
    with pytest.raises(EngineFailedError, match=r"odd\.npy"):
        read(folder, "odd")


def test_what_is_pickled_is_not_read(folder: Path) -> None:
    np.save(folder / "voices" / "odd.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(EngineFailedError, match=r"odd\.npy"):
        read(folder, "odd")


def test_a_damaged_archive_is_told(folder: Path) -> None:
    (folder / "voices" / "odd.zip").write_bytes(b"PK damaged")
    with pytest.raises(EngineFailedError, match=r"odd\.zip"):
        [*speakers(folder)]
