"""The computer is kept awake where the system allows it, and people are told by the desktop."""

import os
import select
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.batch_place import session
from speechstudio.gui.batch_place.awake import Awake
from tests.gui.batch_place.desktops import Desktop

PATIENCE_MS = 20_000
PATIENCE_S = 20


@pytest.fixture
def desktop(
    bus: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
    made = Desktop("SESSION", has_logind=getattr(request, "param", True))
    yield made
    made.close()


@pytest.fixture
def awake(qtbot: QtBot) -> Iterator[Awake]:
    made = Awake()
    yield made
    made.close()
    made.deleteLater()


def test_the_lock_is_held_while_there_is_work(qtbot: QtBot, desktop: Desktop, awake: Awake) -> None:
    with qtbot.waitSignal(awake.changed, timeout=PATIENCE_MS) as told:
        awake.set_wanted(True)
    assert told.args == [True]
    what, who, _, mode = desktop.asked[-1][1]
    assert (what, who, mode) == ("sleep:idle", "Speech Studio", "block")
    desktop.let_go()
    assert not select.select([desktop.reader], [], [], 0)[0]
    awake.set_wanted(False)
    assert not awake.is_held
    assert select.select([desktop.reader], [], [], PATIENCE_S)[0]
    assert os.read(desktop.reader, 1) == b""


@pytest.mark.parametrize("desktop", [False], indirect=True)
def test_the_desktop_is_asked_where_there_is_no_manager(
    qtbot: QtBot, desktop: Desktop, awake: Awake
) -> None:
    with qtbot.waitSignal(awake.changed, timeout=PATIENCE_MS) as told:
        awake.set_wanted(True)
    assert told.args == [True]
    assert desktop.asked[-1][0] == "org.freedesktop.ScreenSaver.Inhibit"


def test_nothing_is_claimed_where_nothing_can_be_had(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, awake: Awake
) -> None:
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nowhere/at/all")
    with qtbot.waitSignal(awake.changed, timeout=PATIENCE_MS) as told:
        awake.set_wanted(True)
    assert told.args == [False]
    assert not session.notify("The queue is done", "2 files done.")


def test_a_notice_is_shown_by_the_desktop(desktop: Desktop) -> None:
    assert session.notify("The queue is done", "2 files done.")
    name, _, _, title, text, *_ = desktop.asked[-1][1]
    assert (name, title, text) == ("Speech Studio", "The queue is done", "2 files done.")
