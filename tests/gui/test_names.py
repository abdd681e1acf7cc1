"""A name that is put right in the window is offered to be remembered, by one quiet toast."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.project import Details, Project
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.lexicons import user_lexicon
from speechstudio.workflows.settings import TranscriptionSettings
from tests.gui.projects import interview
from tests.gui.windows import PATIENCE_MS, folders_in, open_window


@pytest.fixture
def opened(look: Look, pool: EnginePool, tmp_path: Path) -> Iterator[StudioWindow]:
    with open_window(look, pool, tmp_path) as window:
        yield window


def test_a_corrected_name_is_remembered_and_handed_to_recognition(
    opened: StudioWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "talk.speech"
    Project.create(path, Details(title="talk"), interview()).close()
    studio = opened.studio
    studio.open_project(path)
    qtbot.waitUntil(lambda: studio.document is not None, timeout=PATIENCE_MS)
    view, desk = opened.window.transcript.view, opened.workbench.names
    text = view.editor.transcript.segments[1].text
    word = text.split()[2]
    start = text.index(word)
    view.place_caret(Caret(1, start))
    view.place_caret(Caret(1, start + len(word)), select=True)
    qtbot.keyClicks(view, "Ysselmond")
    desk.names.look()
    assert not opened.window.toasts.toasts
    view.place_caret(Caret(0, 0))
    desk.names.look()
    toast = desk.toast
    assert toast is not None
    assert toast.accessibleName().startswith("Remember “Ysselmond”?")
    remember = next(b for b in toast.findChildren(Button) if b.text() == "Remember")
    with qtbot.waitSignal(desk.names.remembered, timeout=PATIENCE_MS):
        remember.click()
    assert [entry.written for entry in user_lexicon(folders_in(tmp_path)).entries] == ["Ysselmond"]
    made = studio.expect(TranscriptionSettings())
    assert made.recognition.hotwords == "Ysselmond"
    assert not opened.window.toasts.toasts
