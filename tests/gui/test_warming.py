"""What is made once the window has come."""

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui import warming
from speechstudio.gui.background import Background


def test_what_is_added_is_made_after_all_else(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warming, "_LATE", ())
    background = Background()
    made: list[str] = []
    warmed = warming.Warming(background, (lambda: made.append("page"),))
    warmed._clock.setInterval(0)
    warmed.add(lambda: made.append("keys"))
    assert not made
    qtbot.waitUntil(lambda: warmed.is_done)
    assert made == ["page", "keys"]
    background.close()
    background.deleteLater()


def test_a_part_that_cannot_be_made_leaves_no_other_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ImportError

    monkeypatch.setattr(warming, "_LATE", ())
    background = Background()
    made: list[str] = []
    warmed = warming.Warming(background, (fail, lambda: made.append("page")))
    warmed._clock.setInterval(0)
    with qtbot.capture_exceptions() as found:
        qtbot.waitUntil(lambda: made == ["page"])
    assert [kind for kind, _, _ in found] == [ImportError]
    background.close()
    background.deleteLater()
