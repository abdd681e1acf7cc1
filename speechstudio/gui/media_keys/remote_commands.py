"""Media keys on macOS: the system sends them to the program that plays, as remote commands."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.media_keys.controls import MediaControls

SUCCEEDED = 0
"""`MPRemoteCommandHandlerStatusSuccess`."""
PLAYING, PAUSED, STOPPED = 1, 2, 3
"""Values of `MPNowPlayingPlaybackState`."""


class RemoteCommands(QObject):
    """Answers remote commands, and tells what is played, while something is open."""

    _asked = Signal(str)
    """A command came, in whatever thread."""
    _seek_asked = Signal(float)

    def __init__(self, library: Any, controls: MediaControls, parent: QObject) -> None:
        """`library` is PyObjC's module `MediaPlayer`."""
        super().__init__(parent)
        self._library = library
        self._controls = controls
        center = library.MPRemoteCommandCenter.sharedCommandCenter()
        self._acts: dict[str, Callable[[], None]] = {
            "play": controls.play,
            "pause": controls.pause,
            "togglePlayPause": controls.toggle,
            "stop": controls.pause,
            "nextTrack": controls.skip_on,
            "previousTrack": controls.skip_back,
        }
        self._commands = [
            (command := getattr(center, f"{name}Command")(), command.addTargetWithHandler_(take))
            for name, take in self._takers().items()
        ]
        self._asked.connect(self._act)
        self._seek_asked.connect(self._seek)
        controls.changed.connect(self.tell)
        controls.jumped.connect(self.tell)
        self.tell()

    def close(self) -> None:
        """Answer nothing more."""
        self._controls.changed.disconnect(self.tell)
        self._controls.jumped.disconnect(self.tell)
        for command, target in self._commands:
            command.removeTarget_(target)
        self._show(None, STOPPED)

    @Slot()
    def tell(self) -> None:
        """Say what is played, and take commands while there is something."""
        now, library = self._controls.now, self._library
        for command, _ in self._commands:
            command.setEnabled_(now is not None)
        if now is None:
            self._show(None, STOPPED)
            return
        said = {
            library.MPMediaItemPropertyTitle: now.title,
            library.MPMediaItemPropertyPlaybackDuration: now.length_ms / 1000,
            library.MPNowPlayingInfoPropertyElapsedPlaybackTime: self._controls.position_ms / 1000,
            library.MPNowPlayingInfoPropertyPlaybackRate: now.rate if now.is_playing else 0.0,
        }
        self._show(said, PLAYING if now.is_playing else PAUSED)

    def _show(self, said: dict[Any, Any] | None, state: int) -> None:
        center = self._library.MPNowPlayingInfoCenter.defaultCenter()
        center.setNowPlayingInfo_(said)
        center.setPlaybackState_(state)

    def _takers(self) -> dict[str, Callable[[Any], int]]:
        """Give the handler of each command; handlers only pass on what is asked."""

        def taker(name: str) -> Callable[[Any], int]:
            def take(_event: Any) -> int:
                self._asked.emit(name)
                return SUCCEEDED

            return take

        def take_place(event: Any) -> int:
            self._seek_asked.emit(event.positionTime())
            return SUCCEEDED

        return {**{name: taker(name) for name in self._acts}, "changePlaybackPosition": take_place}

    @Slot(str)
    def _act(self, name: str) -> None:
        self._acts[name]()

    @Slot(float)
    def _seek(self, at_s: float) -> None:
        self._controls.seek(round(1000 * at_s))
