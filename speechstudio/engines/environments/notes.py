"""How an installation notes the hosts that it contacts."""

from collections.abc import Callable

NoteConnection = Callable[[str, str], Callable[[], None]]
"""Notes that a host is contacted and what for; gives what notes the end."""


def note_nothing(_host: str, _why: str) -> Callable[[], None]:
    """Note no connection."""
    return lambda: None
