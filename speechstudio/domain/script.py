"""A text that is to be spoken, with what a person decided about how."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Forced:
    """A person's decision how one stretch of a paragraph is read.

    Either the words are given, or the class in which to read it.
    """

    start: int
    end: int
    """Offsets in the text of the paragraph, half open, in code points."""
    spoken: str | None = None
    semiotic_class: str = ""
    """As the normalizer names it: `date`."""
    style: str = ""
    """As the `format` of SSML's `say-as`: `dmy`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptParagraph:
    """One paragraph or heading."""

    text: str
    """Without any line break; empty for a silence between two scenes."""
    heading: int = 0
    """Level of a heading, from 1; 0 for a paragraph."""
    speaker: str = ""
    """Who says it; empty for whoever reads the whole."""
    forced: tuple[Forced, ...] = ()
    """In order of text; none overlaps another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How a voice speaks."""

    rate: float = 1.0
    """1 is the voice's own pace, 2 twice as fast."""
    pitch_semitones: float = 0.0
    sentence_pause_ms: int = 350
    paragraph_pause_ms: int = 800
    loudness_lufs: float = -16.0
    """Of the exported sound, integrated (EBU R 128)."""
    extra: Mapping[str, float] = field(default_factory=dict, hash=False)
    """What single engines have alone, each named `ENGINE.OPTION`; the engine's own if absent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """Everything about a text that can be undone."""

    title: str = ""
    language: str = "en-US"
    """BCP-47 tag, or `auto`."""
    paragraphs: tuple[ScriptParagraph, ...] = (ScriptParagraph(text=""),)
    """At least one."""
    voice: str = ""
    """`ENGINE:VOICE`; empty for the usual voice of the language."""
    cast: Mapping[str, str] = field(default_factory=dict)
    """Name of a speaker to the voice, as `voice` names it."""
    delivery: Delivery = Delivery()
    left_as_written: frozenset[str] = frozenset()
    """Semiotic classes that are not read, as the normalizer names them: `date`."""
    takes: Mapping[str, int] = field(default_factory=dict)
    """Key of a sentence to the take that was chosen, from 0; absent for the first."""
