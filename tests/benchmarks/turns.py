"""Turns of the event loop of the whole window: how long nothing else can be answered.

Each figure is the time of one turn by the clock: what waits for a thread counts too. Beside it
stands the largest time of the processor, which says whether it was other programs.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from speechstudio.gui.app import make_window
from speechstudio.gui.collecting import collecting_here
from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.folders import Folders

LONGEST_TURN_MS = 50.0
QUIET_S = 0.15
PATIENCE_S = 240.0
TURN_PAUSE_S = 0.001


class Turns:
    """Turns of the event loop, and how long each was."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.walls: list[float] = []
        self.cpus: list[float] = []
        self.is_good = True

    def one(self, act: Callable[[], object]) -> None:
        """Do one thing, and note how long it was."""
        wall, cpu = time.perf_counter(), time.thread_time()
        act()
        self.walls.append((time.perf_counter() - wall) * 1000)
        self.cpus.append((time.thread_time() - cpu) * 1000)

    def until(self, is_there: Callable[[], bool]) -> None:
        """Let the loop turn until something is so."""
        deadline = time.monotonic() + PATIENCE_S
        while not is_there():
            if time.monotonic() > deadline:
                raise TimeoutError
            self.one(self._application.processEvents)
            time.sleep(TURN_PAUSE_S)

    def settle(self) -> None:
        """Let the loop turn until all that was begun is done."""
        self.settle_for(QUIET_S)

    def settle_for(self, pause_s: float) -> None:
        """Let the loop turn for a while."""
        end = time.monotonic() + pause_s
        self.until(lambda: time.monotonic() > end)

    def say(self, what: str) -> None:
        """Print a line of the table, and begin the next one."""
        walls = sorted(self.walls)
        worst, late = walls[-1], walls[min(len(walls) - 1, len(walls) * 99 // 100)]
        self.is_good = self.is_good and worst <= LONGEST_TURN_MS
        mark = "" if worst <= LONGEST_TURN_MS else "  too long"
        print(f"{what:30}{len(walls):7}{late:9.1f}{worst:9.1f}{max(self.cpus):9.1f}{mark}")
        self.walls, self.cpus = [], []

    def measure(self, what: str, *acts: Callable[[], object]) -> None:
        """Do things one after the other, and print what they cost."""
        for act in acts:
            self.one(act)
            self.one(self._application.processEvents)
        self.settle()
        self.say(what)


@contextmanager
def a_home() -> Iterator[Folders]:
    """Give the folders of a user who has nothing yet."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        yield Folders(
            data=home / "data",
            cache=home / "cache",
            state=home / "state",
            config=home / "config",
            documents=home / "documents",
        )


@contextmanager
def measured_window(folders: Folders) -> Iterator[tuple[StudioWindow, Turns]]:
    """Show the whole window, and print the head of a table; it is closed at the end."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look = Look(scheme="light", parent=application)
    ApplicationLook(look, application)
    shown = make_window(look, folders)
    shown.window.show()
    gc.freeze()
    turns = Turns(application)
    print(f"{'turns of the event loop, ms':30}{'number':>7}{'99 %':>9}{'worst':>9}{'cpu':>9}")
    try:
        with collecting_here(application):  # as `run` does it
            yield shown, turns
    finally:
        shown.window.close()
        application.processEvents()
