"""A screen that nobody sees, with the mouse and the keyboard of a person."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

import pytest

from tests.models_run.program import wait_until

PROGRAMS = ("Xvfb", "xdotool")
SIZE = (1440, 900)


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One virtual screen. Keys go to the window that has the keyboard."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """Variables by which a process shows its windows here, and Qt's own dialogs."""
        return {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QPA_PLATFORMTHEME": "generic",
        }

    def find(self, title: str) -> str:
        """Wait for a visible window of that title, give it the keyboard, and return its number."""
        wait_until(lambda: self.has(title))
        number = self._windows(title)[0]
        self._do("windowfocus", "--sync", number)
        return number

    def has(self, title: str) -> bool:
        """Whether a window of that title is to be seen."""
        return bool(self._windows(title))

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as X does: `ctrl+z`."""
        self._do("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "30", text)

    def click(self, x: int, y: int) -> None:
        self._do("mousemove", "--sync", str(x), str(y), "click", "1")

    def _windows(self, title: str) -> list[str]:
        return self._do("search", "--onlyvisible", "--name", f"^{title}$").split()

    def _do(self, *command: str) -> str:
        done = subprocess.run(
            ["xdotool", *command],
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return done.stdout


def _display(told: IO[bytes]) -> str:
    """Wait for the number that the server writes, with a line's end behind it."""

    def said() -> bytes:
        return os.pread(told.fileno(), 100, 0)  # it leaves the place where the server writes

    wait_until(lambda: said().endswith(b"\n"))
    return said().decode().strip()


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Start a screen; it ends with the block. Skips where there is no program for it."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"no screen to make: {', '.join(missing) or 'only on Linux'}")
    width, height = SIZE
    with tempfile.TemporaryFile() as told:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            stdout=told,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield Screen(display=f":{_display(told)}")
        finally:
            server.terminate()
            server.wait()
