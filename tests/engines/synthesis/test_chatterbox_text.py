"""What Chatterbox makes of a text before it speaks."""

import json
from pathlib import Path

import pytest

from speechstudio.engines.synthesis.chatterbox_network import START
from speechstudio.engines.synthesis.chatterbox_text import (
    CANGJIE,
    TOKENIZER,
    ChatterboxText,
    languages_of,
)
from speechstudio.engines.synthesis.voice_folders import VoiceFolder
from speechstudio.engines.tiny_checkpoints.chatterbox import write_tokenizer

KEYS = ("cj_m", "cj_1", "cj_.")


@pytest.fixture
def folder(tmp_path: Path) -> VoiceFolder:
    return VoiceFolder(id="tiny", path=tmp_path, told={})


def text_of(folder: VoiceFolder, *signs: str) -> ChatterboxText:
    write_tokenizer(folder.path / TOKENIZER, signs)
    return ChatterboxText(folder)


def signs(text: ChatterboxText, written: str, language: str = "en") -> list[str]:
    ids = text.ids(written, language)
    assert ids[-1] == START
    return [text._tokenizer.id_to_token(one) for one in ids[:-1]]


def test_a_model_tells_its_languages_by_its_signs(folder: VoiceFolder) -> None:
    text_of(folder, "fr", "en", "xx")
    assert languages_of(folder) == ("en", "fr")
    text_of(folder)
    assert languages_of(folder) == ()


def test_a_model_of_one_language_takes_letters_as_they_are(folder: VoiceFolder) -> None:
    text = text_of(folder)
    said = signs(text, "go on", "fr")
    assert said == ["[START]", "G", "o", "[SPACE]", "o", "n", ".", "[STOP]"]


@pytest.mark.parametrize(
    ("tag", "sign"), [("fr-CA", "[fr]"), ("nb", "[no]"), ("xx", "[en]"), ("", "[en]")]
)
def test_a_language_has_its_sign_and_an_unknown_one_the_first(
    folder: VoiceFolder, tag: str, sign: str
) -> None:
    text = text_of(folder, "en", "fr", "no")
    assert signs(text, "Où?", tag)[1] == sign


def test_letters_are_small_and_apart_from_their_accents_in_many_languages(
    folder: VoiceFolder,
) -> None:
    said = signs(text_of(folder, "en", "es"), "Ahí!", "es")
    assert said == ["[START]", "[es]", "a", "h", "i", "\u0301", "!", "[STOP]"]


def test_chinese_is_written_as_it_is_typed(folder: VoiceFolder) -> None:
    text = text_of(folder, "zh", *KEYS)
    (folder.path / CANGJIE).write_text(json.dumps(["一\tm", "壹\tm\tx"]), encoding="utf-8")
    assert signs(text, "一壹。", "zh")[2:-2] == [
        *("[cj_m]", "[cj_.]"),
        *("[cj_m]", "[cj_1]", "[cj_.]"),
    ]


def test_marks_are_those_that_the_model_knows(folder: VoiceFolder) -> None:
    text = text_of(folder)
    assert (
        text.written("“Wait…”  he said; [laugh] no — yes:") == '"Wait, " he said, laugh no - yes,'
    )
