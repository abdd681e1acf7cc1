"""A part of a recording that is to be heard, and no more."""

import re
from dataclasses import dataclass
from typing import Self

from speechstudio.domain.errors import UsageError
from speechstudio.domain.timespan import TimeSpan
from speechstudio.formats.timestamps import parse_time

SHORTEST_MS = 100
"""No word is shorter; the same as for a whole recording."""
_SECONDS = re.compile(r"[0-9]{1,6}(?:[.,][0-9]{1,9})?")
_DASHES = re.compile(r"\s*[-\N{EN DASH}]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRange:
    """From when to when; UsageError for an end that is not behind the start."""

    start_ms: int = 0
    end_ms: int | None = None
    """None is the end of the recording."""

    def __post_init__(self) -> None:
        """Refuse what no recording has."""
        if self.start_ms < 0 or (self.end_ms is not None and self.end_ms <= self.start_ms):
            raise UsageError(
                f"the range {self} ends before it begins",
                hint="Give the earlier time first, such as 1:00-5:30.",
            )

    def __str__(self) -> str:
        return f"{written(self.start_ms)}-{'' if self.end_ms is None else written(self.end_ms)}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `1:00-5:30`, with hours, a fraction, or seconds alone where those are wanted.

        A time that is left out is the start or the end of the recording. Raises UsageError.
        """
        ends = [end.strip() for end in _DASHES.split(text.strip())]
        times = [moment_of(end) for end in ends]
        is_read = all(time is not None or not end for time, end in zip(times, ends, strict=True))
        if len(ends) != len(("start", "end")) or not any(ends) or not is_read:
            raise UsageError(
                f"“{text}” is no range of time",
                hint="Give two times, such as 1:00-5:30, or 1:00- for all behind the first minute.",
            )
        return cls(start_ms=times[0] or 0, end_ms=times[1])

    def within(self, duration_ms: int) -> TimeSpan:
        """Give the stretch of a recording of that length; it may end before the range does.

        Raises UsageError where the recording is over before the range begins.
        """
        end_ms = duration_ms if self.end_ms is None else min(self.end_ms, duration_ms)
        if end_ms - self.start_ms < SHORTEST_MS:
            raise UsageError(
                f"there is nothing to hear in the range {self}: "
                f"the recording is {written(duration_ms)} long",
                hint="Give a range that lies in the recording, or none to hear all of it.",
            )
        return TimeSpan(start_ms=self.start_ms, end_ms=end_ms)


def moment_of(text: str) -> int | None:
    """Read a time of the clock, or seconds alone, in milliseconds; None for anything else."""
    if _SECONDS.fullmatch(text):
        return round(float(text.replace(",", ".")) * 1000)
    return parse_time(text)


def written(time_ms: int) -> str:
    """Write a time as people give it, so that `moment_of` reads it: `1:00`, `1:02:03`, `0:01.5`."""
    minutes, seconds = divmod(abs(time_ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{abs(time_ms) % 1000:03}".rstrip("0").rstrip(".")
    sign = "-" if time_ms < 0 else ""
    shown = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{sign}{shown}{fraction}"
