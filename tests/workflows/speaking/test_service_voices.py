"""Voices of services among all others."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import EngineUnavailableError, UsageError
from speechstudio.domain.services import ServiceKind, ServiceSetup
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.store import ModelStore
from speechstudio.workflows.services import Services
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import VoiceBook
from tests.fakes.services import Manner, closed_port, setup_of, wyoming_server


@pytest.fixture
def known() -> dict[str, ServiceSetup]:
    """Services that are set up; none at first."""
    return {}


@pytest.fixture
def book(tmp_path: Path, known: dict[str, ServiceSetup]) -> VoiceBook:
    services = Services(lambda: known, ConnectionLog(tmp_path / "connections.jsonl"))
    return VoiceBook(ModelStore(tmp_path / "models", load_catalogue()), services)


@pytest.fixture
def manner(known: dict[str, ServiceSetup]) -> Iterator[Manner]:
    """A service “home” that is set up and works."""
    manner = Manner()
    with wyoming_server(manner) as setup:
        known["home"] = setup
        yield manner


def test_a_service_that_was_set_up_meanwhile_is_asked_without_the_others(
    book: VoiceBook, known: dict[str, ServiceSetup]
) -> None:
    setup = ServiceSetup(kind=ServiceKind.OPENAI_SPEECH, address="http://localhost", voices="a")
    known["one"] = setup
    espeak = [voice.name for voice in book.voices("espeak")]
    assert [voice.name for voice in book.voices("openai-speech")] == ["openai-speech:one/a"]
    known["one"] = replace(setup, voices="a,b")
    for kind in ServiceKind:
        book.forget(kind)
    assert len(list(book.voices("openai-speech"))) == 2
    assert [voice.name for voice in book.voices("espeak")] == espeak


def test_engines_of_services_are_off_until_one_is_set_up(book: VoiceBook) -> None:
    with pytest.raises(EngineUnavailableError, match="no service is set up") as told:
        list(book.voices("wyoming"))
    assert "services add" in told.value.hint
    with pytest.raises(UsageError, match="no service is called “home”"):
        book.choose("wyoming:home/amy", "en")


@pytest.mark.usefixtures("manner")
def test_a_service_that_does_not_answer_is_told_and_others_are_listed(
    book: VoiceBook, known: dict[str, ServiceSetup]
) -> None:
    with closed_port() as port:
        known["dead"] = setup_of(ServiceKind.WYOMING, port)
        voices = [voice.name for voice in book.voices("wyoming")]
    assert voices[0] == "wyoming:home/amy"
    (error,) = book.unanswered
    assert error.message.startswith("nobody answers at dead (127.0.0.1:")
    del known["dead"]
    assert [voice.name for voice in book.voices("wyoming")] == voices
    assert not book.unanswered


def test_nobody_is_sent_a_text_who_was_not_chosen(book: VoiceBook, manner: Manner) -> None:
    assert {voice.engine for voice in book.of_language("de")} == {"espeak"}
    with pytest.raises(UsageError, match="no voice “amy”"):
        book.choose("amy", "en")
    assert not manner.seen


def test_a_chosen_voice_speaks_and_is_then_in_the_cache(
    book: VoiceBook, manner: Manner, tmp_path: Path
) -> None:
    speaker = Speaker(
        lambda name: book.choose(name, "en"),
        SynthesisOptions(),
        ChunkCache(tmp_path / "speech"),
    )
    sentences = [SpokenSentence(text=text, language="en") for text in ("One.", "Two!", "One.")]
    pieces = [
        Piece(sentence=s, written=(0, len(s.text)), voice="wyoming:home/many#two")
        for s in sentences
    ]
    try:
        spoken = list(speaker.speak(pieces))
        again = list(speaker.speak(pieces))
    finally:
        speaker.close()
    assert all(piece.chunk.samples.any() for piece in spoken)
    assert all(piece.is_from_cache for piece in again)
    asked = [event["text"] for event in manner.seen if event["type"] == "synthesize"]
    assert set(asked) == {"One.", "Two!"}
