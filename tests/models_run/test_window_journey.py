"""From a microphone to corrected text, exported files and sound, and back the next day."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.domain.transcript import Transcript
from speechstudio.gui.app import make_window
from speechstudio.gui.document import Document
from speechstudio.gui.export.dialog import ExportDialog
from speechstudio.gui.export.prompts import SystemExportPrompts
from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.view import TranscriptView
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.folders import Folders
from speechstudio.storage.project import Project, ProjectState
from tests.audio.correlating import likeness, place_of
from tests.audio.hearing import hear
from tests.models_run.clips import between, sample, write_wav
from tests.models_run.test_sample import read
from tests.sound_devices import RATE, SoundSystem

PATIENCE_MS = 30_000
SPOKEN = "New Jersey"
"""Said in the part of the sample that is spoken into the microphone."""

PLAYED = 2
"""The passage from whose second word on it is played."""

SitDown = Callable[[], AbstractContextManager["Desk"]]

pytestmark = [pytest.mark.models, pytest.mark.timeout(240)]


@dataclass(slots=True, kw_only=True)
class Desk:
    """A person in front of the window."""

    shown: StudioWindow
    qtbot: QtBot
    asked: list[Path] = field(default_factory=list)
    """Answers to the question where to save."""

    @property
    def view(self) -> TranscriptView:
        return self.shown.window.transcript.view

    @property
    def document(self) -> Document:
        document = self.shown.studio.document
        assert document is not None
        return document

    @property
    def transcript(self) -> Transcript:
        assert self.view.editor.transcript is self.document.transcript
        return self.document.transcript

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def press(self, keys: str, on: QWidget | None = None) -> None:
        """Press keys where the keyboard is."""
        focus = on or QApplication.focusWidget()
        assert focus is not None, keys
        QTest.keySequence(focus, QKeySequence(keys))

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None, text
        QTest.keyClicks(focus, text)

    def click(self, words: str, within: QWidget) -> None:
        """Click on a button."""
        button = next(each for each in within.findChildren(Button) if each.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_word(self, segment: int, word: int) -> None:
        """Click into the middle of a word of the transcript."""
        view = self.view
        middle = view.page.words_box(segment, word, word + 1).center()
        place = middle - QPoint(0, view.scroller.value)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )


@pytest.fixture
def folders(isolated_home: Path, model_store_root: Path) -> Folders:
    folders = Folders.of_this_user()
    folders.data.mkdir(parents=True)
    folders.models.symlink_to(model_store_root.resolve(), target_is_directory=True)
    return folders


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(scheme="light")
    ApplicationLook(made, qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def sit_down(
    look: Look, folders: Folders, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> SitDown:
    """Open the window; it is closed at the end of the block."""

    @contextmanager
    def sitting() -> Iterator[Desk]:
        shown = make_window(look, folders)
        desk = Desk(shown=shown, qtbot=qtbot)
        monkeypatch.setattr(SystemExportPrompts, "file_to_save", lambda *_asked: desk.asked.pop())
        shown.window.show()
        shown.window.activateWindow()
        try:
            desk.wait(shown.window.isActiveWindow)
            yield desk
        finally:
            shown.window.close()
            shown.window.deleteLater()

    return sitting


def record(desk: Desk, sound: SoundSystem, speech: Path) -> None:
    """Record what is spoken, with a mark in it."""
    recording = desk.shown.recorder.recording
    desk.press("Ctrl+R", desk.shown.window)
    desk.wait(lambda: recording.phase is Phase.READY)
    desk.press("Ctrl+R", desk.shown.window)
    desk.wait(lambda: recording.recorded_ms > 0)
    with sound.spoken(speech) as speaker:
        desk.wait(lambda: recording.recorded_ms > 3000)
        desk.press("M", desk.shown.recorder.page)
        desk.wait(lambda: recording.marks.items)
        desk.wait(lambda: speaker.poll() is not None)
    desk.press("Ctrl+Return", desk.shown.recorder.page)


def see_it_written(desk: Desk) -> None:
    """Read along while the recording is transcribed."""
    studio = desk.shown.studio
    desk.wait(lambda: studio.transcription is not None)
    assert studio.projects.library.entries()
    with desk.qtbot.waitSignal(studio.transcribed, timeout=PATIENCE_MS):
        desk.wait(lambda: desk.view.editor.transcript.segments)
        assert desk.view.is_read_only
    desk.wait(lambda: studio.transcription is None)
    assert desk.document.details.state is ProjectState.READY
    assert SPOKEN in desk.transcript.text.replace("\n", " ")
    assert len(desk.document.details.marks) == 1


def correct(desk: Desk) -> None:
    """Type, undo, redo, split and join."""
    view = desk.view
    view.setFocus()
    before = desk.transcript
    view.place_caret(Caret(0, 0))
    desk.type("Zebra ")
    assert desk.transcript.text.startswith("Zebra ")
    desk.press("Ctrl+Z")
    assert desk.transcript == before
    desk.press("Ctrl+Shift+Z")
    assert desk.transcript.text.startswith("Zebra ")
    count = len(desk.transcript.segments)
    desk.press("Return")
    assert len(desk.transcript.segments) == count + 1
    assert desk.transcript.segments[0].text == "Zebra"
    desk.press("Backspace")
    assert len(desk.transcript.segments) == count


def search_and_replace(desk: Desk) -> None:
    """Find words, and put others in the place of all of them."""
    bar, search = desk.shown.workbench.correcting.find_bar, desk.shown.workbench.correcting.search
    desk.press("Ctrl+F")
    desk.type("jersey")
    desk.wait(lambda: search.matches and not search.is_searching)
    count = len(search.matches)
    assert count == desk.transcript.text.lower().count("jersey")
    desk.press("Ctrl+H")
    desk.type("Holland")
    desk.click("Replace all", bar)
    desk.wait(lambda: desk.transcript.text.count("Holland") == count)
    assert "jersey" not in desk.transcript.text.lower()
    desk.press("Esc")
    assert bar.isHidden()
    assert view_has_keyboard(desk)


def view_has_keyboard(desk: Desk) -> bool:
    return QApplication.focusWidget() is desk.view


def rename_speaker(desk: Desk) -> None:
    """Give the first speaker a name, in the list at the side."""
    desk.press("F2")
    desk.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    desk.press("Ctrl+A")
    desk.type("Diane Miller")
    desk.press("Return")
    desk.wait(lambda: "Diane Miller" in {each.name for each in desk.transcript.speakers})


def review(desk: Desk) -> None:
    """Go to a passage to check, and take it as right."""
    queue = desk.shown.workbench.correcting.review
    desk.view.setFocus()
    waiting = queue.open_count
    assert waiting
    desk.press("F8")
    assert queue.current is not None
    assert desk.view.marks.review is not None
    desk.press("Ctrl+Return")
    assert queue.open_count < waiting
    desk.press("Esc")  # leaves the next one as it is
    assert view_has_keyboard(desk)


def export(desk: Desk, form: str, place: Path) -> Path:
    """Export through the dialog to a place that is asked for."""
    desk.press("Ctrl+E")
    desk.wait(lambda: desk.shown.window.findChildren(ExportDialog))
    dialog = desk.shown.window.findChildren(ExportDialog)[-1]
    dialog.export.choose_format(form)
    desk.asked.append(place.with_suffix(f".{form}"))
    desk.click("Change…", dialog)
    with desk.qtbot.waitSignal(dialog.exported, timeout=PATIENCE_MS) as told:
        desk.press("Return")
    assert told.args == [place.with_suffix(f".{form}")]
    desk.wait(lambda: view_has_keyboard(desk))
    return place.with_suffix(f".{form}")


def play(desk: Desk, sound: SoundSystem) -> None:
    """Play from a word that is clicked, and hear that it is that one."""
    source = desk.document.locate_audio()
    assert source is not None
    word = desk.transcript.segments[PLAYED].words[1]
    desk.click_word(PLAYED, 1)
    desk.wait(lambda: desk.shown.studio.playback.position_ms == word.start_ms)
    with sound.recording() as heard:
        desk.press("Esc")
        desk.wait(lambda: desk.shown.studio.playback.position_ms > word.start_ms + 1500)
        desk.press("Esc")
        desk.wait(lambda: not desk.shown.studio.playback.is_playing)
    assert not heard.is_silent
    recorded = hear(source)
    start = word.start_ms * recorded.rate // 1000
    spoken = recorded.mono[start + recorded.rate // 5 : start + recorded.rate]
    played = np.interp(
        np.arange(0, len(heard.samples), RATE / recorded.rate),
        np.arange(len(heard.samples)),
        heard.samples,
    ).astype(np.float32)
    assert likeness(spoken, played, place_of(spoken, played)) > 0.8
    assert not np.any(np.abs(played[: place_of(spoken, played) - recorded.rate // 4]) > 0.01)


def test_from_the_microphone_to_the_page_and_back(
    sound_devices: SoundSystem, sit_down: SitDown, tmp_path: Path
) -> None:
    speech = write_wav(tmp_path / "speech.wav", between(sample(), 6500, 19_000))
    with sit_down() as desk:
        record(desk, sound_devices, speech)
        see_it_written(desk)
        correct(desk)
        search_and_replace(desk)
        rename_speaker(desk)
        review(desk)
        subtitles = export(desk, "srt", tmp_path / "interview")
        document = export(desk, "docx", tmp_path / "interview")
        play(desk, sound_devices)
        desk.view.place_caret(Caret(len(desk.transcript.segments) - 1, 2))
        left = desk.transcript
        state, path = desk.view.state(), desk.document.project.path
        at_ms, marks = desk.shown.studio.playback.position_ms, desk.document.details.marks
    assert "Holland" in read(subtitles, "srt").text
    assert "Diane Miller" in docx_text(document)
    with Project.open(path) as project:
        assert project.transcript == left
    with sit_down() as desk:
        desk.wait(lambda: desk.shown.studio.projects.entries)
        desk.shown.window.library.chosen.emit(desk.shown.studio.projects.entries[0].path)
        desk.wait(lambda: desk.shown.studio.document is not None)
        assert desk.transcript == left
        assert desk.view.state() == state
        assert desk.document.details.marks == marks
        assert desk.shown.studio.playback.position_ms == at_ms
        assert not desk.view.is_read_only


def docx_text(path: Path) -> str:
    from docx import Document as Docx

    return "\n".join(paragraph.text for paragraph in Docx(BytesIO(path.read_bytes())).paragraphs)
