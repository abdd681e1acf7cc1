"""What floats: toasts, popovers and dialogs come, stay, and go without a trace."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.popover import Popover
from speechstudio.gui.widgets.toast import ToastAction, ToastContent
from speechstudio.gui.widgets.toast_stack import ToastStack

DONE = ToastContent(title="Exported", text="“Field notes.docx”, 2 pages.")
FAILED = ToastContent(
    title="Stopped: out of memory",
    text="The first 43 minutes are kept.",
    tone=Tone.DANGER,
    actions=(ToastAction(key="again", text="Try again"),),
)


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> QWidget:
    """A window with one button, which has the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    button = Button(look, "Open", parent=made)
    with qtbot.waitActive(made):
        made.show()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def test_a_success_leaves_by_itself(look: Look, qtbot: QtBot, window: QWidget) -> None:
    stack = ToastStack(look, window)
    toast = stack.show_toast(DONE)
    toast.clock.setInterval(1)
    toast.restart()
    qtbot.waitUntil(lambda: stack.toasts == ())


def test_an_error_stays_until_it_is_handled(look: Look, qtbot: QtBot, window: QWidget) -> None:
    stack = ToastStack(look, window)
    toast = stack.show_toast(FAILED)
    assert not toast.clock.isActive()
    with qtbot.waitSignal(toast.acted) as acted:
        button = next(each for each in toast.findChildren(Button) if each.text() == "Try again")
        button.click()
    assert acted.args == ["again"]
    assert stack.toasts == ()


def test_the_fourth_toast_takes_the_place_of_a_success(look: Look, window: QWidget) -> None:
    stack = ToastStack(look, window)
    for content in (FAILED, DONE, FAILED, FAILED):
        stack.show_toast(content)
    assert [toast.content for toast in stack.toasts] == [FAILED] * 3


def test_toasts_stand_above_the_foot_one_over_the_other(look: Look, window: QWidget) -> None:
    stack = ToastStack(look, window)
    floor = QWidget(window)
    floor.setGeometry(0, window.height() - 100, window.width(), 100)
    floor.show()
    stack.keep_above(floor)
    upper, lower = stack.show_toast(DONE), stack.show_toast(FAILED)
    assert lower.geometry().bottom() < 500
    assert upper.geometry().bottom() < lower.geometry().top()
    floor.move(0, 400)
    assert lower.geometry().bottom() < 400
    assert lower.width() == 320


def test_a_toast_arrives_with_motion_where_motion_is_wanted(
    look: Look, qtbot: QtBot, window: QWidget
) -> None:
    look.choose(replace(look.choices, motion="system"))
    stack = ToastStack(look, window)
    toast = stack.show_toast(FAILED)
    place = toast.pos()
    assert toast.graphicsEffect() is not None
    qtbot.waitUntil(lambda: toast.graphicsEffect() is None)
    assert toast.pos() == place


def test_a_popover_keeps_inside_the_window_and_closes_with_escape(
    look: Look, qtbot: QtBot, window: QWidget
) -> None:
    before = window.focusWidget()
    popover = Popover(look, window, "Readings")
    popover.body.addWidget(CheckBox(look, "Always read so"))
    popover.show_beside(QRect(880, 590, 10, 10))
    assert window.rect().contains(popover.geometry())
    with qtbot.waitSignal(popover.closed):
        qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert popover.isHidden()
    assert window.focusWidget() is before


def test_a_press_elsewhere_closes_a_popover(look: Look, qtbot: QtBot, window: QWidget) -> None:
    popover = Popover(look, window, "Readings")
    popover.body.addWidget(CheckBox(look, "Always read so"))
    popover.show_beside(QRect(20, 60, 10, 10))
    qtbot.mouseClick(popover, Qt.MouseButton.LeftButton)
    assert popover.isVisible()
    with qtbot.waitSignal(popover.closed):
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton)


def test_a_dialog_keeps_the_keyboard_inside(look: Look, qtbot: QtBot, window: QWidget) -> None:
    dialog = DialogFrame(look, window, "Export", size=QSize(400, 300))
    cancel, export = Button(look, "Cancel"), Button(look, "Export")
    dialog.add_button(cancel)
    dialog.add_button(export)
    dialog.open_dialog(cancel)
    visited = []
    for _ in range(6):
        visited.append(window.focusWidget())
        dialog.focusNextPrevChild(True)
    assert {cancel, export} < set(visited)
    assert all(dialog.isAncestorOf(widget) for widget in visited if widget is not None)
    assert visited[0] is visited[3]


def test_a_dialog_is_painted_once_the_window_under_it_is_dark(
    look: Look, qtbot: QtBot, window: QWidget
) -> None:
    dialog = DialogFrame(look, window, "Export", size=QSize(400, 300))
    dialog.open_dialog()
    assert dialog._card.isVisible()
    assert not dialog._card.updatesEnabled()
    qtbot.waitUntil(dialog._card.updatesEnabled)


def test_escape_closes_a_dialog_and_brings_the_keyboard_back(
    look: Look, qtbot: QtBot, window: QWidget
) -> None:
    before = window.focusWidget()
    dialog = DialogFrame(look, window, "Export", size=QSize(400, 300))
    dialog.add_button(Button(look, "Cancel"))
    dialog.open_dialog()
    with qtbot.waitSignal(dialog.closed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert window.focusWidget() is before


def test_a_dialog_that_is_deleted_takes_nothing_of_the_window_along(
    look: Look, qtbot: QtBot, window: QWidget
) -> None:
    area = QScrollArea(window)
    bar = area.verticalScrollBar()
    area.show()
    dialog = DialogFrame(look, window, "Export", size=QSize(400, 300))
    dialog.add_button(Button(look, "Export"))
    dialog.open_dialog()
    qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    dialog.close_dialog()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    assert isValid(bar)


def test_a_dialog_fills_a_small_window(look: Look, qtbot: QtBot, window: QWidget) -> None:
    dialog = DialogFrame(look, window, "Export", size=QSize(700, 500))
    dialog.open_dialog()
    assert dialog.card_size == QSize(700, 500)
    window.resize(600, 400)
    assert dialog.card_size == QSize(600, 400)
