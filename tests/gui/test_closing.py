"""A window that closes keeps nobody waiting, whatever its children do."""

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.theme.look import Look
from speechstudio.storage.project import Project, ProjectState
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import TranscriptionSettings
from tests.fakes.stage import Stage, is_gone, wait_until
from tests.gui.windows import PATIENCE_MS, open_window

CLOSED_WITHIN_S = 2.0


def test_a_child_that_does_not_listen_is_not_waited_for(
    *,
    look: Look,
    pool: EnginePool,
    settings: TranscriptionSettings,
    recognizer: Stage,
    talk: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[bool] = []
    close = JobBridge.close

    def watched(bridge: JobBridge, *given: object) -> bool:
        seen.append(opened.window.isVisible())
        return close(bridge, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(JobBridge, "close", watched)
    recognizer.play(before={1: ["hold_on"]})
    with open_window(look, pool, tmp_path) as opened:
        opened.studio.begin(talk, settings)
        qtbot.waitUntil(lambda: len(recognizer.notes("passage")) == 1, timeout=PATIENCE_MS)
        (path,) = (tmp_path / "projects").rglob("*.speech")
        before = time.monotonic()
        assert opened.window.close()
        assert time.monotonic() - before < CLOSED_WITHIN_S
    assert seen
    assert not any(seen), "the window was still to be seen while work was stopped"
    wait_until(lambda: all(map(is_gone, recognizer.pids())))
    with Project.open(path) as project:
        assert project.details.state is ProjectState.TRANSCRIBING
    journal = next((tmp_path / "jobs").rglob("recognition-0.journal"))
    assert journal.stat().st_size > 0
