"""The column at the left: which models are shown, and how much room they take."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.models_place.task_list import TaskList
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.model_entries import Task
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import SearchField
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.models.disk import size_text

_INSET = 18
_SEARCH_INSET = 12
_TYPING_MS = 150


class ModelFilters(Surface):
    """Search, task, language, and what may be left out."""

    wanted = Signal(dict)
    """Fields of `Filter` that are other ones now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="end", parent=parent)
        self.setAccessibleName(tr("Which models are shown"))
        self.search = SearchField(
            look, tr("Search models"), placeholder=tr("Search models"), size="fieldPane"
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell_search)
        self.search.textChanged.connect(self._typing.start)
        self.tasks = TaskList(look)
        self.tasks.chosen.connect(lambda task: self.wanted.emit({"task": Task(task)}))
        self.language = Choice(look, tr("Language"), icon="globe")
        self.language.activated.connect(
            lambda: self.wanted.emit({"language": str(self.language.currentData())})
        )
        self.checks = {
            "only_installed": CheckBox(look, tr("Installed only")),
            "only_commercial": CheckBox(look, tr("Commercial use allowed")),
            "only_open": CheckBox(look, tr("No account needed")),
        }
        for name, check in self.checks.items():
            check.setObjectName(name)
            check.toggled.connect(self._tell_check)
        self._disk = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        self._disk_bar = ProgressBar(look, tr("Room that models take"))
        self._lay_out(look)

    def show_languages(self, languages: tuple[tuple[str, str], ...]) -> None:
        """Offer languages."""
        chosen = self.language.currentData() or ""
        self.language.clear()
        self.language.addItem(tr("Any language"), "")
        for tag, name in languages:
            self.language.addItem(name, tag)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))

    def show_disk(self, used: int, free: int) -> None:
        """Say how much room models take, and how much is left."""
        self._disk.setText(
            tr("{used} used, {free} free", used=size_text(used), free=size_text(free))
        )
        self._disk_bar.set_share(used / max(1, used + free))

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        head = TextBlock(look, tr("Models"), role="heading", is_one_line=True)
        box = QWidget()
        ScaledSize(look, box, height=look.size("header"))
        row = QHBoxLayout(box)
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        row.addWidget(head, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(box)
        column.addWidget(_inset(self.search, _SEARCH_INSET))
        column.addSpacing(12)
        column.addWidget(_inset(_small_head(look, tr("Task"))))
        column.addSpacing(4)
        column.addWidget(self.tasks)
        column.addSpacing(10)
        column.addWidget(_inset(_small_head(look, tr("Show", "heading over what is shown"))))
        column.addSpacing(6)
        for check in self.checks.values():
            column.addWidget(_inset(check))
            column.addSpacing(4)
        column.addSpacing(6)
        column.addWidget(_inset(self.language, _SEARCH_INSET))
        column.addStretch(1)
        foot = Surface(look, "", edges="top")
        feet = QVBoxLayout(foot)
        feet.setContentsMargins(_INSET, 14, _INSET, 14)
        feet.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(TextBlock(look, tr("Disk"), role="smallLabel", is_one_line=True))
        line.addStretch(1)
        line.addWidget(self._disk)
        feet.addLayout(line)
        feet.addWidget(self._disk_bar)
        column.addWidget(foot)

    def _tell_search(self) -> None:
        self.wanted.emit({"query": self.search.text()})

    def _tell_check(self, is_on: bool) -> None:  # noqa: FBT001 - a slot of Qt's
        sender = self.sender()
        if sender is not None:
            self.wanted.emit({sender.objectName(): is_on})


def _small_head(look: Look, text: str) -> TextBlock:
    return TextBlock(look, text, role="smallStrong", colour="text2", is_one_line=True)


def _inset(widget: QWidget, inset: int = _INSET) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(inset, 0, inset, 0)
    row.addWidget(widget)
    return box
