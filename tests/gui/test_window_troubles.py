"""The window is closed, opened twice, and given too much, while it is at work: nothing is lost."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from speechstudio.audio.probe import probe
from speechstudio.gui.export.dialog import ExportDialog
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.project import Project, ProjectState, is_in_use
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library import Entry
from speechstudio.workflows.settings import TranscriptionSettings
from tests.audio.making import babble, write_wav
from tests.fakes.stage import Stage, is_gone
from tests.gui.windows import PATIENCE_MS, in_use_elsewhere, open_window, wait_done
from tests.sound_devices import SoundSystem

pytestmark = pytest.mark.models

CLOSED_WITHIN_S = 5.0

NewWindow = Callable[[], StudioWindow]


@pytest.fixture
def new_window(
    look: Look,
    pool: EnginePool,
    settings: TranscriptionSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[NewWindow]:
    """Open one more window on one library, with scripted engines; each is closed at the end."""
    monkeypatch.setattr(Choices, "settings", lambda _chosen: settings)
    with ExitStack() as stack:
        yield lambda: stack.enter_context(open_window(look, EnginePool(pool._store), tmp_path))


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def close(opened: StudioWindow) -> None:
    """Close a window, which must not take long."""
    before = time.monotonic()
    opened.window.close()
    assert time.monotonic() - before < CLOSED_WITHIN_S


def shown_text(opened: StudioWindow) -> str:
    return opened.window.transcript.view.editor.transcript.text


def open_project(qtbot: QtBot, opened: StudioWindow, path: Path) -> None:
    opened.studio.open_project(path)
    wait(qtbot, lambda: opened.studio.document is not None)


def drop(opened: StudioWindow, *paths: Path) -> None:
    """Drop files and folders on a window."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy = QPoint(700, 400), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    events = (
        QDragEnterEvent(place, copy, content, buttons, keys),
        QDropEvent(QPointF(place), copy, content, buttons, keys),
    )
    for event in events:
        QApplication.sendEvent(opened.window, event)


def entries(qtbot: QtBot, opened: StudioWindow, count: int) -> dict[str, Entry]:
    """Wait until so many projects are listed; give them by title."""
    projects = opened.studio.projects
    wait(qtbot, lambda: len(projects.entries) == count)
    return {entry.title: entry for entry in projects.entries}


def banner(opened: StudioWindow) -> str:
    said = opened.window.transcript._banner_said
    return said[0] if said else ""


def toasts(opened: StudioWindow) -> list[str]:
    return [toast.content.title for toast in opened.window.toasts.toasts]


def test_a_window_that_is_closed_while_it_transcribes_goes_on_in_the_next(
    qtbot: QtBot,
    new_window: NewWindow,
    talk: Path,
    settings: TranscriptionSettings,
    recognizer: Stage,
) -> None:
    recognizer.play(before={3: ["wait_for_go"]})
    first = new_window()
    first.studio.begin(talk, settings)
    wait(qtbot, lambda: shown_text(first))
    close(first)
    assert all(is_gone(pid) for pid in recognizer.pids())
    recognizer.play()
    second = new_window()
    (entry,) = entries(qtbot, second, 1).values()
    open_project(qtbot, second, entry.path)
    assert banner(second) == "Not transcribed to the end"
    second.workbench.binder.banner_asked.emit("go_on")
    document = wait_done(qtbot, second)
    assert document.details.state is ProjectState.READY
    assert shown_text(second).split()[0::2] == [f"word{number}" for number in range(5)]


def test_what_waits_when_the_window_closes_can_go_on_as_well(
    qtbot: QtBot,
    new_window: NewWindow,
    settings: TranscriptionSettings,
    recognizer: Stage,
    tmp_path: Path,
) -> None:
    recognizer.play(before={0: ["wait_for_go"]})
    files = [write_wav(tmp_path / f"{name}.wav", babble(2)) for name in "ab"]
    first = new_window()
    first.studio.open_files(files, settings)
    wait(qtbot, lambda: first.studio.transcriptions.waiting == 1)
    close(first)
    recognizer.play()
    second = new_window()
    found = entries(qtbot, second, 2)
    open_project(qtbot, second, found["b"].path)
    second.studio.go_on()
    assert wait_done(qtbot, second).transcript.segments


