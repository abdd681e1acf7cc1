"""A damaged file is opened or refused in words, and stays as it is."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from speechstudio.domain.errors import StorageError
from speechstudio.storage.project import Project, read_summary, read_text
from tests.storage.project.making import made, talk

ROUNDS = 60


def damaged(content: bytes, luck: random.Random) -> bytes:
    """Give the content with bytes changed, a stretch cleared, or the end missing."""
    data = bytearray(content)
    kind = luck.randrange(4)
    if kind == 0:
        return bytes(data[: luck.randrange(1, len(data))])
    if kind == 1:
        start = luck.randrange(len(data))
        length = min(luck.randrange(1, 5000), len(data) - start)
        data[start : start + length] = (
            luck.randbytes(length) if luck.random() < 0.5 else b"\0" * length
        )
        return bytes(data)
    reach = 100 if kind == 2 else len(data)  # the header, or anywhere
    for _ in range(luck.randrange(1, 30)):
        data[luck.randrange(reach)] = luck.randrange(256)
    return bytes(data)


@pytest.mark.parametrize("seed", range(2))
def test_damage_is_told_and_the_file_left_alone(tmp_path: Path, seed: int) -> None:
    luck = random.Random(seed)
    whole = made(tmp_path / "whole.speech", talk(40)).read_bytes()
    path = tmp_path / "a.speech"
    opened = 0
    for _ in range(ROUNDS):
        content = damaged(whole, luck)
        path.write_bytes(content)
        with suppress(StorageError), Project.open(path):
            opened += 1
        for read in (read_summary, read_text):
            with suppress(StorageError):
                read(path)
        assert path.read_bytes() == content
    assert opened < ROUNDS


def test_saving_into_a_damaged_file_is_told(tmp_path: Path) -> None:
    whole = made(tmp_path / "whole.speech", talk(40)).read_bytes()
    path = tmp_path / "a.speech"
    luck = random.Random(5)
    for _ in range(ROUNDS // 2):
        path.write_bytes(damaged(whole, luck))
        with suppress(StorageError), Project.open(path) as project:
            project.save(talk(50))
