"""Places in a transcript, and what an edit gives."""

from dataclasses import dataclass, field

from speechstudio.domain.transcript import Transcript


@dataclass(frozen=True, slots=True, order=True)
class Caret:
    """A place between two characters."""

    segment: int
    offset: int
    """In the text of the segment as it is shown."""
    leans_back: bool = field(default=False, compare=False)
    """Whether it shows at the end of a line, where the same place begins the next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """What an operation made of the transcript."""

    label: str
    """What is undone by undoing it: `Typing`."""
    after: Transcript
    merge_key: str = ""
    """Edits of equal keys in a row are undone together; empty stands alone."""
