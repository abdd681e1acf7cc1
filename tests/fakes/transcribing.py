"""Scripted engines behind the real pool, and a recording to give them; for tests of every part."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import TranscriptionSettings
from tests.audio.making import babble, write_wav
from tests.fakes.stage import ENTRY_POINTS, Stage, distribution, python_path, staged


@pytest.fixture
def recognizer(tmp_path: Path) -> Stage:
    return staged(tmp_path / "recognizer")


@pytest.fixture
def diarizer(tmp_path: Path) -> Stage:
    return staged(tmp_path / "diarizer")


@pytest.fixture
def settings(recognizer: Stage, diarizer: Stage) -> TranscriptionSettings:
    return TranscriptionSettings(
        recognizer="scripted-recognizer",
        model=str(recognizer.folder),
        diarizer="scripted-diarizer",
        pipeline=str(diarizer.folder),
    )


@pytest.fixture
def pool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EnginePool]:
    """A pool that has the scripted engines beside ours, and no model of the catalogue."""
    plugin = distribution(tmp_path / "plugin", ENTRY_POINTS)
    monkeypatch.syspath_prepend(plugin)
    monkeypatch.setenv("PYTHONPATH", python_path(plugin))
    pool = EnginePool(ModelStore(tmp_path / "models", load_catalogue()))
    yield pool
    pool.close()


@pytest.fixture(scope="session")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five seconds, so five passages and three turns."""
    return write_wav(tmp_path_factory.mktemp("talk") / "talk.wav", babble(5))
