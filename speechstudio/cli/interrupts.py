"""Ctrl+C as a wish that is looked at, so that pressing it again disturbs nothing."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def noticed_interrupts() -> Iterator[threading.Event]:
    """Yield an event that Ctrl+C sets, instead of raising, until the block ends.

    Where the interrupt is ignored, as for a program in the background, it stays so.
    """
    asked = threading.Event()
    before = signal.getsignal(signal.SIGINT)
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or before in (signal.SIG_IGN, None):
        yield asked
        return
    signal.signal(signal.SIGINT, lambda *_: asked.set())
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)
