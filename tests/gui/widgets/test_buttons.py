"""Buttons: roles, names, keys, states that can be seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind, ButtonState, button_inks
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.keycaps import key_names

SIZES = {"controlSmall": 28, "control": 32, "controlLarge": 40}


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("size", SIZES)
def test_a_button_has_one_of_three_heights(look: Look, qtbot: QtBot, size: str) -> None:
    button = Button(look, "Export", size=size)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == SIZES[size]


@pytest.mark.parametrize("look", [("light", 2.0)], indirect=True)
def test_a_button_grows_with_text(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Export")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 64


def test_a_button_is_told_as_a_button_with_its_words(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Export", icon="export", keys="Ctrl+E")
    qtbot.addWidget(button)
    told = QAccessible.queryAccessibleInterface(button)
    assert told.role() == QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "Export"


def test_an_icon_button_tells_its_name_and_shows_its_keys(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "play", "Play", keys="Space")
    qtbot.addWidget(button)
    told = QAccessible.queryAccessibleInterface(button)
    assert told.text(QAccessible.Text.Name) == "Play"
    assert button.toolTip() == "Play  Space"
    button.set_action("pause", "Pause")
    assert told.text(QAccessible.Text.Name) == "Pause"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_presses_a_button(look: Look, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button(look, "Export")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_press_leaves_the_keyboard_where_it_is(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Export")
    qtbot.addWidget(button)
    button.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.hasFocus()


@pytest.mark.parametrize("kind", ButtonKind)
@pytest.mark.parametrize("look", ["light", "dark"], indirect=True)
def test_each_state_of_a_button_looks_different(look: Look, kind: ButtonKind) -> None:
    states = [
        ButtonState(),
        ButtonState(is_hovered=True),
        ButtonState(is_pressed=True),
        ButtonState(is_enabled=False),
    ]
    seen = {repr(button_inks(look, kind, state)) for state in states}
    assert len(seen) == len(states)


def test_in_high_contrast_a_line_shows_what_is_chosen(look: Look) -> None:
    look.choose(replace(look.choices, contrast="high"))
    plain = button_inks(look, ButtonKind.QUIET, ButtonState())
    chosen = button_inks(look, ButtonKind.QUIET, ButtonState(is_checked=True))
    assert plain.edge is None
    assert chosen.edge is not None


def test_the_ground_of_a_filled_button_is_the_accent(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Export", kind=ButtonKind.FILLED)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert painted(button).pixelColor(4, 16) == QColor("#0b6a66")


@pytest.mark.parametrize(
    ("keys", "names"),
    [
        ("Ctrl+Shift+Z", ("Ctrl", "Shift", "Z")),
        ("Ctrl+Return", ("Ctrl", "↵")),
        ("Ctrl++", ("Ctrl", "+")),
        ("F8", ("F8",)),
        ("", ()),
    ],
)
def test_a_shortcut_is_split_into_keys(
    monkeypatch: pytest.MonkeyPatch, keys: str, names: tuple[str, ...]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert key_names(keys) == names


def test_on_a_mac_the_signs_of_a_mac_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert key_names("Ctrl+Alt+Right") == ("⌘", "⌥", "→")
