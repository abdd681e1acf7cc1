"""Help with what failed: from a toast, from the list of jobs, from the menu of help."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import AudioError, StorageError
from speechstudio.gui.batch_place.place import BatchPlace
from speechstudio.gui.help.trouble_sheet import TroubleSheet
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.window import StudioWindow
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.queue.items import Failure, Item, ItemState
from speechstudio.workflows.queue.settings import HearSettings
from speechstudio.workflows.queue.transitions import failed
from tests.gui.windows import PATIENCE_MS, open_window


@pytest.fixture
def opened(look: Look, pool: EnginePool, tmp_path: Path) -> Iterator[StudioWindow]:
    with open_window(look, pool, tmp_path) as window:
        yield window


def sheet_of(opened: StudioWindow) -> TroubleSheet:
    return next(s for s in opened.window.findChildren(TroubleSheet) if s.isVisible())


def words(sheet: TroubleSheet) -> list[str]:
    return [block.text() for block in sheet.findChildren(TextBlock)]


def test_a_toast_leads_to_help_and_to_a_report_without_private_words(
    opened: StudioWindow, qtbot: QtBot
) -> None:
    error = StorageError("cannot write /home/anna/Diary.speech: disk full", hint="Make room.")
    opened.messages.fail(error)
    (toast,) = opened.window.toasts.toasts
    next(b for b in toast.findChildren(Button) if b.text() == "What can I do?").click()
    sheet = sheet_of(opened)
    assert "Make room." in words(sheet)
    assert sheet.shown.isHidden()
    sheet.fold.click()
    assert "storage" in sheet.shown.toPlainText()
    sheet.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == sheet.report
    assert "StorageError (storage)" in copied
    assert "Diary" not in copied
    assert "anna" not in copied
    sheet.close_dialog()


def test_the_menu_of_help_reports_what_failed_in_this_sitting(
    opened: StudioWindow, qtbot: QtBot
) -> None:
    opened.messages.fail(StorageError("the disk is full", hint="Make room."))
    opened.messages.fail(StorageError("the folder is read-only", hint="Choose another."))
    opened.window.keys["report"].trigger()
    sheet = sheet_of(opened)
    failed = next(text for text in words(sheet) if "The disk is full." in text)
    assert failed.index("read-only") < failed.index("disk is full")
    assert sheet.report.count("StorageError (storage)") == 2
    sheet.close_dialog()


@pytest.fixture
def failing(opened: StudioWindow, qtbot: QtBot) -> BatchPlace:
    """A queue in which one failed before, and one fails now."""
    opened.window.places.show("batch")
    place = opened.others.batch.view
    qtbot.waitUntil(lambda: place.feed.desk is not None, timeout=PATIENCE_MS)
    desk = place.feed.desk
    assert desk is not None
    desk.queue.set_paused(is_paused=True)
    old = Failure(code="audio.empty", message="Mum.wav is empty", hint="Record it again.")
    names = {"Mum.wav": ItemState.FAILED, "Diary.wav": ItemState.WAITING}
    desk.queue.add(
        [
            Item(
                source=Path("/home/anna") / name,
                settings=HearSettings(),
                preset="Talks",
                stem=Path(name).stem,
                state=state,
                failure=old if state is ItemState.FAILED else None,
            )
            for name, state in names.items()
        ]
    )
    place.feed.failures.take(desk.queue.items)  # as they were when the window was opened
    error = AudioError(
        "Diary.wav stops in the middle",
        hint="Copy it again, or pass --use.",
        detail="/home/anna/Diary.wav: 3 s",
    )
    with qtbot.waitSignal(place.feed.item_failed, timeout=PATIENCE_MS):
        desk.queue.edit([2], lambda item: failed(item, 0.0, error))
    return place


def choose_help(place: BatchPlace) -> None:
    """Choose the help of the menu that is open, by keys."""
    menu = next(menu for menu in place.table.findChildren(QMenu) if menu.isVisible())
    assert menu.accessibleName() == "What can be done with Diary.wav"
    assert [action.text() for action in menu.actions()][:2] == ["Retry", "What can I do?"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def see_help_of_row(opened: StudioWindow) -> None:
    """See what the sheet says of the row that failed, and leave it."""
    sheet = sheet_of(opened)
    assert "Diary.wav stops in the middle." in words(sheet)
    assert not any("--use" in said for said in words(sheet))
    sheet.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "AudioError (audio)" in copied
    assert "Diary" not in copied
    assert "anna" not in copied
    sheet.close_dialog()


def test_a_row_of_the_queue_that_failed_is_helped_by_mouse_and_by_keys(
    opened: StudioWindow, failing: BatchPlace
) -> None:
    table, help_button = failing.table, failing.details.buttons["help"]
    place = table.visualRect(table.model().index(1, 0)).center()
    on_screen = table.viewport().mapToGlobal(place)
    pointed = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, on_screen)
    QApplication.sendEvent(table.viewport(), pointed)
    choose_help(failing)
    see_help_of_row(opened)

    by_keys = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, on_screen)
    table.setFocus()
    QApplication.sendEvent(table, by_keys)
    choose_help(failing)
    see_help_of_row(opened)

    assert help_button.text() == "What can I do?"
    assert help_button.accessibleDescription() == "Diary.wav stops in the middle"
    QTest.mouseClick(help_button, Qt.MouseButton.LeftButton)
    see_help_of_row(opened)
    help_button.setFocus()
    QTest.keyClick(help_button, Qt.Key.Key_Space)
    see_help_of_row(opened)


def test_rows_that_failed_now_are_in_the_report_of_the_sitting(
    opened: StudioWindow, failing: BatchPlace
) -> None:
    opened.window.keys["report"].trigger()
    sheet = sheet_of(opened)
    assert sheet.report.count("AudioError (audio)") == 1
    assert "EmptyAudioError" not in sheet.report
    sheet.close_dialog()
    place = failing.table.visualRect(failing.table.model().index(0, 0)).center()
    QTest.mouseClick(failing.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    failing.details.buttons["help"].click()
    sheet = sheet_of(opened)
    assert "Record it again." in words(sheet)
    assert "EmptyAudioError (audio.empty)\n<name> is empty" in sheet.report
    sheet.close_dialog()
