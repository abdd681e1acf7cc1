"""From a recording to a transcript that says who said what."""

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from speechstudio.audio.channels import ChannelMode
from speechstudio.audio.decoded import DecodedAudio
from speechstudio.domain.effort import Effort
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.domain.turns import Diarization
from speechstudio.engines.contract import Passage
from speechstudio.engines.wire import diarization_from_json, passage_from_json
from speechstudio.jobs.checkpoints import Checkpoint, CheckpointStore, key_of
from speechstudio.jobs.events import Event, Partial, Progress
from speechstudio.jobs.queue import Job
from speechstudio.workflows.engine_pool import EngineChoice, EnginePool
from speechstudio.workflows.excerpt import Excerpt, excerpt_of
from speechstudio.workflows.inputs import no_recording_in
from speechstudio.workflows.machine import usable_cores
from speechstudio.workflows.settings import Threads, TranscriptionSettings
from speechstudio.workflows.shifting import diarization_later, passage_later
from speechstudio.workflows.side_by_side import Work, side_by_side
from speechstudio.workflows.speeds import Speeds
from speechstudio.workflows.stopwatch import Stopwatch

AUDIO = "audio.json"
DIARIZATION = "diarization.json"
SPEECH = "speech.u8"
READING = "reading"
"""Name of the step in which a file is decoded."""
JOINING = "joining"
"""Name of the step in which words and speakers are put together and checked, and kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptionResult:
    """A transcript, and what a person should know about how it came to be."""

    transcript: Transcript
    effort: Effort
    """What it took, runs that were interrupted included."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognized:
    """Everything that a recognizer found in one track."""

    language: str | None = None
    segments: tuple[Segment, ...] = ()
    speech: tuple[TimeSpan, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """What the steps of one transcription share."""

    source: Path
    settings: TranscriptionSettings
    job: Job
    tell: Callable[[Event], None]
    """Tells the job, and has the time of each step taken."""
    checkpoint: Checkpoint
    pool: EnginePool
    threads: Threads
    recognizer: EngineChoice
    diarizer: EngineChoice | None = None


class Transcriber:
    """Transcribes recordings; work that was interrupted goes on where it stopped."""

    def __init__(
        self, pool: EnginePool, checkpoints: CheckpointStore, speeds: Speeds | None = None
    ) -> None:
        """How long work takes is remembered in `speeds`, where those are given."""
        self._pool = pool
        self._checkpoints = checkpoints
        self._speeds = speeds

    @contextmanager
    def transcribe(
        self,
        source: Path,
        settings: TranscriptionSettings,
        job: Job,
        decoded: Callable[[DecodedAudio], None] = lambda _audio: None,
    ) -> Iterator[TranscriptionResult]:
        """Give the transcript of a file; what was noted on the way goes when the block succeeds.

        Tells the job progress in the steps `reading`, `recognition`, `diarization` and `joining`,
        in milliseconds of audio, and each passage as a `Partial`; first, where it goes on, what
        was `Spent` before. `decoded` takes the sound as soon as it is read: all of it, also where
        speech is recognized in a range of time only. All times are those of the recording. Raises
        what is wrong with the file, the models or the disk, UsageError for a range that the
        recording does not have, or JobCancelledError.
        """
        description = describe(source, settings)
        key = key_of(description)
        recognizer = self._pool.recognizer(settings)
        diarizer = self._pool.diarizer(settings) if settings.finds_speakers else None
        with self._checkpoints.open(key, description) as checkpoint:
            with Stopwatch(checkpoint) as watch:
                run = _Run(
                    source=source,
                    settings=settings,
                    job=job,
                    tell=partial(_tell, job, watch),
                    checkpoint=checkpoint,
                    pool=self._pool,
                    threads=Threads.of_this_machine(side_by_side=diarizer is not None),
                    recognizer=recognizer,
                    diarizer=diarizer,
                )
                if watch.before.steps:
                    job.tell(Partial(step=READING, content=watch.before))
                audio = _decoded(run)
                decoded(audio)
                found = side_by_side(_works(run, audio), job.cancelled)
                run.tell(Progress(step=JOINING, done=0, total=audio.duration_ms))
                result = _joined(run, audio, found, watch)
                yield result
                run.tell(Progress(step=JOINING, done=audio.duration_ms, total=audio.duration_ms))
            self._remember(run, audio, result.effort)
            self._checkpoints.discard(key)

    def _remember(self, run: _Run, audio: DecodedAudio, effort: Effort) -> None:
        """Note how fast it went."""
        if self._speeds is not None:
            time_range = run.settings.time_range
            heard = time_range.within(audio.duration_ms).duration_ms if time_range else None
            self._speeds.note(
                run.recognizer.model_name,
                finds_speakers=run.diarizer is not None,
                heard_ms=(audio.duration_ms if heard is None else heard) * len(audio.tracks),
                took_ms=effort.took_ms,
            )


def _tell(job: Job, watch: Stopwatch, event: Event) -> None:
    """Tell a job what happens, and take the time."""
    if isinstance(event, Progress):
        watch.hear(event.step)
    job.tell(event)


def describe(source: Path, settings: TranscriptionSettings) -> dict[str, Any]:
    """Say what the result depends on: the file as it is now, and every setting."""
    try:
        stat = source.stat()
        identity = {"bytes": stat.st_size, "changed_ns": stat.st_mtime_ns}
    except OSError:
        identity = {}  # decoding says what is wrong with it
    return {"version": 3, "source": str(source.absolute()), **identity, **settings.to_dict()}


def _works(run: _Run, audio: DecodedAudio) -> dict[str, Work]:
    """Say what is to be done side by side: recognize, and diarize where that is wanted."""
    heard = excerpt_of(audio, run.settings.time_range, run.checkpoint.folder)
    if run.diarizer is None:
        return {"recognition": partial(_recognize_all, run, heard, None)}
    speech = _shared_speech(run, run.diarizer, heard)
    return {
        "recognition": partial(_recognize_all, run, heard, speech),
        "diarization": partial(_diarize, run, run.diarizer, heard, speech),
    }


def _shared_speech(run: _Run, diarizer: EngineChoice, heard: Excerpt) -> Path | None:
    """Say in which file the diarizer tells the recognizer where speech is, if both know how."""
    from speechstudio.engines.shared_speech import is_whole  # noqa: PLC0415 - loads numpy

    if not (run.recognizer.spec.shares_speech and diarizer.spec.shares_speech):
        return None
    speech = run.checkpoint.folder / SPEECH
    if run.checkpoint.read(DIARIZATION) is None:
        run.checkpoint.forget(SPEECH)  # it is written anew, from the journal
        return speech
    return speech if is_whole(speech, heard.tracks[0].frames) else None


def _joined(
    run: _Run, audio: DecodedAudio, found: Mapping[str, Any], watch: Stopwatch
) -> TranscriptionResult:
    """Put together what was found."""
    transcript = _assembled(run, audio, found)
    warnings = [warning.message for warning in audio.warnings]
    if not transcript.segments:
        warnings.append("no speech was found")
    effort = Effort(
        device=run.settings.device,
        threads=usable_cores(),
        took_ms=watch.took_ms,
        ended_ms=time.time_ns() // 1_000_000,
    )
    return TranscriptionResult(transcript=transcript, effort=effort, warnings=tuple(warnings))


def _decoded(run: _Run) -> DecodedAudio:
    """Decode the file, unless that was done before an interruption."""
    if run.source.is_dir():
        raise no_recording_in(run.source)
    from speechstudio.audio.decode import decode  # noqa: PLC0415 - loads PyAV

    folder = run.checkpoint.folder / "audio"
    noted = run.checkpoint.read(AUDIO)
    with contextlib.suppress(ValueError):  # of another version: decoded again
        audio = DecodedAudio.from_dict(noted or {}, folder=folder)
        if audio.is_whole:
            return audio

    def progress(done_ms: int, total_ms: int | None) -> None:
        run.tell(Progress(step=READING, done=done_ms, total=total_ms or 0))

    audio = decode(
        run.source,
        folder,
        channels=run.settings.channels,
        progress=progress,
        cancelled=run.job.cancelled,
    )
    run.checkpoint.note(AUDIO, audio.to_dict())
    run.tell(Progress(step=READING, done=audio.duration_ms, total=audio.duration_ms))
    return audio


def _recognize_all(
    run: _Run, heard: Excerpt, speech: Path | None, stop: Any
) -> tuple[Recognized, ...]:
    """Recognize one track after the other; `speech` is that of the only one."""
    tracks = range(len(heard.tracks))
    return tuple(_recognize(run, heard, number, speech, stop) for number in tracks)


def _recognize(run: _Run, heard: Excerpt, number: int, told: Path | None, stop: Any) -> Recognized:
    """Recognize one track; passages are told as they come."""
    passages: list[Passage] = []

    def take(content: Mapping[str, Any]) -> None:
        passage = passage_later(passage_from_json(content), heard.start_ms)
        passages.append(passage)
        run.tell(Partial(step="recognition", content=passage))

    from speechstudio.domain.suspicion import judge  # noqa: PLC0415 - late: brings all edits

    journal = run.checkpoint.journal(f"recognition-{number}")
    track = heard.tracks[number].path
    request = run.recognizer.request(track, journal, run.threads.recognition, speech=told)
    run.pool.run(request, cancelled=stop, tell=run.tell, take=take)
    speech = tuple(span for passage in passages for span in passage.speech)
    return Recognized(
        language=passages[0].language if passages else run.settings.recognition.language,
        segments=tuple(
            judge(segment, passage.speech) for passage in passages for segment in passage.segments
        ),
        speech=speech,
    )


def _diarize(
    run: _Run, diarizer: EngineChoice, heard: Excerpt, speech: Path | None, stop: Any
) -> Diarization:
    """Find the speakers, unless that was done before an interruption."""
    track = heard.tracks[0]
    noted = run.checkpoint.read(DIARIZATION)
    if noted is None:
        request = diarizer.request(
            track.path,
            run.checkpoint.journal("diarization"),
            run.threads.diarization,
            speech=speech,
        )
        noted = run.pool.run(request, cancelled=stop, tell=run.tell)
        run.checkpoint.note(DIARIZATION, noted)
    run.tell(Progress(step="diarization", done=track.duration_ms, total=track.duration_ms))
    return diarization_later(diarization_from_json(noted), heard.start_ms)


def _language(tracks: Sequence[Recognized]) -> str | None:
    """Language of the track in which most was said."""
    heard = max(tracks, key=lambda track: sum(len(segment.words) for segment in track.segments))
    return heard.language


def _assembled(run: _Run, audio: DecodedAudio, found: Mapping[str, Any]) -> Transcript:
    """Make the transcript of what the engines found."""
    # Loaded when there is something to assemble: a window opens without.
    from speechstudio.domain.attribution import Origin, assemble  # noqa: PLC0415
    from speechstudio.workflows.channels import assemble_channels  # noqa: PLC0415

    tracks: tuple[Recognized, ...] = found["recognition"]
    used = [run.recognizer.use] + ([run.diarizer.use] if run.diarizer is not None else [])
    origin = Origin(
        language="en" if run.settings.recognition.translate else _language(tracks),
        duration_ms=audio.duration_ms,
        source=run.source.name,
        engines=tuple(used),
    )
    if run.settings.channels.mode is ChannelMode.EACH:
        return assemble_channels([(t.segments, t.speech) for t in tracks], origin)
    return assemble(
        tracks[0].segments,
        diarization=found.get("diarization"),
        speech=tracks[0].speech,
        origin=origin,
    )
