"""Transcriptions of a part of a recording, with scripted engines in real children."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.channels import EACH
from speechstudio.audio.decoded import DecodedAudio
from speechstudio.domain.errors import UsageError, WorkerDiedError
from speechstudio.domain.invariants import check
from speechstudio.jobs.checkpoints import CheckpointStore, key_of
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.time_range import TimeRange
from speechstudio.workflows.transcribe import Transcriber, TranscriptionResult, describe
from tests.audio.making import babble, write_wav
from tests.fakes.stage import Stage
from tests.workflows.conftest import Ear

Transcribe = Callable[..., TranscriptionResult]
MIDDLE = TimeRange(start_ms=1_500, end_ms=4_500)


@pytest.fixture
def transcribe(
    pool: EnginePool, settings: TranscriptionSettings, talk: Path, ear: Ear, tmp_path: Path
) -> Transcribe:
    """Transcribe a range of the talk to the end."""

    def transcribe(
        time_range: TimeRange = MIDDLE,
        source: Path = talk,
        settings: TranscriptionSettings = settings,
        decoded: Callable[[DecodedAudio], None] = lambda _: None,
    ) -> TranscriptionResult:
        chosen = replace(settings, time_range=time_range)
        transcriber = Transcriber(pool, CheckpointStore(tmp_path / "jobs"))
        with transcriber.transcribe(source, chosen, ear.job(), decoded) as result:
            return result

    return transcribe


def test_only_the_range_is_heard_at_the_times_of_the_recording(
    transcribe: Transcribe, ear: Ear
) -> None:
    made = transcribe().transcript
    assert check(made) == ()
    assert made.text == "word0 said.\nword1 said.\nword2 said."
    assert [segment.start_ms for segment in made.segments] == [1_600, 2_600, 3_600]
    assert [(t.start_ms, t.end_ms, t.speaker) for t in made.turns] == [
        (1_500, 3_500, "S1"),
        (3_500, 4_500, "S2"),
    ]
    assert made.duration_ms == 5_000
    told = [(p.content.start_ms, p.content.end_ms) for p in ear.partials()]
    assert told == [(1_500, 2_500), (2_500, 3_500), (3_500, 4_500)]
    assert ear.progress("recognition")[-1].total == ear.progress("diarization")[-1].total == 3_000


def test_the_waveform_is_that_of_the_whole(transcribe: Transcribe) -> None:
    seen: list[int] = []
    transcribe(decoded=lambda audio: seen.append(audio.duration_ms))
    assert seen == [5_000]


def test_a_range_without_an_end_reaches_to_that_of_the_recording(transcribe: Transcribe) -> None:
    made = transcribe(TimeRange(start_ms=3_000)).transcript
    assert [segment.start_ms for segment in made.segments] == [3_100, 4_100]


def test_each_channel_is_cut(
    transcribe: Transcribe, settings: TranscriptionSettings, tmp_path: Path, recognizer: Stage
) -> None:
    source = write_wav(tmp_path / "call.wav", np.stack([babble(3), babble(3, seed=2)], axis=1))
    chosen = replace(settings, channels=EACH)
    made = transcribe(TimeRange(start_ms=2_000), source, chosen).transcript
    assert [(s.start_ms, s.speaker) for s in made.segments] == [(2_100, "S1"), (2_100, "S2")]
    assert recognizer.notes("passage") == ["range-0 0", "range-1 0"]


def test_work_on_a_range_goes_on_where_it_stopped(
    transcribe: Transcribe, recognizer: Stage, diarizer: Stage
) -> None:
    recognizer.play({2: ["die"]})
    with pytest.raises(WorkerDiedError):
        transcribe()
    recognizer.play()
    made = transcribe().transcript
    assert [segment.start_ms for segment in made.segments] == [1_600, 2_600, 3_600]
    assert recognizer.notes("passage") == ["range-0 0", "range-0 1", "range-0 2"]
    assert sorted(set(diarizer.notes("turn"))) == sorted(diarizer.notes("turn")) == ["0", "1"]


def test_a_range_outside_the_recording_is_refused_before_any_work(
    transcribe: Transcribe, recognizer: Stage
) -> None:
    with pytest.raises(UsageError, match="the recording is 0:05 long"):
        transcribe(TimeRange(start_ms=60_000))
    assert recognizer.notes("loaded") == []


def test_another_range_is_other_work(settings: TranscriptionSettings, talk: Path) -> None:
    ranges = (None, MIDDLE, TimeRange(start_ms=1_500), TimeRange(end_ms=4_500))
    keys = {key_of(describe(talk, replace(settings, time_range=each))) for each in ranges}
    assert len(keys) == len(ranges)
