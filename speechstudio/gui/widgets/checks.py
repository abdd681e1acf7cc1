"""Check boxes and toggles."""

from typing import TypedDict

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QWidget

from speechstudio.gui.theme.look import SIGN_GROWTH, Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    paint_text,
    painter_for,
    placed,
    start_of,
    text_width,
)

BOX = 16
LABEL_GAP = 10
RING_ROOM = 3
"""Room around the sign for the ring of the focus."""
EDGE = 1.2
TRACK = QSize(36, 20)
KNOB_ON = 14
KNOB_OFF = 12
CHECK = 12


class OffInks(TypedDict):
    """What a sign that is off is painted in."""

    fill: QColor
    edge: QColor
    width: float


class CheckBox(QCheckBox):
    """A choice that is on or off, among others like it."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        _prepare(look, self)

    def sizeHint(self) -> QSize:
        """Box and words."""
        return _hint(self._look, self, _grown(self._look, BOX))

    def minimumSizeHint(self) -> QSize:
        """Box and a few letters, where it has words of its own."""
        wanted = self.sizeHint()
        return QSize(BOX * 4, wanted.height()) if self.text() else wanted

    def hitButton(self, pos: QPoint) -> bool:
        """Words count as the box does."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and words."""
        look = self._look
        painter = painter_for(self)
        box = _sign_room(self, look)
        radius = look.radius("chip")
        if self.isChecked():
            fill = look.colour("accent" if self.isEnabled() else "disabled")
            paint_box(painter, QRectF(box), radius, fill=fill)
            paint_icon(painter, look, "check", box, size=CHECK, colour="onAccent")
        else:
            paint_box(painter, QRectF(box), radius, **_off_inks(look, self))
        _paint_ring_and_words(painter, look, self, box, radius)
        painter.end()


class Toggle(QCheckBox):
    """A switch that acts at once; with words they stand before it, as in a form.

    Its layout gives it `RING_ROOM` beyond the margin at its end, so that the track stands in it.
    """

    def __init__(
        self, look: Look, name: str, *, has_words: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name if has_words else "", parent)
        self._look = look
        self.setAccessibleName(name)
        _prepare(look, self)

    def sizeHint(self) -> QSize:
        """Track, and words where there are any."""
        return _hint(self._look, self, _grown(self._look, TRACK.width()))

    def minimumSizeHint(self) -> QSize:
        """Track and a few letters."""
        words = BOX * 3 if self.text() else 0
        track = _grown(self._look, TRACK.width())
        return QSize(track + 2 * RING_ROOM + words, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """Words count as the track does."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and track."""
        painter = painter_for(self)
        size = QSize(*(_grown(self._look, side) for side in TRACK.toTuple()))
        x = self.width() - size.width() - RING_ROOM if self.text() else RING_ROOM
        top = (self.height() - size.height()) // 2
        track = placed(self, QRect(QPoint(x, top), size))
        self._paint_track(painter, track)
        if self.hasFocus():
            ring = QRectF(track).adjusted(-3, -3, 3, 3)
            paint_focus_ring(painter, self._look, ring, ring.height() / 2)
        words = placed(self, QRect(0, 0, x - LABEL_GAP, self.height()))
        _paint_words(painter, self._look, self, words)
        painter.end()

    def _paint_track(self, painter: QPainter, track: QRect) -> None:
        look = self._look
        radius = track.height() / 2
        side = _grown(look, KNOB_ON if self.isChecked() else KNOB_OFF)
        if self.isChecked():
            fill = look.colour("accent" if self.isEnabled() else "disabled")
            paint_box(painter, QRectF(track), radius, fill=fill)
        else:
            paint_box(painter, QRectF(track), radius, **_off_inks(look, self, "sunken"))
        knob = QRectF(0, 0, side, side)
        is_right = self.isChecked() != self.isRightToLeft()
        middle = track.right() + 1 - radius if is_right else track.left() + radius
        knob.moveCenter(QRectF(track).center())
        knob.moveLeft(middle - side / 2)
        token = "onAccent" if self.isChecked() else "outline" if self.isEnabled() else "disabled"
        paint_box(painter, knob, side / 2, fill=look.colour(token))


def _prepare(look: Look, button: QAbstractButton) -> None:
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    LookFollower(look, button)


def _hint(look: Look, button: QAbstractButton, sign: int) -> QSize:
    width = sign + 2 * RING_ROOM
    if button.text():
        width += LABEL_GAP + text_width(look, "body", button.text())
    return QSize(width, look.scaled(look.size("controlSmall")))


def _sign_room(button: QAbstractButton, look: Look) -> QRect:
    side = _grown(look, BOX)
    top = (button.height() - side) // 2
    return placed(button, QRect(RING_ROOM, top, side, side))


def _grown(look: Look, length: int) -> int:
    return look.scaled(length, SIGN_GROWTH)


def _off_inks(look: Look, button: QAbstractButton, ground: str = "field") -> OffInks:
    is_lit = button.isEnabled() and button.underMouse()
    fill = look.colour("hover" if is_lit else ground)
    edge = look.colour("outline" if button.isEnabled() else "lineStrong")
    return OffInks(fill=fill, edge=edge, width=EDGE)


def _paint_ring_and_words(
    painter: QPainter, look: Look, button: QAbstractButton, box: QRect, radius: float
) -> None:
    if button.hasFocus():
        ring = QRectF(box).adjusted(-3, -3, 3, 3)
        paint_focus_ring(painter, look, ring, radius + 3)
    x = RING_ROOM + box.width() + LABEL_GAP
    words = placed(button, QRect(x, 0, button.width() - x, button.height()))
    _paint_words(painter, look, button, words)


def _paint_words(painter: QPainter, look: Look, button: QAbstractButton, words: QRect) -> None:
    if not button.text():
        return
    colour = "text" if button.isEnabled() else "disabled"
    align = start_of(button)
    paint_text(painter, look, words, button.text(), role="body", colour=colour, align=align)
