"""Piper's adapter over voices that are made for the test."""

import json
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError, UsageError
from speechstudio.domain.speech import PhonemeSpan, SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
)
from speechstudio.engines.synthesis.piper import MOST_LOADED, Piper
from tests.engines.synthesis.made_voice import HOP, RATE, write_voice

TEXT = "one two, three four five"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("voices")
    write_voice(folder / "a", "en_GB-anna-medium")
    (folder / "a" / "MODEL_CARD").write_text("# Card\n\n* License: CC BY-NC 4.0\n")
    write_voice(folder / "b", "de_DE-viele-low", speakers=3)
    write_voice(folder / "c", "mine", language="nl_NL")
    return folder


@pytest.fixture(scope="module")
def piper(folder: Path) -> Piper:
    return Piper(EngineSetup(models={"a": folder / "a", "b": folder / "b", "c": folder / "c"}))


def say(
    piper: Piper, sentence: SpokenSentence, voice: str = "mine", **options: float
) -> AudioChunk:
    asked = SynthesisOptions(**options)  # type: ignore[arg-type]
    return next(iter(piper.synthesize([sentence], voice, asked, EngineContext())))


def sentence(text: str = TEXT) -> SpokenSentence:
    return SpokenSentence(text=text, language="en")


def test_voices_of_all_folders_are_listed_with_their_speakers(piper: Piper) -> None:
    voices = {voice.id: voice for voice in piper.voices()}
    assert list(voices) == [
        "en_GB-anna-medium",
        "de_DE-viele-low#0",
        "de_DE-viele-low#1",
        "de_DE-viele-low#2",
        "mine",
    ]
    assert voices["en_GB-anna-medium"].language == "en-GB"
    assert voices["mine"].language == "nl-NL"
    assert voices["de_DE-viele-low#1"].name == "viele p1"
    assert {voice.sample_rate for voice in voices.values()} == {RATE}


def test_the_card_of_a_model_says_how_its_voice_may_be_used(piper: Piper) -> None:
    anna, *others = piper.voices()
    assert (anna.licence, anna.commercial_use) == ("CC BY-NC 4.0", "no")
    assert {(voice.licence, voice.commercial_use) for voice in others} == {("", "")}


@pytest.mark.parametrize(
    ("licence", "use"),
    [
        ("CC0", "yes"),
        ("Public Domain (LibriVox)", "yes"),
        ("CC BY 4.0", "yes"),
        ("https://creativecommons.org/licenses/by-nc-sa/4.0/ (CC-BY-NC-SA)", "no"),
        ("See URL", ""),
        ("Blizzard, research only", "no"),
    ],
)
def test_a_licence_is_read_with_care(tmp_path: Path, licence: str, use: str) -> None:
    write_voice(tmp_path, "v")
    (tmp_path / "MODEL_CARD").write_text(f"* License: {licence}\n")
    assert Piper(EngineSetup(models={"v": tmp_path})).voices()[0].commercial_use == use


def test_a_network_may_be_named_itself(folder: Path) -> None:
    path = folder / "c" / "mine.onnx"
    assert [v.id for v in Piper(EngineSetup(models={"voice": path})).voices()] == ["mine"]


def test_a_speaker_is_found_by_number_name_or_not_at_all(piper: Piper) -> None:
    levels = {
        name: float(np.median(say(piper, sentence(), name, noise=0.0).samples))
        for name in (
            "de_DE-viele-low",
            "de_DE-viele-low#0",
            "de_DE-viele-low#2",
            "de_DE-viele-low#p2",
        )
    }
    first, zero, two, named = levels.values()
    assert first == zero
    assert two == named == pytest.approx(zero + 0.04, abs=1e-4)
    with pytest.raises(UsageError, match="#7"):
        say(piper, sentence(), "de_DE-viele-low#7")


