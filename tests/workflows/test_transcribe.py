"""Whole transcriptions with scripted engines in real children."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.channels import EACH
from speechstudio.domain.errors import (
    EmptyAudioError,
    JobCancelledError,
    StorageError,
    UnreadableAudioError,
    WorkerDiedError,
)
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Transcript
from speechstudio.engines.contract import Passage, RecognitionOptions
from speechstudio.jobs.checkpoints import Checkpoint, CheckpointStore, key_of
from speechstudio.jobs.events import Event
from speechstudio.jobs.queue import Job
from speechstudio.workflows import speeds as speeds_module
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.machine import usable_cores
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.speeds import Speeds
from speechstudio.workflows.stopwatch import NOTE, Spent
from speechstudio.workflows.transcribe import (
    AUDIO,
    Transcriber,
    describe,
)
from tests.audio.making import babble, write_wav
from tests.fakes.stage import Stage
from tests.workflows.conftest import Ear, Transcribe, die_once_diarized


def kept(store: CheckpointStore) -> list[str]:
    return [path.name for path in store._root.iterdir()]


def passages_noted(stage: Stage) -> list[str]:
    return [note.split(" ")[-1] for note in stage.notes("passage")]


def test_a_recording_becomes_a_transcript_with_speakers(
    transcribe: Transcribe, checkpoints: CheckpointStore, ear: Ear
) -> None:
    result = transcribe()
    made = result.transcript
    assert check(made) == ()
    assert made.text == "\n".join(f"word{number} said." for number in range(5))
    assert [segment.speaker for segment in made.segments] == ["S1", "S1", "S2", "S2", "S1"]
    assert [speaker.name for speaker in made.speakers] == ["Speaker 1", "Speaker 2"]
    assert [(turn.start_ms, turn.speaker) for turn in made.turns] == [
        (0, "S1"),
        (2000, "S2"),
        (4000, "S1"),
    ]
    assert (made.language, made.duration_ms, made.source) == ("en", 5000, "talk.wav")
    assert [use.engine for use in made.engines] == ["scripted-recognizer", "scripted-diarizer"]
    assert result.warnings == ()
    assert kept(checkpoints) == []


def test_each_step_tells_its_progress_to_the_end(transcribe: Transcribe, ear: Ear) -> None:
    transcribe()
    for step in ("reading", "recognition", "diarization", "joining"):
        told = ear.progress(step)
        assert (told[-1].done, told[-1].total) == (5000, 5000)
        assert all(a.done <= b.done for a, b in pairwise(told))
    assert all(isinstance(partial.content, Passage) for partial in ear.partials())
    assert [partial.content.start_ms for partial in ear.partials()] == list(range(0, 5000, 1000))


@pytest.fixture
def whole(transcribe: Transcribe, tmp_path: Path, recognizer: Stage, diarizer: Stage) -> Transcript:
    """The transcript of a run that nothing interrupted; what was noted of it is forgotten."""
    made = transcribe(store=CheckpointStore(tmp_path / "other jobs")).transcript
    for stage in (recognizer, diarizer):
        (stage.folder / "notes.txt").unlink()
    return made


@pytest.mark.parametrize(
    "step", [0, *(pytest.param(step, marks=pytest.mark.models) for step in (1, 4))]
)
def test_work_goes_on_where_a_recognizer_was_killed(
    *,
    transcribe: Transcribe,
    whole: Transcript,
    recognizer: Stage,
    diarizer: Stage,
    checkpoints: CheckpointStore,
    ear: Ear,
    step: int,
) -> None:
    recognizer.play({step: ["die"]})
    with pytest.raises(WorkerDiedError):
        transcribe()
    assert len(kept(checkpoints)) == 1
    recognizer.play()
    assert transcribe().transcript == whole
    assert passages_noted(recognizer) == list("01234")
    assert len(set(diarizer.notes("turn"))) == len(diarizer.notes("turn")) == 3
    assert ear.progress("reading") == []
    assert kept(checkpoints) == []


def test_what_a_run_took_is_added_to_what_was_spent_before_it_was_killed(
    transcribe: Transcribe, recognizer: Stage, ear: Ear, checkpoints: CheckpointStore
) -> None:
    recognizer.play({4: ["die"]})
    with pytest.raises(WorkerDiedError):
        transcribe()
    (folder,) = checkpoints._root.iterdir()
    checkpoint = Checkpoint(folder)
    assert set(checkpoint.read(NOTE) or {}) >= {"all", "reading", "recognition"}
    checkpoint.note(NOTE, {"all": 3_600_000, "reading": 21_000})
    recognizer.play()
    effort = transcribe().effort
    assert 3_600_000 < effort.took_ms < 3_700_000
    assert (effort.device, effort.threads) == ("cpu", usable_cores())
    spent = ear.partials()[0].content
    assert isinstance(spent, Spent)
    assert spent.steps == {"reading": 21_000}


def test_how_fast_it_went_is_remembered(
    *,
    pool: EnginePool,
    checkpoints: CheckpointStore,
    settings: TranscriptionSettings,
    ear: Ear,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(speeds_module, "SHORTEST_MS", 1_000)
    talk = write_wav(tmp_path / "talk.wav", babble(2))
    speeds = Speeds(tmp_path / "speeds.json")
    with Transcriber(pool, checkpoints, speeds).transcribe(talk, settings, ear.job()) as made:
        assert speeds.real_time_factor("recognizer", finds_speakers=True) is None
    factor = speeds.real_time_factor("recognizer", finds_speakers=True)
    assert factor == pytest.approx(made.effort.took_ms / 2_000)
    assert speeds.real_time_factor("recognizer", finds_speakers=False) is None


def test_work_goes_on_where_a_diarizer_was_killed(
    transcribe: Transcribe, whole: Transcript, recognizer: Stage, diarizer: Stage
) -> None:
    diarizer.play({2: ["die"]})
    with pytest.raises(WorkerDiedError):
        transcribe()
    diarizer.play()
    assert transcribe().transcript == whole
    assert diarizer.notes("turn") == ["0", "1", "2"]
    assert passages_noted(recognizer) == list("01234")


def test_a_finished_diarization_is_not_done_again(
    transcribe: Transcribe,
    whole: Transcript,
    recognizer: Stage,
    diarizer: Stage,
    checkpoints: CheckpointStore,
) -> None:
    die_once_diarized(transcribe, recognizer, checkpoints)
    (diarizer.folder / "notes.txt").unlink()
    assert transcribe().transcript == whole
    assert diarizer.notes("turn") == diarizer.notes("loaded") == []


def test_a_cancelled_transcription_goes_on_the_next_time(
    transcribe: Transcribe, whole: Transcript, recognizer: Stage, ear: Ear
) -> None:
    def after_two(job: Job, _event: Event) -> None:
        if len(recognizer.notes("passage")) == 2:
            job._stop.set()  # as `cancel` does

    recognizer.play({2: ["wait_for_go"]})
    ear.react = after_two
    with pytest.raises(JobCancelledError):
        transcribe()
    recognizer.play()
    ear.react = None
    assert transcribe().transcript == whole
    assert passages_noted(recognizer) == list("01234")


@pytest.mark.parametrize("failing", ["recognizer", "diarizer"])
def test_where_one_engine_fails_the_other_is_stopped(
    transcribe: Transcribe, recognizer: Stage, diarizer: Stage, failing: str
) -> None:
    stages = {"recognizer": recognizer, "diarizer": diarizer}
    for name, stage in stages.items():
        stage.play({1: ["refuse" if name == failing else "wait_for_go"]})
    with pytest.raises(EmptyAudioError, match="nothing to hear"):
        transcribe()


def test_a_result_that_cannot_be_written_is_not_lost(
    *,
    pool: EnginePool,
    checkpoints: CheckpointStore,
    settings: TranscriptionSettings,
    talk: Path,
    transcribe: Transcribe,
    recognizer: Stage,
    ear: Ear,
) -> None:
    def write() -> None:
        with Transcriber(pool, checkpoints).transcribe(talk, settings, ear.job()):
            raise StorageError("the disk is full")

    with pytest.raises(StorageError):
        write()
    assert len(transcribe().transcript.segments) == 5
    assert passages_noted(recognizer) == list("01234")


def test_other_settings_and_a_changed_file_are_other_work(
    settings: TranscriptionSettings, tmp_path: Path
) -> None:
    source = write_wav(tmp_path / "a.wav", babble(1))
    first = key_of(describe(source, settings))
    assert key_of(describe(source, settings)) == first
    german = replace(settings, recognition=RecognitionOptions(language="de"))
    assert key_of(describe(source, german)) != first
    write_wav(source, babble(2))
    assert key_of(describe(source, settings)) != first


def test_decoded_sound_that_is_damaged_is_decoded_again(
    *,
    transcribe: Transcribe,
    checkpoints: CheckpointStore,
    settings: TranscriptionSettings,
    talk: Path,
    recognizer: Stage,
    whole: Transcript,
) -> None:
    recognizer.play({1: ["die"]})
    for damage in ("cut", "foreign"):
        with pytest.raises(WorkerDiedError):
            transcribe()
        description = describe(talk, settings)
        with checkpoints.open(key_of(description), description) as checkpoint:
            if damage == "cut":
                (track,) = (checkpoint.folder / "audio").glob("*.f32")
                track.write_bytes(track.read_bytes()[:1000])
            else:
                checkpoint.note(AUDIO, {"tracks": "of another version"})
    recognizer.play()
    assert transcribe().transcript == whole


def test_each_channel_is_heard_by_itself(
    transcribe: Transcribe,
    settings: TranscriptionSettings,
    tmp_path: Path,
    recognizer: Stage,
    diarizer: Stage,
) -> None:
    sound = np.stack([babble(3), babble(3, seed=2)], axis=1)
    source = write_wav(tmp_path / "call.wav", sound)
    made = transcribe(source, replace(settings, channels=EACH)).transcript
    assert check(made) == ()
    assert [speaker.name for speaker in made.speakers] == ["Channel 1", "Channel 2"]
    assert passages_noted(recognizer) == list("012012")
    assert len({note.split(" ")[0] for note in recognizer.notes("passage")}) == 2
    assert diarizer.notes("loaded") == []
    assert {segment.speaker for segment in made.segments} == {"S1", "S2"}


def test_a_recording_without_speech_is_a_transcript_with_a_warning(
    transcribe: Transcribe, recognizer: Stage
) -> None:
    recognizer.play(silent=True)
    result = transcribe()
    assert result.transcript.segments == ()
    assert result.warnings == ("no speech was found",)


def test_nobody_is_asked_for_speakers_where_none_are_wanted(
    transcribe: Transcribe, settings: TranscriptionSettings, diarizer: Stage
) -> None:
    made = transcribe(settings=replace(settings, diarizer=None)).transcript
    assert made.speakers == ()
    assert made.turns == ()
    assert {segment.speaker for segment in made.segments} == {None}
    assert diarizer.notes("loaded") == []


def test_a_translation_is_in_english(
    transcribe: Transcribe, settings: TranscriptionSettings
) -> None:
    options = RecognitionOptions(language="de", translate=True)
    made = transcribe(settings=replace(settings, recognition=options, diarizer=None)).transcript
    assert made.language == "en"


def test_what_is_no_recording_is_told(transcribe: Transcribe, tmp_path: Path) -> None:
    with pytest.raises(UnreadableAudioError):
        transcribe(tmp_path / "missing.wav")
    (tmp_path / "notes.wav").write_text("no sound in here")
    with pytest.raises(UnreadableAudioError):
        transcribe(tmp_path / "notes.wav")
