"""The list of jobs over the window, by mouse and by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from speechstudio.gui.jobs_list.popover import JobsPopover
from speechstudio.gui.viewmodels.job_list import JobStand
from tests.gui import scenes, walking
from tests.gui.sitting import Pose, Sitting, sitting, until

pytestmark = pytest.mark.models  # takes long


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("window") / "sitting"


@pytest.fixture
def sitter(qapp: QApplication, folder: Path) -> Iterator[Sitting]:
    with sitting(folder, Pose()) as made:
        yield made


def opened(sitter: Sitting) -> JobsPopover:
    popover = sitter.opened.jobs.popover
    assert popover is not None
    return popover


def button(popover: JobsPopover, name: str) -> QPushButton:
    return next(
        each
        for each in popover.findChildren(QPushButton)
        if each.isVisible() and each.accessibleName() == name
    )


def test_the_strip_is_a_button_that_opens_and_closes_the_list(sitter: Sitting) -> None:
    scenes.jobs_empty(sitter)
    strip, popover = sitter.window.strip, opened(sitter)
    assert popover.isVisible()
    assert popover.geometry().bottom() < strip.geometry().top()
    assert QAccessible.queryAccessibleInterface(strip).role() == QAccessible.Role.Button
    assert not walking.stops(popover)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert not popover.isVisible()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert popover.isVisible()
    QTest.mouseClick(sitter.window.empty, Qt.MouseButton.LeftButton)
    assert not popover.isVisible()


def test_the_list_is_opened_and_left_with_keys_which_stay_with_a_job(sitter: Sitting) -> None:
    scenes.jobs(sitter)
    strip, popover = sitter.window.strip, opened(sitter)
    sitter.press_escape()
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert popover.isVisible()
    said = strip.accessibleDescription()
    assert said == "Transcribing Harbour board, part 2 · 50 % · 17 min left · 2 more waiting"
    pause = button(popover, "Pause: Harbour board, part 2")
    pause.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pause, Qt.Key.Key_Return)
    jobs = sitter.opened.jobs._jobs
    until(lambda: any(row.stand is JobStand.PAUSED for row in jobs.rows))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert "Harbour board, part 2" in focus.accessibleName()
    sitter.press_escape()
    assert not popover.isVisible()
    assert strip.hasFocus()
    assert not sitter.studio.playback.is_playing


def test_a_long_list_stays_above_the_strip_and_goes_when_a_project_is_opened(
    sitter: Sitting,
) -> None:
    scenes.jobs(sitter)
    popover = opened(sitter)
    sitter.resize(960, 540, 2.0)
    assert sitter.window.rect().contains(popover.geometry())
    assert popover.geometry().bottom() < sitter.window.strip.geometry().top()
    button(popover, "Open project: Night ferry, Lindqvist").click()
    assert not popover.isVisible()
    until(lambda: sitter.window.windowTitle() == "Night ferry, Lindqvist")
