"""How fast the window comes, and how long anything keeps it from a key press.

    python -m tests.benchmarks.window [--rounds N] [--only start|transcript|script|queue]

First two programs, in turn and each as a whole process: a bare window of Qt with one label, and
ours in an empty home, from the start to the first picture. Then the whole window on a project of
ten hours, 12,000 segments with 120,000 words; on a script of 113,000 words; and on a queue of
1,000 files: each figure is the time of one turn of the event loop, for so long nothing else can
be answered. Exit code 1 where a limit is broken.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.measuring import run

START = "start"
LONG = {"transcript": "long_window", "script": "long_speak", "queue": "long_queue"}
"""Programs that show much."""
ROUNDS = 11
TIMES = 1.3
EXTRA_S = 0.3
BARE = """
import os
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("Speech Studio")
label.resize(1440, 900)
label.show()
application.processEvents()
label.grab()
"""
OURS = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from speechstudio.__main__ import open_window
from speechstudio.storage.folders import Folders
application = QApplication([])
def end():
    [shown] = [each for each in application.topLevelWidgets() if each.objectName() == "window"]
    shown.grab()
    shown.close()
QTimer.singleShot(0, end)
open_window(Folders.of_this_user(), ())
"""


def main() -> int:
    """Print both tables; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--only", choices=(START, *LONG))
    chosen = parser.parse_args()
    wanted = (chosen.only,) if chosen.only else (START, *LONG)
    is_good = START not in wanted or start(chosen.rounds)
    for name, module in LONG.items():
        if name in wanted:
            # In a process of its own: what others have loaded would count for nothing here.
            program = [sys.executable, "-m", f"tests.benchmarks.{module}"]
            is_good = subprocess.run(program, check=False).returncode == 0 and is_good
    return 0 if is_good else 1


def start(rounds: int) -> bool:
    """Compare the two programs; say whether ours keeps to its limit."""
    costs: dict[str, list[float]] = {BARE: [], OURS: []}
    walls: dict[str, list[float]] = {BARE: [], OURS: []}
    with tempfile.TemporaryDirectory() as name:
        environment = _environment(Path(name))
        for number in range(rounds + 1):
            for program in (BARE, OURS):
                cost = run([sys.executable, "-c", program], environment)
                if number:  # the first round fills the caches
                    costs[program].append(cost.cpu_s)
                    walls[program].append(cost.wall_s)
    bare_s, ours_s = median(costs[BARE]), median(costs[OURS])
    limit_s = TIMES * bare_s + EXTRA_S
    print(f"bare window  {bare_s:6.3f} s of the processor, {median(walls[BARE]):6.3f} s")
    print(f"ours         {ours_s:6.3f} s of the processor, {median(walls[OURS]):6.3f} s")
    print(f"ratio {ours_s / bare_s:.2f}; limit {TIMES} x bare + {EXTRA_S} s = {limit_s:.3f} s")
    return ours_s <= limit_s


def _environment(folder: Path) -> dict[str, str]:
    """An empty home, and caches of byte code as an installed program has them."""
    environment = {
        **os.environ,
        "SPEECHSTUDIO_HOME": str(folder / "home"),
        "PYTHONPYCACHEPREFIX": str(folder / "byte-code"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


if __name__ == "__main__":
    sys.exit(main())
