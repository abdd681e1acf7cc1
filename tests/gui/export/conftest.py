"""What exports are made with: a window, work beside the loop, answers in place of dialogs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.background import Background
from speechstudio.gui.theme.look import Look


class Answers:
    """Answers what a dialog of the system would ask."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.printed: Path | None = None
        """PDF that is printed to; None where the person thinks better of it."""

    def file_to_save(self, title: str, path: Path, kinds: str) -> Path | None:
        return self.path

    def is_printer_chosen(self, printer: QPrinter) -> bool:
        if self.printed is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.printed))
        return True


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def background(look: Look) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitActive(made):
        made.show()
    return made
