"""A release of PySide6 dies after some hundred Python signals; ours must not."""

import importlib.util
import os
import subprocess
import sys

import pytest

EMISSIONS = 20_000

PROGRAM = f"""
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Source(QObject):
    changed = Signal(bool, int)

application = QCoreApplication([])
source = Source()
heard = []
source.changed.connect(lambda flag, number: heard.append(number))
for number in range({EMISSIONS}):
    source.changed.emit(number % 2 == 0, number)
assert len(heard) == {EMISSIONS}
"""


def test_the_installed_qt_survives_twenty_thousand_signals() -> None:
    if importlib.util.find_spec("PySide6") is None:
        pytest.skip("PySide6 is not installed")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
