"""Much is let go of a little at a time."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from speechstudio.gui.slow_release import SlowRelease


def test_lists_are_emptied_over_many_turns(qtbot: QtBot, qapp: QObject) -> None:
    parent = QObject()
    releasing = SlowRelease(parent)
    lists: list[list[object]] = [list(range(100)), [], list(range(30))]
    for items in lists:
        releasing.empty(items)
    assert len(lists[0]) == 100
    qtbot.waitUntil(lambda: not any(lists))
    parent.deleteLater()
