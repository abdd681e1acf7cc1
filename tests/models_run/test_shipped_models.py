"""A program that brings its models: a person who has none transcribes and speaks."""

import os
import shutil
from pathlib import Path

import pytest

from speechstudio.cli.main import main
from speechstudio.domain import own_python
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import OPEN_MODELS
from tests.models_run.clips import sample_folder

pytestmark = pytest.mark.models


@pytest.fixture
def program(model_store_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The models of a program, ready to be used, and a home without any."""
    store, folder = ModelStore(model_store_root, load_catalogue()), tmp_path / "program"
    for name in store.catalogue.defaults:
        shutil.copytree(store.path(name), folder / name, copy_function=_linked)
    if not all([*(folder / name).glob("*.onnx")] for name in OPEN_MODELS.values()):
        pytest.skip("the networks that tell speakers apart were not made at installation")
    monkeypatch.setattr(own_python, "shipped", {"models": folder}.get)
    monkeypatch.setenv("SPEECHSTUDIO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SPEECHSTUDIO_OFFLINE", "1")
    return folder


def test_models_of_the_program_are_enough_and_stay_as_they_are(
    program: Path, tmp_path: Path
) -> None:
    before = _listed(program)

    talk = str(sample_folder() / "sample.wav")
    words = ("transcribe", talk, "-f", "json", "-o", str(tmp_path / "made"), "-q")
    assert main([*words, "--range", "0-12"]) == 0
    assert main(["speak", "All is there.", "-o", str(tmp_path / "made" / "all.wav")]) == 0

    text = (tmp_path / "made" / "sample.json").read_text(encoding="utf-8")
    assert "Speaker 1" in text
    assert (tmp_path / "made" / "all.wav").stat().st_size > 10_000
    assert _listed(program) == before
    assert not (tmp_path / "home" / "data" / "models").exists()


def _listed(folder: Path) -> dict[str, tuple[int, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # on another disk
        shutil.copy2(source, target)
