"""What becomes of children when something happens to the program itself."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes.stage import PATIENCE_S, Stage, is_gone, python_path, recording, wait_until

CHILDREN_GONE_S = 5.0


@contextmanager
def parent(stage: Stage, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.fakes.parent",
            str(stage.folder),
            str(recording(folder / "r", 3)),
        ],
        env=os.environ | {"PYTHONPATH": python_path()},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE_S)


def test_children_do_not_outlive_a_killed_parent(stage: Stage, tmp_path: Path) -> None:
    stage.play({1: ["sleep"]})
    with parent(stage, tmp_path) as process:
        wait_until(lambda: stage.notes("passage"))
        process.kill()
        wait_until(lambda: all(map(is_gone, stage.pids())), CHILDREN_GONE_S)
    assert len(stage.pids()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a group has another meaning there")
def test_ctrl_c_reaches_the_parent_alone(stage: Stage, tmp_path: Path) -> None:
    stage.play({1: ["wait_for_go"]})
    with parent(stage, tmp_path) as process:
        wait_until(lambda: stage.notes("passage"))
        os.killpg(process.pid, signal.SIGINT)
        assert process.stdout is not None
        wait_until(lambda: process.stdout and "interrupted" in process.stdout.readline())
        stage.go()
        told, _ = process.communicate(timeout=PATIENCE_S)
    assert told.split()[-1] == "Succeeded"
    assert len(stage.notes("passage")) == 3


def test_a_child_that_cannot_go_on_says_why_and_does_not_abort() -> None:
    """Python aborts where it ends while a thread still reads standard input."""
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "speechstudio.jobs.worker"],
        env=os.environ | {"PYTHONPATH": python_path()},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdin is not None
        assert child.stderr is not None
        child.stdin.write('{"type":"run"}\n')
        child.stdin.flush()  # and stays open, as a parent holds it
        assert child.wait(PATIENCE_S) == 1
        assert "KeyError: 'task'" in child.stderr.read()
