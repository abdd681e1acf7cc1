"""eSpeak NG as it comes with the program: no model is needed."""

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
)
from speechstudio.engines.synthesis.espeak import Espeak
from speechstudio.engines.synthesis.espeak_library import espeak
from tests.engines.synthesis.listening import fundamental_hz

TEXT = "Well, most of the people who came stayed."


@pytest.fixture(scope="module")
def engine() -> Espeak:
    return Espeak(EngineSetup(models={}))


def say(engine: Espeak, text: str, voice: str = "en-us", **options: float) -> AudioChunk:
    sentence = SpokenSentence(text=text, language="en")
    asked = SynthesisOptions(**options)  # type: ignore[arg-type]
    return next(iter(engine.synthesize([sentence], voice, asked, EngineContext())))


def test_a_hundred_languages_are_spoken(engine: Espeak) -> None:
    voices = engine.voices()
    assert len({voice.language.partition("-")[0] for voice in voices}) > 100
    found = {voice.id: voice.language for voice in voices}
    assert found["en-us"] == "en-US"
    assert found["cmn-latn-pinyin"] == "cmn-Latn-pinyin"
    assert found["en-gb-x-rp"] == "en-GB-x-rp"
    assert found["es-419"] == "es-419"


@pytest.mark.models
def test_every_voice_that_is_listed_speaks(engine: Espeak) -> None:
    silent = []
    for voice in engine.voices():
        chunk = say(engine, voice.sample_text, voice.id)
        if chunk.duration_ms < 300 or not chunk.words:
            silent.append(voice.id)
    assert silent == []


def test_words_in_one_breath_share_its_time(engine: Espeak) -> None:
    words = say(engine, TEXT).words
    assert [TEXT[w.start : w.end] for w in words] == TEXT.replace(",", "").strip(".").split()
    assert all(word.end_ms - word.start_ms >= 30 for word in words)
    assert words[1].start_ms - words[0].end_ms > 50  # the pause at the comma is no word's


def test_words_stand_where_they_are_behind_letters_of_many_bytes(engine: Espeak) -> None:
    text = "ünïcödé wörds 日 here 🙂 twice."
    words = say(engine, text).words
    assert [text[w.start : w.end] for w in words] == ["ünïcödé", "wörds", "日", "here", "twice"]


def test_a_variant_is_another_speaker(engine: Espeak) -> None:
    plain, woman = (say(engine, TEXT, voice) for voice in ("en-us", "en-us+f3"))
    assert fundamental_hz(woman) > 1.3 * fundamental_hz(plain)
    assert fundamental_hz(say(engine, TEXT)) == pytest.approx(fundamental_hz(plain), rel=0.05)


@pytest.mark.parametrize("voice", ["en-us+nobody", "en-us+../../x", "en-us+f3+f4"])
def test_a_variant_that_there_is_not_is_told(engine: Espeak, voice: str) -> None:
    with pytest.raises(UsageError, match="no variant"):
        say(engine, TEXT, voice)


def test_one_voice_leaves_nothing_to_the_next(engine: Espeak) -> None:
    first = say(engine, TEXT)
    say(engine, "Etwas anderes.", "de", rate=2.0, pitch_semitones=5.0)
    again = say(engine, TEXT)
    assert again.duration_ms == pytest.approx(first.duration_ms, rel=0.02)
    assert fundamental_hz(again) == pytest.approx(fundamental_hz(first), rel=0.05)


def test_pace_and_pitch_stay_in_what_the_library_takes(engine: Espeak) -> None:
    slowest, fastest = (say(engine, TEXT, rate=rate).duration_ms for rate in (0.01, 100.0))
    assert 2 < slowest / fastest < 30
    for semitones in (-60.0, 60.0):
        assert say(engine, TEXT, pitch_semitones=semitones).duration_ms > 1000


def test_an_octave_is_an_octave(engine: Espeak) -> None:
    middle = fundamental_hz(say(engine, TEXT))
    # The library keeps the range of the melody, so its median rises by less: 1.64 to 1.71 times.
    assert fundamental_hz(say(engine, TEXT, pitch_semitones=12.0)) / middle == pytest.approx(
        2.0, rel=0.2
    )


def test_a_cancel_is_seen_while_a_sentence_is_made() -> None:
    library = espeak()
    library.choose("en-us")
    asked = iter(range(3))
    text = "we went along the river and over the bridge " * 60
    stopped = library.speak(text, lambda: next(asked, None) is None)
    assert len(stopped.samples) < 30 * library.sample_rate
    assert library.ipa("hello world") == "həlˈoʊ wˈɜːld"


def test_sounds_are_told_without_punctuation() -> None:
    library = espeak()
    library.choose("en-us")
    assert library.ipa("hello world, this is it. Yes!").split()[:2] == ["həlˈoʊ", "wˈɜːld"]
    assert library.ipa("") == ""
