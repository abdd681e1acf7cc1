"""From when to when, in words."""

from speechstudio.gui.waveform.written_times import position_text


def time_range(start_ms: int, end_ms: int) -> str:
    """Write both ends to a tenth of a second, with a dash between: 12:38.0 to 12:39.1."""
    return f"{position_text(start_ms)} \N{EN DASH} {position_text(end_ms)}"
