"""What of a transcript is exported, where to, and with which options: as it is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import UsageError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.excerpt import WordRange, said_by, words_in
from speechstudio.formats.spec import FormatSpec, WriteOptions
from speechstudio.gui.words import tr

SHOWN = (
    *("speakers", "times", "mark_suspects", "join_short"),
    *("line_length", "lines", "max_cue_ms", "max_chars_per_second"),
)
"""Options that a person sees, in their order."""
_DEFAULTS = {each.name: each.default for each in fields(WriteOptions)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What there is to export."""

    transcript: Transcript
    title: str
    """Title of the project; it becomes the file's name."""
    folder: Path
    """Where the recording lies; files go there unless another folder was chosen."""
    selection: WordRange | None = None
    """What is selected; None for nothing."""
    at_ms: int = 0
    """What is read or played now; the preview begins there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A part of the transcript that can be exported by itself."""

    title: str
    words: WordRange | None = None
    speaker: str | None = None
    """Id; with neither words nor speaker it is everything."""

    def of(self, transcript: Transcript) -> Transcript:
        """Give that part of a transcript."""
        if self.words is not None:
            return words_in(transcript, self.words)
        return transcript if self.speaker is None else said_by(transcript, self.speaker)


def ranges_of(subject: Subject) -> tuple[Range, ...]:
    """Everything, the selection where there is one, and each speaker where there are several."""
    found = [Range(title=tr("Whole transcript"))]
    if subject.selection is not None:
        found.append(Range(title=tr("Selection"), words=subject.selection))
    speakers = subject.transcript.speakers
    if len(speakers) > 1:
        found += [
            Range(title=tr("Only {name}", name=each.name), speaker=each.id) for each in speakers
        ]
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """Options of every format as a file of settings holds them."""

    tables: Mapping[str, Any] = field(default_factory=dict)

    def options(self, spec: FormatSpec, title: str) -> WriteOptions:
        """Give the options of a format; what makes no sense is left at its default."""
        table = self.tables.get(spec.id)
        known = table if isinstance(table, Mapping) else {}
        wishes = {name: known[name] for name in shown_options(spec) if _fits(name, known.get(name))}
        marks: dict[str, Any] = {}
        if "mark_suspects" in spec.heeds:
            marks["mark_suspects"] = spec.marks_suspects
        try:
            return WriteOptions(**{**marks, **wishes}, title=title)
        except UsageError:
            return WriteOptions(**marks, title=title)

    def with_options(self, spec: FormatSpec, options: WriteOptions) -> "Remembered":
        """Remember other options of a format."""
        table = {name: getattr(options, name) for name in shown_options(spec)}
        return replace(self, tables={**self.tables, spec.id: table})


def shown_options(spec: FormatSpec) -> tuple[str, ...]:
    """Give the options that a person sees for a format."""
    return tuple(name for name in SHOWN if name in spec.heeds)


def _fits(name: str, value: object) -> bool:
    if name == "mark_suspects":
        return isinstance(value, bool)
    if name == "max_chars_per_second":
        return type(value) in {int, float}
    return type(value) is type(_DEFAULTS[name])
