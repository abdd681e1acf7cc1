"""What every diarizer keeps to, whoever made it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from speechstudio.audio.pcm import PcmFile
from speechstudio.domain.errors import JobCancelledError
from speechstudio.domain.timespan import overlap_ms
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.engines.contract import DiarizationOptions, Diarizer
from speechstudio.engines.spec import EngineSpec, Task
from tests.engines.contract.making import Entry, Reports, context, make, specs, stopping_at
from tests.models_run.clips import between, sample, silence, write_pcm

UNSAID = DiarizationOptions()

pytestmark = [
    pytest.mark.models,
    # Libraries that an engine loads may warn of what is no concern of ours.
    pytest.mark.filterwarnings("ignore"),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One whole run."""

    diarization: Diarization
    entries: list[Entry]
    appended: int
    reports: Reports


def tell_apart(
    engine: Diarizer,
    recording: Path,
    options: DiarizationOptions = UNSAID,
    entries: Sequence[Entry] = (),
) -> Told:
    surroundings, journal, reports = context(entries=entries)
    diarization = engine.diarize(recording, options, surroundings)
    return Told(
        diarization=diarization,
        entries=journal.entries,
        appended=journal.appended,
        reports=reports,
    )


@pytest.fixture(scope="module", params=specs(Task.DIARIZATION))
def engine(
    request: pytest.FixtureRequest,
    model_store_root: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Diarizer:
    spec: EngineSpec = request.param
    made: Diarizer = make(spec, model_store_root)
    # An engine may keep threads as long as it lives; they start here, and not in a test.
    folder = tmp_path_factory.mktemp("first")
    tell_apart(made, write_pcm(folder / "first.f32", between(sample(), 15_000, 17_000)))
    return made


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eighteen seconds of two people; it ends in the middle of a word."""
    cut = between(sample(), 6_000, 24_000)
    return write_pcm(tmp_path_factory.mktemp("pcm") / "two.f32", cut)


@pytest.fixture(scope="module")
def told(engine: Diarizer, recording: Path) -> Told:
    return tell_apart(engine, recording)


def check_turns(turns: Sequence[SpeakerTurn], total_ms: int) -> None:
    assert list(turns) == sorted(turns)
    assert [turn for turn in turns if not 0 <= turn.start_ms < turn.end_ms <= total_ms] == []
    assert all(turn.speaker.strip() for turn in turns)


def test_turns_come_in_order_and_lie_inside_the_recording(told: Told, recording: Path) -> None:
    total_ms = PcmFile.at(recording).duration_ms
    assert told.diarization.turns
    check_turns(told.diarization.turns, total_ms)
    check_turns(told.diarization.exclusive, total_ms)


def test_exclusive_turns_never_overlap(told: Told) -> None:
    assert told.diarization.exclusive
    for earlier, later in pairwise(told.diarization.exclusive):
        assert earlier.end_ms <= later.start_ms


def test_exclusive_turns_belong_to_speakers_who_are_heard_then(told: Told) -> None:
    for turn in told.diarization.exclusive:
        heard_ms = sum(
            overlap_ms(turn.start_ms, turn.end_ms, other.start_ms, other.end_ms)
            for other in told.diarization.turns
            if other.speaker == turn.speaker
        )
        assert heard_ms == turn.duration_ms


def test_both_people_are_found_without_a_hint(told: Told) -> None:
    assert len(told.diarization.speakers) == 2


def test_progress_never_goes_back_and_comes_to_the_end(told: Told, recording: Path) -> None:
    told.reports.check(PcmFile.at(recording).duration_ms)


@pytest.mark.parametrize(("low", "high"), [(1, 1), (2, 2), (3, 3), (None, 1), (3, None)], ids=str)
def test_a_hint_of_the_number_of_speakers_is_obeyed(
    engine: Diarizer, recording: Path, low: int | None, high: int | None
) -> None:
    options = DiarizationOptions(min_speakers=low, max_speakers=high)
    count = len(tell_apart(engine, recording, options).diarization.speakers)
    assert (low or 0) <= count <= (high or count)


def test_a_finished_run_is_replayed_without_asking_the_models(
    engine: Diarizer, recording: Path, told: Told
) -> None:
    again = tell_apart(engine, recording, entries=told.entries)
    assert again.diarization == told.diarization
    assert again.appended == 0
    again.reports.check(PcmFile.at(recording).duration_ms)


def test_an_interrupted_run_goes_on_as_if_it_had_not_been(
    engine: Diarizer, recording: Path, told: Told
) -> None:
    assert told.appended >= 2
    done = told.appended // 2
    again = tell_apart(engine, recording, entries=told.entries[:done])
    assert again.diarization == told.diarization
    assert again.appended == told.appended - done
    assert again.entries == told.entries


@pytest.mark.parametrize("question", [1, 2, 4])
def test_a_cancel_ends_the_run_and_keeps_what_was_done(
    engine: Diarizer, recording: Path, told: Told, question: int
) -> None:
    surroundings, journal, _ = context(cancelled=stopping_at(question))
    with pytest.raises(JobCancelledError):
        engine.diarize(recording, UNSAID, surroundings)
    assert journal.entries == told.entries[: len(journal.entries)]
    assert len(journal.entries) < len(told.entries)


def test_a_cancelled_engine_goes_on_from_its_journal(
    engine: Diarizer, recording: Path, told: Told
) -> None:
    surroundings, journal, _ = context(cancelled=stopping_at(4))
    with pytest.raises(JobCancelledError):
        engine.diarize(recording, UNSAID, surroundings)
    again = tell_apart(engine, recording, entries=journal.entries)
    assert again.diarization == told.diarization


@pytest.mark.parametrize("seconds", [0.2, 5.0, 25.0])
def test_silence_has_no_speakers(engine: Diarizer, tmp_path: Path, seconds: float) -> None:
    quiet = tell_apart(engine, write_pcm(tmp_path / "silence.f32", silence(seconds)))
    assert quiet.diarization == Diarization()


@pytest.mark.parametrize("samples", [0, 1, 160, 800, 1599, 1600, 4000, 16_000])
def test_a_very_short_recording_is_no_failure(
    engine: Diarizer, tmp_path: Path, samples: int
) -> None:
    short = write_pcm(tmp_path / "short.f32", between(sample(), 15_000, 16_000)[:samples])
    found = tell_apart(engine, short).diarization
    check_turns(found.turns, PcmFile.at(short).duration_ms)
    check_turns(found.exclusive, PcmFile.at(short).duration_ms)
