"""Voices of SeamlessM4T by their folder."""

import json
from pathlib import Path

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.synthesis.seamless import SeamlessVoice


@pytest.fixture
def engine(tmp_path: Path) -> SeamlessVoice:
    settings = {"vocoder_lang_code_to_id": {"eng": 0, "arb": 1, "cmn": 2}}
    (tmp_path / "generation_config.json").write_text(json.dumps(settings), encoding="utf-8")
    sizes = {"vocoder_num_spkrs": 200, "sampling_rate": 16_000}
    (tmp_path / "config.json").write_text(json.dumps(sizes), encoding="utf-8")
    return SeamlessVoice(EngineSetup(models={"seamless": tmp_path}))


def test_there_is_a_voice_for_each_language_that_it_says(engine: SeamlessVoice) -> None:
    found = {voice.id: voice.language for voice in engine.voices()}
    assert found == {"seamless#arb": "ar", "seamless#cmn": "zh", "seamless#eng": "en"}


def test_others_of_its_voices_have_numbers(engine: SeamlessVoice) -> None:
    assert engine.find("seamless#eng")[1] == "eng"
    assert engine.find("seamless#eng.199")[1] == "eng.199"


@pytest.mark.parametrize("voice", ["seamless#eng.200", "seamless#eng.-1", "seamless#eng.x"])
def test_a_number_that_there_is_not_is_told(engine: SeamlessVoice, voice: str) -> None:
    with pytest.raises(UsageError, match="no voice number") as told:
        engine.find(voice)
    assert "0 to 199" in told.value.hint


def test_a_language_that_it_does_not_say_is_told(engine: SeamlessVoice) -> None:
    with pytest.raises(UsageError, match="lat"):
        engine.find("seamless#lat.3")
