"""Peak hold of a level meter: a peak stands for a while, then falls evenly."""

from dataclasses import dataclass, replace

HOLD_MS = 1500
FALL_DB_PER_S = 20.0
SILENCE_DB = -100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PeakHold:
    """The held peak of one channel."""

    peak_db: float = SILENCE_DB
    """Where the peak was when it stood highest."""
    held_since_ms: int = 0
    has_clipped: bool = False
    """Stays until it is reset."""

    def heard(self, peak_db: float, at_ms: int, *, is_clipped: bool) -> "PeakHold":
        """Take a new peak: a higher one is held, a lower one lets the old one fall."""
        has_clipped = self.has_clipped or is_clipped
        if peak_db >= self.level_at(at_ms):
            return PeakHold(peak_db=peak_db, held_since_ms=at_ms, has_clipped=has_clipped)
        return replace(self, has_clipped=has_clipped)

    def level_at(self, at_ms: int) -> float:
        """Where the held peak stands at a time, in dB."""
        falling_ms = max(0, at_ms - self.held_since_ms - HOLD_MS)
        return max(self.peak_db - falling_ms / 1000 * FALL_DB_PER_S, SILENCE_DB)

    def reset(self) -> "PeakHold":
        """Forget that it clipped."""
        return replace(self, has_clipped=False)
