"""Languages that nobody named, and English made of them."""

import json
from pathlib import Path

import pytest

from tests.models_run.conftest import NewProgram

CLIPS = {"leopard-de": "de", "leopard-es": "es", "leopard-fr": "fr"}

pytestmark = pytest.mark.models


def test_the_language_of_each_recording_is_found(
    eval_folder: Path, new_program: NewProgram, tmp_path: Path
) -> None:
    sources = [eval_folder / "lang" / f"{name}.flac" for name in CLIPS]
    run = new_program("languages").run(
        "transcribe", *sources, "--no-speakers", "-q", "-f", "json", "-o", tmp_path
    )
    assert run.code == 0, run.err
    found = {path.stem: json.loads(path.read_text("utf-8")) for path in tmp_path.glob("*.json")}
    assert {name: data["language"] for name, data in found.items()} == CLIPS
    assert all(data["segments"] for data in found.values())


def test_a_translation_is_english(
    eval_folder: Path, new_program: NewProgram, tmp_path: Path
) -> None:
    source = eval_folder / "lang" / "leopard-de.flac"
    run = new_program("translation").run(
        "transcribe", source, "--translate", "--no-speakers", "-q", "-o", tmp_path / "de.json"
    )
    assert run.code == 0, run.err
    data = json.loads((tmp_path / "de.json").read_text("utf-8"))
    words = {word["text"].strip(",.").lower() for s in data["segments"] for word in s["words"]}
    assert data["language"] == "en"
    assert len(words & {"the", "behind", "this", "room", "was", "used", "as", "portal"}) >= 4
