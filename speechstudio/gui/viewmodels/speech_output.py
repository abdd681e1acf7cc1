"""The loudspeaker for speech that is made here; what it tells becomes Qt signals."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.gui.playback import FASTEST, SLOWEST
from speechstudio.workflows.speaking.chunk_cache import ChunkCache

if TYPE_CHECKING:
    from speechstudio.audio.speech_player import SpeechPlayer
    from speechstudio.audio.speech_reel import Moment
    from speechstudio.audio.speech_thread import Loaded


_BETWEEN_LOOKS_MS = 33


class Sayable(Protocol):
    """Something that can be heard; it is the tag of its moments."""

    def load(self, cache: ChunkCache) -> "Loaded | None":
        """Read the sound, in the player's thread; None where it is gone."""
        ...


class SpeechOutput(QObject):
    """Opens nothing before something is said; nothing fails without."""

    looked = Signal()
    """While something plays, as often as a picture needs it; and when that begins or is over."""
    playing_changed = Signal(bool)
    """Behind `looked`."""
    ended = Signal()
    """All that was given is heard, and no more was to come."""
    lost = Signal(object)
    """What was to be said, whose sound is gone."""
    failed = Signal(object)
    """A `UserFixableError` about the loudspeaker; nothing plays any more."""

    def __init__(self, cache: ChunkCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._player: SpeechPlayer | None = None
        self._rate = self._volume = 1.0
        self._device = ""
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self.look)

    def close(self) -> None:
        """Fall silent, and end the thread."""
        player, self._player = self._player, None
        if player is not None:
            player.close()
        self.look()

    @Slot()
    def look(self) -> None:
        """Tell whether it plays, and that what is heard may be something else."""
        is_on = self.is_on
        has_changed = is_on != self._clock.isActive()
        if has_changed and is_on:
            self._clock.start()
        elif has_changed:
            self._clock.stop()
        self.looked.emit()
        if has_changed:
            self.playing_changed.emit(is_on)

    @property
    def is_on(self) -> bool:
        """Whether something is heard, or waited for."""
        return self._player is not None and self._player.is_on

    @property
    def waiting(self) -> int:
        """Sentences that were given and have yet to be read."""
        return 0 if self._player is None else self._player.waiting

    @property
    def rate(self) -> float:
        """Tempo, of which 1 is that of the voice; the pitch stays."""
        return self._rate

    def set_rate(self, rate: float) -> None:
        """Play slower or faster."""
        self._rate = min(FASTEST, max(SLOWEST, rate))
        if self._player is not None:
            self._player.rate = self._rate

    def set_volume(self, volume: float) -> None:
        """Play softer or louder; 1 is as it was made."""
        self._volume = volume
        if self._player is not None:
            self._player.volume = volume

    def set_device(self, device: str) -> None:
        """Play on another loudspeaker from the next time on."""
        self._device = device
        if self._player is not None:
            self._player.device = device

    def begin(self) -> None:
        """Forget what was to be said, and say what will be given from now on."""
        self._ready().begin()
        self.look()

    def say(self, saying: Sayable) -> None:
        """Add a sentence."""
        cache = self._cache
        self._ready().say(saying, lambda: saying.load(cache))

    def end(self) -> None:
        """Nothing more will be given."""
        self._ready().end()

    def take_back(self) -> tuple[object, ...]:
        """Take out what has yet to be read, and give it."""
        return () if self._player is None else self._player.take_back()

    def pause(self) -> None:
        """Fall silent, and stay where it is."""
        if self._player is not None:
            self._player.pause()
            self.look()

    def go_on(self) -> None:
        """Play on from where it was paused."""
        if self._player is not None:
            self._player.go_on()
            self.look()

    def heard(self) -> "Moment | None":
        """Tell what is heard now, or where it would go on; the tag is what was said."""
        return None if self._player is None else self._player.heard()

    def _ready(self) -> "SpeechPlayer":
        if self._player is None:
            # Brings PyAV and numpy, which a window that is silent does without.
            from speechstudio.audio.speech_player import SpeechPlayer  # noqa: PLC0415

            self._player = SpeechPlayer(
                self._device,
                on_end=self.ended.emit,
                on_lost=self.lost.emit,
                on_error=self.failed.emit,
            )
            self._player.rate, self._player.volume = self._rate, self._volume
        return self._player
