"""The list of scripts opens, makes and imports them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import DocumentError
from speechstudio.domain.transcript import Speaker, Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.scripts import Scripts
from speechstudio.storage.script import ScriptFile
from speechstudio.workflows.scripts import ScriptLibrary
from tests.domain.script_edits.making import script_of_lines
from tests.domain.strategies import spoken
from tests.gui.viewmodels.scripts_at_hand import folders_in

SCRIPT = replace(script_of_lines("One two. Three.", "Four"), title="Morning")


@pytest.fixture
def scripts(tmp_path: Path, qtbot: QtBot) -> Iterator[Scripts]:
    background = Background()
    library = ScriptLibrary.of(folders_in(tmp_path), tmp_path / "Projects")
    scripts = Scripts(library, background)
    yield scripts
    background.close()
    scripts.deleteLater()
    background.deleteLater()


def titles(scripts: Scripts) -> list[str]:
    return [entry.title for entry in scripts.entries]


def given(qtbot: QtBot, scripts: Scripts) -> ScriptFile:
    """Wait for the script that was asked for."""
    with qtbot.waitSignal(scripts.changed), qtbot.waitSignal(scripts.opened) as told:
        pass
    assert told.args is not None
    file = told.args[0]
    assert isinstance(file, ScriptFile)
    return file


def test_a_new_script_is_open_and_in_the_list(scripts: Scripts, qtbot: QtBot) -> None:
    scripts.create(SCRIPT)
    with given(qtbot, scripts) as file:
        assert file.script == SCRIPT
    (entry,) = scripts.entries
    assert (entry.title, entry.sentences, entry.words) == ("Morning", 3, 4)
    scripts.open(entry.path)
    given(qtbot, scripts).close()


def test_a_book_is_imported_with_author_and_cover(
    scripts: Scripts, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "book.md"
    path.write_text("---\ntitle: The Sea\nauthor: A. B.\n---\n\n# One\n\nIt was late.\n")
    scripts.import_file(path)
    with given(qtbot, scripts) as file:
        assert (file.script.title, file.details.author) == ("The Sea", "A. B.")
        assert [p.heading for p in file.script.paragraphs] == [1, 0]
        assert file.cover() is None


def test_a_transcript_becomes_a_script(scripts: Scripts, qtbot: QtBot) -> None:
    transcript = Transcript(
        segments=(spoken("Hello.", start_ms=0, speaker="S1"),),
        speakers=(Speaker(id="S1", name="Ann"),),
        language="en-GB",
    )
    scripts.import_transcript(transcript, "Talk")
    with given(qtbot, scripts) as file:
        assert (file.script.title, file.script.language) == ("Talk", "en-GB")
        assert file.script.paragraphs[0].speaker == "Ann"


def test_what_cannot_be_read_is_told(scripts: Scripts, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(b"no book")
    with qtbot.waitSignal(scripts.failed) as told:
        scripts.import_file(path)
    assert told.args is not None
    assert isinstance(told.args[0], DocumentError)


def test_a_script_that_was_removed_can_be_given_back(scripts: Scripts, qtbot: QtBot) -> None:
    scripts.create(SCRIPT)
    given(qtbot, scripts).close()
    with qtbot.waitSignal(scripts.changed), qtbot.waitSignal(scripts.removed) as told:
        scripts.remove(scripts.entries[0])
    assert titles(scripts) == []
    assert told.args is not None
    with qtbot.waitSignal(scripts.changed):
        scripts.restore(told.args[0])
    assert titles(scripts) == ["Morning"]
    with qtbot.waitSignal(scripts.changed):
        scripts.search("five")
    assert titles(scripts) == []
