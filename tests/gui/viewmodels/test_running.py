"""What is said of a transcription that runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.pcm import PcmFile
from speechstudio.engines.contract import Passage, RecognitionOptions
from speechstudio.gui.viewmodels.running import headline, meta, speed, steps_of
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.jobs.events import Partial, Progress
from speechstudio.jobs.queue import Job
from speechstudio.jobs.states import JobState
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.stopwatch import Spent

LENGTH_MS = 6_760_000
SOUND = DecodedAudio(
    tracks=(PcmFile(path=Path("track.f32"), frames=LENGTH_MS * 16),),
    declared_ms=None,
    peaks_path=Path("peaks"),
)


def transcription(settings: TranscriptionSettings, parent: QObject) -> Transcription:
    made = Transcription(Path("talk.speech"), Path("/there/talk.m4a"), settings, parent)
    made.job = Job("talk", lambda _: None, lambda _job, _event: None)
    made.job.state = JobState.RUNNING
    return made


@pytest.fixture
def parent(qapp: QCoreApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def one(parent: QObject) -> Transcription:
    return transcription(TranscriptionSettings(), parent)


def tell(one: Transcription, step: str, share: float) -> None:
    one.take(Progress(step=step, done=round(share * LENGTH_MS), total=LENGTH_MS))


def test_length_and_language_are_said_as_soon_as_they_are_known(one: Transcription) -> None:
    assert meta(one) == ("from talk.m4a",)
    one.take(Partial(step="reading", content=SOUND))
    assert meta(one) == ("1:52:40", "from talk.m4a")
    passage = Passage(start_ms=0, end_ms=1000, language="en", segments=())
    one.take(Partial(step="recognition", content=passage))
    assert meta(one) == ("1:52:40", "English, detected", "from talk.m4a")


def test_a_language_that_was_chosen_is_not_called_detected(parent: QObject) -> None:
    settings = TranscriptionSettings(recognition=RecognitionOptions(language="ja"))
    assert meta(transcription(settings, parent)) == ("Japanese", "from talk.m4a")


def test_the_last_step_waits_runs_and_is_done(one: Transcription) -> None:
    for step in ("recognition", "diarization"):
        tell(one, step, 1.0)
    assert steps_of(one)[-1].said == "waiting"
    tell(one, "joining", 0.0)
    assert steps_of(one)[-1].said == "running"
    assert headline(one) == "Almost done"
    tell(one, "joining", 1.0)
    assert (steps_of(one)[-1].said, steps_of(one)[-1].is_over) == ("done", True)


def test_work_that_goes_on_says_what_the_steps_took_before(one: Transcription) -> None:
    one.take(Partial(step="reading", content=Spent(steps={"reading": 21_000, "recognition": 1})))
    one.take(Partial(step="reading", content=SOUND))
    reading, *others = steps_of(one)
    assert (reading.said, reading.is_over) == ("0:21", True)
    assert [step.said for step in others] == ["waiting"] * 3
    assert speed(one) == ""
