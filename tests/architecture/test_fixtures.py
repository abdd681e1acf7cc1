"""The fixtures of `tests/conftest.py` keep what they promise."""

import threading
from pathlib import Path

import pytest

from speechstudio.storage.folders import Folders
from tests import conftest


def test_an_isolated_home_holds_every_folder_of_the_program(isolated_home: Path) -> None:
    folders = Folders.of_this_user()
    for folder in (folders.data, folders.cache, folders.state, folders.documents):
        assert folder.is_relative_to(isolated_home)


def test_a_test_that_leaves_a_thread_fails_with_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conftest, "THREAD_PATIENCE_S", 0.01)
    may_end = threading.Event()
    with (
        pytest.raises(pytest.fail.Exception, match="still run after the test: forgotten"),
        conftest.threads_that_end(),
    ):
        threading.Thread(target=may_end.wait, name="forgotten").start()
    may_end.set()
