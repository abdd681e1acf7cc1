"""The whole window with scripted engines in real children, and project files on the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from speechstudio.gui.pages.again_dialog import AgainDialog
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.project import Details, Project, ProjectState
from speechstudio.storage.settings_file import SettingsFile
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import TranscriptionSettings
from tests.fakes.stage import Stage
from tests.gui.projects import interview
from tests.gui.windows import PATIENCE_MS, Answers, open_window, wait_done


@pytest.fixture
def prompts() -> Answers:
    return Answers()


@pytest.fixture
def opened(
    look: Look, pool: EnginePool, prompts: Answers, tmp_path: Path
) -> Iterator[StudioWindow]:
    with open_window(look, pool, tmp_path, prompts) as made:
        yield made


def test_it_begins_with_an_invitation(opened: StudioWindow) -> None:
    assert opened.window.pages.currentWidget() is opened.window.empty
    assert opened.studio.document is None


def test_a_recording_becomes_a_project_that_is_on_disk(
    qtbot: QtBot, opened: StudioWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    opened.studio.begin(talk, settings)
    document = wait_done(qtbot, opened)
    assert document.transcript.segments
    assert document.details.state is ProjectState.READY
    assert opened.window.transcript.view.editor.transcript is document.transcript
    path = document.project.path
    opened.studio.show_none()
    with Project.open(path) as project:
        assert project.transcript == document.transcript
        assert project.peaks()


def test_a_finished_transcription_is_one_step_of_undo(
    qtbot: QtBot, opened: StudioWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    opened.studio.begin(talk, settings)
    document = wait_done(qtbot, opened)
    made = document.transcript
    opened.window.keys["undo"].trigger()
    assert not document.transcript.segments
    opened.window.keys["redo"].trigger()
    assert document.transcript is made


def test_text_appears_while_it_is_made(
    qtbot: QtBot,
    opened: StudioWindow,
    talk: Path,
    settings: TranscriptionSettings,
    recognizer: Stage,
) -> None:
    recognizer.play(before={2: ["wait_for_go"]})
    opened.studio.begin(talk, settings)
    view = opened.window.transcript.view
    qtbot.waitUntil(lambda: len(view.editor.transcript.segments) > 0, timeout=PATIENCE_MS)
    assert opened.studio.transcription is not None
    assert view.is_read_only
    recognizer.go()
    wait_done(qtbot, opened)
    assert not view.is_read_only


def test_a_failure_is_told_and_can_be_tried_again(
    qtbot: QtBot,
    opened: StudioWindow,
    talk: Path,
    settings: TranscriptionSettings,
    recognizer: Stage,
) -> None:
    recognizer.play(before={1: ["die"]})
    opened.studio.begin(talk, settings)
    document = wait_done(qtbot, opened)
    assert document.details.state is ProjectState.FAILED
    assert [toast.content.title for toast in opened.window.toasts.toasts]
    recognizer.play()
    opened.workbench.binder.banner_asked.emit("go_on")
    document = wait_done(qtbot, opened)
    assert document.details.state is ProjectState.READY
    assert document.transcript.segments


@pytest.mark.models  # takes a second
def test_what_was_paused_goes_on_in_the_next_window(
    qtbot: QtBot,
    opened: StudioWindow,
    talk: Path,
    settings: TranscriptionSettings,
    recognizer: Stage,
) -> None:
    recognizer.play(before={3: ["wait_for_go"]})
    opened.studio.begin(talk, settings)
    view = opened.window.transcript.view
    qtbot.waitUntil(lambda: len(view.editor.transcript.segments) > 0, timeout=PATIENCE_MS)
    running = opened.studio.transcription
    assert running is not None
    running.pause()
    document = wait_done(qtbot, opened)
    assert document.details.state is ProjectState.TRANSCRIBING
    path = document.project.path
    opened.studio.show_none()
    recognizer.play()
    opened.studio.open_project(path)
    qtbot.waitUntil(lambda: opened.studio.document is not None, timeout=PATIENCE_MS)
    opened.studio.go_on()
    assert wait_done(qtbot, opened).transcript.segments


def test_the_list_shows_what_is_done_and_searches_it(
    qtbot: QtBot, opened: StudioWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    opened.studio.begin(talk, settings)
    document = wait_done(qtbot, opened)
    word = document.transcript.segments[0].words[0].text
    projects = opened.studio.projects
    qtbot.waitUntil(lambda: len(projects.entries) == 1, timeout=PATIENCE_MS)
    projects.search("nobody-said-this")
    qtbot.waitUntil(lambda: projects.entries == (), timeout=PATIENCE_MS)
    projects.search(word)
    qtbot.waitUntil(lambda: len(projects.entries) == 1, timeout=PATIENCE_MS)


@pytest.mark.models  # takes a second
def test_a_removed_project_can_be_given_back(
    qtbot: QtBot, opened: StudioWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    opened.studio.begin(talk, settings)
    document = wait_done(qtbot, opened)
    opened.studio.show_none()
    opened.studio.let_go(document.project.path)
    projects = opened.studio.projects
    qtbot.waitUntil(lambda: len(projects.entries) == 1, timeout=PATIENCE_MS)
    with qtbot.waitSignal(projects.removed, timeout=PATIENCE_MS) as told:
        projects.remove(projects.entries[0])
    qtbot.waitUntil(lambda: projects.entries == (), timeout=PATIENCE_MS)
    assert told.args is not None
    projects.restore(told.args[0])
    qtbot.waitUntil(lambda: len(projects.entries) == 1, timeout=PATIENCE_MS)


def test_a_transcript_of_another_program_becomes_a_project(
    qtbot: QtBot, opened: StudioWindow, prompts: Answers, tmp_path: Path
) -> None:
    subtitles = tmp_path / "film.srt"
    subtitles.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello there.\n", encoding="utf-8")
    prompts.files = [subtitles]
    opened.window.keys["open"].trigger()
    document = wait_done(qtbot, opened)
    assert document.transcript.text == "Hello there."
    assert document.details.title == "film"


def test_what_cannot_be_opened_is_told(
    qtbot: QtBot, opened: StudioWindow, prompts: Answers, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.speech"
    broken.write_bytes(b"no project at all")
    prompts.files = [broken]
    with qtbot.waitSignal(opened.studio.failed, timeout=PATIENCE_MS):
        opened.window.keys["open"].trigger()
    assert opened.window.toasts.toasts
    assert opened.studio.document is None


def test_a_recording_that_cannot_be_read_is_not_taken_for_the_one_that_moved(
    qtbot: QtBot, opened: StudioWindow, prompts: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "projects" / "interview.speech"
    Project.create(path, Details(title="interview"), interview()).close()
    opened.studio.open_project(path)
    document = wait_done(qtbot, opened)
    prompts.files = [tmp_path / "gone.wav"]
    opened.workbench.correcting.relink_requested.emit()
    assert opened.window.toasts.toasts
    assert document.details.source is None


def test_where_the_window_was_is_remembered(opened: StudioWindow, tmp_path: Path) -> None:
    opened.window.resize(1500, 800)
    opened.window.keys["library"].trigger()
    opened.window.close()
    again = SettingsFile(tmp_path / "settings.toml").load()
    assert again.window.geometry
    assert not again.window.library_shown


def test_a_project_is_opened_again_as_it_was_left(
    qtbot: QtBot, opened: StudioWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    opened.studio.begin(talk, settings)
    document = wait_done(qtbot, opened)
    view = opened.window.transcript.view
    view.place_caret(Caret(1, 3))
    path = document.project.path
    opened.studio.show_none()
    opened.studio.open_project(path)
    qtbot.waitUntil(lambda: opened.studio.document is not None, timeout=PATIENCE_MS)
    assert view.caret == Caret(1, 3)


def test_find_review_and_speakers_follow_the_project(
    qtbot: QtBot, opened: StudioWindow, talk: Path, settings: TranscriptionSettings
) -> None:
    opened.studio.begin(talk, settings)
    document = wait_done(qtbot, opened)
    correcting = opened.workbench.correcting
    assert len(correcting.speakers.rows) == len(document.transcript.speakers)
    first = document.transcript.speakers[0]
    correcting.speakers.rename(first.id, "Ada")
    assert document.transcript.speakers[0].name == "Ada"
    opened.window.keys["undo"].trigger()
    assert document.transcript.speakers[0].name == first.name
    opened.window.keys["find"].trigger()
    assert correcting.find_bar.isVisible()
    opened.studio.show_none()
    assert correcting.speakers.rows == ()


def test_the_key_for_right_takes_what_is_in_review_wherever_the_caret_is(
    qtbot: QtBot, opened: StudioWindow, tmp_path: Path
) -> None:
    path = tmp_path / "projects" / "interview.speech"
    Project.create(path, Details(title="interview"), interview()).close()
    opened.studio.open_project(path)
    qtbot.waitUntil(lambda: opened.studio.document is not None, timeout=PATIENCE_MS)
    review = opened.workbench.correcting.review
    waiting = review.open_count
    opened.window.keys["next_suspect"].trigger()
    assert opened.window.transcript.view.caret.segment == 0
    assert review.current is not None
    key = review.current.key
    opened.window.keys["accept"].trigger()
    assert review.open_count == waiting - 1
    assert [item.key for item in review.items if item.is_done] == [key]


@pytest.mark.models  # takes a second
def test_what_runs_starts_again_with_other_settings(
    qtbot: QtBot,
    opened: StudioWindow,
    talk: Path,
    settings: TranscriptionSettings,
    recognizer: Stage,
) -> None:
    recognizer.play(before={2: ["wait_for_go"]})
    opened.studio.begin(talk, settings)
    qtbot.waitUntil(lambda: bool(transcript_shown(opened)), timeout=PATIENCE_MS)
    speakers = opened.workbench.correcting.inspector.speakers
    speakers.change.click()
    (dialog,) = opened.window.findChildren(AgainDialog)
    fields = dialog.form.range
    fields.extent.setCurrentIndex(1)
    fields.extent.activated.emit(1)
    QTest.keyClick(fields.start, Qt.Key.Key_Return)
    assert dialog.isVisible()  # no time was given
    QTest.keyClicks(fields.start, "0:03")
    recognizer.play()
    QTest.keyClick(fields.start, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    qtbot.waitUntil(
        lambda: opened.studio.transcription is None and bool(transcript_shown(opened)),
        timeout=PATIENCE_MS,
    )
    document = wait_done(qtbot, opened)
    assert document.transcript.segments[0].start_ms >= 3000
    assert document.details.run["time_range"] == {"start_ms": 3000, "end_ms": None}
    assert document.details.state is ProjectState.READY
    assert dict(speakers._made.facts)["Took"]


@pytest.mark.models  # takes a second
def test_a_range_holds_for_the_files_that_are_opened_next_only(
    qtbot: QtBot,
    opened: StudioWindow,
    talk: Path,
    settings: TranscriptionSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Choices, "settings", lambda _chosen: settings)
    fields = opened.window.empty.form.range
    fields.show_times("soon", "")
    opened.open_paths([talk])
    assert opened.window.focusWidget() is fields.start
    assert opened.studio.transcriptions.waiting == 0
    fields.show_times("0:03", "")
    opened.open_paths([talk])
    first = wait_done(qtbot, opened)
    assert first.transcript.segments[0].start_ms >= 3000
    path = first.project.path
    opened.studio.show_none()
    assert not fields.is_open
    opened.open_paths([talk])
    qtbot.waitUntil(lambda: opened.studio.document is not None, timeout=PATIENCE_MS)
    second = wait_done(qtbot, opened)
    assert second.project.path != path
    assert second.details.run["time_range"] is None


def transcript_shown(opened: StudioWindow) -> object:
    return opened.window.transcript.view.editor.transcript.segments
