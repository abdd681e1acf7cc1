"""The choice between a whole recording and a part of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

COLUMN_GAP = 16
_NOTE_GAP = 8
_WHOLE, _PART = tr("Whole recording"), tr("Only a part")


class RangeFields(QWidget):
    """A list of two, and beside it two fields for times where a part is wanted."""

    changed = Signal()
    """Something was typed, or chosen."""
    left = Signal()
    """A field was left, or Enter was pressed in it."""

    def __init__(self, look: Look, note: str, parent: QWidget | None = None) -> None:
        """`note` says for what the range holds."""
        super().__init__(parent)
        self.extent = Choice(look, tr("Range"))
        self.extent.addItems([_WHOLE, _PART])
        self.extent.activated.connect(self._choose)
        self.start = LineField(look, tr("From", "time"), placeholder=tr("the beginning"))
        self.end = LineField(look, tr("To", "time"), placeholder=tr("the end"))
        for field in (self.start, self.end):
            field.textEdited.connect(self.changed)
            field.editingFinished.connect(self.left)
        self._boxes = (
            FormField(look, tr("From", "time"), self.start),
            FormField(look, tr("To", "time"), self.end),
        )
        self._note = TextBlock(look, note, role="small", colour="text2")
        self._row = QHBoxLayout()
        self._row.setSpacing(COLUMN_GAP)
        for box in (FormField(look, tr("Range"), self.extent), *self._boxes):
            self._row.addWidget(box, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_NOTE_GAP)
        column.addLayout(self._row)
        column.addWidget(self._note)
        self.set_narrow(False)
        self._show(is_open=False)

    @property
    def is_open(self) -> bool:
        """Whether only a part is wanted."""
        return self.extent.currentIndex() > 0

    @Slot()
    def close_fields(self) -> None:
        """Take the whole recording, and forget what was typed."""
        self._show(is_open=False)
        self.start.clear()
        self.end.clear()
        self.show_errors("", "")

    def show_times(self, start: str, end: str) -> None:
        """Show a part that is wanted already."""
        self._show(is_open=True)
        self.start.setText(start)
        self.end.setText(end)

    def show_errors(self, start: str, end: str) -> None:
        """Say at each field what is wanted; empty words where it is right."""
        for box, error in zip(self._boxes, (start, end), strict=True):
            box.set_error(error)

    def set_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a property's setter
        """Put the fields one below the other, or beside each other."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        for box in self._boxes:  # beside each other, the list keeps its width
            policy = box.sizePolicy()
            policy.setRetainSizeWhenHidden(not is_narrow)
            box.setSizePolicy(policy)

    @Slot(int)
    def _choose(self, index: int) -> None:
        if index:
            self._show(is_open=True)
            self.start.setFocus()
        else:
            self.close_fields()
        self.changed.emit()

    def _show(self, *, is_open: bool) -> None:
        self.extent.setCurrentIndex(int(is_open))
        for widget in (*self._boxes, self._note):
            widget.setVisible(is_open)
