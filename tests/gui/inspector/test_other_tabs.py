"""The tabs of review and details."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from speechstudio.domain.transcript import Suspicion
from speechstudio.gui.document import Document
from speechstudio.gui.inspector.inspector import Inspector, InspectorModels
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import Fact
from tests.gui.inspector.test_speakers_tab import document, inspector, models

__all__ = ["document", "inspector", "models"]


def test_the_tab_of_review_counts_what_waits(inspector: Inspector, models: InspectorModels) -> None:
    assert inspector.tabs.tabData(1) == 5
    models.review.go_next()
    models.review.accept()
    assert inspector.tabs.tabData(1) == 4


def test_a_press_on_a_row_goes_to_its_passage(
    inspector: Inspector, models: InspectorModels, qtbot: QtBot
) -> None:
    inspector.show_tab("review")
    assert inspector.tab == "review"
    rows = inspector.review.list
    with qtbot.waitSignal(models.review.current_changed) as gone:
        third = rows.visualRect(rows.model().index(2, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert gone.args[0].title == "Rotter"
    assert models.review.current_key == rows.current_key


def test_going_on_moves_the_light_in_the_list_without_going_twice(
    inspector: Inspector, models: InspectorModels
) -> None:
    gone: list[object] = []
    models.review.current_changed.connect(gone.append)
    inspector.review.next.click()
    inspector.review.next.click()
    inspector.review.previous.click()
    assert len(gone) == 3
    assert inspector.review.list.current_key == models.review.items[0].key


def test_kinds_are_offered_with_their_counts(inspector: Inspector, models: InspectorModels) -> None:
    tab = inspector.review
    tab.filter.click()
    texts = [action.text() for action in tab.filter_menu.actions() if action.text()]
    assert texts[:3] == ["All kinds (5)", "Low confidence (2)", "Repeats (1)"]
    tab.filter_menu.actions()[2].trigger()
    assert models.review.kind is Suspicion.LOW_CONFIDENCE
    assert tab.filter.text() == "Low confidence"
    tab.filter_menu.close()


def test_without_doubts_it_says_so(inspector: Inspector, models: InspectorModels) -> None:
    models.review.open(None)
    assert not inspector.review.next.isEnabled()
    assert inspector.tabs.tabData(1) == 0


def test_a_mark_is_gone_to_renamed_and_deleted(
    inspector: Inspector, document: Document, qtbot: QtBot
) -> None:
    inspector.show_tab("details")
    rows = inspector.details.list
    with qtbot.waitSignal(inspector.seek_requested) as sought:
        second = rows.visualRect(rows.model().index(1, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert sought.args == [9_000]
    inspector.details.rename_mark()
    editor = rows.findChildren(QLineEdit)[0]
    qtbot.keyClicks(editor, "Pumps")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.details.marks[1].label == "Pumps")
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert [mark.label for mark in document.details.marks] == ["Gate"]


def test_a_recording_that_moved_can_be_looked_for(inspector: Inspector, qtbot: QtBot) -> None:
    details = inspector.details
    inspector.show_tab("details")
    details.show_recording((Fact("File", "a.wav"),), is_there=True)
    with qtbot.waitSignal(inspector.folder_requested):
        details.folder.click()
    assert details.relink.isHidden()
    details.show_recording((Fact("File", "a.wav"),), is_there=False)
    assert details.folder.isHidden()
    with qtbot.waitSignal(inspector.relink_requested):
        details.relink.click()


@pytest.mark.parametrize("look", ["light", "dark"], indirect=True)
def test_rows_tell_all_to_those_who_hear_them(
    look: Look, inspector: Inspector, models: InspectorModels
) -> None:
    models.review.go_next()
    models.review.accept()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [
        rows.model().index(0, 0).data(role)
        for rows in (inspector.speakers.list, inspector.review.list, inspector.details.list)
    ]
    assert said == [
        "Maren Holt, 0:05, 36 %",
        "Done, Helder sluice, Low confidence, at 00:10",
        "Gate, at 00:05",
    ]
    for name in ("speakers", "review", "details"):
        inspector.show_tab(name)
        assert not inspector.grab().isNull()
