"""Projects as rows of a list."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.running import in_short
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.widgets.row import Row, RowState
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.talk_strip import StripPart
from speechstudio.storage.project import BINS, TalkStrip
from speechstudio.workflows.library import Entry, EntryState, grouped

Running = Callable[[Path], Transcription | None]


def rows(entries: Iterable[Entry], running: Running, today: date) -> tuple[RowGroup, ...]:
    """Group projects by day, with how far the work on each is."""
    return tuple(
        RowGroup(
            heading=group.title,
            rows=tuple(_row(entry, running(entry.path)) for entry in group.entries),
        )
        for group in grouped(entries, today)
    )


def _row(entry: Entry, job: Transcription | None) -> Row:
    key = str(entry.path)
    if job is not None:
        return Row(
            key=key, title=entry.title, meta=in_short(job), share=job.share, state=RowState.RUNNING
        )
    meta, state = _said(entry)
    strip = strip_parts(entry.talk)
    return Row(key=key, title=entry.title, meta=meta, strip=strip, state=state)


def _said(entry: Entry) -> tuple[str, RowState]:
    length = shown_time(entry.duration_ms) if entry.duration_ms else ""
    match entry.state:
        case EntryState.FAILED:
            return f"Stopped: {entry.reason}" if entry.reason else "Stopped", RowState.FAILED
        case EntryState.UNREADABLE:
            return "Cannot be read", RowState.FAILED
        case EntryState.TRANSCRIBING:
            return "Interrupted, can go on", RowState.WARNING
        case EntryState.AUDIO_MOVED:
            return f"{length} · audio has moved".removeprefix(" · "), RowState.WARNING
    people = f"{entry.speakers} speaker{'' if entry.speakers == 1 else 's'}"
    return " · ".join(filter(None, (length, people if entry.speakers else ""))), RowState.READY


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
