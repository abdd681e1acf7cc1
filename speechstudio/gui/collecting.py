"""Keeps the collector of garbage away from what is large and lives long.

A transcript of ten hours is half a million objects, in which nothing ever holds itself; walking
through all of them took 0.1 s, whenever enough had been made since the last time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