def test_a_window_that_is_closed_while_it_records_keeps_recording_and_marks(
    qtbot: QtBot, new_window: NewWindow, sound_devices: SoundSystem, tmp_path: Path
) -> None:
    first = new_window()
    recording = first.recorder.recording
    first.window.keys["record"].trigger()
    wait(qtbot, lambda: recording.phase is Phase.READY)
    first.window.keys["record"].trigger()
    wait(qtbot, lambda: recording.recorded_ms > 300)
    recording.mark()
    wait(qtbot, lambda: recording.marks.items)
    close(first)
    (path,) = (tmp_path / "recordings").iterdir()
    assert (probe(path).duration_ms or 0) >= 300
    second = new_window()
    (entry,) = entries(qtbot, second, 1).values()
    open_project(qtbot, second, entry.path)
    document = second.studio.document
    assert document is not None
    assert len(document.details.marks) == 1
    assert document.locate_audio() == path
    assert "A recording was cut off" not in toasts(second)


def test_an_export_is_finished_before_the_window_closes(
    qtbot: QtBot,
    new_window: NewWindow,
    talk: Path,
    settings: TranscriptionSettings,
    tmp_path: Path,
) -> None:
    opened = new_window()
    opened.studio.begin(talk, settings)
    wait_done(qtbot, opened)
    opened.window.keys["export"].trigger()
    dialog = opened.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.export.set_path(tmp_path / "out.docx")
    opened.exporting._background.run(lambda: time.sleep(0.5), print)  # as a long preview is
    dialog.write()
    close(opened)
    assert (tmp_path / "out.docx").stat().st_size > 1000


