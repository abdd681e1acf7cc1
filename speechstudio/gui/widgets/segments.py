"""Segments: tabs of a panel, or a few choices side by side."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_text,
    painter_for,
    text_width,
)

HEIGHT = 30
INSET = 2
PADDING = 12
NARROWEST = 40
BADGE_GAP = 6
BADGE_HEIGHT = 16
BADGE_PADDING = 5


class Segments(QTabBar):
    """A painted bar of tabs, each with an amber count where something waits."""

    def __init__(
        self, look: Look, name: str, texts: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        for text in texts:
            self.addTab(text)
        LookFollower(look, self)

    def set_count(self, index: int, count: int) -> None:
        """Show how many things wait in a segment; 0 shows nothing."""
        self.setTabData(index, count)
        self.setAccessibleTabName(index, f"{self.tabText(index)}, {count}" if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        """All segments with their words."""
        width = sum(self.tabSizeHint(index).width() for index in range(self.count()))
        return QSize(width, self._look.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters of each; the rest is cut."""
        return QSize(NARROWEST * self.count(), self.sizeHint().height())

    def tabSizeHint(self, index: int) -> QSize:
        """Words, count and the room around them."""
        words = text_width(self._look, "smallStrong", self.tabText(index))
        width = words + 2 * (PADDING + INSET) + self._badge_room(index)
        return QSize(width, self._look.scaled(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Room for a few letters and the count."""
        return QSize(NARROWEST + self._badge_room(index), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the trough, the chosen segment and all words."""
        look = self._look
        painter = painter_for(self)
        edge = look.colour("line") if look.is_high_contrast else None
        trough = QRectF(self.rect())
        paint_box(painter, trough, look.radius("control"), fill=look.colour("trough"), edge=edge)
        for index in range(self.count()):
            self._paint_segment(painter, index)
        painter.end()

    def _paint_segment(self, painter: QPainter, index: int) -> None:
        look = self._look
        is_current = index == self.currentIndex()
        room = self.tabRect(index)
        if is_current:
            self._paint_thumb(painter, QRectF(room).adjusted(INSET, INSET, -INSET, -INSET))
        is_lit = self.isTabEnabled(index) and room.contains(self.mapFromGlobal(self.cursor().pos()))
        ink = "text" if is_current or (is_lit and self.underMouse()) else "text2"
        if not (self.isEnabled() and self.isTabEnabled(index)):
            ink = "disabled"
        role = "smallStrong" if is_current else "smallLabel"
        badge = self._badge_room(index)
        width = min(text_width(look, role, self.tabText(index)), room.width() - badge - 4 * INSET)
        left = room.x() + (room.width() - width - badge) // 2
        is_turned = self.isRightToLeft()
        words = QRect(left + (badge if is_turned else 0), room.y(), width, room.height())
        centre = Qt.AlignmentFlag.AlignCenter
        paint_text(painter, look, words, self.tabText(index), role=role, colour=ink, align=centre)
        if badge:
            x = left if is_turned else words.right() + 1 + BADGE_GAP
            self._paint_badge(painter, index, QRect(x, 0, badge - BADGE_GAP, self.height()))

    def _paint_thumb(self, painter: QPainter, thumb: QRectF) -> None:
        look = self._look
        radius = look.radius("control") - 1
        shadow = QColor(look.colour("shadow"))
        shadow.setAlphaF(0.12)
        paint_box(painter, thumb.adjusted(0, 1, 0, 1), radius, fill=shadow)
        edge = look.colour("accent" if look.is_high_contrast else "line")
        paint_box(painter, thumb, radius, fill=look.colour("thumb"), edge=edge)
        if self.hasFocus():
            paint_focus_ring(painter, look, thumb, radius)

    def _paint_badge(self, painter: QPainter, index: int, room: QRect) -> None:
        look = self._look
        height = look.scaled(BADGE_HEIGHT)
        pill = QRect(room.x(), (self.height() - height) // 2, room.width(), height)
        edge = look.colour("line") if look.is_high_contrast else None
        paint_box(painter, QRectF(pill), height / 2, fill=look.colour("warnTint"), edge=edge)
        centre = Qt.AlignmentFlag.AlignCenter
        text = str(self._count(index))
        paint_text(painter, look, pill, text, role="microStrong", colour="warn", align=centre)

    def _badge_room(self, index: int) -> int:
        count = self._count(index)
        if not count:
            return 0
        words = text_width(self._look, "microStrong", str(count))
        return BADGE_GAP + max(words + 2 * BADGE_PADDING, self._look.scaled(BADGE_HEIGHT) + 2)

    def _count(self, index: int) -> int:
        return int(self.tabData(index) or 0)
