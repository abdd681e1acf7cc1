"""Scripts as rows of a list."""

from collections.abc import Callable, Iterable
from datetime import date

from speechstudio.gui.days import grouped
from speechstudio.gui.times import shown_time
from speechstudio.gui.widgets.row import Row, RowState
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.talk_strip import StripPart
from speechstudio.gui.words import tr, trn
from speechstudio.workflows.scripts import ScriptEntry

TitleOf = Callable[[str, str], str]
"""Gives what people call a voice, by its name and the language of the text; empty for none."""


def rows(entries: Iterable[ScriptEntry], today: date, voice_title: TitleOf) -> tuple[RowGroup, ...]:
    """Group scripts by the day of their last change."""
    return tuple(
        RowGroup(
            heading=heading,
            rows=tuple(_row(entry, voice_title) for entry in found),
        )
        for heading, found in grouped(entries, today)
    )


def _row(entry: ScriptEntry, voice_title: TitleOf) -> Row:
    key, title = str(entry.path), entry.title or tr("Untitled")
    if entry.reason:
        return Row(key=key, title=title, meta=tr("Cannot be read"), state=RowState.FAILED)
    if entry.speakers > 1:
        first, voice = trn("{n} voice", "{n} voices", entry.speakers), ""
    else:
        first = trn("{n} sentence", "{n} sentences", entry.sentences)
        voice = voice_title(entry.voice, entry.language)
    if entry.duration_ms is None:
        return Row(key=key, title=title, meta=f"{first} · {tr('not made yet')}")
    meta = " · ".join(filter(None, (first, shown_time(entry.duration_ms), voice)))
    strip = tuple(
        StripPart(speaker=part.speaker, start=part.start, stop=part.stop) for part in entry.talk
    )
    return Row(key=key, title=title, meta=meta, strip=strip)
