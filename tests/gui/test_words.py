"""The language of the window."""

import string
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale

from speechstudio.gui import words
from speechstudio.gui.words import LANGUAGES, chosen_in, language_for, number, speak, tr, trn
from tests.architecture.source_tree import CLONE

FILES = {code: CLONE / "resources" / "translations" / f"{code}.ts" for code in LANGUAGES}
TRANSLATED = [code for code in LANGUAGES if code != words.ENGLISH]


@pytest.fixture(autouse=True)
def _speaking_english_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_spoken", words._Spoken())


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_translated_and_keeps_its_fields(code: str) -> None:
    for message in ET.parse(FILES[code]).iter("message"):  # noqa: S314 - a file of ours
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        for form in forms:
            assert form, source
            assert fields(form) <= fields(source), source
            assert form.strip(" ") == form or source.strip(" ") != source, source
        assert fields(source) in [fields(form or "") for form in forms], source


def test_english_needs_no_file() -> None:
    speak("en")
    assert tr("Delete “{name}”?", name="a") == "Delete “a”?"
    assert [trn("{n} word", "{n} words", count) for count in (0, 1, 2000)] == [
        "0 words", "1 word", "2,000 words",
    ]  # fmt: skip
    assert number(1234.56, 1) == "1,234.6"


def test_a_text_without_values_may_have_braces() -> None:
    assert tr("{date} in a name") == "{date} in a name"


def test_numbers_are_written_as_in_the_language() -> None:
    speak("de")
    assert (number(113_178), number(1.5, 1)) == ("113.178", "1,5")


def test_what_nobody_has_translated_is_said_in_english() -> None:
    speak("de")
    assert tr("Nobody says this {n}", n=1) == "Nobody says this 1"


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        (["fr-CA", "fr", "en"], "fr"),
        (["pt-BR", "de-AT"], "de"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "ja"], "ja"),
        (["sv"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_known_is_spoken(
    system: list[str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: system)
    assert language_for(None) == expected
    assert language_for("tlh") == expected
    assert language_for("ko") == "ko"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('[general]\nlanguage = "de"', "de"),
        ("[general]\nlanguage = 3", None),
        ("general = 3", None),
        ("[general", None),
        ("", None),
    ],
)
def test_the_choice_is_read_before_all_else(
    content: str, expected: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    assert chosen_in(path) is None
    path.write_text(content, encoding="utf-8")
    assert chosen_in(path) == expected
