"""Times as the window writes them."""

_HOUR_MS = 3_600_000


def shown_time(time_ms: int) -> str:
    """Write whole seconds, rounded down, as beside a passage: `04:17`, `12:31`, `1:07:19`."""
    minutes, seconds = divmod(time_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def position_text(time_ms: int) -> str:
    """Write a place to a tenth of a second: `12:40.3`."""
    return f"{shown_time(time_ms)}.{time_ms % 1000 // 100}"


def range_text(start_ms: int, end_ms: int) -> str:
    """Write from when to when, with a dash between: 12:38.0 to 12:39.1."""
    return f"{position_text(start_ms)} \N{EN DASH} {position_text(end_ms)}"


def ruler_text(time_ms: int, duration_ms: int) -> str:
    """Write a time of the ruler, with hours wherever the recording has some: `0:15:00`."""
    text = shown_time(time_ms)
    return f"0:{text}" if duration_ms >= _HOUR_MS > time_ms else text


def span_text(span_ms: float) -> str:
    """Write how long something is: `0:16`, `1:18`, `1:52:40`."""
    text = shown_time(round(span_ms / 1000) * 1000)
    return text.removeprefix("0") if text.count(":") == 1 else text
