"""What is told of models that are voices."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.voice_folders import VoiceFolder, voice_folders

TOLD = """
language = "de-AT"
name = "Resi"
licence = "CC0-1.0"

[speakers.old]
name = "Old Resi"
gender = "female"
"""


def folder(path: Path) -> VoiceFolder:
    (found,) = voice_folders({"resi": path})
    return found


def test_a_model_of_which_nothing_is_told_has_what_its_engine_knows(tmp_path: Path) -> None:
    voice = folder(tmp_path).voice(sample_rate=16_000, language="en-US", licence="MIT")
    assert (voice.id, voice.name, voice.language, voice.licence) == ("resi", "resi", "en-US", "MIT")
    assert voice.sample_text


def test_what_its_owner_says_of_a_voice_holds(tmp_path: Path) -> None:
    (tmp_path / "voice.toml").write_text(TOLD, encoding="utf-8")
    voice = folder(tmp_path).voice(sample_rate=16_000, language="en", licence="MIT")
    assert (voice.name, voice.language, voice.licence) == ("Resi", "de-AT", "CC0-1.0")


def test_one_of_several_speakers_differs_where_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "voice.toml").write_text(TOLD, encoding="utf-8")
    old = folder(tmp_path).voice("old", sample_rate=16_000, name="old")
    assert (old.id, old.name, old.gender) == ("resi#old", "Old Resi", "female")
    assert old.language == "de-AT"


@pytest.mark.parametrize("told", ['speakers = "x"', "speakers.old = 3"])
def test_speakers_that_are_none_are_passed_over(tmp_path: Path, told: str) -> None:
    (tmp_path / "voice.toml").write_text(told, encoding="utf-8")
    assert folder(tmp_path).voice("old", sample_rate=16_000, language="en").language == "en"


def test_a_file_that_says_nothing_clear_is_told(tmp_path: Path) -> None:
    (tmp_path / "voice.toml").write_text("language =", encoding="utf-8")
    with pytest.raises(EngineFailedError, match=r"voice\.toml of resi"):
        folder(tmp_path)


@pytest.mark.parametrize("content", [None, "[]", "{", "\udcff"])
def test_a_settings_file_that_is_none_is_empty(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "config.json").write_text(content, encoding="utf-8", errors="surrogateescape")
    assert folder(tmp_path).json("config.json") == {}
