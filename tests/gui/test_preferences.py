"""What is chosen is kept at once, and told when it cannot be."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.preferences import Preferences
from speechstudio.storage.settings import RecognitionDefaults
from speechstudio.storage.settings_file import SettingsFile


@pytest.mark.usefixtures("qapp")
def test_a_choice_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    preferences = Preferences(SettingsFile(path))
    preferences.keep_recognition(RecognitionDefaults(model="whisper-small", language="de"))
    preferences.keep_keys("f4", {"mark": "F9"})
    preferences.keep_text_scale(1.2)
    again = Preferences(SettingsFile(path)).settings
    assert (again.recognition.model, again.recognition.language) == ("whisper-small", "de")
    assert (str(again.editor.key_preset), dict(again.editor.keys)) == ("f4", {"mark": "F9"})
    assert again.general.text_scale == 1.2


def test_a_choice_that_cannot_be_kept_is_told_and_holds(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "no-folder").write_text("", encoding="utf-8")
    preferences = Preferences(SettingsFile(tmp_path / "no-folder" / "settings.toml"))
    with qtbot.waitSignal(preferences.failed):
        preferences.keep_text_scale(1.5)
    assert preferences.settings.general.text_scale == 1.5
