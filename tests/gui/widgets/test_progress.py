"""Bars that tell how far a job is."""

from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.progress import STEPS, ProgressBar


class CountedBar(ProgressBar):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - named by Qt
        self.painted += 1
        super().paintEvent(event)


def test_many_reports_in_a_turn_are_painted_once(look: Look, qtbot: QtBot) -> None:
    bar = CountedBar(look, "Making")
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    qtbot.waitUntil(lambda: bar.painted > 0)
    before = bar.painted
    for step in range(1, 51):
        bar.set_share(step / 100)
    assert bar.painted == before
    assert bar.value() == STEPS // 2
    qtbot.waitUntil(lambda: bar.painted > before)
    assert bar.painted == before + 1
