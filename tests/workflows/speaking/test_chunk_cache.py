import os
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.speech import SpokenWord
from speechstudio.engines.contract import AudioChunk
from speechstudio.workflows.speaking.chunk_cache import ChunkCache, chunk_key

KEY = chunk_key({"sentence": "Hello."})


def chunk(length: int = 2205) -> AudioChunk:
    samples = np.sin(np.arange(length) / 20).astype(np.float32) * 0.5
    word = SpokenWord(start=0, end=5, start_ms=0, end_ms=90)
    return AudioChunk(samples=samples, sample_rate=22_050, words=(word,))


def test_what_was_kept_is_given_back(tmp_path: Path) -> None:
    cache = ChunkCache(tmp_path)
    cache.put(KEY, chunk())
    found = cache.get(KEY)
    assert found is not None
    assert found.words == chunk().words
    assert np.abs(found.samples - chunk().samples).max() < 1e-4


def test_the_key_depends_on_every_part() -> None:
    assert chunk_key({"a": 1, "b": 2}) == chunk_key({"b": 2, "a": 1})
    assert chunk_key({"a": 1, "b": 2}) != chunk_key({"a": 1, "b": 3})


@pytest.mark.parametrize("damage", [b"", b"SSC1", b"x" * 400])
def test_a_damaged_chunk_is_as_if_it_were_not_there(tmp_path: Path, damage: bytes) -> None:
    cache = ChunkCache(tmp_path)
    cache.put(KEY, chunk())
    (path,) = tmp_path.glob("*/*")
    path.write_bytes(damage)
    assert cache.get(KEY) is None


def test_the_oldest_go_when_there_is_no_room(tmp_path: Path) -> None:
    cache = ChunkCache(tmp_path, most_bytes=10_000)
    keys = [chunk_key({"n": n}) for n in range(4)]
    for at, key in enumerate(keys):
        cache.put(key, chunk(2000))
        path = next(p for p in tmp_path.glob("*/*") if key.endswith(p.name))
        os.utime(path, (1000 + at, 1000 + at))
    cache.shrink()
    assert [cache.get(key) is not None for key in keys] == [False, False, True, True]


def test_a_folder_that_cannot_be_made_is_no_failure(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    cache = ChunkCache(blocked)
    cache.put(KEY, chunk())
    assert cache.get(KEY) is None
