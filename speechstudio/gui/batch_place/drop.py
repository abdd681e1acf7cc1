"""Where files and folders are dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower, ScaledSize
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.shapes import paint_focus_ring, painter_for
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

WORDS = tr("Drop files or folders. They take the settings chosen on the left.")
_HEIGHT = 64
_EDGE = 1.5
_ROOMY = 440


class DropArea(QPushButton):
    """A dashed frame; a press on it asks for files."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_over = False
        self.setAccessibleName(tr("Add files"))
        self.setAccessibleDescription(WORDS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        mark = IconMark(look, "download", "text2", size=18)
        words = TextBlock(look, WORDS, role="body", colour="text2")
        for part in (mark, words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addStretch(1)
        row.addWidget(mark)
        row.addWidget(words)
        row.addStretch(1)
        LookFollower(look, self)
        ScaledSize(look, self, height=_HEIGHT)

    def set_over(self, is_over: bool) -> None:  # noqa: FBT001 - a setter
        """Show that what is dragged would be taken."""
        self._is_over = is_over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        look = self._look
        painter = painter_for(self)
        rect, radius = QRectF(self.rect()).adjusted(1, 1, -1, -1), look.radius("dialog")
        ink = "accent" if self._is_over else "outline"
        painter.setPen(QPen(look.colour(ink), _EDGE, Qt.PenStyle.DashLine))
        painter.setBrush(look.colour("hover" if self.underMouse() or self._is_over else "inset"))
        painter.drawRoundedRect(rect, radius, radius)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), radius)
        painter.end()


class DropGround(Surface):
    """The middle of the place: files may be dropped anywhere on it.

    The area that says so is left out where the table needs the room.
    """

    dropped = Signal(object)
    """Paths."""
    over_changed = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "canvas", parent=parent)
        self._area: DropArea | None = None
        self.setAcceptDrops(True)

    def show_where(self, area: DropArea) -> None:
        """Say where files may be dropped by this area."""
        self._area = area
        self.over_changed.connect(area.set_over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the area where there is room."""
        super().resizeEvent(event)
        if self._area is not None:
            self._area.setVisible(self.height() >= self._look.scaled(_ROOMY))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this machine."""
        if _paths(event.mimeData()):
            event.acceptProposedAction()
            self.over_changed.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show that nothing would be taken."""
        self.over_changed.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self.over_changed.emit(False)
        paths = _paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def _paths(data: QMimeData) -> Sequence[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
