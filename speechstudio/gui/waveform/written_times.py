"""Times as the dock writes them."""

from speechstudio.gui.transcript.clock import shown_time

_HOUR_MS = 3_600_000


def position_text(time_ms: int) -> str:
    """Write a place to a tenth of a second: `12:40.3`."""
    return f"{shown_time(time_ms)}.{time_ms % 1000 // 100}"


def ruler_text(time_ms: int, duration_ms: int) -> str:
    """Write a time of the ruler, with hours wherever the recording has some: `0:15:00`."""
    text = shown_time(time_ms)
    return f"0:{text}" if duration_ms >= _HOUR_MS > time_ms else text


def span_text(span_ms: float) -> str:
    """Write how much is in view: `0:16`, `1:18`, `1:52:40`."""
    text = shown_time(round(span_ms / 1000) * 1000)
    return text.removeprefix("0") if text.count(":") == 1 else text
