"""A key or a pedal that is held down."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcutEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from speechstudio.gui import held_keys
from speechstudio.gui.held_keys import HeldKeys, KeyAction


class Clock:
    """Goes on when told."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def monotonic(self) -> float:
        return self.now_s


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(held_keys, "time", made)
    return made


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


def times_done(owner: QWidget, clock: Clock, *, released: Qt.Key, after_s: float) -> int:
    """Press a pedal twice, with a release in between, and count what came of it."""
    held, window = HeldKeys(owner), QWindow()
    held.watch(window)
    action = KeyAction("Play", held, owner, repeats=False)
    action.setShortcuts([QKeySequence("Esc"), QKeySequence("F13")])
    done: list[None] = []
    action.triggered.connect(lambda: done.append(None))
    press = QShortcutEvent(QKeySequence("F13"), 0)
    QApplication.sendEvent(action, press)
    letting_go = QKeyEvent(QEvent.Type.KeyRelease, released, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, letting_go)
    clock.now_s += after_s
    QApplication.sendEvent(action, press)
    window.deleteLater()
    return len(done)


def test_what_is_held_down_is_done_once(clock: Clock, owner: QWidget) -> None:
    assert times_done(owner, clock, released=Qt.Key.Key_F13, after_s=0.001) == 1


def test_what_is_pressed_twice_is_done_twice(clock: Clock, owner: QWidget) -> None:
    assert times_done(owner, clock, released=Qt.Key.Key_F13, after_s=0.2) == 2


def test_another_key_that_is_let_go_of_is_no_repeat(clock: Clock, owner: QWidget) -> None:
    assert times_done(owner, clock, released=Qt.Key.Key_A, after_s=0.001) == 2
