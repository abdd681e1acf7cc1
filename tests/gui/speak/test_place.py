"""The whole place: texts are written, corrected, heard and exported, and nothing is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from speechstudio.audio.probe import probe
from speechstudio.gui.shell.title_field import TitleField
from speechstudio.gui.speak.place import SpeakPlace
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_row import RowState
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.project import Details, Project
from speechstudio.storage.script import ScriptFile
from speechstudio.workflows.engine_pool import EnginePool
from tests.gui.projects import interview
from tests.gui.windows import PATIENCE_MS, Answers, open_window

pytestmark = pytest.mark.models

VOICES = {"en": "espeak:en-us"}
TEXT = "I have 5 cats. They cost $20 each.\nThe end."


@pytest.fixture
def prompts() -> Answers:
    return Answers()


@pytest.fixture
def opened(
    look: Look, pool: EnginePool, prompts: Answers, tmp_path: Path
) -> Iterator[StudioWindow]:
    with open_window(look, pool, tmp_path, prompts) as made:
        made.window.places.show("speak")
        yield made


@pytest.fixture
def place(opened: StudioWindow) -> SpeakPlace:
    return opened.others.speech


@pytest.fixture
def written(qtbot: QtBot, place: SpeakPlace) -> SpeakPlace:
    """The place with a script that is read, and of which nothing is made."""
    place.studio.write(TEXT, VOICES)
    settle(qtbot, place)
    return place


def settle(qtbot: QtBot, place: SpeakPlace) -> None:
    """Wait until a script is open, all is read, and it is known what is made."""
    studio = place.studio

    def is_settled() -> bool:
        rows = studio.rows
        return rows is not None and rows.is_settled and studio.sounds.is_surveyed

    qtbot.waitUntil(is_settled, timeout=PATIENCE_MS)


def texts(place: SpeakPlace) -> list[str]:
    document = place.studio.document
    assert document is not None
    return [paragraph.text for paragraph in document.script.paragraphs]


def spoken(place: SpeakPlace, paragraph: int) -> str:
    rows = place.studio.rows
    assert rows is not None
    return "".join(row.spoken for row in rows.rows_of(paragraph))


def test_it_begins_with_an_invitation_and_a_pasted_text_is_a_script(
    qtbot: QtBot, place: SpeakPlace
) -> None:
    assert place.pages.currentWidget() is place.empty
    place.empty.write_requested.emit(TEXT)
    settle(qtbot, place)
    assert place.pages.currentWidget() is place.body
    assert texts(place) == ["I have 5 cats. They cost $20 each.", "The end."]
    assert "10 words" in place.head.header.accessibleName()


def test_what_is_typed_is_read_at_once_and_undone_with_its_caret(written: SpeakPlace) -> None:
    view = written.body.view
    view.place_caret(Caret(0, 8))
    QTest.keyClicks(view, "0")
    assert spoken(written, 0).startswith("I have fifty cats.")
    keys = written.around.keys
    keys["undo"].trigger()
    assert texts(written)[0].startswith("I have 5 cats.")
    assert view.caret == Caret(0, 8)
    keys["redo"].trigger()
    assert texts(written)[0].startswith("I have 50 cats.")


def test_a_reading_is_chosen_by_keys_for_the_whole_text(qtbot: QtBot, place: SpeakPlace) -> None:
    place.studio.write("Room 101 is free.\nAsk in room 101.", VOICES)
    settle(qtbot, place)
    before = spoken(place, 0).removeprefix("Room ").removesuffix(" is free.")
    view = place.body.view
    view.setFocus()
    view.place_caret(Caret(0, 6))
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    popover = place.spans.popover
    assert popover.isVisible()
    QTest.keyClick(popover, Qt.Key.Key_2)
    chosen = popover.spoken
    QTest.keyClick(popover, Qt.Key.Key_Return)
    assert chosen != before
    assert [spoken(place, at) for at in (0, 1)] == [
        f"Room {chosen} is free.",
        f"Ask in room {chosen}.",
    ]
    assert not popover.isVisible()
    place.around.keys["undo"].trigger()
    assert spoken(place, 0) == f"Room {before} is free."


def test_always_read_so_goes_into_the_lexicon(qtbot: QtBot, written: SpeakPlace) -> None:
    view = written.body.view
    view.place_caret(Caret(0, 8))
    assert view.open_span()
    popover = written.spans.popover
    popover._always.setChecked(True)
    popover._own.setText("fife")
    popover._choose_own()
    with qtbot.waitSignal(written.studio.lexicon.changed):
        popover.decide()
    qtbot.waitUntil(lambda: "I have fife cats." in spoken(written, 0))
    (entry,) = written.studio.lexicon.lexicon.entries
    assert (entry.written, entry.language) == ("5", "en")


def test_only_what_has_changed_is_made_again(qtbot: QtBot, written: SpeakPlace) -> None:
    studio = written.studio
    studio.making.make_all()
    qtbot.waitUntil(lambda: not studio.making.is_busy, timeout=PATIENCE_MS)
    view = written.body.view
    view.place_caret(Caret(1, 7))
    QTest.keyClicks(view, " now")
    settle(qtbot, written)
    rows = studio.rows
    assert rows is not None
    states = [studio.sounds.state_of(rows.row(at)) for at in range(3)]
    assert states == [RowState.MADE, RowState.MADE, RowState.STALE]
    document = studio.document
    assert document is not None
    qtbot.waitUntil(lambda: document.details.duration_ms is not None)


def test_the_strip_tells_of_sentences_that_are_made_and_can_stop_them(
    qtbot: QtBot, opened: StudioWindow, written: SpeakPlace
) -> None:
    strip = opened.window.strip
    with qtbot.waitSignal(written.studio.making.progressed):
        written.studio.making.make_all()
    assert strip.accessibleDescription().startswith("Speaking 1 of 3 · 2 sentences waiting")
    (row,) = written.teller.rows
    assert row.title == "I have 5 cats. They cost $20 each."
    written.teller.act(row.key, row.acts[0])
    assert written.teller.rows == ()
    qtbot.waitUntil(lambda: strip.accessibleDescription() == "All changes saved")


def test_an_export_is_written_with_subtitles_and_told(
    qtbot: QtBot, written: SpeakPlace, tmp_path: Path
) -> None:
    exports = written.exports
    exports.open()
    dialog = exports.dialog
    assert dialog is not None
    assert exports.running is not None
    exports.running.choose(path=tmp_path / "cats.mp3")
    dialog.options.subtitles["srt"].click()
    with qtbot.waitSignal(exports.running.exported, timeout=PATIENCE_MS):
        dialog.write()
    assert not dialog.isVisible()
    assert (probe(tmp_path / "cats.mp3").duration_ms or 0) > 2_000
    assert "They cost $20 each." in (tmp_path / "cats.srt").read_text()
    assert exports.chosen.subtitles == "srt"
    assert exports.chosen.folder == str(tmp_path)
    exports.open()
    assert exports.dialog is not None
    assert exports.running is not None
    assert exports.running.export.subtitles == ("srt",)
    exports.running.choose(path=tmp_path / "cats.mp3")
    exports.dialog.write()
    assert exports.dialog._existing.isVisible()
    exports.dialog.leave()
    assert exports.dialog is None


def test_documents_become_scripts_wherever_they_are_opened(
    qtbot: QtBot, opened: StudioWindow, tmp_path: Path
) -> None:
    first, second = tmp_path / "one.md", tmp_path / "two.txt"
    first.write_text("# Part 1\n\nIt is 5 pm.")
    second.write_text("Nothing.")
    opened.window.places.show("transcribe")
    opened.open_paths((first, second))
    assert opened.window.places.shown == "speak"
    place = opened.others.speech
    qtbot.waitUntil(lambda: len(place.studio.scripts.entries) == 2, timeout=PATIENCE_MS)
    assert texts(place) == ["Part 1", "It is 5 pm."]


def test_a_script_comes_back_as_it_was_left(qtbot: QtBot, written: SpeakPlace) -> None:
    studio = written.studio
    assert studio.document is not None
    path = studio.document.file.path
    written.body.view.place_caret(Caret(1, 4))
    studio.show_none()
    assert written.pages.currentWidget() is written.empty
    assert written.body.view.editor.is_empty
    studio.open(path)
    settle(qtbot, written)
    assert written.body.view.caret == Caret(1, 4)


def test_a_script_is_renamed_and_removed_and_given_back(qtbot: QtBot, written: SpeakPlace) -> None:
    studio = written.studio
    assert studio.document is not None
    path = studio.document.file.path
    before = studio.document.script.title
    written.around.keys["rename_script"].trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, TitleField)
    QTest.keyClicks(field, "Cats")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert written.body.view.hasFocus()
    assert studio.document.script.title == written.head.header.title == "Cats"
    written.around.keys["undo"].trigger()
    assert studio.document.script.title == before
    written.around.keys["redo"].trigger()
    qtbot.waitUntil(lambda: [e.title for e in studio.scripts.entries] == ["Cats"])
    removed: list[object] = []
    studio.scripts.removed.connect(lambda removal, _title: removed.append(removal))
    studio.remove(path)
    qtbot.waitUntil(lambda: bool(removed) and not studio.scripts.entries, timeout=PATIENCE_MS)
    studio.scripts.restore(removed[0])  # type: ignore[arg-type]  # what the signal carries
    qtbot.waitUntil(lambda: len(studio.scripts.entries) == 1)


def test_style_speaker_language_and_words_are_changed(qtbot: QtBot, written: SpeakPlace) -> None:
    document = written.studio.document
    assert document is not None
    written.body.view.place_caret(Caret(1, 0))
    written.menu.open_menu(Caret(1, 0), None, QPoint())
    (menu,) = (m for m in written.body.view.findChildren(QMenu) if m.title() == "")
    _action(menu, "Heading 1")()
    assert document.script.paragraphs[1].heading == 1
    written.menu._set_speaker("Ann")
    assert document.script.paragraphs[1].speaker == "Ann"
    menu.close()
    written.around.keys["find"].trigger()
    written.find.bar.field.setText("cats")
    assert written.body.view.editor.selected_text() == "cats"
    with qtbot.waitSignal(written.find.search.replaced):
        written.find.search.replace_all("dogs")
    assert texts(written)[0].startswith("I have 5 dogs.")
    written.find.bar.close_bar()
    written.head.language_chosen.emit("de-DE")
    settle(qtbot, written)
    assert "fünf" in spoken(written, 0)
    assert document.script.voice == ""


def test_a_transcript_is_spoken_and_recordings_go_back_where_they_are_transcribed(
    qtbot: QtBot, opened: StudioWindow, tmp_path: Path
) -> None:
    path = tmp_path / "talk.speech"
    Project.create(path, Details(title="Talk"), interview()).close()
    opened.open_paths((path,))
    assert opened.window.places.shown == "transcribe"
    qtbot.waitUntil(lambda: opened.studio.document is not None)
    opened.workbench.correcting.inspector.details.speak.click()
    assert opened.window.places.shown == "speak"
    place = opened.others.speech
    settle(qtbot, place)
    document = place.studio.document
    assert document is not None
    assert document.script.title == "Talk"
    assert document.script.paragraphs[0].speaker == "Maren Holt"
    assert opened.studio.document is not None


def test_closing_in_the_middle_of_work_saves_the_text_and_leaves_no_half_file(
    qtbot: QtBot, look: Look, pool: EnginePool, tmp_path: Path
) -> None:
    with open_window(look, pool, tmp_path) as opened:
        opened.window.places.show("speak")
        place = opened.others.speech
        place.studio.write("\n".join(f"{TEXT} It is {n}." for n in range(20)), VOICES)
        settle(qtbot, place)
        document = place.studio.document
        assert document is not None
        path = document.file.path
        place.studio.making.make_all()
        place.exports.open()
        assert place.exports.running is not None
        place.exports.running.choose(path=tmp_path / "cats.wav")
        with qtbot.waitSignal(place.exports.running.progressed, timeout=PATIENCE_MS):
            place.exports.running.start()
        place.body.view.place_caret(Caret(0, 0))
        QTest.keyClicks(place.body.view, "So ")
    written = tmp_path / "cats.wav"  # it may have been quicker than the window
    assert not written.exists() or (probe(written).duration_ms or 0) > 10_000
    with ScriptFile.open(path) as file:
        assert file.script.paragraphs[0].text.startswith("So I have 5 cats.")


def test_keys_of_a_place_answer_only_there(opened: StudioWindow, place: SpeakPlace) -> None:
    keys = place.around.keys
    assert keys["speak_from_caret"].isEnabled()
    assert not opened.window.keys["accept"].isEnabled()
    opened.window.places.show("transcribe")
    assert not keys["speak_from_caret"].isEnabled()


def _action(menu: QMenu, title: str) -> Callable[[], None]:
    found = {
        action.text(): action
        for each in (menu, *menu.findChildren(QMenu))
        for action in each.actions()
    }
    return found[title].trigger
