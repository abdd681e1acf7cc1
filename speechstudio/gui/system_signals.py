"""Ctrl+C in the terminal and a system that ends programs, as wishes that reach the event loop."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QObject, QSocketNotifier, Slot

_ENDING = (signal.SIGINT, signal.SIGTERM)
_MOST_BYTES = 4096


@contextmanager
def ending_on_signals(end: Callable[[], None]) -> Iterator[None]:
    """Have `end` called in the event loop for SIGINT and SIGTERM until the block ends.

    One that is ignored, as for a program in the background, stays so. Python itself would notice
    neither before some of its code is run, and then raise in the midst of that. For the main
    thread.
    """
    heard, told = socket.socketpair()
    for end_of_pair in (heard, told):
        end_of_pair.setblocking(False)
    # Python's handler in C writes the number there at once, whatever the main thread is doing.
    fd_before = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    kept = (signal.SIG_IGN, None)  # None is what others than Python have set
    taken = [number for number in _ENDING if signal.getsignal(number) not in kept]
    before = {number: signal.signal(number, lambda *_: None) for number in taken}
    wish = _Wish(heard, end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(fd_before)
        wish.close()
        heard.close()
        told.close()


class _Wish(QObject):
    """Listens to the socket, and hands on what is meant for the program."""

    def __init__(self, heard: socket.socket, end: Callable[[], None]) -> None:
        super().__init__()
        self._heard = heard
        self._end = end
        self._notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)

    def close(self) -> None:
        """Listen no more."""
        self._notifier.setEnabled(False)

    @Slot()
    def _take(self) -> None:
        told = b""
        with suppress(BlockingIOError):  # it was read before
            told = self._heard.recv(_MOST_BYTES)
        if set(told).intersection(_ENDING):
            self._end()