def test_a_second_window_reads_what_the_first_has_open(
    qtbot: QtBot, new_window: NewWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    first = new_window()
    first.studio.begin(talk, settings)
    path = wait_done(qtbot, first).project.path
    second = new_window()
    open_project(qtbot, second, path)
    assert shown_text(second) == shown_text(first)
    assert banner(second) == "Read-only"
    assert second.window.transcript.view.is_read_only
    second.window.activateWindow()
    second.window.transcript.view.setFocus()
    qtbot.keyClicks(second.window.transcript.view.viewport(), "lost")
    assert "lost" not in shown_text(second)
    second.studio.projects.remove(entries(qtbot, second, 1)[talk.stem])
    wait(qtbot, lambda: toasts(second))
    assert path.is_file()
    close(second)
    close(first)
    third = new_window()
    open_project(qtbot, third, path)
    assert not third.window.transcript.view.is_read_only


def test_what_runs_in_one_window_is_left_alone_by_the_other(
    qtbot: QtBot,
    new_window: NewWindow,
    talk: Path,
    settings: TranscriptionSettings,
    recognizer: Stage,
) -> None:
    recognizer.play(before={3: ["wait_for_go"]})
    first, second = new_window(), new_window()
    first.studio.begin(talk, settings)
    wait(qtbot, lambda: shown_text(first))
    assert first.studio.document is not None
    path = first.studio.document.project.path
    open_project(qtbot, second, path)
    assert banner(second) == "Read-only"
    second.studio.go_on()
    assert second.studio.transcription is None
    recognizer.go()
    assert wait_done(qtbot, first).transcript.segments


def test_a_project_that_is_named_in_other_ways_is_the_same_project(
    qtbot: QtBot,
    new_window: NewWindow,
    talk: Path,
    settings: TranscriptionSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = new_window()
    opened.studio.begin(talk, settings)
    document = wait_done(qtbot, opened)
    path = document.project.path
    link = talk.parent / "link.speech"
    link.symlink_to(path)
    monkeypatch.chdir(path.parent)
    for name in (path, path, Path(path.name), link):
        with qtbot.waitSignal(opened.studio.shown, timeout=PATIENCE_MS):
            opened.open_paths((name,))
        assert opened.studio.document is document
    assert not document.read_only
    assert len(entries(qtbot, opened, 1)) == 1


def test_a_project_that_is_asked_for_twice_at_once_is_opened_once(
    qtbot: QtBot, new_window: NewWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    opened = new_window()
    opened.studio.begin(talk, settings)
    path = wait_done(qtbot, opened).project.path
    opened.studio.show_none()
    opened.open_paths((path, path))
    opened.studio.open_project(path)
    wait(qtbot, lambda: opened.studio.document is not None)
    with qtbot.waitSignal(opened.studio.projects.changed, timeout=PATIENCE_MS):
        opened.studio.projects.refresh()  # behind all that was asked for
    assert opened.studio.document is not None
    assert not opened.studio.document.read_only


def test_folders_that_are_dropped_are_searched_for_recordings(
    qtbot: QtBot, new_window: NewWindow, settings: TranscriptionSettings, tmp_path: Path
) -> None:
    folder = tmp_path / "dropped"
    for name in ("one/a.wav", "one/deep/b.wav", "two/c.wav"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        write_wav(folder / name, babble(1))
    (folder / "one" / "notes.txt").write_text("no recording")
    opened = new_window()
    drop(opened, folder / "one", folder / "two")
    found = entries(qtbot, opened, 3)
    assert set(found) == {"a", "b", "c"}
    wait_done(qtbot, opened)
    wait(qtbot, lambda: is_free(found["c"].path))


def test_a_folder_without_recordings_is_told_and_makes_no_project(
    qtbot: QtBot, new_window: NewWindow, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    opened = new_window()
    with qtbot.waitSignal(opened.studio.failed, timeout=PATIENCE_MS):
        drop(opened, empty)
    assert toasts(opened)
    assert opened.studio.projects.entries == ()


def test_searching_a_folder_lets_no_open_project_go(
    qtbot: QtBot,
    new_window: NewWindow,
    talk: Path,
    settings: TranscriptionSettings,
) -> None:
    # A file that is read and closed gives up every lock that the process has on it.
    opened = new_window()
    opened.studio.begin(talk, settings)
    path = wait_done(qtbot, opened).project.path
    assert in_use_elsewhere(path)
    with qtbot.waitSignal(opened.studio.failed, timeout=PATIENCE_MS):
        drop(opened, path.parent)
    assert in_use_elsewhere(path)


def test_twenty_files_at_once_are_done_one_after_the_other(
    qtbot: QtBot, new_window: NewWindow, settings: TranscriptionSettings, tmp_path: Path
) -> None:
    files = [write_wav(tmp_path / f"file {number:02}.wav", babble(1)) for number in range(20)]
    opened = new_window()
    drop(opened, *files)
    found = entries(qtbot, opened, 20)
    assert set(found) == {file.stem for file in files}
    assert wait_done(qtbot, opened).details.title == "file 00"
    for file in files[1:]:
        path = found[file.stem].path
        wait(qtbot, partial(is_free, path))
        with Project.open(path) as project:
            assert not project.read_only
            assert project.details.state is ProjectState.READY
            assert project.transcript.segments


def test_the_project_that_is_shown_can_be_removed_and_given_back(
    qtbot: QtBot, new_window: NewWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    opened = new_window()
    opened.studio.begin(talk, settings)
    path = wait_done(qtbot, opened).project.path
    text = shown_text(opened)
    entries(qtbot, opened, 1)
    choose_in_menu(opened, path, "Remove")
    entries(qtbot, opened, 0)
    assert opened.studio.document is None
    assert not path.exists()
    (toast,) = opened.window.toasts.toasts
    toast.acted.emit("Undo")
    entries(qtbot, opened, 1)
    open_project(qtbot, opened, path)
    assert shown_text(opened) == text


def test_a_project_can_be_read_while_a_recording_goes_on(
    qtbot: QtBot,
    new_window: NewWindow,
    talk: Path,
    settings: TranscriptionSettings,
    sound_devices: SoundSystem,
) -> None:
    opened = new_window()
    opened.studio.begin(talk, settings)
    path = wait_done(qtbot, opened).project.path
    recorder = opened.recorder
    opened.window.keys["record"].trigger()
    wait(qtbot, lambda: recorder.recording.phase is Phase.READY)
    opened.window.keys["record"].trigger()
    wait(qtbot, lambda: recorder.recording.recorded_ms > 100)
    open_project(qtbot, opened, path)
    assert opened.window.pages.currentWidget() is opened.window.transcript
    assert not recorder.page.discard.isVisibleTo(opened.window)
    assert opened.window.header.accessibleName().startswith(talk.stem)
    before = recorder.recording.recorded_ms
    wait(qtbot, lambda: recorder.recording.recorded_ms > before)
    assert opened.window.header.accessibleName().startswith(talk.stem)
    opened.window.keys["record"].trigger()
    assert opened.window.pages.currentWidget() is recorder.page
    assert recorder.page.discard.isVisibleTo(opened.window)
    recorder.recording.finish()
    document = wait_done(qtbot, opened)
    assert document.project.path != path


def is_free(path: Path) -> bool:
    return not is_in_use(path)


def choose_in_menu(opened: StudioWindow, path: Path, words: str) -> None:
    """Open the menu of a project in the list, and choose from it."""
    opened.window.library.menu_requested.emit(path, QPoint(100, 100))
    menu = opened.window.library.findChildren(QMenu)[-1]
    action = next(action for action in menu.actions() if action.text() == words)
    action.trigger()
    menu.close()
