"""What is done when models are installed, so that the first use need not."""

import json
from pathlib import Path

import pytest

from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import OPEN_MODELS
from speechstudio.workflows.preparing import is_diarizer_new, prepare_diarizer


def test_a_diarizer_is_new_when_the_last_of_its_models_came(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = ModelStore(tmp_path / "models", load_catalogue(), environment={})
    first, last = OPEN_MODELS.values()
    there = {first}
    monkeypatch.setattr(store, "is_installed", there.__contains__)
    models = {model.id: model for model in store.catalogue.every}
    assert not is_diarizer_new([models[first]], store)
    there.add(last)
    assert is_diarizer_new([models[last]], store)
    assert is_diarizer_new([models[first], models[last]], store)
    assert not is_diarizer_new([models["whisper-base"]], store)
    assert not is_diarizer_new([], store)


@pytest.mark.models
@pytest.mark.timeout(300)
def test_networks_are_made_when_models_are_installed(
    model_store_root: Path, tmp_path: Path
) -> None:
    store = ModelStore(tmp_path / "models", load_catalogue(), environment={})
    for name in OPEN_MODELS.values():
        installed = ModelStore(model_store_root, load_catalogue()).path(name)
        store.import_folder(name, installed)
        assert not [*store.path(name).glob("*.onnx")]
    prepare_diarizer(store)
    for name in OPEN_MODELS.values():
        (proof,) = store.path(name).glob("light-*.json")
        assert proof.with_suffix(".onnx").is_file()
        noted = json.loads(proof.read_text())
        assert 0 <= noted["largest_difference"] <= noted["tolerance"]
