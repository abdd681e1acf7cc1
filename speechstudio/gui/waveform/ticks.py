"""Which times the ruler shows."""

from dataclasses import dataclass

from speechstudio.gui.waveform.scale import TimeScale

_SECOND = 1000
_MINUTE = 60 * _SECOND
_HOUR = 60 * _MINUTE
_STEPS = (
    (_SECOND, 200), (5 * _SECOND, _SECOND), (10 * _SECOND, 2 * _SECOND),
    (30 * _SECOND, 5 * _SECOND), (_MINUTE, 10 * _SECOND), (5 * _MINUTE, _MINUTE),
    (10 * _MINUTE, 2 * _MINUTE), (15 * _MINUTE, 5 * _MINUTE), (30 * _MINUTE, 5 * _MINUTE),
    (_HOUR, 10 * _MINUTE), (2 * _HOUR, 30 * _MINUTE), (4 * _HOUR, _HOUR), (12 * _HOUR, 2 * _HOUR),
    (24 * _HOUR, 4 * _HOUR),
)  # fmt: skip
"""Distance of times, and of the small ticks between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A line of the ruler."""

    time_ms: int
    is_major: bool
    """Whether its time is written beside it."""


def ticks(scale: TimeScale, narrowest_px: float) -> list[Tick]:
    """Ticks in view; written times are at least so far apart."""
    fitting = [step for step in _STEPS if step[0] / scale.ms_per_px >= narrowest_px]
    major, minor = fitting[0] if fitting else _STEPS[-1]
    first = -int(-scale.start_ms // minor)
    last = int(scale.end_ms // minor)
    return [
        Tick(time_ms=at * minor, is_major=at * minor % major == 0) for at in range(first, last + 1)
    ]
