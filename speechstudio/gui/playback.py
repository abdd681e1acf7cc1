"""Plays the recording of the open project, and tells where it is."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.errors import AudioError

if TYPE_CHECKING:
    from speechstudio.audio.recording_player import RecordingPlayer

_BETWEEN_LOOKS_MS = 33
SLOWEST, FASTEST, STEP = 0.5, 3.0, 0.25
SKIP_MS = 5000
"""How far a key or a button goes back or on."""


class Playback(QObject):
    """One recording at a time; without one, nothing plays and nothing fails."""

    moved = Signal(int)
    """What is heard now, in milliseconds."""
    playing_changed = Signal(bool)
    rate_changed = Signal(float)
    volume_changed = Signal(float)
    failed = Signal(object)
    """An `AudioError`; nothing plays any more."""
    _ended = Signal()
    _broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: RecordingPlayer | None = None
        self._rate = 1.0
        self.volume = 1.0
        """As it was set last; 1 is as it was recorded."""
        self._range: tuple[int, int] | None = None
        self.is_looping = False
        self.rewind_ms = 0
        self.device = ""
        self._path: Path | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self._look)
        self._ended.connect(self._look)
        self._broken.connect(self._fail)

    def load(self, path: Path | None) -> None:
        """Take another recording; None takes it away."""
        self.close()
        self._range = None
        self._path = path
        if path is not None:
            # Brings PyAV and numpy, which a window without a recording does without.
            from speechstudio.audio.recording_player import RecordingPlayer  # noqa: PLC0415

            self._player = RecordingPlayer(
                path,
                self.device,
                rewind_ms=self.rewind_ms,
                on_end=self._ended.emit,
                on_error=self._broken.emit,
            )
            self._player.rate, self._player.volume = self._rate, self.volume

    def use(self, device: str, rewind_ms: int) -> None:
        """Play on another loudspeaker, and go back by another time, from now on."""
        is_elsewhere = device != self.device
        self.device, self.rewind_ms = device, rewind_ms
        if self._player is None:
            return
        self._player.rewind_ms = rewind_ms
        if is_elsewhere:
            at_ms, was_playing, kept = self.position_ms, self.is_playing, self._range
            self.load(self._path)
            self._range = kept
            self.seek(at_ms)
            if was_playing:
                self.toggle()

    def close(self) -> None:
        """Fall silent and let the file go."""
        self._clock.stop()
        if self._player is not None:
            self._player.close()
            self._player = None
            self.playing_changed.emit(False)

    @property
    def is_ready(self) -> bool:
        """Whether there is something to play."""
        return self._player is not None

    @property
    def is_playing(self) -> bool:
        """Whether something is heard, or about to be."""
        return self._player is not None and self._player.is_playing

    @property
    def position_ms(self) -> int:
        """Where it is."""
        return 0 if self._player is None else self._player.position_ms

    @property
    def rate(self) -> float:
        """Tempo, of which 1 is that of the recording."""
        return self._rate

    @Slot()
    def toggle(self) -> None:
        """Play from here, or pause."""
        if self.is_looping and self._range is not None and not self.is_playing:
            self.play_loop()
        else:
            self._with(lambda player: player.pause() if player.is_playing else player.play())

    def play_from(self, at_ms: int, end_ms: int | None = None) -> None:
        """Play from a moment, to another one where it is given."""
        self._with(lambda player: player.play(at_ms, end_ms))

    @Slot(int)
    def seek(self, at_ms: int) -> None:
        """Go to a moment, playing or not."""
        self._with(lambda player: player.seek(at_ms))

    @Slot(int)
    def skip(self, by_ms: int) -> None:
        """Go back or on."""
        self.seek(max(0, self.position_ms + by_ms))

    def set_rate(self, rate: float) -> None:
        """Play slower or faster."""
        self._rate = min(FASTEST, max(SLOWEST, rate))
        if self._player is not None:
            self._player.rate = self._rate
        self.rate_changed.emit(self._rate)

    def set_volume(self, volume: float) -> None:
        """Play softer or louder; 1 is as it was recorded."""
        self.volume = volume
        if self._player is not None:
            self._player.volume = volume
        self.volume_changed.emit(volume)

    def set_range(self, selection: tuple[int, int] | None) -> None:
        """Take the stretch that a loop goes round."""
        self._range = selection
        if self.is_looping and self.is_playing:
            self.play_loop()

    def set_looping(self, looping: bool) -> None:  # noqa: FBT001 - a slot
        """Go round the selection, or play on."""
        self.is_looping = looping
        if looping:
            self.play_loop()
        else:
            self.seek(self.position_ms)

    def play_loop(self) -> None:
        """Play the selection round and round."""
        if self._range is not None:
            start_ms, end_ms = self._range
            self._with(lambda player: player.play(start_ms, end_ms, loop=True))

    def _with(self, act: Callable[["RecordingPlayer"], None]) -> None:
        if self._player is not None:
            act(self._player)
            self._look()

    @Slot()
    def _look(self) -> None:
        """Tell where it is, and whether it plays."""
        is_playing = self.is_playing
        if is_playing != self._clock.isActive():
            if is_playing:
                self._clock.start()
            else:
                self._clock.stop()
            self.playing_changed.emit(is_playing)
        self.moved.emit(self.position_ms)

    @Slot(object)
    def _fail(self, error: AudioError) -> None:
        self._look()
        self.failed.emit(error)
