"""Printing goes page by page, and can be left."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from speechstudio.formats.spec import WriteOptions
from speechstudio.gui.export.printing import Printing
from speechstudio.gui.theme.look import Look
from tests.formats.samples import INTERVIEW
from tests.gui.export.conftest import Answers
from tests.gui.export.test_typesetting import long_talk

OPTIONS = WriteOptions(title="Boats")


def test_pages_reach_the_printer_with_progress(
    look: Look, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.printed = tmp_path / "paper.pdf"
    printing = Printing(answers)
    shares: list[float] = []
    printing.progressed.connect(shares.append)
    with qtbot.waitSignal(printing.finished) as finished:
        printing.start(long_talk(30), OPTIONS)
    pages = PdfReader(tmp_path / "paper.pdf").pages
    assert finished.args == [len(pages)]
    assert len(pages) == len(shares) > 1
    assert shares[-1] == 1
    assert not printing.is_printing


def test_nothing_is_printed_unless_a_printer_is_chosen(look: Look, answers: Answers) -> None:
    printing = Printing(answers)
    printing.start(INTERVIEW, OPTIONS)
    assert not printing.is_printing


def test_printing_can_be_cancelled(
    look: Look, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.printed = tmp_path / "paper.pdf"
    printing = Printing(answers)
    printing.progressed.connect(printing.cancel)
    with qtbot.waitSignal(printing.finished) as finished:
        printing.start(long_talk(30), OPTIONS)
    assert finished.args == [1]
    assert not printing.is_printing


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_told(
    look: Look, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.printed = tmp_path / "missing" / "paper.pdf"
    printing = Printing(answers)
    with qtbot.waitSignal(printing.failed):
        printing.start(INTERVIEW, OPTIONS)
    assert not printing.is_printing
