"""What every recognizer keeps to, whoever made it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.pcm import PcmFile
from speechstudio.domain.errors import JobCancelledError
from speechstudio.domain.transcript import Word
from speechstudio.engines.contract import Passage, RecognitionOptions, Recognizer
from speechstudio.engines.spec import EngineSpec, Task
from tests.engines.contract.making import Entry, NotedJournal, Reports, context, make, specs
from tests.models_run.clips import between, repeated, sample, silence, write_pcm

ENGLISH = RecognitionOptions(language="en")
LAST_SENTENCE_MS = 58_000
"""About when the last sentence of the long recording is said."""

pytestmark = [
    pytest.mark.models,
    # Libraries that an engine loads may warn of what is no concern of ours.
    pytest.mark.filterwarnings("ignore"),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One whole run."""

    passages: list[Passage]
    entries: list[Entry]
    appended: int
    reports: Reports

    @property
    def words(self) -> list[Word]:
        return [w for p in self.passages for s in p.segments for w in s.words]


def hear(engine: Recognizer, recording: Path, entries: Sequence[Entry] = ()) -> Heard:
    surroundings, journal, reports = context(entries=entries)
    passages = list(engine.recognize(recording, ENGLISH, surroundings))
    return Heard(
        passages=passages, entries=journal.entries, appended=journal.appended, reports=reports
    )


@pytest.fixture(scope="module", params=specs(Task.RECOGNITION))
def engine(request: pytest.FixtureRequest, model_store_root: Path) -> Recognizer:
    spec: EngineSpec = request.param
    made: Recognizer = make(spec, model_store_root)
    return made


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Just over a minute, more than any recognizer of windows hears at a time."""
    return write_pcm(tmp_path_factory.mktemp("pcm") / "twice.f32", repeated(2))


@pytest.fixture(scope="module")
def heard(engine: Recognizer, recording: Path) -> Heard:
    return hear(engine, recording)


def test_passages_come_in_order_and_lie_inside_the_recording(heard: Heard, recording: Path) -> None:
    assert heard.passages
    for earlier, later in pairwise(heard.passages):
        assert earlier.end_ms <= later.end_ms
        assert earlier.start_ms <= later.start_ms
    for passage in heard.passages:
        assert 0 <= passage.start_ms <= passage.end_ms <= PcmFile.at(recording).duration_ms


def test_segments_come_in_order_and_never_before_those_of_an_earlier_passage(heard: Heard) -> None:
    for passage in heard.passages:
        starts = [segment.start_ms for segment in passage.segments]
        assert starts == sorted(starts)
    for earlier, later in pairwise(p for p in heard.passages if p.segments):
        assert earlier.segments[-1].start_ms <= later.segments[0].start_ms


def test_words_come_in_order_and_lie_inside_the_recording(heard: Heard, recording: Path) -> None:
    for passage in heard.passages:
        for segment in passage.segments:
            starts = [word.start_ms for word in segment.words]
            assert starts
            assert starts == sorted(starts)
    total_ms = PcmFile.at(recording).duration_ms
    assert [w for w in heard.words if not 0 <= w.start_ms < w.end_ms <= total_ms] == []


def test_words_are_text_with_a_confidence(heard: Heard) -> None:
    for word in heard.words:
        assert word.text
        assert word.text == word.text.strip()
        assert word.confidence is None or 0 <= word.confidence <= 1


def test_speech_lies_inside_the_recording_in_order(heard: Heard, recording: Path) -> None:
    spans = [span for passage in heard.passages for span in passage.speech]
    assert spans == sorted(spans)
    assert all(span.end_ms <= PcmFile.at(recording).duration_ms for span in spans)


def test_the_end_of_the_recording_is_heard(heard: Heard) -> None:
    assert heard.words[-1].end_ms > LAST_SENTENCE_MS
    assert "jersey" in " ".join(word.text for word in heard.words[-12:]).lower()


def test_every_passage_names_its_language(heard: Heard) -> None:
    assert {passage.language for passage in heard.passages} == {"en"}


def test_progress_never_goes_back_and_comes_to_the_end(heard: Heard, recording: Path) -> None:
    heard.reports.check(PcmFile.at(recording).duration_ms)


def test_a_finished_run_is_replayed_without_asking_the_model(
    engine: Recognizer, recording: Path, heard: Heard
) -> None:
    again = hear(engine, recording, heard.entries)
    assert again.passages == heard.passages
    assert again.appended == 0
    again.reports.check(PcmFile.at(recording).duration_ms)


def test_an_interrupted_run_goes_on_as_if_it_had_not_been(
    engine: Recognizer, recording: Path, heard: Heard
) -> None:
    assert heard.appended >= 2
    again = hear(engine, recording, heard.entries[:1])
    assert again.passages == heard.passages
    assert again.appended == heard.appended - 1
    assert again.entries == heard.entries


def test_a_cancel_between_passages_ends_the_run_with_the_next(
    engine: Recognizer, recording: Path, heard: Heard
) -> None:
    stop: list[bool] = []
    surroundings, journal, _ = context(cancelled=lambda: bool(stop))
    passages = engine.recognize(recording, ENGLISH, surroundings)
    assert next(passages) == heard.passages[0]
    stop.append(True)
    with pytest.raises(JobCancelledError):
        next(passages)
    assert journal.entries == heard.entries[: len(journal.entries)]
    assert len(journal.entries) < len(heard.entries)


def test_a_cancel_before_the_start_recognizes_nothing(engine: Recognizer, recording: Path) -> None:
    surroundings, journal, _ = context(cancelled=lambda: True)
    with pytest.raises(JobCancelledError):
        list(engine.recognize(recording, ENGLISH, surroundings))
    assert journal.entries == []


def test_a_cancelled_engine_serves_the_next_request(engine: Recognizer, tmp_path: Path) -> None:
    short = write_pcm(tmp_path / "short.f32", between(sample(), 15_000, 17_700))
    with pytest.raises(JobCancelledError):
        list(engine.recognize(short, ENGLISH, context(cancelled=lambda: True)[0]))
    assert "chicago" in " ".join(word.text for word in hear(engine, short).words).lower()


@pytest.mark.parametrize("seconds", [5.0, 40.0])
def test_silence_has_no_words(engine: Recognizer, tmp_path: Path, seconds: float) -> None:
    quiet = hear(engine, write_pcm(tmp_path / "silence.f32", silence(seconds)))
    assert quiet.words == []
    quiet.reports.check(round(seconds * 1000))


@pytest.mark.parametrize("samples", [0, 1, 160, 800, 1600, 4800])
def test_a_recording_too_short_for_a_word_is_no_failure(
    engine: Recognizer, tmp_path: Path, samples: int
) -> None:
    short = write_pcm(tmp_path / "short.f32", between(sample(), 15_000, 16_000)[:samples])
    heard = hear(engine, short)
    assert all(word.end_ms <= PcmFile.at(short).duration_ms for word in heard.words)


def test_sound_beyond_full_scale_is_no_failure(engine: Recognizer, tmp_path: Path) -> None:
    loud = (between(sample(), 15_000, 17_700) * 50).astype(np.float32)
    hear(engine, write_pcm(tmp_path / "loud.f32", loud))


def test_the_journal_holds_what_a_file_can_hold(heard: Heard) -> None:
    journal = NotedJournal()
    for header, payload in heard.entries:
        journal.append(header, payload)
    assert journal.entries == heard.entries
