"""Transcribes single passages again, beside whatever else is transcribed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.hearing import Hearing, span_of_doubt, span_of_segment
from speechstudio.domain.rehearing import Reading, alternatives, rehear_missed, rehear_segment
from speechstudio.domain.review import Doubt
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.gui.document import Document
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.viewmodels.moved import recording_moved
from speechstudio.gui.viewmodels.of_document import OfDocument
from speechstudio.gui.viewmodels.transcriptions import TRANSCRIBE_AGAIN
from speechstudio.gui.words import tr
from speechstudio.jobs.events import ENDINGS, Event, Failed, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.workflows.library.run_settings import settings_of
from speechstudio.workflows.passage import PassageHearer
from speechstudio.workflows.settings import TranscriptionSettings

REST_AFTER_MS = 5 * 60_000
"""So long the model stays in memory for the next passage."""
_MOST_KEPT = 200
"""Hearings that are remembered; each is some dozen words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a passage is to be transcribed."""

    model: str | None = None
    """None is the model of the project."""
    language: str | None = None
    """None is the language of the project; an empty one is to be found out."""


USUAL = Way()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A passage that is being transcribed again, as it stood when that was asked for."""

    span: TimeSpan
    segment: Segment | None
    """None where speech has no words."""
    doubt: Doubt | None
    """None where a passage is to be made anew as a whole."""
    settings: TranscriptionSettings

    @property
    def offers(self) -> bool:
        """Whether readings are offered for words in doubt, and nothing is put in by itself."""
        return self.doubt is not None and self.segment is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """How a passage was heard this time."""

    asked: Asked
    hearing: Hearing
    is_put_in: bool
    """Whether the transcript was changed; never where readings are offered."""


class Rehearing(OfDocument):
    """Asks a child of its own, which stays warm for some minutes; several asks are queued.

    A passage, or speech without words, is put in as one step of undo. For words in doubt nothing
    is put in: `readings` has what they may be instead.
    """

    heard = Signal(object)
    """A `Heard`; the document has changed already where it says so."""
    failed = Signal(object, object)
    """A `UserFixableError`, and the `Asked` that came to nothing."""

    def __init__(
        self,
        hearer: PassageHearer,
        parent: QObject | None = None,
        *,
        rest_after_ms: int = REST_AFTER_MS,
    ) -> None:
        super().__init__(parent)
        self._hearer = hearer
        self.expect: Callable[[TranscriptionSettings], TranscriptionSettings] = lambda made: made
        """Adds what the lexicon expects; called in the thread of the jobs."""
        self._bridge = JobBridge(self)
        self._bridge.told.connect(self._take_event)
        self._under_way: dict[int, tuple[Job, Asked]] = {}
        self._hearings: list[Hearing] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(rest_after_ms)
        self._idle.timeout.connect(self._rest)

    # What is going on

    @property
    def asked(self) -> tuple[Asked, ...]:
        """What is under way, oldest first; `changed` tells when it is something else."""
        return tuple(asked for _, asked in self._under_way.values())

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._under_way)

    def readings(self, doubt: Doubt) -> tuple[Reading, ...]:
        """Give what has been heard instead of the words of a doubt, the latest hearing first."""
        return alternatives(self.transcript, doubt, reversed(self._hearings))

    # Asking

    def open(self, document: Document | None) -> None:
        """Follow another document; what was asked for the one before is given up."""
        if self._under_way:
            self.cancel()
            self._under_way.clear()
            self._idle.start()
        self._hearings.clear()
        super().open(document)

    def ask_segment(self, segment: int, way: Way = USUAL) -> None:
        """Transcribe a whole passage again, and put it in."""
        span = span_of_segment(self.transcript, segment)
        self._ask(span, self.transcript.segments[segment], None, way)

    def ask_doubt(self, doubt: Doubt, way: Way = USUAL) -> None:
        """Hear words in doubt once more, or put words in where there are none."""
        at = doubt.segment
        segment = None if at is None else self.transcript.segments[at]
        self._ask(span_of_doubt(self.transcript, doubt), segment, doubt, way)

    @Slot()
    def cancel(self) -> None:
        """Give up everything that is under way."""
        for job, _ in self._under_way.values():
            job.cancel()

    def close(self) -> bool:
        """Give up everything, and end the child; say whether all jobs have ended in time."""
        self._idle.stop()
        self._under_way.clear()
        return self._bridge.close(self._hearer.rest)

    # Inside

    def _ask(self, span: TimeSpan, segment: Segment | None, doubt: Doubt | None, way: Way) -> None:
        document = self._document
        if document is None or not self.can_edit:
            return
        settings = _settings(document, way)
        asked = Asked(span=span, segment=segment, doubt=doubt, settings=settings)
        recording = document.locate_audio()
        if recording is None:
            self.failed.emit(recording_moved(document.details), asked)
            return
        self._idle.stop()
        job = self._bridge.submit(recording.name, partial(self._work, recording, asked))
        self._under_way[job.id] = job, asked
        self.changed.emit()

    def _work(self, recording: Path, asked: Asked, job: Job) -> Hearing:
        """Hear a passage; in the thread of the jobs."""
        return self._hearer.hear(
            recording,
            asked.span,
            self.expect(asked.settings),
            speaker=asked.segment.speaker if asked.segment else None,
            cancelled=job.cancelled,
        )

    @Slot()
    def _rest(self) -> None:
        """End the child; in the thread of the jobs, as that may take a moment."""
        self._bridge.submit("rest", lambda _job: self._hearer.rest())

    @Slot(object, object)
    def _take_event(self, job: Job, event: Event) -> None:
        if not isinstance(event, ENDINGS):
            return
        _, asked = self._under_way.pop(job.id, (job, None))
        if asked is None:  # a rest, or what was asked for another document
            return
        if not self._under_way:
            self._idle.start()
        if isinstance(event, Succeeded):
            self._deliver(asked, event.result)
        elif isinstance(event, Failed):
            self.failed.emit(event.error(), asked)
        self.changed.emit()

    def _deliver(self, asked: Asked, hearing: Hearing) -> None:
        self._hearings = [*self._hearings, hearing][-_MOST_KEPT:]
        before = self.transcript
        after = before if asked.offers else _with(before, asked, hearing)
        if after is None or not (after is before or self.can_edit):
            self.failed.emit(_changed(), asked)
            return
        if after is not before:
            self.edit(TRANSCRIBE_AGAIN, after)
        self.heard.emit(Heard(asked=asked, hearing=hearing, is_put_in=after is not before))


def _settings(document: Document, way: Way) -> TranscriptionSettings:
    """Take the settings of the project but for what was chosen."""
    settings = settings_of(document.details)
    options = settings.recognition
    language = way.language
    if language is None:  # a short passage hardly tells
        known = None if options.translate else document.transcript.language
        language = options.language or known
    return replace(
        settings,
        model=way.model or settings.model,
        recognition=replace(options, language=language or None),
        diarizer=None,
        time_range=None,
    )


def _with(transcript: Transcript, asked: Asked, hearing: Hearing) -> Transcript | None:
    """Put in what was heard; None where the passage is not there any more as it was."""
    if asked.segment is None:
        is_there = any(missed.start_ms == asked.span.start_ms for missed in transcript.missed)
        return rehear_missed(transcript, hearing) if is_there else None
    if asked.segment not in transcript.segments:
        return None
    at = transcript.segments.index(asked.segment)
    return rehear_segment(transcript, hearing, segment=at)


def _changed() -> UserFixableError:
    return UserFixableError(
        tr("the passage was changed while it was transcribed again"),
        hint=tr("Transcribe it once more."),
    )
