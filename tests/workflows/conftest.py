"""An ear for what jobs tell, and whole transcriptions by scripted engines."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from speechstudio.domain.errors import WorkerDiedError
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.jobs.events import Event, Partial, Progress
from speechstudio.jobs.queue import Job
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.transcribe import Transcriber, TranscriptionResult
from tests.fakes.stage import Stage, wait_until

Transcribe = Callable[..., TranscriptionResult]


@dataclass
class Ear:
    """Hears what a job tells."""

    told: list[Event] = field(default_factory=list)
    react: Callable[[Job, Event], None] | None = None
    """Called with each event, in the thread that tells it."""

    def __call__(self, job: Job, event: Event) -> None:
        self.told.append(event)
        if self.react is not None:
            self.react(job, event)

    def job(self) -> Job:
        """Make a job that tells here."""
        return Job("talk", lambda _: None, self)

    def progress(self, step: str) -> list[Progress]:
        return [e for e in self.told if isinstance(e, Progress) and e.step == step]

    def partials(self) -> list[Partial]:
        return [event for event in self.told if isinstance(event, Partial)]


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def checkpoints(tmp_path: Path) -> CheckpointStore:
    return CheckpointStore(tmp_path / "jobs")


@pytest.fixture
def transcribe(
    pool: EnginePool,
    checkpoints: CheckpointStore,
    settings: TranscriptionSettings,
    talk: Path,
    ear: Ear,
) -> Transcribe:
    """Transcribe the talk, unless told otherwise, to the end."""

    def transcribe(
        source: Path = talk,
        settings: TranscriptionSettings = settings,
        store: CheckpointStore = checkpoints,
    ) -> TranscriptionResult:
        ear.told.clear()
        with Transcriber(pool, store).transcribe(source, settings, ear.job()) as result:
            return result

    return transcribe


def die_once_diarized(
    transcribe: Transcribe, recognizer: Stage, checkpoints: CheckpointStore
) -> None:
    """Have the recognizer die when the diarizer is done, and play as usual after that."""

    def go_when_diarized() -> None:
        wait_until(lambda: [*checkpoints._root.glob("*/diarization.json")])
        recognizer.go()

    recognizer.play({3: ["wait_for_go", "die"]})
    watcher = threading.Thread(target=go_when_diarized)
    watcher.start()
    with pytest.raises(WorkerDiedError):
        transcribe()
    watcher.join()
    recognizer.play()
