"""A studio with a project that can be played, and a bus of the tests' own."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.transcript import Transcript
from speechstudio.gui.media_keys.controls import MediaControls
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.storage.project import Details, Project, SourceAudio
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library import Library
from speechstudio.workflows.transcribe import Transcriber

collect_ignore = [] if sys.platform == "linux" else ["test_mpris.py"]  # it needs a bus
PATIENCE_MS = 20_000
LENGTH_MS = 60_000


class SilentPlayer:
    """Plays nothing on no loudspeaker, and tells what it was asked for."""

    said: list[str]

    def __init__(self, path: Path, device: str = "", **_how: object) -> None:
        self.is_playing = False
        self.position_ms = 0
        self.rate = self.volume = 1.0

    def play(self, at_ms: int | None = None, end_ms: int | None = None, **_how: object) -> None:
        self.said.append("play")
        self.is_playing = True

    def pause(self) -> None:
        self.said.append("pause")
        self.is_playing = False

    def seek(self, at_ms: int) -> None:
        self.position_ms = at_ms

    def close(self) -> None:
        self.is_playing = False


@pytest.fixture(autouse=True)
def silent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the player was asked for."""
    from speechstudio.audio import recording_player

    said: list[str] = []
    monkeypatch.setattr(SilentPlayer, "said", said, raising=False)
    monkeypatch.setattr(recording_player, "RecordingPlayer", SilentPlayer)
    return said


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
def project(tmp_path: Path) -> Path:
    recording = tmp_path / "talk.wav"
    recording.write_bytes(b"sound")
    path = tmp_path / "harbour.speech"
    source = replace(SourceAudio.of(recording), duration_ms=LENGTH_MS)
    made = Project.create(path, Details(title="Harbour", source=source), Transcript())
    made.close()
    return path


@pytest.fixture
def controls(studio: Studio) -> MediaControls:
    return MediaControls(studio, studio)


def open_project(studio: Studio, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studio.shown, timeout=PATIENCE_MS):
        studio.open_project(path)
    assert studio.playback.is_ready


@pytest.fixture
def player(studio: Studio, project: Path, qtbot: QtBot) -> Studio:
    """What plays a project that is open."""
    open_project(studio, project, qtbot)
    return studio


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Address of a session bus that nobody else is on."""
    try:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    except FileNotFoundError:
        pytest.skip("no dbus-daemon can be started here")
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    if not address:
        daemon.wait()
        daemon.stdout.close()
        pytest.skip("dbus-daemon does not run here")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()
