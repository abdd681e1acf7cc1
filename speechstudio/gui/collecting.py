"""Keeps the collector of garbage away from what is large and lives long.

A transcript of ten hours is half a million objects, in which nothing ever holds itself; walking
through all of them took 0.1 s, whenever enough had been made since the last time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS = 5_000
_YOUNG_LOOKS = 8
"""Looks at the newest before one at what outlived them: 40,000 objects take 12 ms."""
_MIDDLE_LOOKS = 50
"""Looks at those before one at everything."""


@contextmanager
def much_is_made() -> Iterator[None]:
    """Collect nothing for now, and leave what is there afterwards out for good.

    It still goes when nothing holds it any more; only what holds itself would stay.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


def collect_seldom() -> None:
    """Look for garbage after thousands of new objects; an edit makes as many, none of them such.

    Python's own 700 let an edit of a long transcript wait for a dozen looks.
    """
    gc.set_threshold(_NEW_OBJECTS, _YOUNG_LOOKS, _MIDDLE_LOOKS)
