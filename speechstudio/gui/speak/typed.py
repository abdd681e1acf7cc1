"""What typing asks of a script."""

from dataclasses import dataclass

Place = tuple[int, int]
"""A paragraph, and an offset in its text in code points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Text in place of what stands between two places; a line break begins a paragraph."""

    start: Place
    end: Place
    text: str
    label: str
    """What is undone by undoing it: `Typing`."""
    merge_key: str = ""
    """Edits of equal keys in a row are undone together; empty stands alone."""
