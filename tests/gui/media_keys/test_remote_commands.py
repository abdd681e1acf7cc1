"""Remote commands of macOS, with a library of the system that only notes what it is told."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.media_keys.controls import MediaControls
from speechstudio.gui.media_keys.remote_commands import PAUSED, PLAYING, STOPPED, RemoteCommands
from speechstudio.gui.viewmodels.studio import Studio
from tests.gui.media_keys.conftest import LENGTH_MS, open_project

_COMMANDS = (
    *("play", "pause", "togglePlayPause", "stop", "nextTrack", "previousTrack"),
    "changePlaybackPosition",
)


class NotedCommand:
    """A command that can be sent."""

    def __init__(self) -> None:
        self.handler: Callable[[Any], int] | None = None
        self.is_enabled = True

    def addTargetWithHandler_(self, handler: Callable[[Any], int]) -> object:  # noqa: N802
        self.handler = handler
        return handler

    def removeTarget_(self, target: object) -> None:  # noqa: N802
        assert target is self.handler
        self.handler = None

    def setEnabled_(self, enabled: bool) -> None:  # noqa: FBT001, N802
        self.is_enabled = enabled

    def send(self, event: object = None) -> None:
        assert self.handler is not None
        assert self.handler(event) == 0


class NotedLibrary:
    """The module `MediaPlayer`."""

    MPMediaItemPropertyTitle = "title"
    MPMediaItemPropertyPlaybackDuration = "duration"
    MPNowPlayingInfoPropertyElapsedPlaybackTime = "elapsed"
    MPNowPlayingInfoPropertyPlaybackRate = "rate"

    def __init__(self) -> None:
        self.commands = {name: NotedCommand() for name in _COMMANDS}
        self.said: dict[str, Any] | None = None
        self.state = 0
        commands = {f"{name}Command": (lambda c=c: c) for name, c in self.commands.items()}
        center = SimpleNamespace(**commands)
        self.MPRemoteCommandCenter = SimpleNamespace(sharedCommandCenter=lambda: center)
        self.MPNowPlayingInfoCenter = SimpleNamespace(defaultCenter=lambda: self)

    def setNowPlayingInfo_(self, said: dict[str, Any] | None) -> None:  # noqa: N802
        self.said = said

    def setPlaybackState_(self, state: int) -> None:  # noqa: N802
        self.state = state


@pytest.fixture
def library() -> NotedLibrary:
    return NotedLibrary()


@pytest.fixture
def remote(
    library: NotedLibrary, controls: MediaControls, studio: Studio
) -> Iterator[RemoteCommands]:
    made = RemoteCommands(library, controls, studio)
    yield made
    made.close()
    assert all(command.handler is None for command in library.commands.values())


def test_commands_are_taken_only_while_a_project_is_open(
    remote: RemoteCommands, library: NotedLibrary, studio: Studio, project: Path, qtbot: QtBot
) -> None:
    assert library.state == STOPPED
    assert not any(command.is_enabled for command in library.commands.values())
    open_project(studio, project, qtbot)
    assert all(command.is_enabled for command in library.commands.values())
    assert library.said == {
        "title": "Harbour",
        "duration": LENGTH_MS / 1000,
        "elapsed": 0.0,
        "rate": 0.0,
    }
    studio.show_none()
    assert library.said is None


def test_commands_play_pause_skip_and_seek(
    remote: RemoteCommands, library: NotedLibrary, player: Studio, silent: list[str]
) -> None:
    commands = library.commands
    commands["togglePlayPause"].send()
    assert library.state == PLAYING
    assert library.said is not None
    assert library.said["rate"] == 1.0
    commands["pause"].send()
    assert library.state == PAUSED
    commands["play"].send()
    commands["stop"].send()
    assert silent == ["play", "pause", "play", "pause"]
    commands["nextTrack"].send()
    assert player.playback.position_ms == 5000
    commands["previousTrack"].send()
    assert player.playback.position_ms == 0
    commands["changePlaybackPosition"].send(SimpleNamespace(positionTime=lambda: 12.5))
    assert player.playback.position_ms == 12_500
    assert library.said["elapsed"] == 12.5
