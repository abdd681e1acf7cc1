"""What the program itself gets wrong is told, and stops nothing else."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import retext_segment
from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.background import Background
from speechstudio.gui.faults import tell_faults
from tests.gui.projects import interview, open_document


class Careless(QObject):
    pressed = Signal()

    @Slot()
    def raise_anything(self) -> None:
        raise LookupError("no such row")


@pytest.mark.qt_no_exception_capture
def test_what_a_slot_raises_is_told_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: printed.append(kind))
    told: list[UserFixableError] = []
    tell_faults(told.append)
    careless = Careless()
    careless.pressed.connect(careless.raise_anything)
    careless.pressed.emit()
    careless.pressed.emit()
    assert printed == [LookupError, LookupError]
    (error,) = told
    assert error.message == "something went wrong (LookupError: no such row)"
    assert "raise_anything" in error.detail


def test_work_that_goes_wrong_is_told_and_the_next_is_done(qtbot: QtBot) -> None:
    def break_down() -> None:
        raise LookupError("no such row")

    background = Background()
    failed: list[UserFixableError] = []
    done: list[int] = []
    background.run(break_down, failed=failed.append)
    background.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert "no such row" in failed[0].message
    background.close()


def test_an_edit_is_saved_although_the_one_before_broke_the_saver(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_state: object, **_more: object) -> None:
        raise LookupError("no such row")

    document = open_document(tmp_path, interview())
    with monkeypatch.context() as patch:
        patch.setattr(document.project, "save", break_down)
        with qtbot.waitSignal(document.save_failed) as told:
            document.edit("Typing", retext_segment(document.transcript, segment=0, text="one"))
    assert "no such row" in told.args[0].message
    with qtbot.waitSignal(document.saved):
        document.edit("Typing", retext_segment(document.transcript, segment=1, text="two"))
    document.close()
