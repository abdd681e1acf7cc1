"""Keys are found, changed, shared by mistake, and given back."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.help.shortcut_choices import PRESET_TITLES, ShortcutChoices
from speechstudio.gui.help.shortcut_list import ShortcutList
from speechstudio.gui.help.shortcuts_sheet import ShortcutsSheet
from speechstudio.gui.keys import ACTIONS, DESIGN, PRESETS
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button


def keys(choices: ShortcutChoices, action: str) -> tuple[str, ...]:
    return next(each.keys for each in choices.shortcuts() if each.action.id == action)


def conflict(choices: ShortcutChoices, action: str) -> str:
    return next(each.conflict for each in choices.shortcuts() if each.action.id == action)


def test_every_preset_has_a_title_and_no_conflicts() -> None:
    assert set(PRESET_TITLES) == set(PRESETS)
    for preset in PRESETS:
        shortcuts = ShortcutChoices(preset, {}).shortcuts()
        assert [each.conflict for each in shortcuts if each.conflict] == []
        assert len(shortcuts) == len(ACTIONS)


def test_a_query_looks_at_names_headings_and_keys() -> None:
    choices = ShortcutChoices(DESIGN, {})
    assert [each.action.id for each in choices.shortcuts("ctrl+e")] == ["export"]
    assert {each.action.group for each in choices.shortcuts("review passage")} == {"Review"}
    assert choices.shortcuts("nothing of the kind") == ()


def test_shared_keys_are_told_in_words_on_both_sides() -> None:
    choices = ShortcutChoices(DESIGN, {})
    choices.give("find", "Ctrl+R")
    assert conflict(choices, "find") == "Ctrl+R also does “Record”"
    assert conflict(choices, "record") == "Ctrl+R also does “Find”"
    choices.take_from_others("find")
    assert conflict(choices, "find") == ""
    assert keys(choices, "record") == ()
    assert choices.own == {"find": "Ctrl+R", "record": ""}


def test_keys_of_the_preset_are_no_own_keys() -> None:
    choices = ShortcutChoices("f4", {"play": "F7", "gone": "F2"})
    choices.give("back", "F3")
    assert choices.own == {"play": "F7"}
    choices.reset("play")
    assert choices.own == {}
    assert ShortcutChoices("unknown", {}).preset == DESIGN


@pytest.fixture
def sheet(look: Look, qtbot: QtBot) -> ShortcutsSheet:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    record = QAction(window)
    record.setShortcut(QKeySequence("Ctrl+R"))
    window.addAction(record)
    with qtbot.waitActive(window):
        window.show()
    made = ShortcutsSheet(look, window, DESIGN, {})
    made.open_sheet()
    return made


def clicked(sheet: ShortcutsSheet, qtbot: QtBot, action: str) -> ShortcutList:
    """Click the row of an action."""
    (shown,) = sheet.findChildren(ShortcutList)
    shown.choose(action)
    place = shown.visualRect(shown.currentIndex()).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shown.setFocus()
    assert shown.waiting == action
    return shown


def button(sheet: ShortcutsSheet, text: str) -> Button:
    return next(each for each in sheet.findChildren(Button) if each.text() == text)


def told(
    sheet: ShortcutsSheet, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> Mapping[str, str]:
    """Own keys after keys were pressed."""
    with qtbot.waitSignal(sheet.changed) as changed:
        qtbot.keyClick(sheet.findChildren(ShortcutList)[0], key, held)
    assert changed.args[0] == DESIGN
    return dict(changed.args[1])


NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_click_and_keys_change_a_shortcut(sheet: ShortcutsSheet, qtbot: QtBot) -> None:
    clicked(sheet, qtbot, "open")
    shift = Qt.KeyboardModifier.ShiftModifier
    assert told(sheet, qtbot, Qt.Key.Key_Comma, CTRL | shift) == {"open": "Ctrl+Shift+,"}
    clicked(sheet, qtbot, "open")
    assert told(sheet, qtbot, Qt.Key.Key_Backspace, NONE) == {"open": ""}
    with qtbot.waitSignal(sheet.changed) as changed:
        button(sheet, "Reset").click()
    assert changed.args[1] == {}


def test_keys_of_the_window_are_taken_while_a_row_waits(
    sheet: ShortcutsSheet, qtbot: QtBot
) -> None:
    clicked(sheet, qtbot, "open")
    assert told(sheet, qtbot, Qt.Key.Key_R, CTRL) == {"open": "Ctrl+R"}
    with qtbot.waitSignal(sheet.changed) as changed:
        button(sheet, "Take keys from the others").click()
    assert changed.args[1] == {"open": "Ctrl+R", "record": ""}
    with qtbot.waitSignal(sheet.changed) as changed:
        button(sheet, "Reset all").click()
    assert changed.args[1] == {}


def test_esc_leaves_the_row_before_the_sheet(sheet: ShortcutsSheet, qtbot: QtBot) -> None:
    shown = clicked(sheet, qtbot, "open")
    qtbot.keyClick(shown, Qt.Key.Key_Control)
    assert shown.waiting == "open"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.waiting == ""
    assert sheet.isVisible()


def test_a_row_waits_no_more_when_the_keyboard_goes(sheet: ShortcutsSheet, qtbot: QtBot) -> None:
    shown = clicked(sheet, qtbot, "open")
    sheet.filter.setFocus()
    assert shown.waiting == ""


def test_another_preset_is_told(sheet: ShortcutsSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.changed) as changed:
        sheet._editor.choose_preset(1)
    assert changed.args == ["otranscribe", {}]
    sheet.filter.setText("slower")
    assert sheet.findChildren(ShortcutList)[0].model().rowCount() == 2
    sheet.grab()
