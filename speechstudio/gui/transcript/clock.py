"""Times as they stand beside a passage."""


def shown_time(time_ms: int) -> str:
    """Write a time for the gutter: `04:17`, `12:31`, `1:07:19`; whole seconds, rounded down."""
    minutes, seconds = divmod(time_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
