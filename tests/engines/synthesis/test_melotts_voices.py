"""Voices of MeloTTS are found by the configuration of their models."""

import json
from pathlib import Path

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import EngineContext, EngineSetup, SynthesisOptions, Voice
from speechstudio.engines.synthesis.melotts import MeloTTS
from speechstudio.engines.synthesis.melotts_voices import language_of
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

ENGLISH = {"EN-US": 0, "EN-BR": 1, "EN_INDIA": 2, "EN-AU": 3, "EN-Default": 4}


def written(folder: Path, speakers: dict[str, int], told: str = "") -> Path:
    folder.mkdir()
    config = {"data": {"spk2id": speakers, "sampling_rate": 44_100}}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    if told:
        (folder / "voice.toml").write_text(told, encoding="utf-8")
    return folder


def voices(folder: Path) -> list[Voice]:
    return list(MeloTTS(EngineSetup(models={folder.name: folder})).voices())


def test_each_accent_of_english_is_a_voice(tmp_path: Path) -> None:
    found = voices(written(tmp_path / "melo-en", ENGLISH))
    assert [voice.id for voice in found] == [f"melo-en#{speaker}" for speaker in ENGLISH]
    assert [voice.language for voice in found] == ["en-US", "en-GB", "en-IN", "en-AU", "en-US"]
    assert found[1].name == "British English"
    assert {voice.sample_rate for voice in found} == {44_100}


@pytest.mark.parametrize(
    ("speaker", "language"),
    [("ES", "es"), ("FR", "fr"), ("ZH", "zh"), ("JP", "ja"), ("KR", "ko"), ("EN-Newest", "en-US")],
)
def test_a_model_with_one_speaker_is_one_voice(tmp_path: Path, speaker: str, language: str) -> None:
    (voice,) = voices(written(tmp_path / "one", {speaker: 3}))
    assert (voice.id, voice.language) == ("one", language)
    assert voice.sample_text


def test_what_the_owner_tells_of_a_voice_comes_first(tmp_path: Path) -> None:
    told = 'language = "fr-CA"\nname = "Zoé"\nlicence = "CC0-1.0"\n'
    (voice,) = voices(written(tmp_path / "own", {"zoe": 0}, told))
    assert (voice.name, voice.language, voice.licence) == ("Zoé", "fr-CA", "CC0-1.0")


@pytest.mark.parametrize(
    ("tag", "language"), [("en-GB", "EN"), ("es", "ES"), ("cmn", "ZH"), ("ja", "JP"), ("ko", "KR")]
)
def test_a_voice_reads_its_language(tmp_path: Path, tag: str, language: str) -> None:
    assert language_of(VoiceFolder(id="x", path=tmp_path, told={}), tag) == language


def test_a_voice_without_a_language_says_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"voice\.toml"):
        language_of(VoiceFolder(id="x", path=tmp_path, told={}), "")


def test_a_folder_of_something_else_has_no_voice(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "bert"}', encoding="utf-8")
    engine = MeloTTS(EngineSetup(models={"other": tmp_path}))
    assert engine.voices() == []
    with pytest.raises(UsageError, match="no voice"):
        list(engine.synthesize([], "other", SynthesisOptions(), EngineContext()))
