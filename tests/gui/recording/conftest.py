"""A recording of the window, with a microphone that a file is spoken into."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from speechstudio.gui.recording.page import RecordingPage
from speechstudio.gui.recording.panel import RecordingPanel
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.recording import Recording
from speechstudio.gui.viewmodels.recording_states import FinishedRecording, Phase
from speechstudio.storage.settings import DeviceSettings
from tests.audio.stereo_microphone import StereoMicrophone, plugged_in
from tests.sound_devices import SoundSystem

PATIENCE_MS = 30_000

Found = TypeVar("Found", bound=QObject)


def part(owner: QObject, kind: type[Found]) -> Found:
    found = owner.findChild(kind)
    assert isinstance(found, kind)
    return found


@dataclass(slots=True, kw_only=True)
class Stage:
    """A page and its panel, and where recordings go."""

    recording: Recording
    page: RecordingPage
    panel: RecordingPanel
    folder: Path
    finished: list[FinishedRecording]
    qtbot: QtBot

    def begin(self, devices: DeviceSettings | None = None, *, until: Phase = Phase.READY) -> None:
        self.recording.begin(self.folder, devices or DeviceSettings())
        self.reach(until)

    def start(self, milliseconds: int = 200) -> None:
        """Begin, and record for a while."""
        self.begin()
        self.recording.start()
        self.record(milliseconds)

    def record(self, milliseconds: int) -> None:
        wanted = self.recording.recorded_ms + milliseconds
        self.qtbot.waitUntil(lambda: self.recording.recorded_ms >= wanted, timeout=PATIENCE_MS)

    def reach(self, phase: Phase) -> None:
        self.qtbot.waitUntil(lambda: self.recording.phase is phase, timeout=PATIENCE_MS)

    def finish(self) -> FinishedRecording:
        with self.qtbot.waitSignal(self.recording.finished, timeout=PATIENCE_MS):
            self.recording.finish()
        return self.finished[-1]


@pytest.fixture
def stage(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    recording = Recording()
    page, panel = RecordingPage(look, recording), RecordingPanel(look, recording)
    for widget in (page, panel):
        qtbot.addWidget(widget)
        widget.resize(812 if widget is page else 296, 872)
        widget.show()
    finished: list[FinishedRecording] = []
    recording.finished.connect(finished.append)
    yield Stage(
        recording=recording,
        page=page,
        panel=panel,
        folder=tmp_path / "Recordings",
        finished=finished,
        qtbot=qtbot,
    )
    recording.close()


@pytest.fixture
def microphone(sound_devices: SoundSystem) -> Iterator[StereoMicrophone]:
    with plugged_in(sound_devices) as plugged:
        yield plugged
