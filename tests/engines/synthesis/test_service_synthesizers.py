"""Synthesizers that speak by services, against servers with all manners."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import (
    EngineFailedError,
    EngineUnavailableError,
    JobCancelledError,
    UsageError,
)
from speechstudio.domain.services import LEAVES_MACHINE, ServiceKind, ServiceSetup, SoundFormat
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
    Synthesizer,
)
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.engines.synthesis.wyoming import Wyoming
from tests.fakes.services import (
    RATE_HZ,
    SERVERS,
    Manner,
    closed_port,
    service_of,
    setup_of,
    speech_server,
    wyoming_server,
)

VOICES = {
    ServiceKind.WYOMING: ["home/amy", "home/many#one", "home/many#two", "home/second"],
    ServiceKind.OPENAI_SPEECH: ["home/alloy", "home/nova"],
}
TEXT = "A sentence to be spoken by somebody else."


def made(setup: ServiceSetup, key: str = "") -> Synthesizer:
    module, _, name = engine(Task.SYNTHESIS, setup.kind).factory.partition(":")
    given = EngineSetup(models={}, service=service_of(setup, key=key))
    synthesizer: Synthesizer = getattr(import_module(module), name)(given)
    return synthesizer


def say(
    synthesizer: Synthesizer, voice: str = "", context: EngineContext | None = None
) -> AudioChunk:
    voice = voice or synthesizer.voices()[0].id
    sentences = [SpokenSentence(text=TEXT, language="en")]
    options, context = SynthesisOptions(), context or EngineContext()
    (chunk,) = synthesizer.synthesize(sentences, voice, options, context)
    return chunk


@pytest.fixture
def manner() -> Manner:
    return Manner()


@pytest.fixture(params=ServiceKind, ids=str)
def setup(request: pytest.FixtureRequest, manner: Manner) -> Iterator[ServiceSetup]:
    with SERVERS[request.param](manner) as found:
        yield found


def test_voices_are_those_that_the_service_tells_of(setup: ServiceSetup) -> None:
    voices = made(setup).voices()
    assert [voice.id for voice in voices] == VOICES[setup.kind]
    assert all(voice.sample_text for voice in voices)
    assert all(LEAVES_MACHINE not in voice.capabilities for voice in voices)


def test_speech_is_what_the_service_sends(setup: ServiceSetup) -> None:
    chunk = say(made(setup))
    assert chunk.sample_rate == RATE_HZ
    assert chunk.duration_ms == pytest.approx(50 * len(TEXT) + 100, abs=60)
    assert np.abs(chunk.samples).max() == pytest.approx(8000 / 32768, abs=0.01)


def test_a_complaint_of_the_service_is_told_on_one_line(
    setup: ServiceSetup, manner: Manner
) -> None:
    manner.does = "complain"
    with pytest.raises(EngineFailedError, match=r"home \(127.0.0.1:\d+\) cannot speak: ") as told:
        say(made(setup))
    assert "such voice" in told.value.message
    assert told.value.message.isprintable()


@pytest.mark.parametrize(
    ("does", "message"),
    [
        ("talk nonsense", "does not answer as a service of the kind"),
        ("cut", "closed the connection in the middle"),
        ("say nothing", "it gave no sound"),
    ],
)
def test_what_a_bad_service_does_is_told(
    setup: ServiceSetup, manner: Manner, does: str, message: str
) -> None:
    manner.does = does
    with pytest.raises(EngineFailedError, match=message):
        say(made(setup))


def test_the_engine_speaks_again_after_a_failure(setup: ServiceSetup, manner: Manner) -> None:
    synthesizer = made(setup)
    manner.does = "cut"
    with pytest.raises(EngineFailedError):
        say(synthesizer)
    manner.does = "speak"
    assert say(synthesizer).samples.any()


@pytest.mark.parametrize("kind", ServiceKind)
def test_nobody_at_an_address_is_told_with_the_address(kind: ServiceKind) -> None:
    with (
        closed_port() as port,
        pytest.raises(EngineUnavailableError, match=rf"nobody answers at .*:{port}\): conn"),
    ):
        made(setup_of(kind, port)).voices()


def test_a_cancel_closes_the_connection_of_a_service_that_keeps_silent(
    setup: ServiceSetup, manner: Manner
) -> None:
    synthesizer = made(setup)
    synthesizer.voices()
    manner.does = "wait"
    with pytest.raises(JobCancelledError):
        say(synthesizer, context=EngineContext(cancelled=manner.is_asked.is_set))
    assert manner.is_left.wait(5)


def test_a_service_that_never_answers_is_given_up(
    setup: ServiceSetup, manner: Manner, monkeypatch: pytest.MonkeyPatch
) -> None:
    synthesizer = made(setup)
    synthesizer.voices()
    manner.does = "wait"
    monkeypatch.setattr(import_module(type(synthesizer).__module__), "SILENCE_S", 0.2)
    with pytest.raises(EngineFailedError, match=r"has not answered for 0\.2 seconds"):
        say(synthesizer)


def test_no_thread_is_left(setup: ServiceSetup) -> None:
    say(made(setup))
    assert not [t for t in threading.enumerate() if "_watch" in t.name]


def test_without_a_service_there_is_nobody_to_speak() -> None:
    with pytest.raises(UsageError, match="no service"):
        Wyoming(EngineSetup(models={}))


def test_wyoming_voices_have_their_languages_speakers_and_programs(manner: Manner) -> None:
    with wyoming_server(manner) as setup:
        synthesizer = made(setup)
        voices = {voice.id: voice for voice in synthesizer.voices()}
        assert voices["home/amy"].language == "en-US"
        assert voices["home/many#two"].language == "pt-BR"
        assert voices["home/second"].language == "en"
        for voice in voices:
            say(synthesizer, voice)
    asked = [event.get("voice") for event in manner.seen if event["type"] == "synthesize"]
    many = [{"name": "many", "speaker": who} for who in ("one", "two")]
    assert asked == [{"name": "amy"}, *many, {}]
    assert manner.seen[-2] == {"type": "select-program", "name": "second"}


def test_openai_is_asked_for_model_voice_format_and_pace(manner: Manner) -> None:
    with speech_server(manner, model="m", sound=SoundFormat.PCM, voices="own") as setup:
        sentence = SpokenSentence(text="Hi there.", language="en", rate=2.0)
        (chunk,) = made(setup).synthesize(
            [sentence], "home/own", SynthesisOptions(), EngineContext()
        )
    assert manner.seen == [
        {
            "path": "/v1/audio/speech",
            "model": "m",
            "input": "Hi there.",
            "voice": "own",
            "response_format": "pcm",
            "speed": 2.0,
        }
    ]
    assert chunk.sample_rate == 24_000


def test_openai_voices_that_nobody_tells_have_to_be_named(manner: Manner) -> None:
    manner.lists = False
    with (
        speech_server(manner) as setup,
        pytest.raises(EngineUnavailableError, match="does not tell which voices") as told,
    ):
        made(setup).voices()
    assert "names of its voices" in told.value.hint


@pytest.mark.parametrize(
    ("key", "message"), [("", "wants a key"), ("wrong", "does not accept the key")]
)
def test_a_key_that_is_missing_or_wrong_is_told(manner: Manner, key: str, message: str) -> None:
    manner.key = "right"
    with speech_server(manner) as setup:
        assert say(made(setup, "right")).samples.any()
        with pytest.raises(EngineFailedError, match=message):
            say(made(setup, key))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of this machine, which nobody else has signed, with its key."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("no openssl here")
    path = tmp_path_factory.mktemp("tls") / "own.pem"
    words = [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
    ]
    names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    where = ["-keyout", str(path), "-out", f"{path}.crt"]
    subprocess.run([program, *words, *names, *where], check=True, capture_output=True)
    with path.open("ab") as file:
        file.write(Path(f"{path}.crt").read_bytes())
    return path


def test_a_service_is_spoken_to_in_private(
    manner: Manner, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with speech_server(manner, certificate=certificate) as setup:
        synthesizer = made(setup)
        assert say(synthesizer).samples.any()
        manner.does = "wait"
        manner.is_asked.clear()
        with pytest.raises(JobCancelledError):
            say(synthesizer, context=EngineContext(cancelled=manner.is_asked.is_set))


def test_a_service_that_cannot_show_who_it_is_gets_no_text(
    manner: Manner, certificate: Path
) -> None:
    with (
        speech_server(manner, certificate=certificate) as setup,
        pytest.raises(EngineUnavailableError, match="cannot be spoken to in private: self-signed"),
    ):
        made(setup).voices()
    assert not manner.seen


def test_a_voice_on_another_machine_is_marked() -> None:
    setup = ServiceSetup(
        kind=ServiceKind.OPENAI_SPEECH, address="https://example.org", voices="alloy"
    )
    (voice,) = made(setup).voices()
    assert LEAVES_MACHINE in voice.capabilities
