"""The list of tasks, each with how many models there are for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.model_entries import Task
from speechstudio.gui.widgets.nav_row import NavRow
from speechstudio.gui.words import tr

_NAMES = {
    Task.ALL: ("models", tr("All")),
    Task.RECOGNISE: ("transcribe", tr("Recognise speech")),
    Task.SPEAKERS: ("users", tr("Tell speakers apart")),
    Task.SPEAK: ("speak", tr("Speak")),
}
_EDGE = 8


class TaskList(QWidget):
    """One task is chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Task"))
        self._rows: dict[Task, NavRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 0, _EDGE, 0)
        column.setSpacing(0)
        for task, (icon, name) in _NAMES.items():
            row = NavRow(look, icon, name, self)
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
    return tr("All models") if task is Task.ALL else _NAMES[task][1]
