"""A name that is asked for in place: of a project, a script, or of somebody who speaks."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.popover import INSET, Popover
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_WIDTH = 320


class NamePopover(Popover):
    """Enter takes the name, Esc leaves; an empty one is not taken."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, tr("Name"))
        self._then: Callable[[str], None] = lambda _name: None
        self._title = TextBlock(look, "", role="strong", is_one_line=True)
        self.field = LineField(look, tr("Name"))
        self.field.returnPressed.connect(self.take)
        self._take = Button(look, tr("Take", "a name"), kind=ButtonKind.FILLED, keys="Return")
        self._take.clicked.connect(self.take)
        self.field.textChanged.connect(self._look_at)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._take)
        column.addWidget(self._title)
        column.addLayout(row)
        self.body.addWidget(inner)

    def ask(
        self, title: str, verb: str, name: str, anchor: QRect, then: Callable[[str], None]
    ) -> None:
        """Ask for a name beside a rectangle of the window; `then` gets what is taken."""
        self._title.setText(title)
        self._take.setText(verb)
        self.setAccessibleName(title)
        self.field.setAccessibleName(title)
        self.field.setText(name)
        self._then = then
        self._look_at()
        self.setFixedWidth(min(self._look.scaled(_WIDTH), self._window.width() - 2 * INSET))
        self.show_beside(anchor)
        self.field.setFocus()
        self.field.selectAll()

    @Slot()
    def take(self) -> None:
        """Take what is written."""
        name = " ".join(self.field.text().split())
        if name:
            self.close_popover()
            self._then(name)

    def sizeHint(self) -> QSize:
        """Its one width, and room for what it shows."""
        return QSize(self.minimumWidth(), super().sizeHint().height())

    @Slot()
    def _look_at(self) -> None:
        self._take.setEnabled(bool(self.field.text().strip()))
