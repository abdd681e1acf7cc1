from importlib import import_module
from pathlib import Path

import pytest

from speechstudio.storage.folders import Folders

user_folders = import_module("linux_steps.user_folders")


def test_folders_that_are_named_are_those_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("DATA_HOME", "STATE_HOME", "CONFIG_HOME", "CACHE_HOME", "DOCUMENTS_DIR"):
        monkeypatch.delenv(f"XDG_{name}", raising=False)
    used = Folders.of_this_user({})
    named = (
        (user_folders.DOCUMENTS, used.documents),
        (user_folders.DATA, used.data),
        (user_folders.STATE, used.state),
        (user_folders.CONFIG, used.config),
        (user_folders.CACHE, used.cache),
    )
    for name, folder in named:
        assert Path(name).expanduser() == folder
    assert set(user_folders.USER_FOLDERS) == {name for name, _ in named}
