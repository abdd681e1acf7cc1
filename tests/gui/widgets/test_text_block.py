"""Text blocks wrap and take the exact height that their lines need."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.text_block import TextBlock

WORDS = "Every recording and every file you open becomes a project in this list."


@pytest.mark.parametrize(("role", "line"), [("body", 20), ("small", 16), ("reading", 28)])
def test_the_height_is_a_number_of_lines(look: Look, qtbot: QtBot, role: str, line: int) -> None:
    block = TextBlock(look, WORDS, role=role)
    qtbot.addWidget(block)
    assert block.heightForWidth(2000) == line
    assert block.heightForWidth(200) % line == 0
    assert block.heightForWidth(200) > line


def test_a_nested_block_is_as_high_as_its_lines(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = QWidget(window)
    block = TextBlock(look, WORDS, parent=inner)
    QVBoxLayout(inner).addWidget(block)
    QVBoxLayout(window).addWidget(inner)
    window.resize(220, 400)
    window.show()
    qtbot.waitUntil(lambda: block.height() == block.heightForWidth(block.width()))
    window.resize(700, 400)
    qtbot.waitUntil(lambda: block.height() == 20)


def test_other_words_bring_another_height(look: Look, qtbot: QtBot) -> None:
    block = TextBlock(look, "One line")
    qtbot.addWidget(block)
    block.resize(200, 20)
    block.show()
    block.setText(WORDS)
    assert block.height() == block.heightForWidth(200) > 20
    assert QAccessible.queryAccessibleInterface(block).text(QAccessible.Text.Name) == WORDS


def test_one_line_is_cut_and_not_wrapped(look: Look, qtbot: QtBot) -> None:
    block = TextBlock(look, WORDS, is_one_line=True)
    qtbot.addWidget(block)
    block.resize(120, 20)
    assert block.height() == 20
    block.grab()
