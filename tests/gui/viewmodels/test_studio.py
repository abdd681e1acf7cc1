"""Projects that are opened, let go and saved by the studio."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import retext_segment
from speechstudio.domain.errors import StorageError
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.marks import Marks
from speechstudio.gui.viewmodels.speakers import Speakers
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.storage.project import Details, Project, ProjectState, SourceAudio, is_in_use
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.expected_words import ExpectedWords
from speechstudio.workflows.library import Library
from speechstudio.workflows.library.run_settings import settings_of
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.transcribe import Transcriber
from tests.gui.projects import interview
from tests.gui.windows import folders_in

PATIENCE_MS = 20_000


@pytest.fixture
def studio(qtbot: QtBot, pool: EnginePool, tmp_path: Path) -> Iterator[Studio]:
    library = Library(
        projects=tmp_path / "projects", state=tmp_path / "state", cache=tmp_path / "cache"
    )
    made = Studio(library, Transcriber(pool, CheckpointStore(tmp_path / "jobs")), pool)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, Path]:
    """Two projects, the first with a recording."""
    recording = tmp_path / "talk.wav"
    recording.write_bytes(b"sound")
    for name in ("one", "two"):
        details = Details(title=name, source=SourceAudio.of(recording))
        Project.create(tmp_path / f"{name}.speech", details, interview()).close()
    return tmp_path / "one.speech", tmp_path / "two.speech"


def shown(studio: Studio, path: Path, qtbot: QtBot) -> Document:
    studio.open_project(path)
    qtbot.waitUntil(
        lambda: studio.document is not None and studio.document.project.path == path,
        timeout=PATIENCE_MS,
    )
    assert studio.document is not None
    return studio.document


def test_a_project_that_is_passed_over_while_it_opens_is_let_go(
    studio: Studio, paths: tuple[Path, Path], qtbot: QtBot
) -> None:
    studio.open_project(paths[0])
    shown(studio, paths[1], qtbot)
    assert not is_in_use(paths[0])
    assert is_in_use(paths[1])


def test_edits_that_cannot_be_saved_stay_while_another_project_is_shown(
    studio: Studio, paths: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_state: object) -> None:
        raise StorageError("The disk is full", hint="Make room")

    document = shown(studio, paths[0], qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(document.project, "save", refuse)
        with qtbot.waitSignal(studio.saving_changed):
            document.edit("Typing", retext_segment(document.transcript, segment=0, text="kept"))
        assert not document.is_saved
        shown(studio, paths[1], qtbot)
        assert studio.unsaved() == ("one",)
        assert shown(studio, paths[0], qtbot).transcript.segments[0].text == "kept"
    assert studio.unsaved() == ()
    studio.show_none()
    with Project.open(paths[0]) as project:
        assert project.transcript.segments[0].text == "kept"


def test_a_recording_that_was_found_again_is_there_at_once(
    studio: Studio, paths: tuple[Path, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    moved = tmp_path / "elsewhere.wav"
    (tmp_path / "talk.wav").rename(moved)
    document = shown(studio, paths[0], qtbot)
    assert not studio.playback.is_ready
    document.update(source=SourceAudio.of(moved))
    studio.open_project(paths[0])
    assert studio.playback.is_ready


def test_a_relative_path_is_the_same_project(
    studio: Studio, paths: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = shown(studio, paths[0], qtbot)
    monkeypatch.chdir(paths[0].parent)
    studio.open_project(Path(paths[0].name))
    assert studio.document is document


def test_words_are_not_taken_where_they_would_not_be_saved(
    studio: Studio, paths: tuple[Path, Path], qtbot: QtBot
) -> None:
    document = shown(studio, paths[0], qtbot)
    speakers = Speakers(studio.background, studio)
    speakers.open(document)
    marks = Marks(studio)
    marks.open(document)
    document.update(state=ProjectState.TRANSCRIBING)
    before = document.transcript
    speakers.rename("S1", "Ada")
    assert speakers.add() is None
    assert document.transcript is before
    assert marks.can_edit
    document.finish("Transcription", retext_segment(before, segment=0, text="made"))
    assert speakers.can_edit
    assert document.settle()
    assert document.project.details.state is ProjectState.READY
    assert document.project.transcript.segments[0].text == "made"
    speakers.open(None)
    marks.open(None)


def test_words_to_expect_are_frozen_when_a_project_begins(
    studio: Studio, paths: tuple[Path, Path], qtbot: QtBot, tmp_path: Path
) -> None:
    expected = ExpectedWords(folders_in(tmp_path))
    expected.remember("Ysselmond")
    studio.expect = expected.in_settings
    studio.begin(tmp_path / "talk.wav", TranscriptionSettings(), starts=False)
    qtbot.waitUntil(lambda: studio.document is not None, timeout=PATIENCE_MS)
    assert studio.document is not None
    expected.remember("Brannvik")
    assert settings_of(studio.document.details).recognition.hotwords == "Ysselmond"
