"""The program with its window ends in order, whatever ends it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio.storage.project import Project
from tests.fakes.stage import python_path
from tests.models_run.program import Program, ended
from tests.models_run.window_program import GONE_WITHIN_S, window_of

pytestmark = pytest.mark.models  # starts whole programs

FAILING = """
from speechstudio.gui import app
from speechstudio.storage.folders import Folders

def fail(*_given):
    raise ZeroDivisionError("a fault at the start")

app.StudioWindow.open_paths = fail
app.run(Folders.of_this_user())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no process can send it to another there")
def test_ctrl_c_in_the_terminal_closes_the_program_with_everything_saved(tmp_path: Path) -> None:
    subtitles = tmp_path / "film.srt"
    subtitles.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello there.\n", encoding="utf-8")
    with window_of(Program(home=tmp_path / "home"), subtitles) as window:
        path = window.see(lambda seen: seen["text"])["project"]
        window.ask("type", "Zebra ")
        window.process.send_signal(signal.SIGINT)
        run = ended(window.process, GONE_WITHIN_S)
    assert (run.code, run.err) == (0, "")
    with Project.open(Path(path)) as project:
        assert project.transcript.text == "Zebra Hello there."


def test_a_fault_at_the_start_ends_the_program(isolated_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAILING],
        env=os.environ | {"PYTHONPATH": python_path(), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "a fault at the start" in done.stderr
