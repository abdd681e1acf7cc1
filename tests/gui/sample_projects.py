"""A folder of projects for pictures, on a day that is always the same."""

import io
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import numpy as np

from speechstudio.audio.peaks import BIN_SAMPLES, PeaksWriter
from speechstudio.domain.effort import Effort
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Transcript
from speechstudio.storage.project import Details, Mark, Project, ProjectState, SourceAudio
from speechstudio.storage.project import project as project_module
from speechstudio.workflows.settings import TranscriptionSettings
from tests.gui import sample_texts

NOW = datetime(2025, 11, 18, 9, 14, tzinfo=UTC)
_RATE_HZ = 8000
_MINUTE_MS = 60_000
_SAMPLES_IN_A_MS = 16


class SampleDay(date):
    """Says that today is the day of the pictures."""

    @classmethod
    def today(cls) -> "SampleDay":
        return cls(NOW.year, NOW.month, NOW.day)


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Save projects as if it were then."""
    stamp = round(moment.timestamp() * 1000)
    with patch.object(project_module, "_now_ms", lambda: stamp):
        yield


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One project of the list."""

    title: str
    hours_ago: int
    transcript: Transcript
    state: ProjectState = ProjectState.READY
    reason: str = ""
    has_audio: bool = True
    marks: tuple[Mark, ...] = ()
    reviewed: tuple[TimeSpan, ...] = ()
    made_hours_ago: int | None = None
    """When the transcript was finished; None for at once."""
    was_heard: bool = True


INTERVIEW = "Night ferry, Lindqvist"
FAILED = "Radio play, take 3"
INTERRUPTED = "Parish council"
NOT_BEGUN = "Note to self"
MOVED = "Lecture 4: tides and silt"
JAPANESE = "糸車の話、森下さん"
ARABIC = "حديث عن الميناء"
MEETING = "Harbour board, part 2"


def samples() -> tuple[Sample, ...]:
    """Give all projects, in all states."""
    talk = sample_texts.interview()
    seen = [
        TimeSpan(start_ms=words[2].start_ms, end_ms=words[3].end_ms)
        for words in (talk.segments[at].words for at in (12, 36))
    ]
    marks = (Mark(at_ms=12 * _MINUTE_MS + 31_000, label="Second lamp"),)
    part = replace(sample_texts.meeting(2, 30 * _MINUTE_MS), duration_ms=0)
    return (
        Sample(
            title=INTERVIEW,
            hours_ago=0,
            made_hours_ago=12,
            transcript=talk,
            marks=marks,
            reviewed=tuple(seen),
        ),
        Sample(
            title=FAILED,
            hours_ago=2,
            transcript=part,
            state=ProjectState.FAILED,
            reason="The disk is full.",
        ),
        _of("Field notes, north pier", 25, 1, 6),
        Sample(title=INTERRUPTED, hours_ago=28, transcript=part, state=ProjectState.TRANSCRIBING),
        Sample(
            title=NOT_BEGUN,
            hours_ago=30,
            transcript=Transcript(),
            state=ProjectState.TRANSCRIBING,
            was_heard=False,
        ),
        Sample(title=JAPANESE, hours_ago=50, transcript=sample_texts.japanese()),
        Sample(title=ARABIC, hours_ago=76, transcript=sample_texts.arabic()),
        _of("Oral history, Signe A.", 200, 2, 134),
        replace(_of(MOVED, 240, 3, 51), has_audio=False),
        _of("Press briefing, 3 November", 360, 5, 18),
        _of("Focus group A", 400, 6, 91),
    )


def _of(title: str, hours_ago: int, people: int, minutes: int) -> Sample:
    duration_ms = minutes * _MINUTE_MS + minutes * 517 % _MINUTE_MS
    return Sample(
        title=title, hours_ago=hours_ago, transcript=sample_texts.meeting(people, duration_ms)
    )


def make_projects(projects: Path, recordings: Path) -> None:
    """Write all projects into a folder, and what they are about into another.

    Dates do not depend on the clock.
    """
    projects.mkdir(parents=True)
    recordings.mkdir(parents=True)
    run = TranscriptionSettings().to_dict()
    for sample in samples():
        recording = recordings / f"{sample.title.replace(':', '')}.wav"
        length_ms = sample.transcript.duration_ms or 60 * _MINUTE_MS
        write_silence(recording, length_ms)
        source = SourceAudio.of(recording, duration_ms=length_ms)
        if not sample.has_audio:
            recording.unlink()
        details = Details(
            title=sample.title,
            state=sample.state,
            reason=sample.reason,
            source=source,
            run=run,
            marks=sample.marks,
            reviewed=sample.reviewed,
            effort=_effort(sample),
        )
        path = projects / f"{sample.title.replace(':', '')}.speech"
        with (
            at(NOW - timedelta(hours=sample.hours_ago)),
            Project.create(path, details, sample.transcript) as project,
        ):
            if sample.was_heard:
                project.keep_peaks(peaks_of(sample.transcript, length_ms))
    damaged = projects / "Damaged.speech"
    damaged.write_bytes(b"no project at all")
    long_ago = (NOW - timedelta(hours=500)).timestamp()
    os.utime(damaged, (long_ago, long_ago))


def _effort(sample: Sample) -> Effort | None:
    """Say what a transcript took that is done: a quarter of its length."""
    if sample.state is not ProjectState.READY:
        return None
    made_hours_ago = sample.hours_ago if sample.made_hours_ago is None else sample.made_hours_ago
    ended = NOW - timedelta(hours=made_hours_ago)
    took_ms = round(sample.transcript.duration_ms * 0.2437)
    ended_ms = round(ended.timestamp() * 1000)
    return Effort(device="cpu", threads=2, took_ms=took_ms, ended_ms=ended_ms)


def write_silence(path: Path, length_ms: int) -> None:
    """Write a recording in which nothing is heard; it takes no room on most disks."""
    data = length_ms * _RATE_HZ // 1000 * 2
    with path.open("wb") as file:
        file.write(struct.pack("<4sI8sIHHIIHH", b"RIFF", 36 + data, b"WAVEfmt ", 16, 1, 1,
                               _RATE_HZ, _RATE_HZ * 2, 2, 16))  # fmt: skip
        file.write(struct.pack("<4sI", b"data", data))
        file.truncate(44 + data)


def peaks_of(transcript: Transcript, length_ms: int) -> bytes:
    """Draw a waveform that is loud where words are, and louder in the middle of each."""
    bins = length_ms * _SAMPLES_IN_A_MS // BIN_SAMPLES
    loud = np.full(bins, 0.012)
    chance = np.random.default_rng(7)
    for word in transcript.words():
        first, stop = (ms * _SAMPLES_IN_A_MS // BIN_SAMPLES for ms in (word.start_ms, word.end_ms))
        if stop - first > 1 and stop < bins:
            shape = np.sin(np.linspace(0.25, np.pi - 0.2, stop - first))
            loud[first:stop] = shape * chance.uniform(0.3, 0.9)
    loud *= chance.uniform(0.7, 1.0, bins)
    file = io.BytesIO()
    writer = PeaksWriter(file)
    writer._frames = bins * BIN_SAMPLES
    writer._write(np.stack((-loud, loud), axis=1).astype(np.float32)[:, np.newaxis, :])
    writer.finish()
    return file.getvalue()
