"""Where a recording comes from: a file, or the microphone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.pages.empty_page import DropZone
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_HEIGHT = 168
_ROOM_BESIDE = 48
"""Around the buttons, and between them."""
_TIPS = (
    tr("15 to 60 seconds of one person who speaks as usual"),
    tr("A quiet room, without music or echo, and near the microphone"),
    tr("Words do not matter: what is heard is the sound of the voice"),
)


class ChoosePage(QWidget):
    """A box to drop a recording on, two buttons, and what makes a good one."""

    file_wanted = Signal()
    recording_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = Button(look, tr("Choose a file…"), icon="folder")
        self.choose.clicked.connect(self.file_wanted)
        self.record = Button(look, tr("Record now"), icon="mic")
        self.record.clicked.connect(self.recording_wanted)
        self._trouble = Banner(look, "", tone=Tone.DANGER)
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._trouble)
        column.addSpacing(8)
        column.addWidget(self._zone(look))
        column.addSpacing(18)
        column.addWidget(TextBlock(look, tr("A good recording"), role="smallStrong"))
        column.addSpacing(6)
        for tip in _TIPS:
            column.addLayout(_line(look, tip))
        column.addStretch(1)

    def show_trouble(self, title: str, text: str) -> None:
        """Say why nothing could be recorded; empty words say nothing."""
        self._trouble.setVisible(bool(title))
        if title:
            self._trouble.say(title, text)

    def _zone(self, look: Look) -> DropZone:
        zone = DropZone(look)
        zone.setMinimumHeight(_HEIGHT)
        zone.setAcceptDrops(False)  # the whole dialog takes them
        words = tr("Drop a recording here")
        zone.setAccessibleName(words)
        self.zone = zone
        column = QVBoxLayout(zone)
        column.setContentsMargins(16, 20, 16, 20)
        column.setSpacing(14)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(TextBlock(look, words, role="heading", align=centre))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        for button in (self.choose, self.record):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addStretch(1)
        return zone

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons one below the other where they would be cut."""
        super().resizeEvent(event)
        wanted = self.choose.sizeHint().width() + self.record.sizeHint().width()
        fits = wanted + _ROOM_BESIDE <= self.width()
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.LeftToRight if fits else direction.TopToBottom)


def _line(look: Look, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(2, 3, 0, 3)
    row.setSpacing(10)
    row.addWidget(IconMark(look, "check", "text2", size=14), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(TextBlock(look, text, colour="text2"), 1)
    return row
