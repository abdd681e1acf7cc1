"""Times and numbers as people write them."""


def clock(time_ms: int) -> str:
    """Write a time as people do: 1:05 or 2:01:05."""
    minutes, seconds = divmod(time_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def count(number: int, noun: str) -> str:
    """Write a number with its noun."""
    return f"{number} {noun}" + ("" if number == 1 else "s")
