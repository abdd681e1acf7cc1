import json
from dataclasses import replace
from pathlib import Path

from speechstudio.domain.services import Service, ServiceKind, ServiceSetup, SoundFormat
from speechstudio.domain.speech import PhonemeSpan, SpokenSentence
from speechstudio.jobs.requests import EngineRequest

REQUEST = EngineRequest(
    task="recognition",
    factory="module:Class",
    models={"whisper": Path("/models/a"), "other": Path("/models/b")},
    recording=Path("/cache/ä 1.f32"),
    options={"language": None, "beam_size": 5},
    journal=Path("/cache/recognition.journal"),
    threads=3,
    device="cuda",
)

SPEECH = EngineRequest(
    task="synthesis",
    factory="module:Class",
    models={},
    sentences=(
        SpokenSentence(text="So I say “GIF”.", language="en"),
        SpokenSentence(
            text="gif \udce4",
            language="en-GB",
            phonemes=(PhonemeSpan(start=0, end=3, ipa="dʒəf"),),
            rate=1.5,
            pitch_semitones=-2.0,
            volume_db=3.5,
        ),
    ),
    voice="anna#3",
    options={"seed": 7},
)


SERVICE = Service(
    name="home",
    setup=ServiceSetup(
        kind=ServiceKind.OPENAI_SPEECH, address="https://example.org", sound=SoundFormat.PCM
    ),
    addresses=("192.0.2.1", "2001:db8::1"),
    key="secret",
)


def test_a_request_crosses_a_border_unchanged() -> None:
    others = (replace(REQUEST, journal=None, options={}), replace(SPEECH, service=SERVICE))
    for request in (REQUEST, SPEECH, *others):
        header = json.loads(json.dumps(request.to_header()))
        assert EngineRequest.from_header(header) == request


def test_an_engine_stays_for_other_recordings_and_options() -> None:
    other = replace(REQUEST, recording=Path("/b"), options={"beam_size": 1}, journal=None)
    assert other.engine_key == REQUEST.engine_key


def test_a_child_reaches_its_service_and_nothing_else() -> None:
    assert SPEECH.reach == ()
    assert replace(SPEECH, service=SERVICE).reach == (("192.0.2.1", 443), ("2001:db8::1", 443))


def test_another_model_factory_device_or_number_of_threads_needs_another_engine() -> None:
    others = (
        replace(REQUEST, models={"whisper": Path("/models/c")}),
        replace(REQUEST, factory="module:Other"),
        replace(REQUEST, device="cpu"),
        replace(REQUEST, threads=1),
        replace(REQUEST, service=SERVICE),
    )
    assert all(other.engine_key != REQUEST.engine_key for other in others)
