"""Which models speak in the voice of a recording, and what they lack."""

from pathlib import Path

import pytest

from speechstudio.models.catalogue import ModelTask
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.own import of_folder
from speechstudio.models.store import ModelStore
from speechstudio.workflows.cloning.hosts import able_engines, hosts, is_host
from speechstudio.workflows.engine_environments import EngineHomes


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models", load_catalogue())


def test_each_engine_that_takes_recordings_names_a_model_that_does(store: ModelStore) -> None:
    found = hosts(store)
    assert {host.engine for host in found} == {spec.id for spec in able_engines()}
    assert all(host.lacks_libraries and host.lacks_model for host in found)
    assert "xtts-v2" in {host.model for host in found}
    assert "coqui-vits-serbian" not in {host.model for host in found}


def test_what_can_speak_at_once_comes_first(
    store: ModelStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EngineHomes, "lack", lambda *_: "")
    model = store.catalogue.get("tortoise-v2")
    monkeypatch.setattr(ModelStore, "installed", lambda _self: (model,))
    first, *others = hosts(store)
    assert (first.model, first.is_ready) == ("tortoise-v2", True)
    assert not any(host.is_ready for host in others)


def test_of_a_users_own_model_nobody_knows_whether_it_does(store: ModelStore) -> None:
    own = of_folder(Path("mine"), engine="coqui", task=ModelTask.SYNTHESIS)
    assert is_host(store, own)
    assert not is_host(store, of_folder(Path("mine"), engine="piper", task=ModelTask.SYNTHESIS))
