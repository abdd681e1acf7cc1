"""Voices of MMS by their folders."""

import json
from pathlib import Path

import pytest

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis.mms import Mms


def voice_of(folder: Path, model: str, told: dict[str, object] | None) -> Voice:
    if told is not None:
        (folder / "tokenizer_config.json").write_text(json.dumps(told), encoding="utf-8")
    (voice,) = Mms(EngineSetup(models={model: folder})).voices()
    return voice


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ({"language": "deu"}, "de"),
        ({"language": "uzb-script_cyrillic"}, "uz-Cyrl"),
        ({"language": "nya"}, "ny"),
        ({"language": "abp"}, "abp"),
        ({"language": None}, "sw"),
        (None, "sw"),
    ],
)
def test_the_language_is_told_by_the_tokenizer_or_by_the_name(
    tmp_path: Path, told: dict[str, object] | None, language: str
) -> None:
    assert voice_of(tmp_path, "mms-tts-swh", told).language == language


def test_a_voice_says_that_it_is_not_for_commercial_use(tmp_path: Path) -> None:
    voice = voice_of(tmp_path, "mms-tts-deu", {"language": "deu"})
    assert (voice.id, voice.licence, voice.commercial_use) == ("mms-tts-deu", "CC-BY-NC-4.0", "no")
