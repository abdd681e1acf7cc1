"""The dialog from opening to a file: by keyboard, with questions in place."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.background import Background
from speechstudio.gui.export.dialog import ExportDialog
from speechstudio.gui.export.formats import export_formats
from speechstudio.gui.export.options_panel import OptionsPanel
from speechstudio.gui.export.preview_view import PreviewView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.export import Export
from speechstudio.gui.viewmodels.export_choices import Subject
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.segments import Segments
from speechstudio.gui.widgets.slider import Slider
from speechstudio.storage.settings import ExportSettings
from tests.formats.samples import INTERVIEW
from tests.gui.export.conftest import Answers

Opener = Callable[[str], ExportDialog]


@pytest.fixture
def exporting(background: Background, tmp_path: Path) -> Callable[[str], Export]:
    def make(chosen: str) -> Export:
        subject = Subject(transcript=INTERVIEW, title="Boats", folder=tmp_path)
        return Export(subject, ExportSettings(format=chosen), export_formats(), background)

    return make


@pytest.fixture
def opened(
    look: Look,
    qtbot: QtBot,
    window: QWidget,
    answers: Answers,
    exporting: Callable[[str], Export],
) -> Opener:
    def make(chosen: str) -> ExportDialog:
        export = exporting(chosen)
        dialog = ExportDialog(look, window, export, answers)
        dialog.open_export()
        qtbot.waitUntil(lambda: export.preview.facts != "")
        return dialog

    return make


def shown(dialog: QWidget, kind: type[QWidget]) -> list[str]:
    """Names of the controls of a kind that can be seen."""
    return [each.accessibleName() for each in dialog.findChildren(kind) if each.isVisible()]


def banners(dialog: QWidget) -> list[Banner]:
    return [each for each in dialog.findChildren(Banner) if each.isVisible()]


def boxes(dialog: QWidget) -> list[str]:
    return [each.text() for each in dialog.findChildren(CheckBox) if each.isVisible()]


def test_enter_exports_closes_and_is_gone(
    opened: Opener, qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    dialog = opened("txt")
    with qtbot.waitSignal(dialog.exported) as done:
        qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)
    assert done.args == [tmp_path / "Boats.txt"]
    assert "Anna Smith: Good morning." in (tmp_path / "Boats.txt").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: window.findChildren(ExportDialog) == [])


def test_a_format_shows_the_options_that_it_heeds(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("srt")
    assert len(boxes(dialog)) == 3
    assert shown(dialog, Slider) == ["Characters in a line"]
    assert shown(dialog, Segments) == ["Lines"]
    dialog.export.choose_format("csv")
    assert boxes(dialog) == ["Name the speaker"]
    dialog.export.choose_format("rttm")
    assert boxes(dialog) == []
    assert shown(dialog, Slider) == []


def test_a_check_box_changes_the_preview(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("txt")
    names = next(box for box in dialog.findChildren(CheckBox) if "speaker" in box.text())
    with qtbot.waitSignal(dialog.export.previewed):
        names.click()
    assert not any("Anna Smith" in row for row in dialog.export.preview.rows)


def test_a_file_that_is_there_is_asked_about_in_place(
    opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Boats.srt").write_text("mine", encoding="utf-8")
    dialog = opened("srt")
    with qtbot.waitSignal(dialog.export.exists):
        dialog.write()
    assert (tmp_path / "Boats.srt").read_text(encoding="utf-8") == "mine"
    question = next(each for each in banners(dialog) if "is there already" in each.accessibleName())
    with qtbot.waitSignal(dialog.exported):
        question.findChildren(Button)[0].click()
    assert (tmp_path / "Boats.srt").read_text(encoding="utf-8").startswith("1\n")


def test_a_failure_is_told_in_the_dialog(
    opened: Opener, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    dialog = opened("txt")
    answers.path = tmp_path / "file" / "Boats.txt"
    dialog.change_place()
    with qtbot.waitSignal(dialog.export.failed):
        dialog.write()
    assert any("cannot be written" in each.accessibleName() for each in banners(dialog))
    assert dialog.isVisible()


def test_passages_that_nobody_checked_are_counted(opened: Opener) -> None:
    names = [each.accessibleName() for each in banners(opened("md"))]
    assert names == ["3 passages not checked. They are exported as they stand."]


def test_copy_puts_the_text_on_the_clipboard(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("srt")
    with qtbot.waitSignal(dialog.export.copied):
        next(each for each in dialog.findChildren(Button) if each.text() == "Copy").click()
    assert QGuiApplication.clipboard().text().startswith("1\n00:00:00,500 -->")


def test_esc_leaves_without_a_file(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened("txt")
    with qtbot.waitSignal(dialog.closed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("look", ["light", "dark", ("light", 2.0)], indirect=True)
@pytest.mark.parametrize("chosen", ["pdf", "srt", "json"])
def test_every_kind_of_preview_is_painted(opened: Opener, chosen: str) -> None:
    dialog = opened(chosen)
    (view,) = dialog.findChildren(PreviewView)
    picture = view.grab().toImage()
    places = product(range(picture.width()), range(0, picture.height(), 3))
    colours = {picture.pixel(x, y) for x, y in places}
    assert len(colours) > 2
    assert view.accessibleDescription() == dialog.export.preview.facts


def test_large_text_puts_the_preview_below_and_questions_in_view(
    look: Look, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    look.choose(replace(look.choices, text_scale=2.0))
    dialog = opened("srt")
    view, options = dialog.findChild(PreviewView), dialog.findChild(OptionsPanel)
    assert view is not None
    assert options is not None
    assert options.isAncestorOf(view)
    (tmp_path / "Boats.srt").write_text("mine", encoding="utf-8")
    with qtbot.waitSignal(dialog.export.exists):
        dialog.write()
    question = next(each for each in banners(dialog) if "is there already" in each.accessibleName())
    assert question.isVisible()
    assert not options.isAncestorOf(question)
