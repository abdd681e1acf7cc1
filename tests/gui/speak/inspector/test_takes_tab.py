"""The tab of takes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.speak.inspector.conftest import Panel


def _look_at(panel: Panel, qtbot: QtBot, index: int) -> None:
    panel.inspector.show_tab("takes")
    panel.models.takes.set_row(panel.models.desk.all_rows()[index])
    qtbot.waitUntil(lambda: bool(panel.models.takes.rows))


def test_takes_are_made_compared_and_chosen(panel: Panel, qtbot: QtBot) -> None:
    _look_at(panel, qtbot, 3)
    tab, takes = panel.inspector.takes, panel.models.takes
    assert tab.list.current_key == "0"
    assert not tab.choose.isEnabled()
    tab.make.click()
    assert tab.make.text() == "Being made"
    qtbot.waitUntil(lambda: len(takes.rows) == 2, timeout=8_000)
    assert takes.rows[1].is_chosen
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.list.current_key == "1"
    QTest.keyClick(tab.list, Qt.Key.Key_Up)
    assert tab.choose.isEnabled()
    tab.play.click()
    assert panel.models.tryout.heard == [(3, 0)]
    assert tab.play.text() == "Stop"
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: takes.rows[0].is_chosen)
    face = QAccessible.queryAccessibleInterface(tab.list)
    assert face.child(0).text(QAccessible.Text.Name).startswith("Take 1, ")


def test_it_says_where_a_voice_says_every_sentence_the_same(panel: Panel, qtbot: QtBot) -> None:
    _look_at(panel, qtbot, 2)
    assert "differ in pace" in panel.inspector.takes.note
    panel.models.voice.choose_voice("piper:joe")
    panel.inspector.takes.refresh()
    assert "differ in pace" not in panel.inspector.takes.note


def test_without_a_sentence_it_says_what_to_do(panel: Panel) -> None:
    panel.inspector.show_tab("takes")
    tab = panel.inspector.takes
    assert not tab.make.isVisible()
    assert tab.list.isHidden()
