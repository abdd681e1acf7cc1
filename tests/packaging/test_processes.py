import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.packaging.conftest import SCRIPTS

processes = import_module("bootstrap_steps.processes")

CHILD = """
import pathlib, signal, sys, threading
def stop(number, frame):
    pathlib.Path(sys.argv[1]).write_text("cleaned up")
    sys.exit(0)
signal.signal(signal.SIGINT, stop)
print("ready", flush=True)
while True:
    threading.Event().wait(0.05)
"""

PARENT = f"""
import sys
sys.path.insert(0, {str(SCRIPTS)!r})
from bootstrap_steps.processes import call
try:
    call([sys.executable, "-c", {CHILD!r}, sys.argv[1]])
except KeyboardInterrupt:
    sys.exit(130)
"""


def test_the_exit_code_is_the_childs() -> None:
    assert processes.call([sys.executable, "-c", "raise SystemExit(7)"]) == 7


@pytest.mark.skipif(os.name != "posix", reason="a test cannot press Ctrl+C on Windows")
def test_ctrl_c_lets_the_child_clean_up(tmp_path: Path) -> None:
    proof = tmp_path / "proof"
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(proof)],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "ready\n"
        os.killpg(parent.pid, signal.SIGINT)  # a terminal tells every process of the group
        assert parent.wait(timeout=30) == 130
    assert proof.read_text() == "cleaned up"


def test_an_error_in_the_block_ends_the_child() -> None:
    with (
        pytest.raises(ValueError, match="enough"),
        processes.child([sys.executable, "-c", "input()"]) as started,
    ):
        raise ValueError("enough")
    assert started.poll() is not None
