"""From a microphone to corrected text, exported files and sound, and back the next day."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeoutError
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
from tests.sound_devices import RATE, Samples, SoundSystem

PATIENCE_MS = 120_000
"""Nothing here is about time: a machine may be busy."""
SPOKEN = "New Jersey"
"""Said in the part of the sample that is spoken into the microphone."""

PLAYED = 2
"""The passage from whose second word on it is played."""
STARTED_MS = 20_000
TRIES = 4
"""So often it is played anew where the sound system had to leave gaps in it."""
FIRST_MS = 300
"""So much of it is compared."""
ALIKE = 0.9
AUDIBLE = 0.01
EDGE_MS = 10
"""It fades in."""
SOFT_MS = 250
"""A word may begin so softly."""

SitDown = Callable[[], AbstractContextManager["Desk"]]

pytestmark = [pytest.mark.models, pytest.mark.timeout(600)]


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

    def dialogs(self) -> list[ExportDialog]:
        """Give those that are open; one that was closed may be there a while."""
        found = self.shown.window.findChildren(ExportDialog)
        return [dialog for dialog in found if dialog.isVisible()]

    def choose_project(self, path: Path) -> None:
        """Open a project of the list."""
        studio = self.shown.studio
        self.wait(lambda: path in {entry.path for entry in studio.projects.entries})
        self.shown.window.library.chosen.emit(path)
        self.wait(lambda: studio.document is not None and studio.document.project.path == path)

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


def see_it_written(desk: Desk) -> None:
    """End the recording, and read along while it is transcribed."""
    studio = desk.shown.studio
    with desk.qtbot.waitSignal(studio.transcribed, timeout=PATIENCE_MS):
        desk.press("Ctrl+Return", desk.shown.recorder.page)
        desk.wait(lambda: studio.document is not None and desk.view.editor.transcript.segments)
        assert desk.view.is_read_only == (studio.transcription is not None)
    desk.wait(lambda: studio.transcription is None)
    assert not desk.view.is_read_only
    assert desk.document.details.state is ProjectState.READY
    assert SPOKEN in desk.transcript.text.replace("\n", " ")
    assert len(desk.document.details.marks) == 1


def open_a_file_too(desk: Desk, speech: Path) -> None:
    """Transcribe a file beside it, see what was said there, and come back."""
    studio, recorded = desk.shown.studio, desk.document.project.path
    with desk.qtbot.waitSignal(studio.transcribed, timeout=PATIENCE_MS):
        desk.shown.open_paths([speech])
        desk.wait(lambda: desk.document.project.path != recorded)
    desk.wait(lambda: studio.transcription is None)
    assert desk.document.details.title == speech.stem
    assert desk.transcript.segments
    desk.choose_project(recorded)


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
    desk.wait(bar.isHidden)
    desk.wait(lambda: view_has_keyboard(desk))


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
    desk.wait(lambda: queue.open_count)
    waiting = queue.open_count
    desk.press("F8")
    assert queue.current is not None
    assert desk.view.marks.review is not None
    desk.press("Ctrl+Return")
    assert queue.open_count < waiting
    desk.press("Esc")  # leaves the next one as it is
    desk.wait(lambda: view_has_keyboard(desk))


def export(desk: Desk, form: str, place: Path) -> Path:
    """Export through the dialog to a place that is asked for."""
    desk.press("Ctrl+E")
    desk.wait(desk.dialogs)
    (dialog,) = desk.dialogs()
    dialog.export.choose_format(form)
    desk.asked.append(place.with_suffix(f".{form}"))
    desk.click("Change…", dialog)
    with desk.qtbot.waitSignal(dialog.exported, timeout=PATIENCE_MS) as told:
        desk.press("Return")
    assert told.args == [place.with_suffix(f".{form}")]
    desk.wait(lambda: view_has_keyboard(desk))
    return place.with_suffix(f".{form}")


def play(desk: Desk, sound: SoundSystem) -> None:
    """Play from a word that is clicked, and hear that the first that sounds is that word."""
    source = desk.document.locate_audio()
    assert source is not None
    recorded = hear(source)
    playback = desk.shown.studio.playback
    word = desk.transcript.segments[PLAYED].words[1]
    for _ in range(TRIES):
        desk.click_word(PLAYED, 1)
        desk.wait(lambda: playback.position_ms == word.start_ms)
        with sound.recording() as heard:
            desk.press("Esc")
            with suppress(QtTimeoutError):  # a sound server under load may not start a stream
                desk.qtbot.waitUntil(
                    lambda: playback.position_ms > word.start_ms + 1500, timeout=STARTED_MS
                )
            if playback.is_playing:
                desk.press("Esc")
            desk.wait(lambda: not playback.is_playing)
        if heard.is_silent:
            continue
        first = first_sound(heard.samples, recorded.rate)
        at = place_of(first, recorded.mono)
        if likeness(first, recorded.mono, at) > ALIKE:
            assert 0 <= at * 1000 // recorded.rate - word.start_ms + EDGE_MS <= SOFT_MS
            return
    pytest.fail("what was played is silent or has gaps, however often it was played")


def first_sound(played: Samples, rate: int) -> Samples:
    """Cut the first that can be heard from what a loudspeaker played, at another rate.

    It is told by what it is and not by when it came: a busy machine makes a loudspeaker wait.
    """
    times = np.arange(0, len(played), RATE / rate)
    resampled: Samples = np.interp(times, np.arange(len(played)), played).astype(np.float32)
    start = int(np.argmax(np.abs(resampled) > AUDIBLE))
    return resampled[start : start + rate * FIRST_MS // 1000]


def test_from_the_microphone_to_the_page_and_back(
    sound_devices: SoundSystem, sit_down: SitDown, tmp_path: Path
) -> None:
    speech = write_wav(tmp_path / "speech.wav", between(sample(), 6500, 19_000))
    call = write_wav(tmp_path / "call.wav", between(sample(), 19_000, 25_000))
    with sit_down() as desk:
        record(desk, sound_devices, speech)
        see_it_written(desk)
        open_a_file_too(desk, call)
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
        desk.choose_project(path)
        assert desk.transcript == left
        assert desk.view.state() == state
        assert desk.document.details.marks == marks
        assert desk.shown.studio.playback.position_ms == at_ms
        assert not desk.view.is_read_only


def docx_text(path: Path) -> str:
    from docx import Document as Docx

    return "\n".join(paragraph.text for paragraph in Docx(BytesIO(path.read_bytes())).paragraphs)
