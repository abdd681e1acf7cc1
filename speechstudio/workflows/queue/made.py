"""What came of an item."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a worker hands back."""

    results: tuple[Path, ...]
    """Files, or the folder of many."""
    project: Path | None = None
    to_check: int | None = None
    """Doubts that were found; None where nobody counted now."""
    length_ms: int | None = None
    """Of the recording, or of the speech; None where it is not known now."""
    warnings: tuple[str, ...] = ()
    was_done: bool = False
    """Whether all of it was there, and nothing was made now."""
