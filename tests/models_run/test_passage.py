"""Single passages heard again, and ranges of time, with real models."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.hearing import span_of_segment
from speechstudio.domain.invariants import check
from speechstudio.domain.rehearing import rehear_missed, rehear_segment
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Transcript
from speechstudio.engines.contract import RecognitionOptions
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.jobs.queue import Job
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.passage import PassageHearer
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.time_range import TimeRange
from speechstudio.workflows.transcribe import Transcriber
from tests.models_run.clips import sample, sample_folder, write_wav
from tests.models_run.scoring import word_errors

ENGLISH = TranscriptionSettings(recognition=RecognitionOptions(language="en"))
RANGE = TimeRange(start_ms=14_500, end_ms=21_900)
"""One says some sentences and the other answers; pauses at both ends."""
SLACK_MS = 300

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def pool(model_store_root: Path) -> Iterator[EnginePool]:
    pool = EnginePool(ModelStore(model_store_root, load_catalogue()))
    yield pool
    pool.close()


@pytest.fixture(scope="module")
def recording() -> Path:
    return sample_folder() / "sample.wav"


def transcribed(
    pool: EnginePool, folder: Path, recording: Path, time_range: TimeRange | None
) -> Transcript:
    job = Job("sample", lambda _: None, lambda _job, _event: None)
    settings = replace(ENGLISH, time_range=time_range)
    with Transcriber(pool, CheckpointStore(folder)).transcribe(recording, settings, job) as made:
        return made.transcript


@pytest.fixture(scope="module")
def whole(
    pool: EnginePool, recording: Path, tmp_path_factory: pytest.TempPathFactory
) -> Transcript:
    return transcribed(pool, tmp_path_factory.mktemp("whole"), recording, None)


def within(transcript: Transcript, span: TimeSpan) -> Transcript:
    """Only the words that begin in a stretch."""
    kept = [
        replace(segment, words=words)
        for segment in transcript.segments
        if (
            words := tuple(
                word for word in segment.words if span.start_ms <= word.start_ms < span.end_ms
            )
        )
    ]
    return replace(transcript, segments=tuple(kept))


def test_a_range_gives_the_words_of_the_whole_at_the_same_times(
    pool: EnginePool, recording: Path, whole: Transcript, tmp_path: Path
) -> None:
    part = transcribed(pool, tmp_path, recording, RANGE)
    assert check(part) == ()
    expected = within(whole, RANGE.within(whole.duration_ms))
    rate = word_errors(expected.text, part.text).rate
    print(f"words of the range against those of the whole: {100 * rate:.1f} %")
    assert rate <= 0.15
    assert part.duration_ms == whole.duration_ms
    starts = {word.text.lower(): word.start_ms for word in expected.words()}
    shifts = [
        abs(word.start_ms - starts[word.text.lower()])
        for word in part.words()
        if word.text.lower() in starts
    ]
    assert np.median(shifts) <= SLACK_MS
    assert all(14_500 <= word.start_ms <= word.end_ms <= 21_900 for word in part.words())
    assert len({turn.speaker for turn in part.turns}) == 2


def test_a_passage_that_is_heard_again_gets_its_words_back(
    pool: EnginePool, recording: Path, whole: Transcript
) -> None:
    at = max(range(len(whole.segments)), key=lambda n: len(whole.segments[n].words))
    old = whole.segments[at]
    garbled = replace(
        old, words=tuple(replace(word, text="mumble", confidence=0.1) for word in old.words)
    )
    segments = (*whole.segments[:at], garbled, *whole.segments[at + 1 :])
    before = replace(whole, segments=segments)
    hearer = PassageHearer(EnginePool(pool._store))
    try:
        hearing = hearer.hear(recording, span_of_segment(before, at), ENGLISH)
    finally:
        hearer.rest()
    after = rehear_segment(before, hearing, segment=at)
    assert check(after) == ()
    rate = word_errors(old.text, after.segments[at].text).rate
    print(f"words of the passage against those of the first time: {100 * rate:.1f} %")
    assert rate <= 0.25
    assert after.segments[at].speaker == old.speaker
    assert abs(after.segments[at].start_ms - old.start_ms) <= SLACK_MS


def test_missed_speech_late_in_a_long_recording_gets_its_words(
    pool: EnginePool, whole: Transcript, tmp_path: Path
) -> None:
    """The sample stands behind ten minutes of silence; the answer in its middle was lost."""
    lead_ms = 600_000
    sound = np.concatenate([np.zeros(16 * lead_ms, np.float32), sample()])
    path = write_wav(tmp_path / "late.wav", sound)
    lost = TimeSpan(start_ms=lead_ms + 21_900, end_ms=lead_ms + 28_000)
    before = Transcript(missed=(lost,), duration_ms=lead_ms + 30_000, language="en")
    hearer = PassageHearer(EnginePool(pool._store))
    try:
        after = rehear_missed(before, hearer.hear(path, lost, ENGLISH))
    finally:
        hearer.rest()
    assert check(after) == ()
    assert after.missed == ()
    said = within(whole, TimeSpan(start_ms=21_900, end_ms=28_000))
    assert word_errors(said.text, after.text).rate <= 0.25
    for word in after.words():
        assert lost.start_ms <= word.start_ms <= word.end_ms <= lost.end_ms
