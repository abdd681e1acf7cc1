"""Saves a project in a thread of its own: the newest state, as often as the disk allows."""

import threading
from collections.abc import Callable

from speechstudio.domain.errors import StorageError, UserFixableError
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.faults import fault
from speechstudio.storage.project import Details, Project

State = tuple[Transcript | None, Details]
"""What to save; without a transcript, what stands beside work that saves it by itself."""


class Saver:
    """Takes states from the window's thread; `told` is called in the saver's own."""

    def __init__(self, project: Project, told: Callable[[UserFixableError | None], None]) -> None:
        """`told` gets None after a state is on the disk, else what went wrong."""
        self._project = project
        self._told = told
        self._newest: State | None = None
        self._failed: State | None = None
        self._is_writing = self._is_closing = False
        self._turn = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="saver")
        self._thread.start()

    def save(self, state: State) -> None:
        """Save a state soon; one that is newer may take its place."""
        with self._turn:
            self._newest = state
            self._turn.notify_all()

    def settle(self) -> bool:
        """Save what is left, once more what could not be saved before; say whether all is saved."""
        with self._turn:
            if self._thread.is_alive():
                self._newest = self._newest or self._failed
                self._turn.notify_all()
                self._turn.wait_for(lambda: self._newest is None and not self._is_writing)
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
                self._turn.wait_for(lambda: self._newest is not None or self._is_closing)
                state, self._newest = self._newest, None
                if state is None:
                    return
                self._is_writing = True
            is_saved = self._try(state)
            with self._turn:
                self._failed = None if is_saved else state
                self._is_writing = False
                self._turn.notify_all()

    def _try(self, state: State) -> bool:
        """Write a state; tell how it went, and say whether it went well."""
        try:
            self._write(*state)
        except StorageError as error:
            self._told(error)
            return False
        except Exception as error:  # noqa: BLE001 - the edge of the thread: it must save what comes next
            self._told(fault(error))
            return False
        self._told(None)
        return True

    def _write(self, transcript: Transcript | None, details: Details) -> None:
        if transcript is None:
            self._project.update_beside_work(details)
        else:
            self._project.save(transcript, details)
