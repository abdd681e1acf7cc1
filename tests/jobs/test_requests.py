import json
from dataclasses import replace
from pathlib import Path

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


def test_a_request_crosses_a_border_unchanged() -> None:
    for request in (REQUEST, replace(REQUEST, journal=None, options={})):
        header = json.loads(json.dumps(request.to_header()))
        assert EngineRequest.from_header(header) == request


def test_an_engine_stays_for_other_recordings_and_options() -> None:
    other = replace(REQUEST, recording=Path("/b"), options={"beam_size": 1}, journal=None)
    assert other.engine_key == REQUEST.engine_key


def test_another_model_factory_device_or_number_of_threads_needs_another_engine() -> None:
    others = (
        replace(REQUEST, models={"whisper": Path("/models/c")}),
        replace(REQUEST, factory="module:Other"),
        replace(REQUEST, device="cpu"),
        replace(REQUEST, threads=1),
    )
    assert all(other.engine_key != REQUEST.engine_key for other in others)
