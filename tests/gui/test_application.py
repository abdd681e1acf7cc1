import os
import subprocess
import sys

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtGui import QFileOpenEvent
from speechstudio.gui.application import Application

application = Application(sys.argv[:1])
opened = []
application.file_opened.connect(opened.append)
application.sendEvent(application, QFileOpenEvent("/home/ada/talk.speech"))
assert opened == [Path("/home/ada/talk.speech")], opened
"""


def test_a_file_opened_on_the_desktop_is_told_of() -> None:
    quiet = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=quiet, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
