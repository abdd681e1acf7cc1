"""Noise, hum, tones and music are no speech, and no word may be made of them."""

import json
from pathlib import Path

import pytest

from tests.models_run.conftest import NewProgram
from tests.models_run.scoring import clips


@pytest.mark.models
def test_no_word_is_found_where_nobody_speaks(
    eval_folder: Path, new_program: NewProgram, tmp_path: Path
) -> None:
    sources = [eval_folder / clip.path for clip in clips(eval_folder, "nonspeech")]
    run = new_program("nonspeech").run(
        "transcribe", *sources, "--no-speakers", "-q", "-f", "json", "-o", tmp_path
    )
    assert run.code == 0, run.err
    found = {path.stem: json.loads(path.read_text("utf-8")) for path in tmp_path.glob("*.json")}
    assert set(found) == {source.stem for source in sources}
    assert {stem: data["segments"] for stem, data in found.items() if data["segments"]} == {}
    assert [
        s.name for s in sources if f"{s.name}: warning: no speech was found" not in run.err
    ] == []
