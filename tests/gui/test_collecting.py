"""The collector of garbage works in the thread of the window, and only where it is worth it."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from speechstudio.gui import collecting
from speechstudio.gui.collecting import collecting_here, much_is_made


class Ring:
    """Holds itself; notes in which thread it goes."""

    def __init__(self, gone_in: list[threading.Thread]) -> None:
        self.itself = self
        self._gone_in = gone_in

    def __del__(self) -> None:
        self._gone_in.append(threading.current_thread())


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication) -> Iterator[None]:
    """Have it look all the time."""
    monkeypatch.setattr(collecting, "_BETWEEN_MS", 0)
    with collecting_here(qapp):
        yield


def make_garbage(gone_in: list[threading.Thread]) -> None:
    Ring(gone_in)
    kept: list[list[int]] = [[] for _ in range(collecting._NEW_OBJECTS * 2)]
    assert kept


@pytest.mark.usefixtures("hurried")
def test_what_another_thread_leaves_is_collected_in_that_of_the_window(qtbot: QtBot) -> None:
    gone_in: list[threading.Thread] = []
    other = threading.Thread(target=make_garbage, args=(gone_in,))
    other.start()
    other.join()
    assert gone_in == []
    held: list[list[int]] = [[] for _ in range(collecting._NEW_OBJECTS)]
    qtbot.waitUntil(lambda: gone_in == [threading.main_thread()])
    assert held


@pytest.mark.usefixtures("hurried")
def test_nothing_is_collected_while_much_is_made(qtbot: QtBot) -> None:
    gone_in: list[threading.Thread] = []
    with much_is_made():
        held: list[list[int]] = [[] for _ in range(collecting._NEW_OBJECTS)]
        Ring(gone_in)
        for _ in range(5):
            QCoreApplication.processEvents()
        assert gone_in == []
    assert held


def test_python_collects_again_afterwards(qapp: QCoreApplication) -> None:
    with collecting_here(qapp):
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.usefixtures("hurried")
def test_much_that_came_at_once_is_left_out_instead_of_looked_at(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone_in: list[threading.Thread] = []
    monkeypatch.setattr(collecting, "_AT_ONCE", collecting._NEW_OBJECTS)
    left_out = gc.get_freeze_count()
    make_garbage(gone_in)
    held: list[list[int]] = [[] for _ in range(collecting._NEW_OBJECTS)]
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= left_out + len(held))
    assert gone_in == []
    gc.unfreeze()


@pytest.mark.usefixtures("hurried")
def test_what_outlived_others_is_looked_at_after_many_new_ones(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone_in: list[threading.Thread] = []
    kept = [Ring(gone_in)]
    held: list[list[int]] = [[] for _ in range(collecting._NEW_OBJECTS)]
    qtbot.waitUntil(lambda: gc.get_count()[0] < collecting._NEW_OBJECTS)
    kept.clear()
    monkeypatch.setattr(collecting, "_OUTLIVED", 0)
    held += [[] for _ in range(collecting._NEW_OBJECTS)]
    qtbot.waitUntil(lambda: len(gone_in) == 1)
    assert held
