"""The whole kit can be painted in every scheme, scale and direction."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from tests.gui.gallery import Sheet


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    """An interface that runs from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("look", ["light", "dark", ("light", 0.8), ("dark", 2.0)], indirect=True)
def test_the_kit_is_painted(look: Look, qtbot: QtBot) -> None:
    sheet = Sheet(look)
    qtbot.addWidget(sheet)
    picture = sheet.picture().toImage()
    assert picture.pixelColor(2, 2) == look.colour("canvas")
    assert picture.pixelColor(50, 60) == look.colour("accent")


def test_the_kit_is_painted_in_high_contrast(look: Look, qtbot: QtBot) -> None:
    look.choose(replace(look.choices, contrast="high"))
    sheet = Sheet(look)
    qtbot.addWidget(sheet)
    picture = sheet.picture().toImage()
    assert picture.pixelColor(2, 2) == QApplication.palette().window().color()


def test_the_kit_is_mirrored(look: Look, qtbot: QtBot, turned: None) -> None:
    sheet = Sheet(look)
    qtbot.addWidget(sheet)
    assert not sheet.picture().isNull()


def test_only_icons_that_point_along_text_are_mirrored(
    look: Look, qtbot: QtBot, turned: None
) -> None:
    turned_undo, turned_play = look.pixmap("undo", 20).toImage(), look.pixmap("play", 20).toImage()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert look.pixmap("undo", 20).toImage() != turned_undo
    assert look.pixmap("play", 20).toImage() == turned_play
