"""The dock below a script: blocks, playhead, transport."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.gui.speak.dock.binder import DockBinder
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.narration import Narration
from speechstudio.gui.viewmodels.script_row import RowState, ScriptRow
from tests.gui.speak.dock.conftest import DockAtHand

Keys = Qt.Key


def _middle_of(at_hand: DockAtHand, index: int) -> QPoint:
    strip = at_hand.dock.strip
    return QPoint(round(strip.view.x_of(index, 0.5)), strip.height() - 12)


def test_play_stands_exactly_in_the_middle(at_hand: DockAtHand) -> None:
    dock = at_hand.dock
    for width in (812, 948, 1101):
        dock.resize(width, dock.height())
        play = dock.transport.play
        assert play.mapTo(dock, QPoint(play.width() // 2, 0)).x() == width // 2


def test_every_sentence_has_a_block_and_the_heading_is_the_chapter(at_hand: DockAtHand) -> None:
    blocks = at_hand.blocks
    assert [blocks.block(at).row.number for at in range(len(blocks))] == [0, 1, 2, 3]
    assert [chapter.title for chapter in blocks.chapters] == ["Cats"]
    assert {blocks.block(at).state for at in range(4)} == {RowState.MADE}


def test_a_press_goes_to_that_moment_of_the_sentence(at_hand: DockAtHand, qtbot: QtBot) -> None:
    dock, blocks = at_hand.dock, at_hand.blocks
    rows: list[ScriptRow] = []
    dock.row_chosen.connect(rows.append)
    with qtbot.waitSignal(dock.seek_requested) as sought:
        qtbot.mouseClick(dock.strip, Qt.MouseButton.LeftButton, pos=_middle_of(at_hand, 2))
    middle = blocks.start_ms(2) + blocks.lengths_ms[2] / 2
    assert abs(sought.args[0] - middle) < 60
    assert [row.number for row in rows] == [2]


def test_arrow_keys_go_from_sentence_to_sentence(at_hand: DockAtHand) -> None:
    strip = at_hand.dock.strip
    sought: list[int] = []
    at_hand.dock.seek_requested.connect(sought.append)
    strip.setFocus()
    for key in (Keys.Key_Right, Keys.Key_Right, Keys.Key_Left, Keys.Key_End):
        QTest.keyClick(strip, key)
    assert sought == [at_hand.blocks.start_ms(at) for at in (1, 2, 1, 3)]
    assert "Sentence 3" in strip.accessibleDescription()
    face = QAccessible.queryAccessibleInterface(strip)
    assert face.role() == QAccessible.Role.Slider
    assert face.text(QAccessible.Text.Name) == "Sentences"


def test_the_playhead_lights_its_sentence_and_tells_nothing(
    at_hand: DockAtHand, qtbot: QtBot
) -> None:
    dock, blocks = at_hand.dock, at_hand.blocks
    with qtbot.assertNotEmitted(dock.seek_requested):
        dock.set_playing(True)
        dock.set_position_ms(blocks.start_ms(2) + 300)
    assert dock.strip.value() == 2
    assert dock.transport.time.text.startswith("00:0")
    assert dock.transport.play.accessibleName() == "Pause"


def test_what_changed_is_hatched_and_what_is_new_is_empty(
    at_hand: DockAtHand, qtbot: QtBot, look: Look
) -> None:
    desk, dock, blocks = at_hand.desk, at_hand.dock, at_hand.blocks
    desk.type(1, 7, 8, "6")
    desk.type(2, 8, 8, " So it was.")
    desk.settle()
    blocks.measure()
    states = [blocks.block(at).state for at in range(len(blocks))]
    assert states == [
        RowState.MADE, RowState.STALE, RowState.MADE, RowState.MADE, RowState.UNMADE,
    ]  # fmt: skip
    picture = dock.strip.grab().toImage()
    assert _has(picture, look.colour("warnMark"))
    assert _has(picture, look.colour("outline"))


@pytest.mark.models
def test_a_long_script_scrolls_along_while_it_plays(at_hand: DockAtHand, qtbot: QtBot) -> None:
    desk, dock, blocks = at_hand.desk, at_hand.dock, at_hand.blocks
    many = tuple(ScriptParagraph(text=f"This is sentence {at} of many.") for at in range(400))
    desk.document.edit("Paste", Script(voice=desk.document.script.voice, paragraphs=many))
    qtbot.waitUntil(lambda: len(blocks) == 400)
    assert dock.bar.isVisible()
    assert dock.strip.view.offset == 0
    dock.set_playing(True)
    dock.set_position_ms(blocks.start_ms(300))
    assert dock.strip.view.layout.lefts[300] > dock.strip.view.offset > 0
    assert dock.bar.value() == dock.strip.view.offset
    with qtbot.waitSignal(dock.follow_toggled) as followed:
        dock.bar.sliderPressed.emit()
    assert followed.args == [False]
    before = dock.strip.view.offset
    dock.set_position_ms(blocks.start_ms(10))
    assert dock.strip.view.offset == before
    dock.set_following(True)
    assert dock.strip.view.offset < before


def test_the_dock_is_low_in_a_low_window(at_hand: DockAtHand) -> None:
    usual = at_hand.dock.height()
    at_hand.dock.window().resize(1024, 700)
    lower = at_hand.dock.height()
    at_hand.dock.window().resize(960, 540)
    assert usual > lower > at_hand.dock.height()


def test_all_is_made_and_making_is_stopped_by_one_button(at_hand: DockAtHand, qtbot: QtBot) -> None:
    dock, button = at_hand.dock, at_hand.dock.transport.mark
    with qtbot.waitSignal(dock.make_requested):
        button.click()
    dock.set_making(True)
    assert button.accessibleName() == "Stop making"
    with qtbot.waitSignal(dock.stop_requested):
        button.click()


def test_without_a_script_nothing_can_be_played(at_hand: DockAtHand, qtbot: QtBot) -> None:
    at_hand.desk.sounds.open(None, None)
    qtbot.waitUntil(lambda: len(at_hand.blocks) == 0)
    assert not at_hand.dock.transport.play.isEnabled()
    QTest.keyClick(at_hand.dock.strip, Keys.Key_Right)
    at_hand.dock.strip.grab()


def test_the_binder_joins_wishes_with_narration(at_hand: DockAtHand, qtbot: QtBot) -> None:
    narration = Narration(at_hand.desk.making)
    binder = DockBinder(at_hand.dock, narration, at_hand.desk.making, at_hand.dock)
    assert binder.parent() is at_hand.dock
    start = at_hand.blocks.start_ms(2)
    at_hand.dock.seek_requested.emit(start + 100)
    assert narration.position_ms == start + 100
    assert at_hand.dock.strip.value() == 2
    at_hand.dock.skipped.emit(1)
    assert at_hand.dock.strip.value() == 3
    narration.close()


def _has(picture: QImage, colour: QColor) -> bool:
    every = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return any(_is_near(picture.pixelColor(x, y), colour) for x, y in every)


def _is_near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple
    return all(abs(a - b) < 12 for a, b in pairs)
