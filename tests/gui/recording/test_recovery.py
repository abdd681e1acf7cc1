"""A recording of which nothing was made is offered until it has been dealt with."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from speechstudio.audio.growing_wav import GrowingWav
from speechstudio.audio.journal_places import journal_of
from speechstudio.audio.recording_journal import Recording
from speechstudio.domain.errors import StorageError
from speechstudio.gui.background import Background
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.recording_recovery import RecordingRecovery
from speechstudio.gui.window import StudioWindow
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library import Library
from tests.gui.windows import PATIENCE_MS, open_window


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(projects=tmp_path / "projects", state=tmp_path, cache=tmp_path)


def left_behind(folder: Path) -> Path:
    """Leave a recording and its journal as a killed program does; give its path."""
    folder.mkdir(exist_ok=True)
    path = folder / "take.wav"
    wav = GrowingWav(path, 48_000, 1)
    wav.append(np.zeros((4800, 1), np.float32))
    wav.finish()
    journal_of(path).touch()
    return path


def offered(qtbot: QtBot, recovery: RecordingRecovery, folder: Path) -> Recording:
    """Look, and give the one recording that is offered."""
    with qtbot.waitSignal(recovery.recovered) as told:
        recovery.look(folder)
    ((recording,),) = told.args or [()]
    assert isinstance(recording, Recording)
    return recording


def test_a_recording_that_was_cut_off_is_offered_until_it_is_settled(
    tmp_path: Path, library: Library, qtbot: QtBot
) -> None:
    path = left_behind(tmp_path)
    background = Background()
    recovery = RecordingRecovery(background, library)
    recording = offered(qtbot, recovery, tmp_path)
    assert (recording.path, recording.duration_ms) == (path, 100)
    recovery.settle(recording)
    qtbot.waitUntil(lambda: not journal_of(path).exists())
    with qtbot.assertNotEmitted(recovery.recovered):
        recovery.look(tmp_path)
        background.close()


def test_one_of_which_a_project_was_made_before_the_kill_is_settled_unasked(
    tmp_path: Path, library: Library, qtbot: QtBot
) -> None:
    path = left_behind(tmp_path)
    library.create_for(path, {}).close()
    background = Background()
    recovery = RecordingRecovery(background, library)
    with qtbot.assertNotEmitted(recovery.recovered):
        recovery.look(tmp_path)
        background.close(finishes=True)
        qtbot.wait(0)
    assert not journal_of(path).exists()


def test_one_is_offered_again_where_no_project_could_be_made(
    look: Look, pool: EnginePool, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise StorageError("the disk is full", hint="Make room.")

    def take(opened: StudioWindow, then: str) -> None:
        """Ask for a project of it, and wait for a message or a project."""
        toasts = opened.window.toasts
        qtbot.waitUntil(lambda: bool(toasts.toasts), timeout=PATIENCE_MS)
        toasts.toasts[-1].acted.emit("Make a project")
        qtbot.waitUntil(lambda: then in titles(opened), timeout=PATIENCE_MS)

    path = left_behind(tmp_path / "recordings")
    with open_window(look, pool, tmp_path) as opened, monkeypatch.context() as patch:
        patch.setattr(Library, "create_for", refuse)
        take(opened, "The disk is full")
    assert journal_of(path).is_file()
    with open_window(look, pool, tmp_path) as opened:
        take(opened, "take")
        qtbot.waitUntil(lambda: not journal_of(path).exists(), timeout=PATIENCE_MS)


def titles(opened: StudioWindow) -> list[str]:
    """Titles of messages and of projects."""
    said = [toast.content.title for toast in opened.window.toasts.toasts]
    return [*said, *(entry.title for entry in opened.studio.projects.entries)]
