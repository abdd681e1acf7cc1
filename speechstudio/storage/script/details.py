"""What the file of a script knows beside the script."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptDetails:
    """Everything that is not undone; change it with `dataclasses.replace`."""

    author: str = ""
    """Who wrote the text, as its document said; several stand apart by commas."""
    sentences: int = 0
    words: int = 0
    duration_ms: int | None = None
    """Length of the sound; None where nobody has measured or estimated it."""
    view: Mapping[str, Any] = field(default_factory=dict)
    """Where the window was, as JSON can hold it."""
