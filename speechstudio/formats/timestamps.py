"""Times as clock texts, written and read."""

import re

_TIME = r"(?:([0-9]{1,6}):)?([0-9]{1,3}):([0-9]{1,2})(?:[.,:]([0-9]{1,9}))?"
_CLOCK = re.compile(rf"\s*{_TIME}\s*")
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?![0-9])")


def clock(time_ms: int) -> str:
    """Write a time for a reader: `0:01:23`, whole seconds, rounded down."""
    minutes, seconds = divmod(time_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def srt_time(time_ms: int) -> str:
    """Write a time as SubRip does: `00:01:23,456`; hours may need more than two digits."""
    return f"{_full_clock(time_ms)},{time_ms % 1000:03}"


def vtt_time(time_ms: int) -> str:
    """Write a time as WebVTT does: `00:01:23.456`; hours may need more than two digits."""
    return f"{_full_clock(time_ms)}.{time_ms % 1000:03}"


def parse_time(text: str) -> int | None:
    """Read one time of a subtitle in milliseconds; None for anything else.

    Hours and the fraction may be missing, and the fraction may follow a dot, comma or colon.
    """
    match = _CLOCK.fullmatch(text)
    return _milliseconds(*match.groups()) if match else None


def parse_timing(line: str) -> tuple[int, int] | None:
    """Read start and end of a cue from its `start --> end` line; None for any other line.

    What follows the second time (settings, positions) is ignored.
    """
    match = _TIMING.match(line)
    if match is None:
        return None
    groups = match.groups()
    return _milliseconds(*groups[:4]), _milliseconds(*groups[4:])


def _full_clock(time_ms: int) -> str:
    minutes, seconds = divmod(time_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}"


def _milliseconds(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> int:
    thousandths = int((fraction or "0")[:3].ljust(3, "0"))
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + thousandths
