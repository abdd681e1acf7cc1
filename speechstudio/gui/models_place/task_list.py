"""The list of tasks, each with how many models there are for it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.model_entries import Task
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    paint_text,
    painter_for,
    placed,
    start_of,
)

_NAMES = {
    Task.ALL: ("models", "All"),
    Task.RECOGNISE: ("transcribe", "Recognise speech"),
    Task.SPEAKERS: ("users", "Tell speakers apart"),
    Task.SPEAK: ("speak", "Speak"),
}
_EDGE = 8
_INSET = 10
_ICON = 16
_TEXT = 37
_COUNT = 40


class TaskList(QWidget):
    """One task is chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Task")
        self._rows: dict[Task, TaskRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 0, _EDGE, 0)
        column.setSpacing(0)
        for task, (icon, name) in _NAMES.items():
            row = TaskRow(look, icon, name, self)
            row.setObjectName(task.value)
            row.clicked.connect(self._tell)
            column.addWidget(row)
            self._rows[task] = row
        self.choose(Task.ALL)

    def show_counts(self, counts: dict[Task, int]) -> None:
        """Say how many models there are."""
        for task, row in self._rows.items():
            row.show_count(counts[task])

    def choose(self, task: Task) -> None:
        """Mark a task."""
        for known, row in self._rows.items():
            row.setChecked(known is task)

    def _tell(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.choose(Task(sender.objectName()))
            self.chosen.emit(sender.objectName())


def title_of(task: Task) -> str:
    """Name a task as its row does."""
    return "All models" if task is Task.ALL else _NAMES[task][1]


class TaskRow(QPushButton):
    """Icon, name, count."""

    def __init__(self, look: Look, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._look = look
        self._icon = icon
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        LookFollower(look, self)

    def show_count(self, count: int) -> None:
        """Show another count."""
        self._count = count
        self.setAccessibleDescription(f"{count} models")
        self.update()

    def sizeHint(self) -> QSize:
        """Take a line of the list."""
        return QSize(_COUNT * 3, self._look.scaled(self._look.size("rowNav")))

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        look = self._look
        painter = painter_for(self)
        box, radius = self.rect().toRectF(), look.radius("control")
        if self.isChecked() or self.underMouse():
            edge = look.colour("accent") if look.is_high_contrast and self.isChecked() else None
            fill = look.colour("selected" if self.isChecked() else "hover")
            paint_box(painter, box, radius, fill=fill, edge=edge, width=2)
        ink = "accentText" if self.isChecked() else "text2"
        sign = placed(self, QRect(_INSET, 0, _ICON, self.height()))
        paint_icon(painter, look, self._icon, sign, size=_ICON, colour=ink)
        room = QRect(_TEXT, 0, self.width() - _TEXT - _COUNT, self.height())
        role = "strong" if self.isChecked() else "label"
        align = start_of(self)
        paint_text(
            painter, look, placed(self, room), self.text(), role=role, colour="text", align=align
        )
        count = placed(self, QRect(self.width() - _COUNT - 12, 0, _COUNT, self.height()))
        end = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        align = end | Qt.AlignmentFlag.AlignVCenter
        text = str(self._count)
        paint_text(painter, look, count, text, role="small", colour="text2", align=align)
        if self.hasFocus():
            paint_focus_ring(painter, look, box, radius)
        painter.end()
