"""The window in its main states, for those who have no mouse, do not see it, or need large text."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from speechstudio.gui.jobs_list.popover import JobsPopover
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.progress import ProgressBar
from tests.gui import scenes, walking
from tests.gui.batch_scenes import BATCH_SCENES
from tests.gui.clone_scenes import CLONE_SCENES
from tests.gui.first_scenes import FIRST_SCENES
from tests.gui.model_scenes import MODEL_SCENES
from tests.gui.setting_scenes import SETTING_SCENES
from tests.gui.sitting import Pose, Sitting, sitting, wait
from tests.gui.speak_scenes import SPEAK_SCENES

pytestmark = pytest.mark.models

STATES = (
    *("part", "again", "done", "find", "replace", "export-srt", "recording", "running"),
    *("shortcuts", "jobs", "models", *SETTING_SCENES),
    *("models-libraries-ready", "models-libraries-broken", "models-libraries-installing"),
    *("speak-empty", "speak-dialogue", "speak-export", "speak-options"),
    *("batch", "batch-settings", "batch-voice", "batch-voice-lost", "batch-voice-picker"),
    *FIRST_SCENES,
    *CLONE_SCENES,
)
SCENES = (
    scenes.SCENES
    | MODEL_SCENES
    | SETTING_SCENES
    | SPEAK_SCENES
    | BATCH_SCENES
    | FIRST_SCENES
    | CLONE_SCENES
)
SMALL, ENLARGED = (1024, 700, 1.0), (1920, 1080, 2.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("window") / "sitting"


@pytest.fixture
def sitter(qapp: QApplication, folder: Path) -> Iterator[Sitting]:
    qapp.setCursorFlashTime(0)
    with sitting(folder, Pose()) as made:
        yield made


def in_front(sitter: Sitting) -> QWidget:
    """What the keyboard is kept in: a dialog, the list of jobs, or else the window."""
    window = sitter.window
    kinds = (*window.findChildren(DialogFrame), *window.findChildren(JobsPopover))
    fronts = [each for each in kinds if each.isVisible()]
    return fronts[-1] if fronts else window


@pytest.mark.parametrize("state", STATES)
def test_everything_can_be_reached_seen_and_heard(state: str, sitter: Sitting) -> None:
    SCENES[state](sitter)
    wait(0)  # a dialog is painted in the turn after the one in which it opens
    root = in_front(sitter)
    problems = [*walking.nameless(root), *walking.obstacles(root)]
    for width, height, scale in (SMALL, ENLARGED):
        sitter.resize(width, height, scale)
        problems += [f"{scale:.0%}: {problem}" for problem in walking.cut(in_front(sitter))]
    assert not problems, "\n".join(problems)


def test_a_review_is_made_with_keys_and_heard(sitter: Sitting) -> None:
    scenes.review(sitter)
    popover = sitter.opened.workbench.correcting.desk.popover
    assert popover.hasFocus()
    assert popover.accessibleName()
    assert not list(walking.cut(popover))
    assert not list(walking.nameless(sitter.window))


def test_progress_is_told_in_words_and_numbers(sitter: Sitting) -> None:
    scenes.running(sitter)
    window = sitter.window
    assert "50 %" in window.strip.accessibleDescription()
    bar = window.transcript.running_bar(("", "", "", ""))
    assert "17 minutes left" in bar.accessibleDescription()
    shares = [QAccessible.queryAccessibleInterface(each) for each in bar.findChildren(ProgressBar)]
    assert [share.role() for share in shares] == [QAccessible.Role.ProgressBar] * 4
    assert [share.valueInterface().currentValue() for share in shares] == [1000, 380, 610, 0]


@pytest.mark.parametrize("panel", ["library", "inspector"])
def test_a_panel_over_the_text_goes_with_escape_and_a_press_beside_it(
    panel: str, sitter: Sitting
) -> None:
    scenes.done(sitter)
    sitter.resize(1024, 700)
    window = sitter.window
    shown = {"library": window.library, "inspector": window.side}[panel]
    view = window.transcript.view
    view.setFocus()
    for leave in (sitter.press_escape, sitter.press_text):
        window.keys[panel].trigger()
        assert shown.isVisible()
        assert shown.mapTo(window, QPoint()).y() == window.header.height()
        walking.stops(shown)[0].setFocus()
        leave()
        assert not shown.isVisible()
        assert view.hasFocus()


def test_a_window_begins_without_a_ring_around_anything(sitter: Sitting) -> None:
    focus = QApplication.focusWidget()
    assert focus is sitter.window.empty
    before = focus.grab().toImage()
    focus.clearFocus()
    wait(0)
    assert sitter.window.empty.grab().toImage() == before
