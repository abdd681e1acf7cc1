"""Saves what is open in a thread of its own: the newest state, as often as the disk allows."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from speechstudio.domain.errors import StorageError, UserFixableError
from speechstudio.gui.faults import fault

_State = TypeVar("_State")


def always(_newer: object, _older: object) -> bool:
    """Let any state take the place of an older one: each is whole."""
    return True


class Saver(Generic[_State]):
    """Takes states from the window's thread; `told` is called in the saver's own."""

    def __init__(
        self,
        write: Callable[[_State], None],
        told: Callable[[UserFixableError | None], None],
        says_as_much: Callable[[_State, _State], bool] = always,
    ) -> None:
        """`told` gets None after a state is on the disk, else what went wrong.

        `says_as_much` tells whether a state may take the place of an older one.
        """
        self._write = write
        self._told = told
        self._says_as_much = says_as_much
        self._waiting: list[_State] = []
        self._failed: _State | None = None
        self._is_writing = self._is_closing = False
        self._turn = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="saver")
        self._thread.start()

    def save(self, state: _State) -> None:
        """Save a state soon; a newer one that says as much may take its place."""
        with self._turn:
            if self._waiting and self._says_as_much(state, self._waiting[-1]):
                self._waiting.pop()
            self._waiting.append(state)
            self._turn.notify_all()

    def settle(self) -> bool:
        """Save what is left, once more what could not be saved before; say whether all is saved."""
        with self._turn:
            if self._thread.is_alive():
                self._turn.wait_for(lambda: not self._is_writing)  # which may fail just now
                if not self._waiting and self._failed is not None:
                    self._waiting.append(self._failed)
                self._turn.notify_all()
                self._turn.wait_for(lambda: not self._waiting and not self._is_writing)
            return self._failed is None

    def close(self) -> bool:
        """Settle, and end the thread."""
        is_saved = self.settle()
        with self._turn:
            self._is_closing = True
            self._turn.notify_all()
        self._thread.join()
        return is_saved

    def _run(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: bool(self._waiting) or self._is_closing)
                if not self._waiting:
                    return
                state = self._waiting.pop(0)
                self._is_writing = True
            is_saved = self._try(state)
            with self._turn:
                self._failed = None if is_saved else state
                self._is_writing = False
                self._turn.notify_all()

    def _try(self, state: _State) -> bool:
        """Write a state; tell how it went, and say whether it went well."""
        try:
            self._write(state)
        except StorageError as error:
            self._told(error)
            return False
        except Exception as error:  # noqa: BLE001 - the edge of the thread: it must save what comes next
            self._told(fault(error))
            return False
        self._told(None)
        return True
