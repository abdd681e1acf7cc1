"""Cloned voices in the picker and beside a model: seen, made, removed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from speechstudio.gui.cloning.model_section import ClonesSection
from speechstudio.gui.cloning.remove_dialog import RemoveCloneDialog
from speechstudio.gui.widgets.icon_button import IconButton
from tests.gui.cloning.conftest import Desk
from tests.gui.viewmodels.clone_samples import ANNA
from tests.gui.viewmodels.panel_models import KNOWN, voice

Keys = Qt.Key
SPOKEN = tuple(
    voice(f"coqui:xtts-v2#Anna.{tag}", "Anna", tag, is_cloned=True) for tag in ("de", "en-GB")
)


def come(desk: Desk) -> None:
    """Have engines answer, now with Anna."""
    desk.voices.voices = (*SPOKEN, *KNOWN)
    desk.voices.changed.emit()


def test_the_picker_offers_to_make_one_and_looks_at_it_then(desk: Desk, qtbot: QtBot) -> None:
    picker = desk.picker()
    picker.clone.setFocus()
    QTest.keyClick(picker.clone, Keys.Key_Space)
    assert desk.desk.dialog is not None
    QTest.keyClick(desk.dialog, Keys.Key_Escape)
    assert picker.clone.hasFocus()
    desk.clones.note_made(ANNA)
    assert picker.list.current_key == "kokoro:emma"
    come(desk)
    assert picker.list.current_key == "coqui:xtts-v2#Anna.en-GB"
    assert picker.details.remove.isVisible()
    picker.close_dialog()


def test_a_picker_that_opens_sees_what_the_command_line_made(desk: Desk, qtbot: QtBot) -> None:
    desk.voices.book.clones.keep(ANNA, b"")
    with qtbot.waitSignal(desk.clones.outdated):
        picker = desk.picker()
    picker.close_dialog()


def test_the_way_to_a_model_closes_the_picker(desk: Desk, qtbot: QtBot) -> None:
    picker = desk.picker()
    with qtbot.waitSignals([picker.closed, picker.models_requested]):
        desk.clones.models_wanted.emit("xtts-v2")


def test_a_voice_goes_after_a_question_that_says_what_is_deleted(desk: Desk, qtbot: QtBot) -> None:
    desk.voices.book.clones.keep(ANNA, b"")
    desk.clones.take((ANNA,))
    picker = desk.picker()
    come(desk)
    picker.list.choose(SPOKEN[1].name)
    picker.details.remove.click()
    (question,) = desk.window.findChildren(RemoveCloneDialog)
    assert question.keep.hasFocus()
    with qtbot.waitSignal(desk.clones.removed):
        question.remove.click()
    assert desk.voices.book.clones.named("Anna") is None
    assert "Anna" in desk.toasts.toasts[0].accessibleName()
    picker.close_dialog()


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> Iterator[ClonesSection]:
    made = ClonesSection(desk.look, desk.clones, desk.window)
    desk.clones.take((ANNA,))
    yield made
    made.hide()


def test_a_model_names_its_voices_and_makes_others(
    desk: Desk, section: ClonesSection, qtbot: QtBot
) -> None:
    section.show_model("whisper-base", is_host=False, can_make=False)
    assert section.isHidden()
    section.show_model("xtts-v2", is_host=True, can_make=False)
    assert not section.isHidden()
    assert section.make.isHidden()
    (bin_,) = section.findChildren(IconButton)
    assert bin_.accessibleName() == "Remove the voice Anna"
    with qtbot.waitSignal(desk.clones.removal_wanted) as asked:
        bin_.click()
    assert asked.args == [ANNA]
    desk.window.findChildren(RemoveCloneDialog)[0].close_dialog()
    section.show_model("xtts-v2", is_host=True, can_make=True)
    with qtbot.waitSignal(desk.clones.wanted) as wanted:
        section.make.click()
    assert wanted.args == ["xtts-v2"]
    desk.dialog.close_dialog()
