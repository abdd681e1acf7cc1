"""What the system's keys for media may do, and what they are told."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.document import Document
from speechstudio.gui.playback import FASTEST, SKIP_MS, SLOWEST
from speechstudio.gui.viewmodels.studio import Studio

_NOTICED_MS = 1000
"""A place so far from where playing would have come is one that was gone to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NowPlaying:
    """The recording that is open, as the rest of the desktop may know it."""

    title: str
    length_ms: int
    """0 while it is not known."""
    is_playing: bool
    rate: float
    volume: float
    """From 0 to 1."""


class MediaControls(QObject):
    """The player of the open project; where nothing is open, nothing happens."""

    changed = Signal()
    """`now` is another one."""
    jumped = Signal(int)
    """It went to a moment, in milliseconds, and did not come there by playing."""
    window_wanted = Signal()
    """The window is to come to the front."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._document: Document | None = None
        self._place = (0, 0.0)
        """Where it was last, and when that was."""
        self.now: NowPlaying | None = None
        """None where there is nothing to play."""
        playback = studio.playback
        studio.leaving.connect(self._let_go)
        studio.shown.connect(self._take)
        playback.playing_changed.connect(self.look)
        playback.rate_changed.connect(self.look)
        playback.volume_changed.connect(self.look)
        playback.moved.connect(self._follow)
        self._take()

    @property
    def position_ms(self) -> int:
        """Where it is."""
        return self._studio.playback.position_ms

    def play(self) -> None:
        """Play on, if it does not play."""
        if not self._studio.playback.is_playing:
            self._studio.playback.toggle()

    def pause(self) -> None:
        """Pause, and stay there: so too for a key that says stop, as no place is to be lost."""
        if self._studio.playback.is_playing:
            self._studio.playback.toggle()

    def toggle(self) -> None:
        """Play on, or pause."""
        self._studio.playback.toggle()

    def skip_on(self) -> None:
        """Go on by one skip."""
        self.skip(SKIP_MS)

    def skip_back(self) -> None:
        """Go back by one skip."""
        self.skip(-SKIP_MS)

    def skip(self, by_ms: int) -> None:
        """Go on or back, within the recording."""
        now = self.now
        if now is not None:
            at_ms = max(0, self.position_ms + by_ms)
            self._studio.playback.seek(min(at_ms, now.length_ms or at_ms))

    def seek(self, at_ms: int) -> None:
        """Go to a moment; one that is not in the recording changes nothing."""
        if self.now is not None and 0 <= at_ms <= (self.now.length_ms or at_ms):
            self._studio.playback.seek(at_ms)

    def set_rate(self, rate: float) -> None:
        """Play slower or faster, within what is possible."""
        self._studio.playback.set_rate(min(FASTEST, max(SLOWEST, rate)))

    def set_volume(self, volume: float) -> None:
        """Play softer or louder, from 0 to 1."""
        self._studio.playback.set_volume(min(1.0, max(0.0, volume)))

    def show_window(self) -> None:
        """Have the window come to the front."""
        self.window_wanted.emit()

    @Slot()
    def look(self) -> None:
        """Tell what is open and whether it plays, if that has changed."""
        now = self._seen()
        if now != self.now:
            self.now = now
            self._note(self.position_ms)
            self.changed.emit()

    def _seen(self) -> NowPlaying | None:
        document, playback = self._document, self._studio.playback
        if document is None or not playback.is_ready:
            return None
        source = document.details.source
        known_ms = source.duration_ms if source is not None else None
        return NowPlaying(
            title=document.details.title,
            length_ms=document.transcript.duration_ms or known_ms or 0,
            is_playing=playback.is_playing,
            rate=playback.rate,
            volume=playback.volume,
        )

    @Slot()
    def _take(self) -> None:
        document = self._document = self._studio.document
        if document is not None:
            document.details_changed.connect(self.look)
        self.look()

    @Slot()
    def _let_go(self) -> None:
        document, self._document = self._document, None
        if document is not None:
            document.details_changed.disconnect(self.look)

    @Slot(int)
    def _follow(self, at_ms: int) -> None:
        """Tell of a place that playing alone has not led to."""
        before_ms, then_s = self._place
        is_playing = self.now is not None and self.now.is_playing
        passed_ms = (time.monotonic() - then_s) * 1000 * self._studio.playback.rate
        expected_ms = before_ms + (passed_ms if is_playing else 0)
        self._note(at_ms)
        if abs(at_ms - expected_ms) > (_NOTICED_MS if is_playing else 0):
            self.jumped.emit(at_ms)

    def _note(self, at_ms: int) -> None:
        self._place = at_ms, time.monotonic()
