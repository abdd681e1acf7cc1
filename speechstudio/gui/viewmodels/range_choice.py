"""A part of a recording, as it is typed."""

from dataclasses import dataclass

from speechstudio.gui.times import span_text
from speechstudio.gui.words import tr
from speechstudio.workflows.time_range import SHORTEST_MS, TimeRange, moment_of, written

_SUCH = tr("Give a time such as 1:00 or 1:02:30.")
_NONE = tr("Give a time here or beside, or take the whole recording.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedRange:
    """What stands in two fields; both empty is no range, and wrong where one is wanted."""

    start: str = ""
    end: str = ""
    duration_ms: int = 0
    """Length of the recording; 0 where it is not known, or there are several."""

    @classmethod
    def of(cls, time_range: TimeRange, duration_ms: int = 0) -> "TypedRange":
        """Write a range as a person would."""
        return cls(
            start=written(time_range.start_ms) if time_range.start_ms else "",
            end="" if time_range.end_ms is None else written(time_range.end_ms),
            duration_ms=duration_ms,
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed yet."""
        return not self.start.strip() and not self.end.strip()

    @property
    def start_error(self) -> str:
        """What is wanted of the start; empty where it is right."""
        if self.is_empty:
            return _NONE
        start_ms = self._start_ms
        if start_ms is None:
            return _SUCH
        is_behind = self.duration_ms and start_ms + SHORTEST_MS > self.duration_ms
        length = span_text(self.duration_ms)
        if not is_behind:
            return ""
        return tr("The recording is {length} long. Give an earlier time.", length=length)

    @property
    def end_error(self) -> str:
        """What is wanted of the end; empty where it is right."""
        end_ms, start_ms = moment_of(self.end.strip()), self._start_ms or 0
        if not self.end.strip():
            return ""
        if end_ms is None:
            return _SUCH
        return tr("Give a time after {time}.", time=written(start_ms)) if end_ms <= start_ms else ""

    @property
    def is_right(self) -> bool:
        """Whether there is a range in it."""
        return not self.start_error and not self.end_error

    @property
    def value(self) -> TimeRange:
        """The range; raises UsageError where it is wrong."""
        end = self.end.strip()
        return TimeRange(start_ms=self._start_ms or 0, end_ms=moment_of(end) if end else None)

    @property
    def _start_ms(self) -> int | None:
        """Time of the start, 0 where nothing is typed; None for what is no time."""
        return moment_of(self.start.strip()) if self.start.strip() else 0
