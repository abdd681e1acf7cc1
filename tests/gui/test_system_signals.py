"""Ctrl+C and SIGTERM reach the event loop as wishes."""

import os
import signal
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.gui.system_signals import ending_on_signals

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="no process can send them to another there"
)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_becomes_a_wish_in_the_event_loop(qtbot: QtBot, number: signal.Signals) -> None:
    wishes: list[int] = []
    before = signal.getsignal(number)
    with ending_on_signals(lambda: wishes.append(number)):
        os.kill(os.getpid(), number)
        assert not wishes
        qtbot.waitUntil(lambda: wishes == [number])
    assert signal.getsignal(number) is before
    assert signal.set_wakeup_fd(-1) == -1


def test_a_signal_that_is_ignored_stays_so(qapp: QApplication) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with ending_on_signals(pytest.fail):
            os.kill(os.getpid(), signal.SIGINT)
            qapp.processEvents()
            assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
