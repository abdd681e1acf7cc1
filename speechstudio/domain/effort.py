"""What a piece of work cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """On what a transcript was made, and how long that took."""

    device: str
    """`cpu` or `cuda`."""
    threads: int
    """Processors that were there to compute with."""
    took_ms: int
    """Time at work; what lies between an interruption and going on does not count."""
    ended_ms: int
    """When it was done: milliseconds since 1970."""
