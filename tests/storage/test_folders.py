"""Where things are kept."""

from pathlib import Path

import platformdirs

from speechstudio.storage.folders import Folders


def test_folders_are_those_of_the_system() -> None:
    folders = Folders.of_this_user({})

    assert folders.data == platformdirs.user_data_path("speechstudio", appauthor=False)
    assert folders.models == folders.data / "models"
    assert folders.documents.name == "Speech Studio"
    assert len({folders.data, folders.cache, folders.state, folders.documents}) == 4


def test_portable_copy_keeps_everything_but_documents_together(tmp_path: Path) -> None:
    usual = Folders.of_this_user({})
    folders = Folders.of_this_user({"SPEECHSTUDIO_HOME": str(tmp_path)})

    for folder in (folders.data, folders.cache, folders.state):
        assert folder.is_relative_to(tmp_path)
    assert folders.documents == usual.documents
    assert not list(tmp_path.iterdir())


def test_empty_variable_counts_as_none() -> None:
    assert Folders.of_this_user({"SPEECHSTUDIO_HOME": " "}) == Folders.of_this_user({})


def test_relative_home_does_not_move_with_the_working_folder() -> None:
    folders = Folders.of_this_user({"SPEECHSTUDIO_HOME": "portable"})

    assert folders.data == Path.cwd() / "portable" / "data"
