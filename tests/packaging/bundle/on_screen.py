"""The window of a program that runs in a clean system, on a screen of this one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage

from tests.models_run.program import wait_until
from tests.models_run.screen import Screen
from tests.packaging.bundle.clean_root import X_SOCKETS, CleanRoot, Loan

TITLE = "New transcript.*"
"""Of the window that has nothing open yet."""
COLOURS = 40
"""A window without words and icons has fewer."""
_BETWEEN_PIXELS = 3
_TAKE_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


@contextmanager
def shown(
    root: CleanRoot, screen: Screen, *words: str, loans: tuple[Loan, ...] = ()
) -> Iterator["subprocess.Popen[str]"]:
    """Have a command inside show its window; the block begins when it is there."""
    here = Loan(seen={X_SOCKETS: X_SOCKETS}, variables={"DISPLAY": screen.display})
    process = root.start(*words, loans=[*loans, here])
    try:
        wait_until(lambda: screen.has(TITLE) or process.poll() is not None)
        assert process.poll() is None, process.communicate()
        yield process
    finally:
        process.kill()
        process.wait()


def picture(screen: Screen, path: Path) -> Path:
    """Take a picture of the whole screen, once there is something to be seen on it."""

    def is_painted() -> bool:
        words = [sys.executable, "-c", _TAKE_PICTURE, str(path)]
        subprocess.run(words, env=os.environ | screen.environment, check=True, timeout=60)
        return _colours(QImage(str(path))) > COLOURS

    wait_until(is_painted)
    return path


def _colours(image: QImage) -> int:
    """Count the colours of an image."""
    places = (
        (x, y)
        for y in range(0, image.height(), _BETWEEN_PIXELS)
        for x in range(0, image.width(), _BETWEEN_PIXELS)
    )
    return len({image.pixel(x, y) for x, y in places})
