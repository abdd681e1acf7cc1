"""Pipelines that need their publisher's permission, with models made here in their place."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineSetup
from speechstudio.models.catalogue_reader import load_catalogue
from tests.models_run.checkpoints import new_pipeline, old_pipeline, poison
from tests.models_run.clips import between, sample, write_pcm
from tests.models_run.program import WATCHED_DIARIZATION

LAYOUTS = {
    "pyannote-speaker-diarization-3.1": old_pipeline,
    "pyannote-speaker-diarization-community-1": new_pipeline,
}

pytestmark = [
    pytest.mark.models,
    # The libraries warn of what is no concern of ours.
    pytest.mark.filterwarnings("ignore"),
]


@pytest.fixture(scope="module")
def pipelines(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("pipelines")
    return {name: layout(root / name) for name, layout in LAYOUTS.items()}


@pytest.fixture(scope="module")
def answers(
    pipelines: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Any], str]:
    """What each pipeline made of ten seconds, and what was asked of the network meanwhile."""
    folder = tmp_path_factory.mktemp("answers")
    recording = write_pcm(folder / "call.f32", between(sample(), 12_000, 22_000))
    models = [json.dumps({"pipeline": str(path)}) for path in pipelines.values()]
    log = folder / "network.log"
    done = subprocess.run(
        [sys.executable, "-P", str(WATCHED_DIARIZATION), str(log), str(recording), *models],
        capture_output=True,
        text=True,
        check=False,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYANNOTE")},
    )
    assert done.returncode == 0, done.stderr
    return dict(zip(pipelines, json.loads(done.stdout), strict=True)), log.read_text()


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_layout_is_that_of_the_catalogue(pipelines: dict[str, Path], name: str) -> None:
    folder = pipelines[name]
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    (source,) = load_catalogue().get(name).sources
    assert found == {file.name for file in source.files}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_published_pipeline_tells_speakers_apart(
    answers: tuple[dict[str, Any], str], name: str
) -> None:
    # Its segmentation hears one speaker from beginning to end.
    ((start_ms, end_ms, _speaker),) = answers[0][name]["turns"]
    assert start_ms < 100
    assert 9_900 < end_ms <= 10_000
    assert answers[0][name]["exclusive"] == answers[0][name]["turns"]


def test_published_pipelines_need_no_network(answers: tuple[dict[str, Any], str]) -> None:
    assert answers[1] == ""


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_malicious_checkpoint_is_refused_and_runs_nothing(
    layout: Callable[[Path], Path], tmp_path: Path
) -> None:
    from speechstudio.engines.diarization.pyannote import Pyannote

    folder, touched = layout(tmp_path / "pipeline"), tmp_path / "touched"
    poison(folder, touched)
    with pytest.raises(EngineFailedError) as refused:
        Pyannote(EngineSetup(models={"pipeline": folder}))
    assert "refused" in refused.value.message
    assert not touched.exists()


def test_the_trap_in_such_a_checkpoint_works(tmp_path: Path) -> None:
    import torch

    folder, touched = old_pipeline(tmp_path / "pipeline"), tmp_path / "touched"
    poison(folder, touched)
    torch.load(folder / "segmentation" / "pytorch_model.bin", weights_only=False)
    assert touched.exists()
