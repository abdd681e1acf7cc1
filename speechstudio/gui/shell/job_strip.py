"""The strip along the foot: what runs, how far it is, and what this machine does with it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower, ScaledSize
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.progress import ProgressRing
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring, painter_for
from speechstudio.gui.widgets.surface import HAIRLINE
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_INSET = 12
_GAP = 8
_ICON = 14
_DOT = 10
_ICON_GAP = 5
_PARTS_GAP = 18
_OTHERS = 120
"""Room of the sign and of all that always stays."""


class JobStrip(QPushButton):
    """One line about all work; a click, Enter or Space asks for the list of jobs."""

    def __init__(self, look: Look, processor: str, parent: QWidget | None = None) -> None:
        """Make the strip; `processor` says on what work is done: `CPU · 2 threads`."""
        super().__init__(parent)
        self._look = look
        LookFollower(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ScaledSize(look, self, height=look.size("jobStrip"))
        self.setAccessibleName(tr("Jobs"))
        self.setToolTip(tr("Show all jobs"))
        self._icon = IconMark(look, "check", "text2", size=_ICON, parent=self)
        self._ring = ProgressRing(look, tr("Progress of the job"), parent=self)
        self._dot = _RecordDot(look, self)
        self._text = TextBlock(
            look, "", role="small", colour="text2", is_one_line=True, parent=self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        row.setSpacing(_GAP)
        for sign in (self._icon, self._ring, self._dot):
            row.addWidget(sign)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        self._processor = _Part(look, "cpu", processor)
        self._offline = _Part(look, "offline", tr("Offline"))
        self._host = _Part(look, "globe", "")
        self._host.hide()
        for part in (self._processor, self._offline, self._host):
            row.addWidget(part)
        self.show_idle(tr("Ready"))

    def show_processor(self, text: str) -> None:
        """Say on what work is done."""
        self._processor.say(text)
        self._fit()

    def show_hosts(self, hosts: Sequence[str]) -> None:
        """Say which hosts are contacted; none is what people expect."""
        self._host.say(", ".join(hosts))
        self._host.setVisible(bool(hosts))
        self._offline.setVisible(not hosts)
        self._fit()

    def show_idle(self, text: str, icon: str = "check", colour: str = "text2") -> None:
        """Say that nothing runs: `Ready`, `All changes saved`, `1 job stopped`."""
        self._icon.show_icon(icon, colour)
        self._show_sign(self._icon)
        self._say(text)

    def show_recording(self, text: str) -> None:
        """Say that a microphone is recorded."""
        self._show_sign(self._dot)
        self._say(text)

    def show_job(self, text: str, share: float | None) -> None:
        """Say what runs, and how far it is."""
        self._ring.set_share(share)
        self._show_sign(self._ring)
        self._say(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the processor out where what runs has no room else."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room of what it says, which is cut where there is less."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room of the parts that always stay."""
        layout = self.layout()
        return QSize(0, 0) if layout is None else layout.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, line and ring."""
        look = self._look
        painter = painter_for(self)
        painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
        painter.fillRect(self.rect(), look.colour("rail"))
        if self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), look.colour("pressed" if self.isDown() else "hover"))
        painter.fillRect(QRectF(0, 0, self.width(), HAIRLINE), look.colour("line"))
        if self.hasFocus():
            painter.setRenderHint(painter.RenderHint.Antialiasing)
            ring = QRectF(self.rect()).adjusted(1, HAIRLINE + 1, -1, -1)
            paint_focus_ring(painter, look, ring, look.radius("control"))
        painter.end()

    def _fit(self) -> None:
        others = self._text.sizeHint().width() + self._look.scaled(_OTHERS)
        self._processor.setVisible(others + self._processor.sizeHint().width() <= self.width())

    def _show_sign(self, shown: QWidget) -> None:
        for sign in (self._icon, self._ring, self._dot):
            sign.setVisible(sign is shown)

    def _say(self, text: str) -> None:
        if self._text.text() != text:
            self._text.setText(text)
            self._fit()
            self.setAccessibleDescription(text)


class _RecordDot(QWidget):
    """Says that something is recorded."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedSize(_DOT, _DOT)
        LookFollower(look, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = painter_for(self)
        fill = self._look.colour("record")
        paint_box(painter, QRectF(self.rect()), _DOT / 2, fill=fill)
        painter.end()


class _Part(QWidget):
    """A sign with a few words."""

    def __init__(self, look: Look, icon: str, words: str) -> None:
        super().__init__()
        self._said = TextBlock(look, words, role="small", colour="text2", is_one_line=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PARTS_GAP - _GAP, 0, 0, 0)
        row.setSpacing(_ICON_GAP)
        row.addWidget(IconMark(look, icon, "text2", size=_ICON))
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, words: str) -> None:
        """Say something else."""
        self._said.setText(words)
