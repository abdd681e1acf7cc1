"""SubRip subtitles, written strictly and read with patience.

There is no standard: what players agree on is written, and what files contain is read.
"""

import re
from dataclasses import dataclass

from speechstudio.domain.courtesy import between
from speechstudio.domain.errors import FormatError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.cue_reading import ReadCue, transcript_of
from speechstudio.formats.encoding import decode, encode, text_lines
from speechstudio.formats.labels import name_speakers
from speechstudio.formats.marking import marked
from speechstudio.formats.spec import SUBTITLE_OPTIONS, FormatKind, FormatSpec, WriteOptions
from speechstudio.formats.subtitles import Cue, layout
from speechstudio.formats.timestamps import parse_timing, srt_time

_MARKUP = re.compile(
    r"</?(?:i|b|u|s|em|strong|font|span|c|v|ruby|rt)(?:[\s.=][^<>]*)?>|\{\\[^{}]*\}", re.IGNORECASE
)
_BROKEN_TIMING = re.compile(r"\s*[0-9]+:[0-9:.,\s]*-->")
_NUMBER = re.compile(r"\s*[0-9]{1,9}\s*")
_EXPECTED = "A cue starts with a line such as 00:00:01,000 --> 00:00:02,500."


@dataclass(slots=True)
class _Lines:
    """Times of a cue and the lines that follow them."""

    start_ms: int
    end_ms: int
    lines: list[str]


def write(transcript: Transcript, options: WriteOptions) -> bytes:
    """Give numbered cues; `Name: ` stands at each change among several speakers."""
    cues = layout(marked(transcript, options), options, names_in_text=True)
    numbered = enumerate(between(cues, options.pause), start=1)
    return encode("\n".join(_text(number, cue) for number, cue in numbered))


def read(data: bytes) -> Transcript:
    """Read cues in any order; missing numbers, tags, positions and blank lines do no harm.

    Speakers are read from the heads of lines by the rule in `labels`. Raises FormatError for a
    file with text and no times, and for times that cannot be understood.
    """
    cues = _cues(text_lines(decode(data, what="SubRip file", legacy=True)))
    cues.sort(key=lambda cue: cue.start_ms)
    texts = [[_MARKUP.sub("", line) for line in cue.lines] for cue in cues]
    return transcript_of(
        ReadCue(start_ms=cue.start_ms, end_ms=cue.end_ms, fragments=fragments)
        for cue, fragments in zip(cues, name_speakers(texts), strict=True)
    )


def _text(number: int, cue: Cue) -> str:
    # An arrow in the text could be taken for times.
    lines = "\n".join(line.replace("-->", "->") for line in cue.lines)
    return f"{number}\n{srt_time(cue.start_ms)} --> {srt_time(cue.end_ms)}\n{lines}\n"


def _cues(lines: list[str]) -> list[_Lines]:
    cues: list[_Lines] = []
    for number, line in enumerate(lines, start=1):
        timing = parse_timing(line) if "-->" in line else None
        if timing is not None:
            _drop_number(cues)
            cues.append(_Lines(*timing, lines=[]))
        elif "-->" in line and _BROKEN_TIMING.match(line):
            raise FormatError(
                f"The SubRip file cannot be read: line {number} has times that make no sense",
                hint=_EXPECTED,
            )
        elif cues:
            cues[-1].lines.append(line)
        elif line.strip() and not _NUMBER.fullmatch(line):
            raise FormatError(
                f"The SubRip file cannot be read: line {number} is not the start of a cue",
                hint=_EXPECTED,
            )
    return cues


def _drop_number(cues: list[_Lines]) -> None:
    """Take the number of the next cue from the end of the text of the last one.

    A line of digits is a number after a blank line, or when it is the very next number; it may
    be text otherwise, such as a year.
    """
    if not cues:
        return
    lines = cues[-1].lines
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines or not _NUMBER.fullmatch(lines[-1]):
        return
    blank_before = len(lines) > 1 and not lines[-2].strip()
    if blank_before or int(lines[-1]) == len(cues) + 1:
        lines.pop()


SPEC = FormatSpec(
    id="srt",
    suffix=".srt",
    title="SubRip",
    write=write,
    read=read,
    kind=FormatKind.SUBTITLES,
    heeds=SUBTITLE_OPTIONS,
)
