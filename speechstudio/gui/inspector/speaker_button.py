"""The speaker of a passage as a button that opens the choice of another."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from speechstudio.gui.inspector.speaker_menu import fill_speaker_menu
from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.marks import paint_mark
from speechstudio.gui.viewmodels.speakers import SpeakerRow
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
from speechstudio.gui.words import tr

_MARK = 10
_MARK_GAP = 7
_CHEVRON = 14
PADDING = 8
"""Room around the words, which is seen when the pointer is there."""


class SpeakerButton(QPushButton):
    """Mark, name and chevron; quiet until the pointer or the keyboard is there."""

    speaker_chosen = Signal(str)
    """Id of the speaker."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = 0
        self._speaker = ""
        self._rows: tuple[SpeakerRow, ...] = ()
        self.menu_of_speakers = QMenu(self)
        self.menu_of_speakers.triggered.connect(self._choose)
        self.clicked.connect(self.open_menu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    def show_speaker(self, number: int, name: str, speaker: str | None) -> None:
        """Show whose the passage is; number 0 is nobody."""
        self._number, self._speaker = number, speaker or ""
        self.setText(name)
        self.setAccessibleName(tr("Speaker of this passage: {name}", name=name))
        self.updateGeometry()
        self.update()

    def offer(self, rows: Sequence[SpeakerRow]) -> None:
        """Take other speakers to choose from."""
        self._rows = tuple(rows)
        self.setEnabled(bool(rows))

    @Slot()
    def open_menu(self) -> None:
        """Offer the speakers below the button."""
        fill_speaker_menu(self.menu_of_speakers, self._look, self._rows, self._speaker)
        self.menu_of_speakers.popup(self.mapToGlobal(QPoint(0, self.height())))

    def sizeHint(self) -> QSize:
        """Room of all parts on one line."""
        words = text_width(self._look, "smallLabel", self.text())
        width = PADDING + self._before + words + _MARK_GAP + _CHEVRON + PADDING
        return QSize(width, self._look.scaled(self._look.size("controlSmall")))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(72, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark, name and chevron."""
        look = self._look
        painter = painter_for(self)
        rect, radius = QRectF(self.rect()), look.radius("control")
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            fill = look.colour("pressed" if self.isDown() else "hover")
            paint_box(painter, rect, radius, fill=fill)
        if self.hasFocus():
            paint_focus_ring(painter, look, rect, radius)
        if self._number:
            room = placed(self, QRect(PADDING, (self.height() - _MARK) // 2, _MARK, _MARK))
            paint_mark(painter, look, self._number, QRectF(room))
        x = PADDING + self._before
        words = QRect(x, 0, self.width() - x - PADDING - _CHEVRON - _MARK_GAP, self.height())
        ink = "text" if self._number else "text2"
        paint_text(
            painter, look, placed(self, words), self.text(),
            role="smallLabel", colour=ink, align=start_of(self),
        )  # fmt: skip
        if self.isEnabled():
            end = QRect(words.right() + 1 + _MARK_GAP, 0, _CHEVRON, self.height())
            paint_icon(painter, look, "down", placed(self, end), size=_CHEVRON, colour="text3")
        painter.end()

    @property
    def _before(self) -> int:
        """Room of the mark."""
        return _MARK + _MARK_GAP if self._number else 0

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.speaker_chosen.emit(str(action.data()))
