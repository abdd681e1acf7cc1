"""Work that nobody waits for is done in a turn of the event loop that has little else to do."""

import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from speechstudio.gui.lull import Lull

_HEAVY_S = 0.008


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    """Give what owns the timers of a test, and ends them."""
    owner = QObject()
    yield owner
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))


def _work(for_s: float = _HEAVY_S) -> None:
    """Keep the processor."""
    end = time.thread_time() + for_s
    while time.thread_time() < end:
        pass


def test_lull_comes_once_and_soon_where_nothing_is_done(qtbot: QtBot, parent: QObject) -> None:
    lull, came = Lull(parent), list[float]()
    lull.came.connect(lambda: came.append(time.monotonic()))
    lull.start()
    lull.start()
    begun = time.monotonic()
    qtbot.waitUntil(lambda: bool(came))
    assert came[0] - begun < 0.15
    assert not lull.is_awaited
    for _ in range(5):
        QCoreApplication.processEvents()
    assert len(came) == 1


def test_lull_waits_until_a_busy_loop_is_quiet(qtbot: QtBot, parent: QObject) -> None:
    busy, told = QTimer(parent), list[str]()
    turns = iter(range(3))

    def turn() -> None:
        _work()
        told.append("work")
        if next(turns, None) is None:
            busy.stop()

    busy.timeout.connect(turn)
    lull = Lull(parent)
    lull.came.connect(lambda: told.append("lull"))
    busy.start(0)
    lull.start()
    qtbot.waitUntil(lambda: not lull.is_awaited)
    assert told == ["work"] * 4 + ["lull"]


def test_loop_that_is_never_quiet_keeps_nothing_for_ever(qtbot: QtBot, parent: QObject) -> None:
    busy, came = QTimer(parent), list[bool]()
    busy.timeout.connect(_work)
    lull = Lull(parent)
    lull.came.connect(lambda: came.append(busy.isActive()))
    busy.start(0)
    lull.start()
    qtbot.waitUntil(lambda: bool(came))
    busy.stop()
    assert came == [True]


def test_two_pieces_of_work_are_done_in_turns_of_their_own(qtbot: QtBot, parent: QObject) -> None:
    turns, done = [0], list[int]()
    lulls = [Lull(parent), Lull(parent), Lull(parent)]
    for lull in lulls:
        lull.came.connect(_work)
        lull.came.connect(lambda: done.append(turns[0]))
        lull.start()
    while any(lull.is_awaited for lull in lulls):
        QCoreApplication.processEvents()
        turns[0] += 1
    assert all(one < other for one, other in pairwise(done))
    assert len(done) == len(lulls)


def test_stopped_lull_never_comes(parent: QObject) -> None:
    lull, came = Lull(parent), list[bool]()
    lull.came.connect(lambda: came.append(True))
    lull.start()
    lull.stop()
    for _ in range(5):
        QCoreApplication.processEvents()
    assert not came
