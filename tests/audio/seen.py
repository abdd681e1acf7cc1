"""What a player sees in a sound file."""

from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class Seen:
    duration_ms: float
    codec: str
    """As the player calls it."""
    rate: int
    channels: int
    tags: dict[str, str]
    chapters: list[tuple[str, int]]
    """Titles and starts in milliseconds."""
    cover: bytes
    """Empty where there is none."""
