"""How far a transcription is, step by step, above the text that it makes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.running import StepShown
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock

_INSET = 24
_GAP = 28


class RunningBar(Surface):
    """Time left, one sentence, and a bar for each step."""

    def __init__(self, look: Look, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", edges="bottom", parent=parent)
        self.setAccessibleName("Progress of the transcription")
        self._left = TextBlock(look, "", role="strong", is_one_line=True)
        self._said = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        self._speed = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._left)
        top.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
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

    def say(self, left: str, said: str, speed: str) -> None:
        """Show time left, what can be done meanwhile, and how fast it goes."""
        for block, text in ((self._left, left), (self._said, said), (self._speed, speed)):
            if block.text() != text:
                block.setText(text)
        self.setAccessibleDescription(f"{left} {said}")

    def show_steps(self, steps: tuple[StepShown, ...]) -> None:
        """Show the steps, in the order of their names."""
        for widget, step in zip(self._steps, steps, strict=True):
            widget.show_step(step)


class _Step(QWidget):
    """Name, share and bar of one step."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = TextBlock(look, name, role="smallStrong", is_one_line=True)
        self._said = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        self._bar = ProgressBar(look, name)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._bar)

    def show_step(self, step: StepShown) -> None:
        """Show how far the step is."""
        self._name.set_colour("text3" if step.share is None else "text")
        if self._said.text() != step.said:
            self._said.setText(step.said)
        self._bar.set_share(step.share)
