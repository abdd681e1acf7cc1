"""Work beside the event loop comes back into it."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.gui.background import Background


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_a_result_arrives_in_the_thread_of_the_window(qtbot: QtBot, background: Background) -> None:
    seen: list[tuple[int, int]] = []
    background.run(threading.get_ident, lambda made: seen.append((made, threading.get_ident())))
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen[0][0] != threading.get_ident() == seen[0][1]


def test_a_failure_arrives_as_an_error(qtbot: QtBot, background: Background) -> None:
    told: list[UserFixableError] = []

    def fail() -> None:
        raise UsageError("no")

    background.run(fail, lambda _: None, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].message == "no"


def test_nothing_is_delivered_or_begun_after_closing(qtbot: QtBot) -> None:
    background = Background()
    seen: list[int] = []
    background.run(lambda: 1, seen.append)
    background.close()
    background.run(lambda: 2, seen.append)
    with qtbot.captureExceptions() as raised:
        qtbot.wait(1)
    assert (seen, raised) == ([], [])
