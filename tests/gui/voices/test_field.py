"""A voice in a form: what is shown of it, and how another is picked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import EngineFailedError
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.chosen_voice import ChosenVoice
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.voices.field import VoiceField
from speechstudio.gui.voices.picker import VoicePicker
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.voices import VoiceBook
from tests.gui.viewmodels.panel_models import KNOWN

Keys = Qt.Key


@pytest.fixture
def voice(qtbot: QtBot, tmp_path: Path) -> Iterator[ChosenVoice]:
    voices = Voices(VoiceBook(ModelStore(tmp_path / "models", load_catalogue())), tmp_path)
    voices.voices, voices.is_known = KNOWN, True
    yield ChosenVoice(voices)
    voices.close()


@pytest.fixture
def field(look: Look, qtbot: QtBot, voice: ChosenVoice) -> Iterator[VoiceField]:
    """In a panel of 264 at the side of a window, behind a button."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    made = VoiceField(look, voice)
    made.setFixedWidth(264)
    column = QVBoxLayout()
    column.addWidget(QPushButton("before"))
    column.addWidget(made)
    column.addStretch(1)
    row = QHBoxLayout(window)
    row.addStretch(1)
    row.addLayout(column)
    with qtbot.waitActive(window):
        window.show()
    yield made
    window.close()


def picker_of(field: VoiceField) -> VoicePicker:
    pickers = field.window().findChildren(VoicePicker)
    return next(each for each in pickers if not each.isHidden())


def test_a_voice_is_picked_by_keys_and_the_keyboard_comes_back(
    field: VoiceField, voice: ChosenVoice, qtbot: QtBot
) -> None:
    voice.show("kokoro:emma", "en-GB")
    field.change.setFocus()
    QTest.keyClick(field.change, Keys.Key_Space)
    picker = picker_of(field)
    qtbot.waitUntil(picker.search.hasFocus)
    assert picker.list.current_key == "kokoro:emma"
    assert picker.language.currentData() == "en-GB"
    picker.language.setCurrentIndex(0)
    picker.list.choose("piper:joe")
    QTest.keyClick(picker.list, Keys.Key_Return)
    assert voice.name == "piper:joe"
    assert field.card.accessibleName() == (
        "Voice: Joe, Piper · English (US), CC0-1.0, Commercial use: see terms"
    )
    qtbot.waitUntil(field.change.hasFocus)


def test_the_usual_voice_is_had_back(field: VoiceField, voice: ChosenVoice) -> None:
    voice.show("kokoro:emma", "auto")
    field.change.setFocus()
    QTest.keyClick(field.change, Keys.Key_Tab)
    assert field.usual.hasFocus()
    assert field.usual.accessibleName() == "Use the usual voice of the language"
    QTest.keyClick(field.usual, Keys.Key_Space)
    assert voice.is_usual
    assert field.usual.isHidden()
    assert field.change.hasFocus()
    assert field.card.accessibleName() == "Voice: The usual voice, Of each text's language"


def test_a_voice_that_is_not_installed_is_shown_as_such_and_can_be(
    field: VoiceField, voice: ChosenVoice, qtbot: QtBot
) -> None:
    voice.show("piper:en_US-joe-medium", "en-US")
    assert field.card.accessibleName() == "Voice: piper:en_US-joe-medium, Not installed"
    assert field.card.sample.isHidden()
    assert field._note.text().startswith("It cannot be used here")
    with qtbot.waitSignal(field.models_requested) as asked:
        QTest.keyClick(field.install, Keys.Key_Space)
    assert asked.args == ["piper-en-us-joe-medium"]
    field.open_picker()
    picker = picker_of(field)
    assert picker.list.current_key == ""
    assert not picker.use.isEnabled()
    QTest.keyClick(picker, Keys.Key_Escape)
    assert voice.name == "piper:en_US-joe-medium"


@pytest.mark.parametrize("look", [("light", 1.0), ("dark", 2.0)], indirect=True)
def test_every_button_lies_in_the_panel(field: VoiceField, voice: ChosenVoice) -> None:
    for name in ("piper:en_US-joe-medium", "piper:joe", ""):
        voice.show(name, "auto")
        for button in (field.card.sample, field.change, field.usual, field.install):
            if button.isVisible():
                end = button.mapTo(field, button.rect().topRight()).x()
                assert end < field.width(), (name, button.accessibleName())


def test_a_service_that_is_silent_is_told_of_and_asked_again(
    field: VoiceField, voice: ChosenVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = [EngineFailedError("nobody answers at home (localhost:10200)")]
    monkeypatch.setattr(VoiceBook, "unanswered", property(lambda _self: tuple(silent)))
    monkeypatch.setattr(VoiceBook, "voices", lambda _self: iter(()))
    voices = voice.voices
    with qtbot.waitSignal(voices.changed):
        voices.load()
    voice.show("kokoro:emma", "en-GB")
    field.change.click()
    picker = picker_of(field)
    assert picker.silent.isVisible()
    assert "1 service did not answer" in picker.silent.said
    assert "Nobody answers at home (localhost:10200)." in picker.silent.said
    silent.clear()
    with qtbot.waitSignal(voices.changed):
        picker.silent.again.click()
        assert "Asking services" in picker.silent.said
    assert picker.silent.isHidden()
