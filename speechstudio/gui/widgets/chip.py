"""Chips: a word or two about a thing, tinted by what they mean."""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_icon,
    paint_text,
    painter_for,
    placed,
    text_width,
)

HEIGHT = 20
PADDING = 7
ICON = 12
ICON_GAP = 3


class Tone(StrEnum):
    """What a tint means."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    INFO = "info"

    @property
    def ground(self) -> str:
        """Token of the tint."""
        return "chip" if self is Tone.NEUTRAL else f"{self.value}Tint"

    @property
    def ink(self) -> str:
        """Token of the words on it."""
        return {Tone.NEUTRAL: "text2", Tone.ACCENT: "accentText"}.get(self, self.value)


class Chip(QLabel):
    """A chip with words and perhaps an icon."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        tone: Tone = Tone.NEUTRAL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._tone = tone
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    def show_state(self, text: str, tone: Tone, icon: str = "") -> None:
        """Say something else."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon and words."""
        words = text_width(self._look, "smallLabel", self.text())
        icon = ICON + ICON_GAP if self._icon else 0
        return QSize(words + icon + 2 * PADDING, self._look.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint, icon and words."""
        look, tone = self._look, self._tone
        painter = painter_for(self)
        edge = look.colour("line") if look.is_high_contrast else None
        rect = QRectF(self.rect())
        paint_box(painter, rect, look.radius("chip"), fill=look.colour(tone.ground), edge=edge)
        x = PADDING
        if self._icon:
            room = placed(self, QRect(x, 0, ICON, self.height()))
            paint_icon(painter, look, self._icon, room, size=ICON, colour=tone.ink)
            x += ICON + ICON_GAP
        words = placed(self, QRect(x, 0, self.width() - x - PADDING, self.height()))
        centre = Qt.AlignmentFlag.AlignCenter
        paint_text(
            painter, look, words, self.text(), role="smallLabel", colour=tone.ink, align=centre
        )
        painter.end()
