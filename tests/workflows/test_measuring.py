"""Models are measured by what they really do."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import JobCancelledError, UsageError
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.measuring import LENGTH_MS, measure

pytestmark = pytest.mark.models


@pytest.fixture
def store(model_store_root: Path) -> ModelStore:
    return ModelStore(model_store_root, load_catalogue())


@pytest.mark.parametrize("model", ["whisper-base", "piper-en-us-joe-medium"])
def test_a_minute_of_speech_is_worked_on(store: ModelStore, model: str) -> None:
    told: list[float] = []
    found = measure(model, store, lambda: False, told.append)
    assert 0.7 * LENGTH_MS < found.sound_ms < 1.3 * LENGTH_MS
    assert found.took_ms > 0
    assert told[-1] == 1.0
    assert told == sorted(told)


def test_a_part_of_an_engine_is_not_measured(store: ModelStore) -> None:
    with pytest.raises(UsageError, match="together with"):
        measure("campplus", store, lambda: False, lambda _share: None)


def test_measuring_can_be_cancelled(store: ModelStore) -> None:
    with pytest.raises(JobCancelledError):
        measure("piper-en-us-joe-medium", store, lambda: True, lambda _share: None)
