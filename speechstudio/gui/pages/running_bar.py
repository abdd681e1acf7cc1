"""How far a transcription is, step by step, above the text that it makes."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.running import StepShown
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.shapes import text_width
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_INSET = 24
_GAP = 24
_WORDS_GAP = 12
_CHECK = 14
_CHECK_GAP = 6
_SAID_GAP = 4
_SHARE, _TIME = tr("{share} %", share=100), "00:00"
"""The longest that is said of most steps."""
_COLUMNS_WHERE_TIGHT = 2


class RunningBar(Surface):
    """Time left, one sentence, and a bar for each step."""

    def __init__(self, look: Look, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", edges="bottom", parent=parent)
        self.setAccessibleName(tr("Progress of the transcription"))
        self._left = TextBlock(look, "", role="strong", is_one_line=True)
        self._said = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        self._speed = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        top = QHBoxLayout()
        top.setSpacing(_WORDS_GAP)
        top.addWidget(self._left)
        top.addWidget(self._said, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self._speed)
        steps = QHBoxLayout()
        steps.setSpacing(_GAP)
        self._steps = tuple(_Step(look, name, self) for name in names)
        for step in self._steps:
            steps.addWidget(step, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, 16, _INSET, 22)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(steps)
        look.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room, and let nothing be cut."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        blocks = (self._left, self._said, self._speed)
        width = self.width() - 2 * _INSET
        self._said.setVisible(
            sum(block.sizeHint().width() + _WORDS_GAP for block in blocks) <= width
        )
        room = _column(width, len(self._steps))
        is_tight = any(step.narrowest > room for step in self._steps)
        if is_tight:  # then only what goes on is shown
            room = _column(width, _COLUMNS_WHERE_TIGHT)
        is_tall = any(step.widest > room for step in self._steps)
        for step in self._steps:
            step.set_tall(is_tall)
            step.setVisible(step.is_at_work or not is_tight)

    def say(self, left: str, said: str, speed: str) -> None:
        """Show time left, what can be done meanwhile, and how fast it goes."""
        for block, text in ((self._left, left), (self._said, said), (self._speed, speed)):
            if block.text() != text:
                block.setText(text)
                self._fit()
        self.setAccessibleDescription(f"{left} {said}")

    def show_steps(self, steps: tuple[StepShown, ...]) -> None:
        """Show the steps, in the order of their names."""
        before = [widget.is_at_work for widget in self._steps]
        for widget, step in zip(self._steps, steps, strict=True):
            widget.show_step(step)
        if before != [widget.is_at_work for widget in self._steps]:
            self._fit()


def _column(width: int, count: int) -> int:
    """Width of one of so many columns."""
    return (width + _GAP) // count - _GAP


class _Step(QWidget):
    """Name, share and bar of one step."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.is_at_work = False
        """Whether it has begun, and is not over."""
        self._name = TextBlock(look, name, role="smallStrong", is_one_line=True)
        self._check = IconMark(look, "check", "ok", size=_CHECK, parent=self)
        self._check.hide()
        end = Qt.AlignmentFlag.AlignRight
        self._said = TextBlock(look, "", role="small", colour="text2", align=end, is_one_line=True)
        self._bar = ProgressBar(look, name)
        name_row = QHBoxLayout()
        name_row.setSpacing(_CHECK_GAP)
        name_row.addWidget(self._check)
        name_row.addWidget(self._name, 1)
        top = self._top = QHBoxLayout()
        top.setSpacing(_SAID_GAP)
        top.addLayout(name_row, 1)
        top.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._bar)
        look.changed.connect(self.keep_said)

    @Slot()
    def keep_said(self) -> None:
        """Give the share the room of its words, and the name all other."""
        self._said.setMaximumWidth(self._said.sizeHint().width())

    @property
    def widest(self) -> int:
        """Width of name and share side by side, also when the step is over."""
        name = self._name.sizeHint().width() + _SAID_GAP
        share, time, said = (
            text_width(self._look, "small", text) for text in (_SHARE, _TIME, self._said.text())
        )
        mark = self._check.sizeHint().width() + _CHECK_GAP
        is_over = not self._check.isHidden()
        return name + max(share, mark + time, said + mark * is_over)

    @property
    def narrowest(self) -> int:
        """Width of the name with its mark."""
        return self._name.sizeHint().width() + self._check.sizeHint().width() + _CHECK_GAP

    def set_tall(self, is_tall: bool) -> None:  # noqa: FBT001 - a property's setter
        """Put the share below the name, or beside it."""
        directions = QBoxLayout.Direction
        self._top.setDirection(directions.TopToBottom if is_tall else directions.LeftToRight)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._said.set_align(start if is_tall else end)

    def show_step(self, step: StepShown) -> None:
        """Show how far the step is."""
        self.is_at_work = step.share is not None and not step.is_over
        self._name.set_colour("text3" if step.share is None else "text")
        if self._said.text() != step.said:
            self._said.setText(step.said)
        self.keep_said()
        self._check.setVisible(step.is_over)
        self._bar.set_over(step.is_over)
        self._bar.set_share(step.share)
