"""Voices to choose from, and what they sound like."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import UserFixableError
from speechstudio.engines.contract import Voice
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.voices import KnownVoice, VoiceBook
from tests.sound_devices import SoundSystem


@pytest.fixture
def voices(qtbot: QtBot, tmp_path: Path) -> Iterator[Voices]:
    book = VoiceBook(ModelStore(tmp_path / "models", load_catalogue()))
    made = Voices(book, tmp_path / "cache")
    yield made
    made.close()


def test_voices_are_found_and_one_is_heard(
    qtbot: QtBot, voices: Voices, sound_devices: SoundSystem
) -> None:
    with qtbot.waitSignal(voices.changed):
        voices.load()
    assert ("en-us", "English (US)") in [(tag.lower(), title) for tag, title in voices.languages()]
    german = voices.find(language="de-AT")
    assert german
    assert all(voice.language_title.startswith("German") for voice in german)
    assert voices.find("german espeak") == german
    assert voices.find("german martian") == ()
    usual = voices.facts_of("", "de")
    assert usual is not None
    assert usual.name == "espeak:de"
    assert voices.facts_of("espeak:nobody", "de") is None

    told: list[str] = []
    failures: list[UserFixableError] = []
    voices.failed.connect(failures.append)
    voices.sample_changed.connect(told.append)
    voices.output.set_rate(3)
    with sound_devices.recording() as recording:
        voices.play_sample(usual.name)
        assert voices.sample == usual.name
        qtbot.waitUntil(lambda: not voices.sample, timeout=15_000)
        assert not recording.is_silent
    assert told == [usual.name, ""]
    assert not failures


def test_engines_are_asked_for_the_usual_voice_once_until_voices_are_read_again(
    qtbot: QtBot, voices: Voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    of_language = voices.book.of_language

    def asking(language: str) -> Iterator[KnownVoice]:
        asked.append(language)
        return of_language(language)

    monkeypatch.setattr(voices.book, "of_language", asking)
    for times in (1, 2):
        with qtbot.waitSignal(voices.changed):
            voices.load()
        for _ in range(3):
            usual = voices.facts_of("", "de")
            assert usual is not None
            assert usual.name == "espeak:de"
        assert asked == ["de"] * times


def test_a_voice_says_what_it_cannot() -> None:
    voice = Voice(id="en-us", name="English", language="en-US", capabilities=("word times",))
    known = KnownVoice(engine="espeak", voice=voice)
    facts = VoiceFacts.of(known, engine(Task.SYNTHESIS, "espeak"))
    assert facts.cannot == (
        "Say sounds that are given in the phonetic alphabet",
        "Say a sentence anew but for its pace",
    )
    assert (facts.can_change_pitch, facts.has_takes) == (True, False)
    assert facts.commercial_use == "yes"
    piper = VoiceFacts.of(known, engine(Task.SYNTHESIS, "piper"))
    assert piper.cannot == ()
    assert piper.has_takes


def test_a_voice_that_is_not_there_is_not_tried(voices: Voices) -> None:
    voices.play_sample("espeak:nobody")
    assert voices.sample == ""
