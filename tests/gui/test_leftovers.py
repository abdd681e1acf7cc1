"""What a test leaves behind is found, with the place where it began."""

import threading

from PySide6.QtCore import QObject, QThread, QTimer, QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.leftovers import Leftovers

LONG_MS = 60_000


class Talker(QObject):
    spoke = Signal(str)


def test_a_timer_that_runs_is_found_with_its_place() -> None:
    leftovers = Leftovers()
    timer = QTimer()
    with leftovers.watching():
        timer.start(LONG_MS)
        (found,) = leftovers.found()
    timer.stop()
    assert found.startswith("QTimer runs, started at ")
    assert "test_leftovers.py" in found


def test_what_has_ended_is_not_found() -> None:
    leftovers = Leftovers()
    timer, thread = QTimer(), QThread()
    with leftovers.watching():
        timer.start(LONG_MS)
        thread.start()
        timer.stop()
        thread.quit()
        assert leftovers.found() == []


def test_a_signal_with_text_may_start_a_timer(qtbot: QtBot) -> None:
    leftovers = Leftovers()
    talker, timer = Talker(), QTimer(singleShot=True)
    with leftovers.watching():
        talker.spoke.connect(timer.start)
        with qtbot.waitSignal(timer.timeout):
            talker.spoke.emit("now")
        assert leftovers.found() == []


def test_an_animation_that_runs_is_found() -> None:
    leftovers = Leftovers()
    animation = QVariantAnimation(startValue=0.0, endValue=1.0, duration=LONG_MS)
    with leftovers.watching():
        animation.start()
        (found,) = leftovers.found()
    animation.stop()
    assert found.startswith("QVariantAnimation runs")


def test_a_python_thread_that_runs_is_found() -> None:
    leftovers = Leftovers()
    leftovers.patience_ms = 10
    going = threading.Event()
    thread = threading.Thread(target=going.wait)
    with leftovers.watching():
        thread.start()
        (found,) = leftovers.found()
    going.set()
    thread.join()
    assert found.startswith("Thread runs")


def test_a_window_is_found_by_its_name() -> None:
    leftovers = Leftovers()
    window = QWidget()
    window.setAccessibleName("Lost")
    with leftovers.watching():
        (found,) = leftovers.found()
    window.deleteLater()
    assert found == "QWidget (Lost), without a parent, is still there: use qtbot.addWidget"
