"""Fields, choices, checks and sliders answer to keyboard and pointer, and say what they are."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.checks import CheckBox, Toggle
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import LineField, SearchField
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.segments import Segments
from speechstudio.gui.widgets.slider import Slider
from speechstudio.gui.widgets.spin_field import SpinField

Role = QAccessible.Role


def test_every_control_has_its_role_and_name(look: Look, qtbot: QtBot) -> None:
    controls: list[tuple[QWidget, Role]] = [
        (LineField(look, "Name"), Role.EditableText),
        (SearchField(look, "Name"), Role.EditableText),
        (CheckBox(look, "Name"), Role.CheckBox),
        (Toggle(look, "Name"), Role.CheckBox),
        (Slider(look, "Name", lowest=0, highest=10), Role.Slider),
        (SpinField(look, "Name", lowest=0, highest=10), Role.SpinBox),
    ]
    for control, role in controls:
        qtbot.addWidget(control)
        told = QAccessible.queryAccessibleInterface(control)
        assert told.role() == role
        assert told.text(QAccessible.Text.Name) == "Name"
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_escape_empties_a_search_once(look: Look, qtbot: QtBot) -> None:
    field = SearchField(look, "Search projects", keys="Ctrl+F")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "flood")
    with qtbot.waitSignal(field.emptied):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.assertNotEmitted(field.emptied):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_cross_empties_a_search(
    look: Look, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    field = SearchField(look, "Search projects")
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    field.resize(200, 32)
    field.setText("flood")
    x = 186 if direction == Qt.LayoutDirection.LeftToRight else 14
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(x, 16))
    assert field.text() == ""


def test_an_error_stands_below_its_field_and_goes_again(look: Look, qtbot: QtBot) -> None:
    field = LineField(look, "Address")
    form = FormField(look, "Address", field, hint="Four numbers")
    qtbot.addWidget(form)
    form.set_error("Each number is at most 255")
    assert field.accessibleDescription() == "Each number is at most 255"
    form.set_error("")
    assert field.accessibleDescription() == "Four numbers"


def test_arrow_keys_move_through_a_choice(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, "Language")
    qtbot.addWidget(choice)
    choice.addItems(["Detect", "English", "Deutsch"])
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "English"
    qtbot.keyClick(choice, "D")
    assert choice.currentText() == "Deutsch"


def test_the_popup_of_a_choice_is_painted_and_leaves(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, "Language")
    qtbot.addWidget(choice)
    choice.addItems(["Detect", "English"])
    choice.show()
    choice.showPopup()
    assert not choice.view().grab().toImage().isNull()
    choice.hidePopup()


def test_the_wheel_changes_no_choice(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, "Language")
    qtbot.addWidget(choice)
    choice.addItems(["Detect", "English"])
    QApplication.sendEvent(choice, _wheel_down())
    assert choice.currentText() == "Detect"


def test_words_switch_a_check_box_too(look: Look, qtbot: QtBot) -> None:
    check = CheckBox(look, "Keep suspect words marked")
    qtbot.addWidget(check)
    check.resize(check.sizeHint())
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() - 8, 14))
    assert check.isChecked()


def test_a_toggle_looks_different_when_it_is_on(look: Look, qtbot: QtBot) -> None:
    toggle = Toggle(look, "Hear myself")
    qtbot.addWidget(toggle)
    toggle.resize(toggle.sizeHint())
    off = toggle.grab().toImage()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()
    assert toggle.grab().toImage() != off


def test_a_press_on_the_groove_brings_the_knob(look: Look, qtbot: QtBot) -> None:
    slider = Slider(look, "Volume", lowest=0, highest=100)
    qtbot.addWidget(slider)
    slider.resize(214, 28)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(107, 14))
    assert slider.value() == 50


def test_the_chevrons_of_a_number_step_it(look: Look, qtbot: QtBot) -> None:
    field = SpinField(look, "Longest", lowest=1, highest=9, step=0.5, decimals=1, unit="s")
    qtbot.addWidget(field)
    field.resize(120, 32)
    field.setValue(7)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(108, 6))
    assert field.value() == 7.5
    assert field.text().endswith(" s")


def test_segments_tell_how_many_things_wait(look: Look, qtbot: QtBot) -> None:
    tabs = Segments(look, "Inspector", ("Speakers", "Review"))
    qtbot.addWidget(tabs)
    narrow = tabs.sizeHint().width()
    tabs.set_count(1, 7)
    assert tabs.accessibleTabName(1) == "Review, 7"
    assert tabs.sizeHint().width() > narrow
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def _wheel_down() -> QWheelEvent:
    return QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
