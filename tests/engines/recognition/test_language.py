from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from speechstudio.engines.recognition.language import MOST_WINDOWS, LanguageGuess
from speechstudio.engines.recognition.windows import Window
from tests.fakes.whisper import FakeWhisper

SAMPLES = np.zeros(100_000, np.float32)
WINDOWS = [
    Window(origin=0, pieces=((at, at + 100),), end=at + 100, speech=()) for at in range(0, 600, 100)
]


def settled(whisper: FakeWhisper, language: str | None = None) -> LanguageGuess:
    """Hand all windows through, and see that none is lost or repeated."""
    guess = LanguageGuess(whisper, SAMPLES, language)
    assert list(guess.settle(iter(WINDOWS))) == WINDOWS
    return guess


def test_one_clear_window_is_enough() -> None:
    whisper = FakeWhisper(languages=[[("fi", 0.8), ("sv", 0.1)]])
    assert settled(whisper).language == "fi"
    assert whisper.listened == 1


def test_a_doubtful_beginning_is_outvoted() -> None:
    whisper = FakeWhisper(
        languages=[[("sv", 0.5), ("fi", 0.4)], [("fi", 0.95), ("sv", 0.01)], [("fi", 0.9)]]
    )
    assert settled(whisper).language == "fi"
    assert whisper.listened == 3


def test_after_some_windows_the_likeliest_is_taken() -> None:
    whisper = FakeWhisper(languages=[[("sv", 0.3), ("fi", 0.31)]])
    assert settled(whisper).language == "fi"
    assert whisper.listened == MOST_WINDOWS


def test_a_short_recording_is_judged_by_what_there_is() -> None:
    guess = LanguageGuess(FakeWhisper(languages=[[("fi", 0.4), ("sv", 0.3)]]), SAMPLES, None)
    assert list(guess.settle(iter(WINDOWS[:2]))) == WINDOWS[:2]
    assert guess.language == "fi"


def test_without_speech_there_is_no_language() -> None:
    guess = LanguageGuess(FakeWhisper(), SAMPLES, None)
    assert list(guess.settle(iter(()))) == []
    assert guess.language == ""


@pytest.mark.parametrize(("tag", "code"), [("de", "de"), ("de-AT", "de"), ("ZH-hans", "zh")])
def test_a_given_language_is_believed(tag: str, code: str) -> None:
    whisper = FakeWhisper()
    assert settled(whisper, tag).language == code
    assert whisper.listened == 0


@pytest.mark.parametrize("language", [None, "de"])
def test_a_model_for_english_hears_english(language: str | None) -> None:
    whisper = FakeWhisper(is_multilingual=False)
    assert settled(whisper, language).language == "en"
    assert whisper.listened == 0


def test_the_language_is_known_when_the_first_window_comes() -> None:
    read: list[Any] = []

    def found() -> Iterator[Window]:
        for window in WINDOWS:
            read.append(window)
            yield window

    guess = LanguageGuess(FakeWhisper(), SAMPLES, None)
    assert next(guess.settle(found())) == WINDOWS[0]
    assert guess.language == "en"
    assert read == WINDOWS[:1]
