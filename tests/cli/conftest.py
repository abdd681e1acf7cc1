"""Scripted engines, a recording, and a folder for results, as commands want them."""

from pathlib import Path

import pytest

from tests.audio.making import babble, write_wav
from tests.fakes.stage import Stage, staged


@pytest.fixture
def recognizer(tmp_path: Path) -> Stage:
    return staged(tmp_path / "recognizer")


@pytest.fixture
def diarizer(tmp_path: Path) -> Stage:
    return staged(tmp_path / "diarizer")


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "talk.wav", babble(3))


@pytest.fixture
def results(tmp_path: Path) -> Path:
    return tmp_path / "results"
