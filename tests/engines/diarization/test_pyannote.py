"""What the adapter says to pyannote.audio and makes of its answers, without the library."""

import os
from types import SimpleNamespace
from typing import Any

import pytest

from speechstudio.domain.errors import JobCancelledError
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.engines.contract import DiarizationOptions, EngineContext
from speechstudio.engines.diarization import pyannote


@pytest.mark.parametrize(
    ("low", "high", "hints"),
    [
        (None, None, {}),
        (2, 2, {"num_speakers": 2}),
        (2, 4, {"min_speakers": 2, "max_speakers": 4}),
        (None, 3, {"max_speakers": 3}),
        (2, None, {"min_speakers": 2}),
    ],
)
def test_only_what_the_user_said_is_passed_on(
    low: int | None, high: int | None, hints: dict[str, int]
) -> None:
    options = DiarizationOptions(min_speakers=low, max_speakers=high)
    assert pyannote._speaker_count(options) == hints


def annotation(*turns: tuple[float, float, str]) -> Any:
    tracks = [(SimpleNamespace(start=start, end=end), "_", who) for start, end, who in turns]
    return SimpleNamespace(itertracks=lambda *, yield_label: iter(tracks))


def test_turns_are_in_order_and_inside_the_recording() -> None:
    found = annotation((2.0004, 9.5, "B"), (-0.02, 1.0, "A"), (3.0, 3.0001, "A"), (9.1, 9.2, "A"))
    assert pyannote._turns(found, 9000) == (
        SpeakerTurn(start_ms=0, end_ms=1000, speaker="A"),
        SpeakerTurn(start_ms=2000, end_ms=9000, speaker="B"),
    )


def test_progress_is_told_in_milliseconds_of_audio() -> None:
    told: list[tuple[int, int]] = []
    report = pyannote._Progress(
        EngineContext(progress=lambda *progress: told.append(progress)), 10_000
    )
    report("segmentation", None)
    report("segmentation", None, total=4, completed=2)
    report("speaker_counting", object())
    report("embeddings", None, total=3, completed=0)
    report("embeddings", None, total=3, completed=4)
    assert told == [(2500, 10_000), (5000, 10_000), (10_000, 10_000)]


def test_a_report_of_progress_is_a_chance_to_cancel() -> None:
    report = pyannote._Progress(EngineContext(cancelled=lambda: True), 10_000)
    with pytest.raises(JobCancelledError):
        report("speaker_counting", None)


def test_nothing_is_reported_to_the_publisher() -> None:
    assert os.environ["PYANNOTE_METRICS_ENABLED"] == "0"
