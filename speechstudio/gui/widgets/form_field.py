"""A label above a control, and a line below it that says what is wanted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.text_block import TextBlock

LABEL_GAP = 5


class FormField(QWidget):
    """A control with its label; the label's words become the control's name."""

    def __init__(
        self,
        look: Look,
        label: str,
        control: QWidget,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._control = control
        self._hint = hint
        heading = TextBlock(look, label, role="smallLabel", colour="text2", parent=self)
        heading.setBuddy(control)
        self._line = TextBlock(look, hint, role="small", colour="text3", parent=self)
        self._line.setVisible(bool(hint))
        if not control.accessibleName():
            control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(LABEL_GAP)
        layout.addWidget(heading)
        layout.addWidget(control)
        layout.addWidget(self._line)

    def set_error(self, error: str) -> None:
        """Say what is wanted; empty words take the error away."""
        self._line.setText(error or self._hint)
        self._line.set_colour("danger" if error else "text3")
        self._line.setVisible(bool(error or self._hint))
        self._control.setAccessibleDescription(error or self._hint)
        if isinstance(self._control, LineField):
            self._control.set_wrong(bool(error))
