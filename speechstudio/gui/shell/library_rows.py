"""Projects as rows of a list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from speechstudio.gui.days import grouped
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.viewmodels.projects import main_language
from speechstudio.gui.viewmodels.running import in_short
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.widgets.row import Row, RowState
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.talk_strip import StripPart
from speechstudio.gui.words import tr, trn
from speechstudio.storage.project import BINS, TalkStrip
from speechstudio.workflows.library import Entry, EntryState

Running = Callable[[Path], Transcription | None]


def rows(
    entries: Iterable[Entry], running: Running, today: date, usual_language: str = ""
) -> tuple[RowGroup, ...]:
    """Group projects by day, with how far the work on each is.

    A language is named where it is not the usual one.
    """
    seen = _Seen(today=today, usual_language=usual_language)
    return tuple(
        RowGroup(
            heading=heading,
            rows=tuple(_row(entry, running(entry.path), seen) for entry in found),
        )
        for heading, found in grouped(entries, today)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """When, and beside what, a list is looked at."""

    today: date
    usual_language: str


def _row(entry: Entry, job: Transcription | None, seen: _Seen) -> Row:
    key = str(entry.path)
    if job is not None:
        return Row(
            key=key, title=entry.title, meta=in_short(job), share=job.share, state=RowState.RUNNING
        )
    meta, state = _said(entry, seen)
    strip = strip_parts(entry.talk)
    return Row(key=key, title=entry.title, meta=meta, strip=strip, state=state)


def _said(entry: Entry, seen: _Seen) -> tuple[str, RowState]:
    length = shown_time(entry.duration_ms) if entry.duration_ms else ""
    match entry.state:
        case EntryState.FAILED:
            why = entry.reason
            said = tr("Stopped: {reason}", reason=why) if why else tr("Stopped")
            return said, RowState.FAILED
        case EntryState.UNREADABLE:
            return tr("Cannot be read"), RowState.FAILED
        case EntryState.TRANSCRIBING if not entry.was_heard:
            return tr("Not transcribed yet"), RowState.READY
        case EntryState.TRANSCRIBING:
            return tr("Interrupted, can go on"), RowState.WARNING
        case EntryState.AUDIO_MOVED:
            return " · ".join(filter(None, (length, tr("audio has moved")))), RowState.WARNING
    people = trn("{n} speaker", "{n} speakers", entry.speakers)
    facts = (length, people if entry.speakers else "", _peculiar(entry, seen))
    return " · ".join(filter(None, facts)), RowState.READY


def _peculiar(entry: Entry, seen: _Seen) -> str:
    """Name a language that is not the usual one, or else the time of an edit of today."""
    if entry.language and main_language(entry.language) != seen.usual_language:
        return language_name(entry.language)
    changed = entry.changed.astimezone()
    is_of_today = entry.is_edited and changed.date() == seen.today
    return tr("edited {time}", time=f"{changed:%H:%M}") if is_of_today else ""


def strip_parts(talk: TalkStrip) -> tuple[StripPart, ...]:
    """Join neighbouring parts in which the same speaker is heard most."""
    if not talk.shares:
        return ()
    parts: list[StripPart] = []
    for at in range(BINS):
        speaker = talk.loudest(at)
        if speaker is None:
            continue
        start, stop = at / BINS, (at + 1) / BINS
        if parts and parts[-1].speaker == max(1, speaker) and parts[-1].stop == start:
            start = parts.pop().start
        parts.append(StripPart(speaker=max(1, speaker), start=start, stop=stop))
    return tuple(parts)
