"""The fixtures of `tests/conftest.py` keep what they promise."""

import os
import subprocess
import sys
from pathlib import Path

from speechstudio.storage.folders import Folders
from tests.architecture.source_tree import CLONE

LEAKY = """
import threading
from tests import conftest
from tests.conftest import _no_threads_left

conftest.THREAD_PATIENCE_S = 0.1

def test_that_leaves_a_thread() -> None:
    threading.Thread(target=threading.Event().wait, args=(1.0,), name="forgotten").start()
"""


def test_an_isolated_home_holds_every_folder_of_the_program(isolated_home: Path) -> None:
    folders = Folders.of_this_user()
    for folder in (folders.data, folders.cache, folders.state, folders.documents):
        assert folder.is_relative_to(isolated_home)


def test_a_test_that_leaves_a_thread_fails_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "test_leaky.py").write_text(LEAKY)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        env=os.environ | {"PYTHONPATH": str(CLONE)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "threads still run after the test: forgotten" in done.stdout
