"""What a transcript format is, and the wishes a writer heeds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from speechstudio.domain.courtesy import Pause, go_on
from speechstudio.domain.errors import UsageError
from speechstudio.domain.transcript import Transcript

SHORTEST_LINE = 10
"""A subtitle line below this many columns would cut most words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """How a transcript is written; a format heeds what has a meaning in it.

    The defaults for subtitles are the usual ones of broadcasters for adult programmes.
    Raises UsageError for wishes that cannot be met together.
    """

    speakers: bool = True
    """Name the speakers where they are known (txt, md, docx, csv, srt, vtt)."""
    times: bool = True
    """Show when each paragraph starts (txt, md, docx); the other formats always hold times."""
    line_length: int = 42
    """Columns of a subtitle line; wide (East Asian) characters take two."""
    lines: int = 2
    """Lines of a subtitle."""
    min_cue_ms: int = 1000
    """A subtitle stays this long where the next one leaves room."""
    max_cue_ms: int = 7000
    """A subtitle never stays longer."""
    max_chars_per_second: float = 20.0
    """Reading speed in columns a second; a subtitle stays longer for it where there is room."""
    paragraph_pause_ms: int = 2000
    """A silence of this length starts a new paragraph (txt, md, docx)."""
    paragraph_chars: int = 800
    """After so many characters a paragraph ends with its sentence (txt, md, docx)."""
    join_short: bool = True
    """Join subtitles that would be shorter than the shortest time with a neighbour (srt, vtt)."""
    mark_suspects: bool | None = None
    """Mark the words to check (txt, md, docx, srt, vtt); None as the format usually does."""
    title: str = ""
    """What stands over the text (md, docx); empty for the name of the recording."""
    pause: Pause = field(default=go_on, repr=False, compare=False)
    """Called now and then while a long transcript is written."""

    def __post_init__(self) -> None:
        """Refuse what no writer could do."""
        if self.line_length < SHORTEST_LINE or self.lines < 1:
            raise UsageError(
                f"Subtitles of {self.lines} lines with {self.line_length} characters hold no text",
                hint=f"Allow at least 1 line of {SHORTEST_LINE} characters.",
            )
        if not 0 < self.min_cue_ms <= self.max_cue_ms:
            raise UsageError(
                f"A subtitle cannot last {self.min_cue_ms} to {self.max_cue_ms} ms",
                hint="Give a shortest time above 0 that is not above the longest.",
            )
        if not self.max_chars_per_second > 0:
            raise UsageError(
                f"Nobody reads {self.max_chars_per_second} characters a second",
                hint="Give a reading speed above 0, such as 20.",
            )


Writer = Callable[[Transcript, WriteOptions], bytes]
"""Gives the whole file; never fails for a transcript that keeps the promises of the domain."""

SUBTITLE_OPTIONS = frozenset(
    {
        *("speakers", "mark_suspects", "join_short", "line_length", "lines"),
        *("min_cue_ms", "max_cue_ms", "max_chars_per_second"),
    }
)
"""What formats of subtitles heed."""

TEXT_OPTIONS = frozenset(
    {"speakers", "times", "mark_suspects", "paragraph_pause_ms", "paragraph_chars"}
)
"""What formats for reading heed."""

Reader = Callable[[bytes], Transcript]
"""Gives the transcript in a file, or raises FormatError and nothing else, whatever the bytes."""


class FormatKind(StrEnum):
    """What a format is for; the values head the groups of a list."""

    TEXT = "Text"
    """For reading."""
    SUBTITLES = "Subtitles"
    DATA = "Data"
    """For other programs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatSpec:
    """One kind of file that holds transcripts; making one imports no heavy library."""

    id: str
    """Short name for command lines and settings: `srt`."""
    suffix: str
    """End of the file name, with its dot: `.srt`."""
    title: str
    """What a person picks in a list."""
    write: Writer | None = None
    """None when the format can only be read."""
    read: Reader | None = None
    """None when the format can only be written."""
    kind: FormatKind = FormatKind.DATA
    heeds: frozenset[str] = frozenset()
    """Names of the `WriteOptions` that change what is written."""
    marks_suspects: bool = False
    """Whether it marks words to check where the options do not say."""
