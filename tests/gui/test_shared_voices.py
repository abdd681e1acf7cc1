"""One list of voices for all places."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import UsageError
from speechstudio.gui.shared_voices import SharedVoices
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from tests.gui.windows import folders_in


class Told(QObject):
    """Stands for the messages of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.failures: list[object] = []

    def fail(self, error: object) -> None:
        self.failures.append(error)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def shared(qtbot: QtBot, tmp_path: Path, told: Told) -> Iterator[SharedVoices]:
    folders = folders_in(tmp_path)
    store = ModelStore(folders.models, load_catalogue())
    made = SharedVoices(store, folders, told, told)  # type: ignore[arg-type]  # hears failures
    yield made
    made.close()


def test_engines_are_asked_again_once_a_voice_may_have_come(
    shared: SharedVoices, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = Mock()
    monkeypatch.setattr(Voices, "load", load)
    shared.look_again()
    assert not shared.voices.is_known
    load.assert_not_called()  # nobody has wanted voices yet
    shared.voices.is_known = True
    shared.look_again()
    load.assert_called_once()


def test_what_goes_wrong_with_a_sample_is_told(shared: SharedVoices, told: Told) -> None:
    error = UsageError("no", hint="yes")
    shared.voices.failed.emit(error)
    assert told.failures == [error]
