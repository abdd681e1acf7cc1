"""A voice is made in the window of a real recording, spoken with, and removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.cli.main import main
from speechstudio.gui.cloning.desk import CloneDesk
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.clone_check import Stage
from speechstudio.gui.viewmodels.cloning import STATEMENT
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.widgets.toast_stack import ToastStack
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.storage.settings import DeviceSettings
from speechstudio.workflows.speaking.samples import samples
from speechstudio.workflows.speaking.voices import KnownVoice, VoiceBook
from tests.gui.windows import Answers
from tests.tiny_speecht5 import install_tiny_speecht5

pytestmark = pytest.mark.models

PATIENCE_MS = 120_000
TEXT = (
    "The boat leaves at noon, and nobody knows when it will be back. "
    "We wait at the harbour, drink our coffee, and look at the clouds above the islands."
)


@pytest.fixture
def folders(isolated_home: Path) -> Folders:
    return Folders.of_this_user()


@pytest.fixture
def model(folders: Folders, model_store_root: Path, tmp_path: Path) -> str:
    return install_tiny_speecht5(folders, model_store_root, tmp_path)


@pytest.fixture
def desk(look: Look, qtbot: QtBot, model: str, folders: Folders) -> Iterator[CloneDesk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    store = ModelStore(folders.models, load_catalogue())
    voices = Voices(VoiceBook(store), folders.cache, window)
    made = CloneDesk(
        look,
        window,
        voices,
        store,
        messages=Messages(ToastStack(look, window), window),
        prompts=Answers(),
        folders=folders,
        devices=DeviceSettings,
        is_recording=lambda: False,
    )
    with qtbot.waitActive(window):
        window.show()
    yield made
    made.close()
    voices.close()
    window.close()


def test_a_recording_becomes_a_voice_among_the_others_and_goes_again(
    desk: CloneDesk, model: str, folders: Folders, tmp_path: Path, qtbot: QtBot
) -> None:
    text, recording = tmp_path / "joe.txt", tmp_path / "joe.flac"
    text.write_text(TEXT)
    assert main(["speak", str(text), "--voice", "en_US-joe-medium", "-o", str(recording)]) == 0
    voices, clones = desk._voices, desk._clones
    with qtbot.waitSignal(voices.changed, timeout=PATIENCE_MS):
        voices.load()
    clones.wanted.emit("")
    making, dialog = desk.cloning, desk.dialog
    assert dialog is not None
    dialog.take_file(recording)
    qtbot.waitUntil(lambda: making.check.stage is Stage.CHECKED, timeout=PATIENCE_MS)
    assert [line.gravity for line in making.check.lines] == [None] * 4, making.check.lines
    assert "One person alone speaks" in [line.text for line in making.check.lines]
    assert making.host is not None
    assert making.host.model == model
    dialog.side.name.setText("Joe")
    making.set_name("Joe")
    dialog.side.statement.check.click()
    with qtbot.waitSignals([making.made, dialog.closed, voices.changed], timeout=PATIENCE_MS):
        dialog.make.click()
    (kept,) = clones.known
    assert (kept.source_name, kept.statement) == ("joe.flac", STATEMENT)
    facts = voices.facts_of(f"speecht5:{model}#Joe", "en")
    assert facts is not None
    assert facts.is_cloned
    speaking = [one for one in voices.book.voices("speecht5") if one.name == facts.name]
    assert seconds_of(speaking, voices.book, tmp_path) > 0
    with qtbot.waitSignals([clones.removed, voices.changed], timeout=PATIENCE_MS):
        clones.remove(kept)
    assert voices.facts_of(facts.name, "en") is None
    assert not list(folders.models.glob("*/voices/Joe*"))
    assert not list((folders.data / "voices").iterdir())


def seconds_of(speaking: list[KnownVoice], book: VoiceBook, cache: Path) -> float:
    (sample,) = samples(speaking, book, cache, lambda: False)
    assert sample.error is None
    return sum(len(chunk.samples) / chunk.sample_rate for chunk in sample.chunks)
