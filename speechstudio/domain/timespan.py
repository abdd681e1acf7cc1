"""Stretches of time in whole milliseconds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class TimeSpan:
    """A half-open stretch of a recording, `start_ms` to `end_ms`."""

    start_ms: int
    end_ms: int

    def __post_init__(self) -> None:
        """Refuse what could not stand on a time line."""
        if self.start_ms < 0 or self.end_ms < self.start_ms:
            raise ValueError(f"no such stretch of time: {self.start_ms} to {self.end_ms} ms")

    @property
    def duration_ms(self) -> int:
        """Length of the stretch."""
        return self.end_ms - self.start_ms


def overlap_ms(a_start: int, a_end: int, b_start: int, b_end: int) -> int:
    """Milliseconds that two stretches share; 0 when they only touch."""
    return max(0, min(a_end, b_end) - max(a_start, b_start))


def distance_ms(a_start: int, a_end: int, b_start: int, b_end: int) -> int:
    """Milliseconds of silence between two stretches; 0 when they touch or overlap."""
    return max(0, a_start - b_end, b_start - a_end)
