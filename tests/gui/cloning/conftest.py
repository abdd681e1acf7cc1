"""A window with a picker of voices, and all that makes voices of recordings."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.cloning.desk import CloneDesk
from speechstudio.gui.cloning.dialog import CloneDialog
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels import cloning
from speechstudio.gui.viewmodels.clone_check import CloneCheck
from speechstudio.gui.viewmodels.clones import Clones
from speechstudio.gui.viewmodels.voice_wish import VoiceWish
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.voices.picker import VoicePicker
from speechstudio.gui.widgets.toast_stack import ToastStack
from speechstudio.jobs.queue import Job
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.settings import DeviceSettings
from speechstudio.workflows.speaking.voices import VoiceBook
from tests.gui.viewmodels.clone_samples import GOOD, HOSTS, checked
from tests.gui.viewmodels.panel_models import KNOWN
from tests.gui.windows import Answers, folders_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a test needs of it."""

    look: Look
    window: QWidget
    voices: Voices
    desk: CloneDesk
    toasts: ToastStack
    answers: Answers

    @property
    def clones(self) -> Clones:
        return self.voices.clones

    @property
    def dialog(self) -> CloneDialog:
        assert self.desk.dialog is not None
        return self.desk.dialog

    def picker(self) -> VoicePicker:
        wish = VoiceWish(title="Change voice", language="en-GB", present="kokoro:emma")
        picker = VoicePicker(self.look, self.window, self.voices, wish)
        picker.open_dialog(picker.search)
        return picker


@pytest.fixture
def desk(
    look: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """Every recording is good at once; two models are ready, two are not."""
    monkeypatch.setattr(cloning, "hosts", lambda _store: HOSTS)

    def check(_self: CloneCheck, _path: Path, _job: Job) -> object:
        return checked(GOOD)

    monkeypatch.setattr(CloneCheck, "_check", check)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    folders = folders_in(tmp_path)
    store = ModelStore(folders.models, load_catalogue())
    voices = Voices(VoiceBook(store), tmp_path, window)
    voices.voices, voices.is_known = KNOWN, True
    toasts, answers = ToastStack(look, window), Answers()
    made = CloneDesk(
        look,
        window,
        voices,
        store,
        messages=Messages(toasts, window),
        prompts=answers,
        folders=folders,
        devices=DeviceSettings,
        is_recording=lambda: False,
    )
    with qtbot.waitActive(window):
        window.show()
    yield Desk(look=look, window=window, voices=voices, desk=made, toasts=toasts, answers=answers)
    made.close()
    voices.close()
    window.close()
