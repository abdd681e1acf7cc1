"""The guide says what is true, its links lead somewhere, and the window shows it."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from platformdirs import windows
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.cli.main import COMMANDS
from speechstudio.gui.help.guide import GuideDialog
from speechstudio.gui.help.guide_pages import anchor_of, guide_pages
from speechstudio.gui.help.guide_text import tables_of
from speechstudio.gui.keys import ACTIONS
from speechstudio.gui.theme.look import Look
from speechstudio.resources import resource

PAGES = {page.name: page.path.read_text(encoding="utf-8") for page in guide_pages()}
COLLECTED = resource("translations/de.ts").read_text(encoding="utf-8")
KEYS = {"Esc", "Return", "Backspace", *(key for action in ACTIONS for key in action.keys)}


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> GuideDialog:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    dialog = GuideDialog(look, window)
    dialog.open_dialog(dialog.text)
    return dialog


def test_every_file_is_a_page() -> None:
    folder = resource("help/index.md").parent
    assert set(PAGES) == {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_to_pages_and_headings(name: str) -> None:
    for target, anchor in re.findall(r"\]\(([\w-]+\.md)(?:#([\w-]+))?\)", PAGES[name]):
        headings = re.findall(r"^#+ (.+)$", PAGES[target], re.MULTILINE)
        assert not anchor or anchor in map(anchor_of, headings)


@pytest.mark.parametrize("name", PAGES)
def test_what_is_bold_is_a_key_or_stands_in_the_window(name: str) -> None:
    collected = ET.fromstring(COLLECTED)  # noqa: S314 - a file of ours
    texts = {source.text for source in collected.iter("source")}
    bold = set(re.findall(r"\*\*(.+?)\*\*", PAGES[name]))
    assert bold <= texts | KEYS


@pytest.mark.parametrize("name", PAGES)
def test_commands_are_those_of_the_program(name: str) -> None:
    named = re.findall(r"speechstudio (?:--offline )?([a-z]+)", PAGES[name])
    assert set(named) <= set(COMMANDS)


def test_data_is_where_the_guide_says(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.delenv(f"XDG_{variable}_HOME", raising=False)
    monkeypatch.setattr(windows, "get_win_folder", lambda _name: "%LOCALAPPDATA%")
    told = set(re.findall(r"`([~%][^`]+)`", PAGES["installing.md"]))
    home = str(Path.home())
    for system in (Unix, MacOS, windows.Windows):
        dirs = system("speechstudio", appauthor=False)
        where = (dirs.user_data_dir, dirs.user_config_dir, dirs.user_state_dir, dirs.user_cache_dir)
        for folder in where:
            plain = folder.replace(home, "~").replace("%/", "%\\")
            assert any(plain.startswith(known) for known in told), plain


def test_a_link_leads_to_a_heading_of_another_page(dialog: GuideDialog) -> None:
    dialog.list.choose("transcribing.md")
    dialog.text.anchorClicked.emit(QUrl("correcting.md#doubtful-passages"))
    assert dialog.list.current_key == "correcting.md"
    assert dialog.text.textCursor().block().text() == "Doubtful passages"


def test_a_table_whose_head_is_empty_has_none(dialog: GuideDialog) -> None:
    (table,) = tables_of(dialog.text.document())
    first = table.cellAt(0, 0).firstCursorPosition().block()
    assert first.text() == "Installing, updating, removing"


def test_a_narrow_window_is_for_the_page_alone(dialog: GuideDialog) -> None:
    assert dialog.list.isVisible()
    dialog.window().resize(600, 500)
    assert not dialog.list.isVisible()


def test_other_letters_keep_the_page(dialog: GuideDialog, look: Look) -> None:
    dialog.list.choose("voices.md")
    before = dialog.text.toPlainText()
    look.changed.emit()
    assert dialog.text.toPlainText() == before
