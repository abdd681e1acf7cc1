"""Words of the lexicon on their way to recognition."""

from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.engines.contract import RecognitionOptions
from speechstudio.normalization import Entry, Lexicon
from speechstudio.storage.folders import Folders
from speechstudio.workflows.common_words import common_words
from speechstudio.workflows.expected_words import (
    MOST_BYTES,
    MOST_WORDS,
    ExpectedWords,
    joined,
    words_of,
)
from speechstudio.workflows.lexicons import lexicon_path, save_user_lexicon, user_lexicon
from speechstudio.workflows.settings import TranscriptionSettings


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    names = ("data", "cache", "state", "config", "documents")
    return Folders(**{name: tmp_path / name for name in names})


def expecting(*words: str, language: str = "") -> Lexicon:
    return Lexicon(tuple(Entry(written=w, is_expected=True, language=language) for w in words))


def test_what_is_remembered_is_expected_by_the_next_transcription(folders: Folders) -> None:
    expected = ExpectedWords(folders)
    assert expected.in_settings(TranscriptionSettings()) == TranscriptionSettings()
    expected.remember("Ysselmond")
    expected.remember("Brännvik")
    expected.remember("Ysselmond")
    made = expected.in_settings(TranscriptionSettings())
    assert made.recognition.hotwords == "Brännvik, Ysselmond"


def test_words_that_were_given_come_first_and_once(folders: Folders) -> None:
    expected = ExpectedWords(folders)
    expected.remember("Ysselmond")
    given = TranscriptionSettings(recognition=RecognitionOptions(hotwords="Ystad, Ysselmond"))
    made = expected.in_settings(given)
    assert made.recognition.hotwords == "Ystad, Ysselmond"
    assert expected.in_settings(made) == made
    assert joined(" ", ()) is None


def test_a_reading_stays_where_its_word_is_remembered(folders: Folders) -> None:
    reading = Entry(written="Ysselmond", spoken="eye sel mond")
    save_user_lexicon(folders, Lexicon((reading, Entry(written="kWh", spoken="kilowatt hours"))))
    ExpectedWords(folders).remember("Ysselmond")
    first, second = user_lexicon(folders).entries
    assert first == replace(reading, is_expected=True)
    assert not second.is_expected


def test_what_is_refused_is_settled_and_not_expected(folders: Folders) -> None:
    expected = ExpectedWords(folders)
    expected.refuse("Haus")
    expected.refuse("Haus")
    expected.remember("Ysselmond")
    assert expected.settled() == {"haus", "ysselmond"}
    assert expected.in_settings(TranscriptionSettings()).recognition.hotwords == "Ysselmond"
    assert "Haus" not in lexicon_path(folders).read_text(encoding="utf-8")


def test_newest_words_come_first_and_no_more_than_recognition_takes() -> None:
    words = [f"Name{number:03}" for number in range(200)]
    taken = words_of(expecting(*words))
    assert taken[0] == "Name199"
    assert len(taken) <= MOST_WORDS
    assert len(", ".join(taken).encode()) <= MOST_BYTES
    assert len(words_of(expecting(*(chr(0x4E00 + n) for n in range(200))))) == MOST_WORDS


def test_words_of_another_language_are_left_out_where_it_is_known() -> None:
    lexicon = expecting("Ysselmond").joined(expecting("Brännvik", language="sv-SE"))
    assert words_of(lexicon) == ("Brännvik", "Ysselmond")
    assert words_of(lexicon, "sv") == ("Brännvik", "Ysselmond")
    assert words_of(lexicon, "en") == ("Ysselmond",)


def test_common_words_are_known_in_several_languages() -> None:
    assert "monday" in common_words("en-GB")
    assert "montag" in common_words("de")
    assert "lundi" in common_words("fr")
    assert not common_words("xx")
    assert common_words("de") < common_words("")
