"""A window with edits that cannot be saved asks before it closes."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import retext_segment
from speechstudio.domain.errors import StorageError
from speechstudio.gui.theme.look import Look
from speechstudio.storage.project import Details, Project
from speechstudio.workflows.engine_pool import EnginePool
from tests.gui.projects import interview
from tests.gui.windows import Answers, open_window, wait_done


def test_edits_that_cannot_be_saved_are_asked_about_before_the_window_closes(
    look: Look, pool: EnginePool, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_state: object) -> None:
        raise StorageError("The disk is full", hint="Make room")

    path = tmp_path / "talk.speech"
    Project.create(path, Details(title="Talk"), interview()).close()
    prompts = Answers()
    prompts.accepts_loss = False
    with open_window(look, pool, tmp_path, prompts) as opened:
        opened.studio.open_project(path)
        document = wait_done(qtbot, opened)
        with monkeypatch.context() as patch:
            patch.setattr(document.project, "save", refuse)
            with qtbot.waitSignal(document.save_failed):
                document.edit("Typing", retext_segment(document.transcript, segment=0, text="kept"))
            assert not opened.window.close()
        assert prompts.lost == [("Talk",)]
        assert opened.window.isVisible()
        assert opened.studio.document is document
        assert opened.window.close()
    assert prompts.lost == [("Talk",)]
    with Project.open(path) as project:
        assert project.transcript.segments[0].text == "kept"
