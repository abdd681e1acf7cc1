"""What the whole window shows in its states."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from speechstudio.gui.pages.running_bar import RunningBar
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.running import steps_of
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.progress import ProgressBar
from tests.gui import sample_projects, scenes
from tests.gui.sitting import Pose, Sitting, sitting

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("window") / "sitting"


@pytest.fixture
def sitter(qapp: QApplication, folder: Path) -> Iterator[Sitting]:
    with sitting(folder, Pose()) as made:
        yield made


def test_a_recording_is_told_of_in_the_strip(sitter: Sitting) -> None:
    scenes.SCENES["recording"](sitter)
    assert sitter.window.strip.accessibleDescription() == "Recording · 12:34 · written to disk"
    sitter.opened.recorder.recording.toggle_pause()
    assert sitter.window.strip.accessibleDescription().startswith("Paused")


def test_the_panel_of_a_recording_can_be_opened_in_a_small_window(sitter: Sitting) -> None:
    scenes.SCENES["recording"](sitter)
    button = sitter.opened._header.inspector
    assert not button.isVisible()
    sitter.resize(1024, 700)
    assert button.isVisible()
    button.click()
    assert sitter.window.side.isVisible()


def test_a_project_that_was_never_open_begins_at_its_beginning(sitter: Sitting) -> None:
    sitter.open(sample_projects.FAILED)
    view = sitter.window.transcript.view
    assert view.caret == Caret(0, 0)
    assert view.verticalScrollBar().value() == 0


def test_messages_stand_above_the_dock(sitter: Sitting) -> None:
    scenes.toasts(sitter)
    lowest = sitter.window.toasts.toasts[-1]
    dock = sitter.window.transcript.dock
    assert lowest.geometry().bottom() < dock.mapTo(sitter.window, dock.rect().topLeft()).y()


def test_a_review_does_not_hide_the_text_in_a_small_window(sitter: Sitting) -> None:
    scenes.done(sitter)
    sitter.resize(1024, 700)
    sitter.window.keys["next_suspect"].trigger()
    assert sitter.opened.workbench.correcting.desk.popover.isVisible()
    assert not sitter.window.side.isVisible()


def test_steps_that_are_over_say_how_long_they_took(sitter: Sitting) -> None:
    scenes.running(sitter)
    one = sitter.studio.transcription
    assert one is not None
    reading, *others = steps_of(one)
    assert (reading.said, reading.is_over) == ("0:21", True)
    assert [step.said for step in others] == ["38 %", "61 %", "waiting"]
    assert not any(step.is_over for step in others)


def test_what_is_known_while_it_is_made_stands_in_the_header(sitter: Sitting) -> None:
    scenes.running(sitter)
    header = sitter.window.header
    known = "1:52:40 · English, detected · from Harbour board, part 2.m4a"
    assert header.accessibleName() == f"Harbour board, part 2, {known}"
    assert header.meta == known
    sitter.resize(960, 540, 2.0)
    assert header.meta == "1:52:40"
    assert header.accessibleName().endswith(known)
    sitter.resize(1440, 900, 1.0)
    assert header.meta == known


def test_what_goes_on_is_shown_where_there_is_no_room_for_all_steps(sitter: Sitting) -> None:
    scenes.running(sitter)
    bar = sitter.window.transcript.running_bar(("", "", "", ""))
    assert len(shown_bars(bar)) == 4
    sitter.resize(960, 540, 2.0)
    assert [each.accessibleName() for each in shown_bars(bar)] == [
        "Recognise speech",
        "Tell speakers apart",
    ]


def test_a_recording_that_was_never_begun_is_not_called_interrupted(sitter: Sitting) -> None:
    sitter.open(sample_projects.NOT_BEGUN)
    banner = sitter.window.transcript.findChild(Banner)
    assert banner is not None
    assert banner.accessibleName().startswith("Not transcribed yet")
    assert not sitter.opened.workbench.correcting.inspector.speakers.change.isHidden()


def shown_bars(bar: RunningBar) -> list[ProgressBar]:
    return [each for each in bar.findChildren(ProgressBar) if each.isVisible()]
