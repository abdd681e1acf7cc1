"""What a recording is doing, how long it is, and how it is kept."""

from itertools import accumulate

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import position_text
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_box, paint_icon, painter_for
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_DOT = 12
_SIGN = 16
_SIGN_GAP = 8
_FACTS_GAP = 18
_SECOND_MS = 1000
_LOWEST = 24
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip

WORDS = {
    Phase.CLOSED: tr("Ended"),
    Phase.OPENING: tr("Opening the microphone"),
    Phase.READY: tr("Ready"),
    Phase.RECORDING: tr("Recording", "state"),
    Phase.PAUSED: tr("Paused"),
    Phase.ENDING: tr("Saving"),
    Phase.LOST: tr("Ended"),
    Phase.FAILED: tr("Not recording"),
}
_ICONS = {Phase.PAUSED: "pause", Phase.LOST: "error", Phase.FAILED: "error"}


class PhaseSign(QWidget):
    """A red dot while it is recorded, a ring or an icon else."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._phase = Phase.CLOSED
        self.setFixedSize(_SIGN, _SIGN)
        LookFollower(look, self)

    def show_phase(self, phase: Phase) -> None:
        """Show another phase."""
        self._phase = phase
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint dot, ring or icon."""
        look = self._look
        painter = painter_for(self)
        dot = QRectF(0, 0, _DOT, _DOT)
        dot.moveCenter(QRectF(self.rect()).center())
        icon = _ICONS.get(self._phase)
        if self._phase is Phase.RECORDING:
            paint_box(painter, dot, _DOT / 2, fill=look.colour("record"))
        elif icon:
            colour = "text2" if self._phase is Phase.PAUSED else "danger"
            paint_icon(painter, look, icon, self.rect(), size=_SIGN, colour=colour)
        else:
            paint_box(painter, dot, _DOT / 2, edge=look.colour("outline"), width=1.5)
        painter.end()


class Timer(QWidget):
    """The length in tabular figures; it shrinks where there is little height."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._time_ms = 0
        self.setAccessibleName(tr("Recorded time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        LookFollower(look, self)

    def show_time(self, time_ms: int) -> None:
        """Show another length."""
        before, self._time_ms = self._time_ms, time_ms
        if before // _SECOND_MS != time_ms // _SECOND_MS or not self.accessibleDescription():
            self.setAccessibleDescription(position_text(time_ms)[:-2])
        if position_text(before) != position_text(time_ms):
            self.update()

    def sizeHint(self) -> QSize:
        """Room of a line of some hours."""
        height = self._look.line_height("timer")
        places, _ = self._places("0:00:00.0", self._font(height))
        return QSize(places[-1], height)

    def minimumSizeHint(self) -> QSize:
        """Much less, where there is no room."""
        return QSize(1, self._look.scaled(_LOWEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures, which keep their places while they change."""
        painter = painter_for(self)
        font = self._font(self.height())
        text = position_text(self._time_ms)
        places, widths = self._places(text, font)
        left = (self.width() - places[-1]) // 2
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        for sign, place, width in zip(text, places, widths, strict=False):
            room = QRect(left + place, 0, width, self.height())
            painter.drawText(room, _CENTRE, sign)
        painter.end()

    def _places(self, text: str, font: QFont) -> tuple[list[int], list[int]]:
        """Where each sign begins, and the end; how wide each is. All figures are equally wide.

        The font's own tabular figures are spaced for small sizes: at this one they stand closer.
        """
        metrics = QFontMetrics(font)
        figures = sorted(metrics.horizontalAdvance(each) for each in "0123456789")
        figure = (figures[len(figures) // 2] + figures[-1]) // 2
        widths = [figure if each.isdigit() else metrics.horizontalAdvance(each) for each in text]
        return [0, *accumulate(widths)], widths

    def _font(self, height: int) -> QFont:
        font = self._look.font("timer")
        font.unsetFeature(QFont.Tag("tnum"))
        share = height / self._look.line_height("timer")
        if share < 1:
            font.setPixelSize(max(1, int(font.pixelSize() * share)))
        return font


class Readout(QWidget):
    """Phase, length, and one line of facts."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = Phase.CLOSED
        self._sign = PhaseSign(look, self)
        self._word = TextBlock(look, WORDS[Phase.CLOSED], role="heading", is_one_line=True)
        self.timer = Timer(look, self)
        self._facts = tuple(
            TextBlock(look, "", role="small", colour="text2", is_one_line=True) for _ in range(3)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_centred((self._sign, self._word), _SIGN_GAP))
        column.addSpacing(4)
        column.addWidget(self.timer)
        column.addSpacing(8)
        column.addLayout(_centred(self._facts, _FACTS_GAP))

    def show_phase(self, phase: Phase) -> None:
        """Say what is done now."""
        if phase is self._phase:
            return
        self._phase = phase
        self._sign.show_phase(phase)
        self._word.setText(WORDS[phase])
        if self.isVisible():
            announce(self, WORDS[phase])

    def say(self, *facts: str) -> None:
        """Show facts; one without words goes."""
        for block, text in zip(self._facts, facts, strict=True):
            if block.text() != text:
                block.setText(text)
                block.setVisible(bool(text))


def _centred(widgets: tuple[QWidget, ...], gap: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row