def test_words_get_the_time_of_their_sounds(piper: Piper) -> None:
    chunk = say(piper, sentence(), noise=0.0)
    assert [TEXT[w.start : w.end] for w in chunk.words] == ["one", "two", "three", "four", "five"]
    frame_ms = 1000 * HOP / RATE
    for word in chunk.words[1:-1]:  # a sound and its pad have 16 frames
        assert word.end_ms - word.start_ms == pytest.approx(
            (word.end - word.start + (word.end == 7)) * 16 * frame_ms, abs=2
        )


def test_sounds_that_are_given_take_the_place_of_letters(piper: Piper) -> None:
    given = SpokenSentence(
        text=TEXT, language="nl", phonemes=(PhonemeSpan(start=4, end=7, ipa="abcdefgh"),)
    )
    plain, spoken = (say(piper, s, noise=0.0) for s in (sentence(), given))
    assert [(w.start, w.end) for w in spoken.words] == [(w.start, w.end) for w in plain.words]
    assert spoken.duration_ms > plain.duration_ms


def test_a_span_inside_of_a_word_leaves_it_one(piper: Piper) -> None:
    text = "some words here"
    given = SpokenSentence(
        text=text, language="nl", phonemes=(PhonemeSpan(start=7, end=9, ipa="o"),)
    )
    chunk = say(piper, given, noise=0.0)
    assert [text[w.start : w.end] for w in chunk.words] == ["some", "words", "here"]


def test_what_the_user_types_is_no_command(piper: Piper) -> None:
    assert len(say(piper, sentence("a [[xyz]] b\x00\ud800 c d e f")).words) == 7


def test_short_text_is_said_twice_and_heard_once(piper: Piper) -> None:
    short, longer = (say(piper, sentence(text), noise=0.0) for text in ("abc", "abcdefgh"))
    assert [(w.start, w.end) for w in short.words] == [(0, 3)]
    assert short.duration_ms < longer.duration_ms


def test_a_long_sentence_is_spoken_in_pieces_with_words_in_order(piper: Piper) -> None:
    text = "many words, " * 100
    chunk = say(piper, sentence(text), noise=0.0)
    assert len(chunk.words) == 200
    assert [w.start_ms for w in chunk.words] == sorted(w.start_ms for w in chunk.words)


def test_only_some_voices_stay_loaded(tmp_path: Path) -> None:
    names = [f"v{number}" for number in range(MOST_LOADED + 2)]
    for name in names:
        write_voice(tmp_path, name)
    piper = Piper(EngineSetup(models={"all": tmp_path}))
    for name in [*names, *names]:
        assert say(piper, sentence(), name).duration_ms > 0
    assert len(piper._loaded) == MOST_LOADED


def test_a_writing_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = write_voice(tmp_path, "zh_CN-a-medium")
    settings = path.with_name(f"{path.name}.json")
    content = json.loads(settings.read_text()) | {"phoneme_type": "pinyin"}
    settings.write_text(json.dumps(content))
    with pytest.raises(EngineUnavailableError, match="reads pinyin"):
        say(Piper(EngineSetup(models={"v": tmp_path})), sentence(), "zh_CN-a-medium")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"audio": {}}', "\xff"])
def test_settings_that_cannot_be_read_are_told(tmp_path: Path, content: str) -> None:
    path = write_voice(tmp_path, "v")
    path.with_name("v.onnx.json").write_bytes(content.encode("latin-1"))
    with pytest.raises(EngineFailedError, match=r"v\.onnx\.json cannot be read"):
        Piper(EngineSetup(models={"v": tmp_path}))


def test_a_network_without_settings_is_no_voice(tmp_path: Path) -> None:
    write_voice(tmp_path, "v").with_name("v.onnx.json").unlink()
    piper = Piper(EngineSetup(models={"v": tmp_path}))
    assert piper.voices() == []
    with pytest.raises(UsageError, match="no voice here"):
        say(piper, sentence(), "v")
