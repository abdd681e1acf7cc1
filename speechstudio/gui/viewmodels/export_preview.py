"""What a preview of an export shows: rows of text or pages, and a line of facts."""

import html
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from speechstudio.domain.courtesy import between
from speechstudio.domain.review import doubts_of
from speechstudio.domain.transcript import Transcript
from speechstudio.formats import txt
from speechstudio.formats.columns import cut_to_width, display_width
from speechstudio.formats.spec import FormatKind, FormatSpec, WriteOptions
from speechstudio.formats.timestamps import parse_timing
from speechstudio.gui.words import number, tr, trn

_TAG = re.compile(r"<[^<>]*>")
_TOLERANCE = 0.5
"""Characters a second that nobody notices."""
_KILO = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The first pages of a document, and how many it has."""

    pictures: tuple[object, ...]
    """Whatever the view can show."""
    total: int


PageMaker = Callable[[Transcript, WriteOptions], Pages]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFormat:
    """A format as something to choose."""

    spec: FormatSpec
    """One that can be written."""
    pages: PageMaker | None = None
    """For documents, which are previewed as pages; runs in another thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an export would give."""

    rows: tuple[str, ...] = ()
    pages: Pages | None = None
    facts: str = ""
    start_row: int = 0
    """Row with which to begin: what is read or played at the moment."""
    ruler: int | None = None
    """Columns of the longest line that is allowed, in subtitles."""
    unchecked: int = 0
    """Passages that nobody has checked."""


def make_preview(
    chosen: ExportFormat, transcript: Transcript, options: WriteOptions, *, at_ms: int, columns: int
) -> Preview:
    """Make the preview of a format; text for reading is wrapped at so many columns."""
    pause = options.pause
    segments = enumerate(between(transcript.segments, pause))
    unchecked = len(transcript.missed) + sum(len(doubts_of(each, at)) for at, each in segments)
    count = sum(len(segment.words) for segment in transcript.segments)
    words = trn("{n} word", "{n} words", count)
    if chosen.pages is not None:
        pages = chosen.pages(transcript, options)
        facts = f"{words} · {trn('{n} page', '{n} pages', pages.total)}"
        return Preview(pages=pages, facts=facts, unchecked=unchecked)
    data = written(chosen.spec, transcript, options)
    text = _text_of(data)
    if text is None:
        return Preview(facts=f"{words} · {_size(len(data))}", unchecked=unchecked)
    rows = tuple(text.splitlines())
    if chosen.spec.kind is FormatKind.SUBTITLES:
        cues = list(between(_cues(rows), pause))
        return Preview(
            rows=rows,
            facts=_pace(cues, options),
            start_row=_row_at(cues, at_ms),
            ruler=options.line_length if "line_length" in chosen.spec.heeds else None,
            unchecked=unchecked,
        )
    if chosen.spec.kind is FormatKind.TEXT:
        return Preview(
            rows=tuple(_wrapped(between(rows, pause), columns)), facts=words, unchecked=unchecked
        )
    return Preview(rows=rows, facts=f"{words} · {_size(len(data))}", unchecked=unchecked)


def text_to_copy(chosen: ExportFormat, transcript: Transcript, options: WriteOptions) -> str:
    """Give an export as text; a document becomes plain text with the same names and times."""
    if chosen.pages is None:
        text = _text_of(written(chosen.spec, transcript, options))
        if text is not None:
            return text
    return txt.write(transcript, options).decode()


def written(spec: FormatSpec, transcript: Transcript, options: WriteOptions) -> bytes:
    """Give the whole file."""
    assert spec.write is not None  # noqa: S101 - only formats that can be written are offered
    return spec.write(transcript, options)


def _text_of(data: bytes) -> str | None:
    """Text of a file; None for one that is not text."""
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


@dataclass(frozen=True, slots=True)
class _CueRows:
    row: int
    """Row of its number, or of its times where it has none."""
    start_ms: int
    end_ms: int
    columns: int


def _cues(rows: tuple[str, ...]) -> Iterator[_CueRows]:
    """Find the subtitles in a file by the lines with their times."""
    for at, line in enumerate(rows):
        timing = parse_timing(line) if "-->" in line else None
        if timing is None:
            continue
        columns, row = 0, at + 1
        while row < len(rows) and rows[row]:
            columns += display_width(html.unescape(_TAG.sub("", rows[row])))
            row += 1
        head = at - 1 if at and rows[at - 1].isdigit() else at
        yield _CueRows(head, *timing, columns)


def _pace(cues: list[_CueRows], options: WriteOptions) -> str:
    most = options.max_chars_per_second + _TOLERANCE
    fast = sum(
        cue.columns * 1000 > most * (cue.end_ms - cue.start_ms) for cue in cues if cue.columns
    )
    count = trn("{n} subtitle", "{n} subtitles", len(cues))
    return f"{count} · {trn('{n} too fast', '{n} too fast', fast) if fast else tr('none too fast')}"


def _row_at(cues: list[_CueRows], at_ms: int) -> int:
    return max((cue.row for cue in cues if cue.start_ms <= at_ms), default=0)


def _wrapped(rows: Iterable[str], columns: int) -> Iterator[str]:
    for row in rows:
        if display_width(row) <= columns:
            yield row
        else:
            yield from _broken(row, columns)


def _broken(row: str, columns: int) -> Iterator[str]:
    """Break a row between words, and inside those that are wider than a row."""
    line, used = "", 0
    for word in row.split(" "):
        width = display_width(word)
        if line and used + 1 + width > columns:
            yield line
            line, used = "", 0
        if width > columns:
            *full, word = cut_to_width(word, columns)  # noqa: PLW2901 - its rest goes on below
            yield from full
            width = display_width(word)
        line = f"{line} {word}" if line else word
        used = used + 1 + width if used else width
    yield line


def _size(size: int) -> str:
    if size < _KILO:
        return trn("{n} bytes", "{n} bytes", size)
    if size < _KILO**2:
        return tr("{size} kB", size=number(size / _KILO))
    return tr("{size} MB", size=number(size / _KILO**2, 1))
