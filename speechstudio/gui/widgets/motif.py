"""The one ornament: a waveform that becomes words, or words that become one."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_box, painter_for

SIZE = QSize(504, 84)
BAR = 4
STEP = 7
BARS = 34
TALLEST = 68
FAINT = 0.32
WORDS_AT = 260
WORD = 8
LINE_STEP = 24
WORD_GAP = 8
LINES = (
    (26, 34, 46, 26, 26, 18, 18),
    (26, 26, 26, 46, 18, 46),
    (46, 46, 46, 46, 26),
    (46, 18, 46),
)
"""Widths of the words in each line."""
CURRENT = (1, 2)
"""Line and word that is being spoken."""


class Motif(QWidget):
    """An ornament; it says nothing to those who hear the page."""

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, begins_with_words: bool = False
    ) -> None:
        super().__init__(parent)
        self._look = look
        wave = BARS * STEP - STEP + BAR
        self._wave_at = SIZE.width() - wave if begins_with_words else 0
        self._words_at = 0 if begins_with_words else WORDS_AT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        LookFollower(look, self)

    def sizeHint(self) -> QSize:
        """Room of the whole drawing."""
        return SIZE

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint waveform and words."""
        painter = painter_for(self)
        self._paint_wave(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_wave(self, painter: QPainter) -> None:
        accent, middle = self._look.colour("accent"), SIZE.height() / 2
        for number in range(BARS):
            share = number / (BARS - 1)
            colour = QColor(accent)
            colour.setAlphaF(FAINT + (1 - FAINT) * share)
            height = TALLEST * _loudness(share, number)
            bar = QRectF(self._wave_at + number * STEP, middle - height / 2, BAR, height)
            paint_box(painter, bar, BAR / 2, fill=colour)

    def _paint_words(self, painter: QPainter) -> None:
        look = self._look
        top = (SIZE.height() - (len(LINES) - 1) * LINE_STEP - WORD) / 2
        for line, widths in enumerate(LINES):
            x = float(self._words_at)
            for word, width in enumerate(widths):
                token = "accent" if (line, word) == CURRENT else "lineStrong"
                box = QRectF(x, top + line * LINE_STEP, width, WORD)
                paint_box(painter, box, WORD / 2, fill=look.colour(token))
                x += width + WORD_GAP


def _loudness(share: float, number: int) -> float:
    """Height of a bar, 0 to 1: one phrase that swells and fades, with the ripple of syllables."""
    phrase = 0.4 + 0.6 * math.sin(math.pi * min(1.0, share * 0.92 + 0.06)) ** 1.5
    ripple = 0.82 + 0.18 * math.sin(number * 1.35 + math.sin(number * 0.7))
    return float(min(1.0, phrase * ripple))
