"""WebVTT subtitles (W3C): voices, escapes, and times inside the text."""

import re
from collections.abc import Iterator

from speechstudio.domain.courtesy import between
from speechstudio.domain.errors import FormatError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.cue_reading import ReadCue, transcript_of
from speechstudio.formats.encoding import decode, encode, text_lines
from speechstudio.formats.marking import marked
from speechstudio.formats.spec import SUBTITLE_OPTIONS, FormatKind, FormatSpec, WriteOptions
from speechstudio.formats.subtitles import Cue, layout
from speechstudio.formats.timestamps import parse_timing, vtt_time
from speechstudio.formats.vtt_markup import escape, fragments

_HEADER = "WEBVTT"
_SKIPPED = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_LIKE_TIMING = re.compile(r"\s*[0-9]+:[0-9:.,\s]*-->")
_EXPECTED = "A cue starts with a line such as 00:00:01.000 --> 00:00:02.500."


def write(transcript: Transcript, options: WriteOptions) -> bytes:
    """Give cues in voice spans where several speakers are heard; the text is escaped."""
    cues = layout(marked(transcript, options), options, names_in_text=False)
    return encode("\n".join([f"{_HEADER}\n", *map(_text, between(cues, options.pause))]))


def read(data: bytes) -> Transcript:
    """Read cues with their voices and inner times; notes, styles, regions and ids are skipped.

    A missing header does no harm where cues follow. Raises FormatError for a file with neither,
    and for times that cannot be understood.
    """
    lines = text_lines(decode(data, what="WebVTT file", legacy=True))
    return transcript_of(
        ReadCue(start_ms=start, end_ms=end, fragments=tuple(fragments(text)))
        for start, end, text in _cues(lines)
    )


def _text(cue: Cue) -> str:
    lines = "\n".join(map(escape, cue.lines))
    voiced = f"<v {escape(cue.name)}>{lines}</v>" if cue.name else lines
    return f"{vtt_time(cue.start_ms)} --> {vtt_time(cue.end_ms)}\n{voiced}\n"


def _cues(lines: list[str]) -> Iterator[tuple[int, int, list[str]]]:
    """Give times and text of each cue."""
    empty = True
    for number, block in _blocks(lines):
        timed = next((at for at, line in enumerate(block) if "-->" in line), None)
        # A block without times is the header, or text after a blank line, which players drop.
        if timed is not None and not _SKIPPED.match(block[0]):
            empty = False
            yield from _timed(number + timed, block[timed:])
    if empty and not lines[0].startswith(_HEADER) and any(map(str.strip, lines)):
        raise FormatError(
            f"The WebVTT file cannot be read: line 1 is not {_HEADER} and no cue follows",
            hint=_EXPECTED,
        )


def _timed(number: int, block: list[str]) -> Iterator[tuple[int, int, list[str]]]:
    start, end = _timing(number, block[0])
    text: list[str] = []
    for offset, line in enumerate(block[1:], start=1):
        if "-->" in line and _LIKE_TIMING.match(line):
            yield start, end, text
            start, end = _timing(number + offset, line)
            text = []
        else:
            text.append(line)
    yield start, end, text


def _timing(number: int, line: str) -> tuple[int, int]:
    timing = parse_timing(line)
    if timing is None:
        raise FormatError(
            f"The WebVTT file cannot be read: line {number} has times that make no sense",
            hint=_EXPECTED,
        )
    return timing


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Give the runs of lines between blank ones, with the number of the first."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


SPEC = FormatSpec(
    id="vtt",
    suffix=".vtt",
    title="WebVTT",
    write=write,
    read=read,
    kind=FormatKind.SUBTITLES,
    heeds=SUBTITLE_OPTIONS,
)
