"""Transcriptions that wait, run, or have ended while the window is open."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.audio.decoded import DecodedAudio
from speechstudio.domain.errors import UserFixableError
from speechstudio.engines.contract import Passage
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.lull import Lull
from speechstudio.gui.slow_release import SlowRelease
from speechstudio.gui.viewmodels.pace import Pace
from speechstudio.gui.words import tr
from speechstudio.jobs.events import Cancelled, Event, Failed, Partial, Progress, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.jobs.states import JobState
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.stopwatch import Spent
from speechstudio.workflows.transcribe import JOINING, READING, Transcriber, TranscriptionResult

Keep = Callable[[TranscriptionResult], None]
"""Saves a result; called in the thread of the job, before its checkpoint goes."""
KeepSound = Callable[[DecodedAudio], None]
"""Takes what is worth keeping of the decoded sound; called in the thread of the job."""
TRANSCRIPTION = tr("Transcription")
TRANSCRIBE_AGAIN = tr("Transcribe again")
"""What both steps of undo are called that bring what an engine has heard."""


class Transcription(QObject):
    """One transcription of one project."""

    changed = Signal()
    """State or progress is another one."""
    sound_read = Signal()
    """The file is decoded, and its waveform kept."""
    passage_made = Signal(object)
    """A `Passage`, in order of time."""
    ended = Signal()
    withdrawn = Signal()
    """It was cancelled while it waited, and will never run."""

    def __init__(
        self, project: Path, source: Path, settings: TranscriptionSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.source = source
        self.title = source.stem
        """What it is called among others; two projects may be made of one recording."""
        self.settings = settings
        self.pace = Pace()
        self.passages: list[Passage] = []
        self.duration_ms = 0
        """Length of the recording; 0 until it is decoded."""
        self.result: TranscriptionResult | None = None
        self.failure: UserFixableError | None = None
        self.job: Job | None = None
        self.is_paused = False
        """Whether it was stopped in order to go on later."""

    @property
    def state(self) -> JobState:
        """Where it stands."""
        return JobState.QUEUED if self.job is None else self.job.state

    @property
    def share(self) -> float:
        """Part of the whole that is done, from 0 to 1: the mean of its long steps."""
        names = ["recognition"] + (["diarization"] if self.settings.finds_speakers else [])
        steps = [self.pace.steps.get(name) for name in names]
        return sum(step.share if step else 0.0 for step in steps) / len(steps)

    @property
    def language(self) -> str | None:
        """Language that was heard, or is to be; None while nobody knows."""
        heard = self.passages[0].language if self.passages else None
        return self.settings.recognition.language or heard

    @property
    def is_joining(self) -> bool:
        """Whether all is heard, and only to be put together."""
        return JOINING in self.pace.steps

    def left_s(self) -> float | None:
        """Seconds until it is done; None while that is not known."""
        return None if self.is_joining else self.pace.left_s(time.monotonic())

    def cancel(self) -> None:
        """Ask it to stop; what is done so far is kept for the next time."""
        if self.job is not None:
            is_waiting = self.state is JobState.QUEUED
            self.job.cancel()
            self.changed.emit()
            if is_waiting:
                self.withdrawn.emit()

    def pause(self) -> None:
        """Stop it in order to go on later."""
        self.is_paused = True
        self.cancel()

    def take(self, event: Event) -> bool:
        """Note what the job tells; say whether it is more than one more passage.

        Work that goes on tells hundreds of passages at once.
        """
        is_news = not (self.passages and _is_passage(event))
        match event:
            case Progress(step=step, done=done, total=total):
                self._note(step, done, total)
            case Partial(content=Passage() as passage):
                self.passages.append(passage)
                self.passage_made.emit(passage)
            case Partial(content=DecodedAudio() as audio):
                self.duration_ms = audio.duration_ms
                if READING not in self.pace.steps:  # it was read before an interruption
                    self._note(READING, audio.duration_ms, audio.duration_ms)
                self.sound_read.emit()
            case Partial(content=Spent(steps=steps)):
                self.pace.before = {step: ms / 1000 for step, ms in steps.items()}
            case Succeeded(result=TranscriptionResult() as result):
                self.result = result
            case Failed():
                self.failure = event.error()
            case _:
                pass
        if is_news:
            self.changed.emit()
        if isinstance(event, Succeeded | Failed | Cancelled):
            self.ended.emit()
        return is_news

    def _note(self, step: str, done: int, total: int) -> None:
        self.pace.report(step, done, total, time.monotonic())


class Transcriptions(QObject):
    """All of them: one runs, the others wait."""

    changed = Signal()
    """There is one more, or one less, or one has come further."""
    ended = Signal(object)
    """A `Transcription` that is over: done, failed, paused or cancelled."""

    def __init__(
        self, bridge: JobBridge, transcriber: Transcriber, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._transcriber = transcriber
        self._running: dict[int, Transcription] = {}
        self.releasing = SlowRelease(self)
        """Lets go of much that was read or made."""
        self._finished: list[tuple[Job, Event]] = []
        """What is done is taken in a lull: showing the whole of a long one takes a moment."""
        self._lull = Lull(self)
        self._lull.came.connect(self._take_finished)
        bridge.told.connect(self._hear)

    def start(
        self,
        project: Path,
        source: Path,
        settings: TranscriptionSettings,
        keep: Keep,
        keep_sound: KeepSound,
        *,
        title: str,
    ) -> Transcription:
        """Queue a transcription; `keep` and `keep_sound` are called in the thread of the job."""
        made = Transcription(project, source, settings, self)
        made.title = title
        work = partial(self._work, source, settings, keep, keep_sound)
        made.job = self._bridge.submit(source.name, work)
        made.withdrawn.connect(partial(self._take, made.job, Cancelled()))
        self._running[made.job.id] = made
        self.changed.emit()
        return made

    def of(self, project: Path) -> Transcription | None:
        """Return the transcription of a project that is not over, if there is one."""
        return next((one for one in self._running.values() if one.project == project), None)

    @property
    def all(self) -> tuple[Transcription, ...]:
        """Those that are not over: the one at work, then those that wait, in their order."""
        return tuple(self._running.values())

    def put_first(self, one: Transcription) -> None:
        """Let one run before all others that wait."""
        if one.job is not None:
            self._bridge.put_first(one.job)
            order = sorted(
                self._running.items(),
                key=lambda known: (not _is_at_work(known[1]), known[1] is not one),
            )
            self._running = dict(order)
            self.changed.emit()

    @property
    def running(self) -> Transcription | None:
        """The one at work."""
        return next((one for one in self._running.values() if _is_at_work(one)), None)

    @property
    def waiting(self) -> int:
        """How many wait."""
        return sum(one.state is JobState.QUEUED for one in self._running.values())

    def _work(
        self,
        source: Path,
        settings: TranscriptionSettings,
        keep: Keep,
        keep_sound: KeepSound,
        job: Job,
    ) -> TranscriptionResult:
        def decoded(audio: DecodedAudio) -> None:
            keep_sound(audio)
            job.tell(Partial(step="reading", content=audio))

        with self._transcriber.transcribe(source, settings, job, decoded) as found:
            from speechstudio.domain.edits.paragraphs import in_paragraphs  # noqa: PLC0415 - late

            result = replace(found, transcript=in_paragraphs(found.transcript))
            keep(result)
        return result

    @Slot(object, object)
    def _hear(self, job: Job, event: Event) -> None:
        if isinstance(event, Succeeded):
            self._finished.append((job, event))
            self._lull.start()
        else:
            self._take(job, event)

    @Slot()
    def _take_finished(self) -> None:
        self._take(*self._finished.pop(0))
        if self._finished:
            self._lull.start()

    def _take(self, job: Job, event: Event) -> None:
        made = self._running.get(job.id)
        if made is None:
            return
        is_over = isinstance(event, Succeeded | Failed | Cancelled)
        if is_over:
            del self._running[job.id]
        is_news = made.take(event)
        if is_over:
            self.ended.emit(made)
            made.setParent(None)  # it goes when nobody looks at it any more
            self.releasing.empty(made.passages)
        if is_news:
            self.changed.emit()


def _is_at_work(one: Transcription) -> bool:
    return not one.state.is_final and one.state is not JobState.QUEUED


def _is_passage(event: Event) -> bool:
    return isinstance(event, Partial) and isinstance(event.content, Passage)
