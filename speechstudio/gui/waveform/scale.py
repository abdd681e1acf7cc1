"""The way between times and pixels of a view."""

from dataclasses import dataclass, replace
from typing import Self

SHORTEST_MS = 2000
"""The nearest that a view looks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeScale:
    """A stretch of a recording spread over a width; it never reaches beyond the recording."""

    duration_ms: int
    """Length of the recording."""
    width: int
    """Pixels."""
    start_ms: float
    """Time at the left edge."""
    span_ms: float
    """Time in view."""

    @classmethod
    def whole(cls, duration_ms: int, width: int) -> Self:
        """All of a recording in view."""
        length = max(1, duration_ms)
        return cls(duration_ms=length, width=max(1, width), start_ms=0.0, span_ms=float(length))

    @property
    def end_ms(self) -> float:
        """Time at the right edge."""
        return self.start_ms + self.span_ms

    @property
    def ms_per_px(self) -> float:
        """Milliseconds in a pixel."""
        return self.span_ms / self.width

    @property
    def is_whole(self) -> bool:
        """Whether all of the recording is in view."""
        return self.span_ms >= self.duration_ms

    def x_of(self, time_ms: float) -> float:
        """Pixels from the left edge at which a time stands."""
        return (time_ms - self.start_ms) / self.ms_per_px

    def ms_at(self, x: float) -> int:
        """Time at a pixel, also outside the view, but not outside the recording."""
        return round(min(max(self.start_ms + x * self.ms_per_px, 0), self.duration_ms))

    def holds(self, time_ms: float) -> bool:
        """Whether a time is in view."""
        return self.start_ms <= time_ms <= self.end_ms

    def at(self, start_ms: float, span_ms: float | None = None) -> Self:
        """Look at another stretch; what would reach out of the recording is moved into it."""
        span = self.span_ms if span_ms is None else span_ms
        span = min(max(span, SHORTEST_MS), self.duration_ms)
        start = min(max(start_ms, 0.0), self.duration_ms - span)
        return replace(self, start_ms=start, span_ms=span)

    def zoomed(self, factor: float, x: float) -> Self:
        """Look at `factor` times as much; the time at `x` stays where it is, if it can."""
        kept_ms = self.start_ms + x * self.ms_per_px
        span = min(max(self.span_ms * factor, SHORTEST_MS), self.duration_ms)
        return self.at(kept_ms - x * span / self.width, span)
