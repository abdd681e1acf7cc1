"""The strip along the foot: what runs, how far it is, and what this machine does with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.progress import ProgressRing
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock

_INSET = 12
_GAP = 8
_ICON = 14
_ICON_GAP = 5
_PARTS_GAP = 18


class JobStrip(Surface):
    """One line about all work; a click asks for the list of jobs."""

    pressed = Signal()

    def __init__(self, look: Look, processor: str, parent: QWidget | None = None) -> None:
        """Make the strip; `processor` says on what work is done: `CPU · 2 threads`."""
        super().__init__(look, "rail", edges="top", parent=parent)
        self.setFixedHeight(look.scaled(look.size("jobStrip")))
        self.setAccessibleName("Jobs")
        self._icon = IconMark(look, "check", "text2", size=_ICON, parent=self)
        self._ring = ProgressRing(look, "Progress of the job", parent=self)
        self._text = TextBlock(
            look, "", role="small", colour="text2", is_one_line=True, parent=self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._icon)
        row.addWidget(self._ring)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        for icon, words in (("cpu", processor), ("offline", "Offline")):
            row.addSpacing(_PARTS_GAP - _GAP)
            row.addLayout(_part(look, icon, words))
        self.show_idle("Ready")

    def show_idle(self, text: str, icon: str = "check", colour: str = "text2") -> None:
        """Say that nothing runs: `Ready`, `All changes saved`, `1 job stopped`."""
        self._ring.hide()
        self._icon.show_icon(icon, colour)
        self._icon.show()
        self._say(text)

    def show_job(self, text: str, share: float | None) -> None:
        """Say what runs, and how far it is."""
        self._icon.hide()
        self._ring.set_share(share)
        self._ring.show()
        self._say(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that somebody wants to know more."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def _say(self, text: str) -> None:
        if self._text.text() != text:
            self._text.setText(text)
            self.setAccessibleDescription(text)


def _part(look: Look, icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_ICON_GAP)
    row.addWidget(IconMark(look, icon, "text2", size=_ICON))
    said = TextBlock(look, words, role="small", colour="text2", is_one_line=True)
    row.addWidget(said, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
