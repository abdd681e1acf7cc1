"""Help with what failed: from a toast, from the list of jobs, from the menu of help."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import StorageError
from speechstudio.gui.help.trouble_sheet import TroubleSheet
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.window import StudioWindow
from speechstudio.workflows.engine_pool import EnginePool
from tests.gui.windows import open_window


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
