"""The dialog in which a voice is made of a recording, by keys and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import EngineFailedError
from speechstudio.gui.viewmodels import cloning
from speechstudio.gui.viewmodels.clone_check import Stage
from speechstudio.gui.viewmodels.clone_recorder import CloneTake
from speechstudio.gui.widgets.link_button import LinkButton
from tests.gui.cloning.conftest import Desk
from tests.gui.sample_recorder import sample_microphone
from tests.gui.viewmodels.clone_samples import ANNA

Keys = Qt.Key


def begin(desk: Desk, qtbot: QtBot) -> None:
    """Open the dialog, and wait until models are known."""
    desk.clones.wanted.emit("")
    qtbot.waitUntil(lambda: desk.desk.cloning.are_hosts_known)


def choose(desk: Desk, qtbot: QtBot) -> None:
    """Choose a file by the button."""
    desk.answers.files = [Path("anna.wav")]
    QTest.keyClick(desk.dialog.choosing.choose, Keys.Key_Space)
    qtbot.waitUntil(lambda: desk.desk.cloning.check.stage is Stage.CHECKED)


def test_a_voice_is_made_by_keys(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cloning, "wish", lambda *_: None)
    monkeypatch.setattr(cloning, "clone", lambda *_: ANNA)
    begin(desk, qtbot)
    dialog = desk.dialog
    qtbot.waitUntil(dialog.choosing.choose.hasFocus)
    choose(desk, qtbot)
    assert dialog.side.name.hasFocus()  # what is wanted next
    QTest.keyClicks(dialog.side.name, "Anna")
    QTest.keyClick(dialog.side.name, Keys.Key_Tab)
    assert dialog.side.host.hasFocus()
    QTest.keyClick(dialog.side.host, Keys.Key_Tab)
    assert dialog.side.statement.check.hasFocus()
    assert not dialog.make.isEnabled()
    QTest.keyClick(dialog.side.statement.check, Keys.Key_Space)
    assert dialog.make.isEnabled()
    with qtbot.waitSignal(dialog.closed):
        QTest.keyClick(dialog, Keys.Key_Return)
    assert desk.clones.known == (ANNA,)
    assert "Anna" in desk.toasts.toasts[0].accessibleName()


def test_the_statement_is_ticked_by_a_press_on_its_words(desk: Desk, qtbot: QtBot) -> None:
    begin(desk, qtbot)
    box = desk.dialog.side.statement
    assert box.check.accessibleName().startswith("I may use this voice")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert desk.desk.cloning.is_stated
    qtbot.mouseClick(box.check, Qt.MouseButton.LeftButton)
    assert not desk.desk.cloning.is_stated


def test_nothing_is_made_without_the_statement(desk: Desk, qtbot: QtBot) -> None:
    begin(desk, qtbot)
    choose(desk, qtbot)
    desk.desk.cloning.set_name("Anna")
    QTest.keyClick(desk.dialog, Keys.Key_Return)
    assert desk.desk.cloning.check.stage is Stage.CHECKED
    assert desk.dialog._lack.text() == "Tick that you may use the voice."


def test_a_file_is_dropped_anywhere_on_it(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    begin(desk, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "anna.wav"))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(desk.dialog, entering)
    assert entering.isAccepted()
    dropping = QDropEvent(QPointF(5, 5), copy, data, left, none)
    QApplication.sendEvent(desk.dialog, dropping)
    assert desk.desk.cloning.check.recording == tmp_path / "anna.wav"
    qtbot.waitUntil(lambda: desk.desk.cloning.check.stage is Stage.CHECKED)


def test_a_model_that_is_not_ready_leads_to_the_models(desk: Desk, qtbot: QtBot) -> None:
    begin(desk, qtbot)
    choice = desk.dialog.side.host
    assert [choice.itemText(at) for at in range(choice.count())] == [
        "XTTS v2, by Coqui TTS",
        "SpeechT5",
    ]
    links = desk.dialog.side.findChildren(LinkButton)
    assert not any(link.isVisible() for link in links)  # folded away, as there are models ready
    desk.dialog.side.fold.click()
    qtbot.waitUntil(lambda: all(link.isVisible() for link in links))
    assert [link.objectName() for link in links] == ["styletts2-libritts", "tortoise-v2"]
    with qtbot.waitSignal(desk.clones.models_wanted) as asked:
        QTest.keyClick(links[1], Keys.Key_Space)
    assert asked.args == ["tortoise-v2"]
    assert desk.desk.dialog is None


def test_closing_lets_go_of_all(desk: Desk, qtbot: QtBot) -> None:
    with sample_microphone():
        begin(desk, qtbot)
        recorder = desk.desk.recorder
        QTest.keyClick(desk.dialog.choosing.record, Keys.Key_Space)
        qtbot.waitUntil(lambda: recorder.take is CloneTake.READY)
        qtbot.waitUntil(desk.dialog.recording.act.hasFocus)
        QTest.keyClick(desk.dialog.recording.act, Keys.Key_Space)
        assert desk.dialog.recording.act.text() == "Stop"
        QTest.keyClick(desk.dialog, Keys.Key_Escape)
        qtbot.waitUntil(lambda: recorder.take is CloneTake.CLOSED)
        begin(desk, qtbot)  # once more, as new
        assert desk.dialog.pages.currentWidget() is desk.dialog.choosing


def test_what_fails_behind_a_closed_dialog_is_told(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise EngineFailedError("it takes no recordings", hint="Choose another model.")

    monkeypatch.setattr(cloning, "wish", fail)
    begin(desk, qtbot)
    choose(desk, qtbot)
    desk.desk.cloning.set_name("Anna")
    desk.desk.cloning.set_stated(True)
    desk.dialog.make.click()
    QTest.keyClick(desk.dialog, Keys.Key_Escape)
    qtbot.waitUntil(lambda: bool(desk.toasts.toasts))
    assert "It takes no recordings" in desk.toasts.toasts[0].accessibleName()
