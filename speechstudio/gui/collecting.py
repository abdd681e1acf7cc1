"""Keeps the collector of garbage away from what is large and lives long, and from other threads.

A transcript of ten hours is half a million objects, in which nothing ever holds itself; walking
through all of them took 0.1 s, whenever enough had been made since the last time. And what is
collected may be a part of the window, which goes well in the thread of the window alone.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTimer

_BETWEEN_MS = 1_000
_NEW_OBJECTS = 5_000
"""An edit makes as many, none of them garbage; Python's own 700 let it wait for a dozen looks."""
_YOUNG_LOOKS = 8
"""Looks at the newest before one at what outlived them: 40,000 objects take 12 ms."""
_MIDDLE_LOOKS = 50
"""Looks at those before one at everything."""

_making: list[None] = []
"""An entry for everything large that is being made in some thread."""


@contextmanager
def much_is_made() -> Iterator[None]:
    """Collect nothing for now, and leave what is there afterwards out for good.

    It still goes when nothing holds it any more; only what holds itself would stay.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    _making.append(None)
    try:
        yield
    finally:
        _making.pop()
        gc.freeze()
        if was_enabled:
            gc.enable()


@contextmanager
def collecting_here(application: QCoreApplication) -> Iterator[None]:
    """Collect garbage in the thread of the window; Python itself does it in any thread."""
    was_enabled = gc.isenabled()
    gc.disable()
    timer = QTimer(application)
    timer.setInterval(_BETWEEN_MS)
    timer.timeout.connect(_look)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        timer.deleteLater()
        if was_enabled:
            gc.enable()


def _look() -> None:
    """Look for garbage where thousands of objects are new."""
    new, young, middle = gc.get_count()
    if new >= _NEW_OBJECTS and not _making:
        gc.collect(2 if middle >= _MIDDLE_LOOKS else 1 if young >= _YOUNG_LOOKS else 0)
