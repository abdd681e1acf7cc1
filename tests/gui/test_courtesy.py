"""Work in another thread waits while the window is in a turn, and is never held up for long."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from speechstudio.gui import courtesy
from speechstudio.gui.courtesy import Courtesy

LONG_S = 60.0


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Courtesy]:
    """Give a courtesy, and end it."""
    owner = QObject()
    yield Courtesy(owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))


def begun(work: Callable[[], None]) -> threading.Thread:
    """Begin work in another thread."""
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_work_waits_until_the_turn_is_over(
    shown: Courtesy, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "_PATIENCE_S", LONG_S)
    went_on = threading.Event()

    def work() -> None:
        shown.pause()
        went_on.set()

    thread = begun(work)
    assert not went_on.wait(0.02)  # nothing is answered in this turn
    qtbot.waitUntil(went_on.is_set)
    thread.join()


def test_little_work_asks_only_once(
    shown: Courtesy, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "_AT_ONCE_S", LONG_S)
    shown._asked.connect(lambda: asked.append(True))
    asked: list[bool] = []
    done = threading.Event()

    def work() -> None:
        for _ in range(100):
            shown.pause()
        done.set()

    thread = begun(work)
    qtbot.waitUntil(done.is_set)
    thread.join()
    assert asked == [True]


def test_little_work_that_begins_waits_for_nobody(
    shown: Courtesy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "_AT_ONCE_S", LONG_S)
    monkeypatch.setattr(courtesy, "_PATIENCE_S", LONG_S)
    thread = begun(shown.begin())
    thread.join(timeout=10)
    assert not thread.is_alive()


def test_a_window_that_waits_for_the_work_holds_it_up_once(
    shown: Courtesy, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "_AT_ONCE_S", 0.0)
    monkeypatch.setattr(courtesy, "_PATIENCE_S", 0.01)

    def work() -> None:
        for _ in range(2000):
            shown.pause()

    thread = begun(work)
    thread.join(timeout=10)  # 2,000 times 10 ms would be twice as long
    assert not thread.is_alive()
    qtbot.waitUntil(shown._answered.is_set)
    monkeypatch.setattr(courtesy, "_PATIENCE_S", LONG_S)
    answered = threading.Event()

    def again() -> None:
        shown.pause()
        answered.set()

    thread = begun(again)
    assert not answered.wait(0.02)  # it asks again as soon as it was answered
    qtbot.waitUntil(answered.is_set)
    thread.join()
