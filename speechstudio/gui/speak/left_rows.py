"""Scripts as rows of a list."""

from collections.abc import Callable, Iterable
from datetime import date

from speechstudio.gui.times import shown_time
from speechstudio.gui.widgets.row import Row, RowState
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.talk_strip import StripPart
from speechstudio.workflows.scripts import ScriptEntry, grouped_scripts

TitleOf = Callable[[str, str], str]
"""Gives what people call a voice, by its name and the language of the text; empty for none."""


def rows(entries: Iterable[ScriptEntry], today: date, voice_title: TitleOf) -> tuple[RowGroup, ...]:
    """Group scripts by the day of their last change."""
    return tuple(
        RowGroup(
            heading=group.title,
            rows=tuple(_row(entry, voice_title) for entry in group.entries),
        )
        for group in grouped_scripts(entries, today)
    )


def _row(entry: ScriptEntry, voice_title: TitleOf) -> Row:
    key, title = str(entry.path), entry.title or "Untitled"
    if entry.reason:
        return Row(key=key, title=title, meta="Cannot be read", state=RowState.FAILED)
    if entry.speakers > 1:
        first, voice = f"{entry.speakers} voices", ""
    else:
        first = f"{entry.sentences:,} sentence{'' if entry.sentences == 1 else 's'}"
        voice = voice_title(entry.voice, entry.language)
    if entry.duration_ms is None:
        return Row(key=key, title=title, meta=f"{first} · not made yet")
    meta = " · ".join(filter(None, (first, shown_time(entry.duration_ms), voice)))
    strip = tuple(
        StripPart(speaker=part.speaker, start=part.start, stop=part.stop) for part in entry.talk
    )
    return Row(key=key, title=title, meta=meta, strip=strip)
