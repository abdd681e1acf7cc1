"""Scrolls the view while something is dragged beyond one of its edges."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.gui.waveform.tape import Tape

_TICK_MS = 30
_SHARE = 0.25
"""A tick scrolls by this part of the way that the pointer is beyond the edge ..."""
_MOST = 0.05
"""... and by this share of the view at most."""


class EdgePull(QObject):
    """Faster the further out the pointer is; stops where the recording ends."""

    pulled = Signal()
    """The view has moved: what is dragged goes along."""

    def __init__(self, tape: Tape, parent: QObject) -> None:
        super().__init__(parent)
        self._tape = tape
        self._beyond = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._scroll)

    def pull(self, x: float) -> None:
        """Take where the pointer is, in pixels of the view; inside of it nothing is pulled."""
        self._beyond = min(x, 0.0) + max(x - self._tape.scale.width, 0.0)
        if not self._beyond:
            self.stop()
        elif not self._clock.isActive():
            self._clock.start()

    def stop(self) -> None:
        """Let go."""
        self._clock.stop()

    @Slot()
    def _scroll(self) -> None:
        before, most = self._tape.scale, self._tape.scale.width * _MOST
        self._tape.scroll(min(max(self._beyond * _SHARE, -most), most))
        if self._tape.scale == before:
            self.stop()
        else:
            self.pulled.emit()
