"""The one window: rail, projects, workspace, inspector, job strip."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from speechstudio.gui.actions import Actions
from speechstudio.gui.pages.empty_page import EmptyPage, paths_of
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.job_strip import JobStrip
from speechstudio.gui.shell.library_pane import LibraryPane
from speechstudio.gui.shell.panels import Panels
from speechstudio.gui.shell.rail import Rail
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.toast_stack import ToastStack

if TYPE_CHECKING:
    from speechstudio.gui.pages.transcript_page import TranscriptPage

PLACES = (("transcribe", "transcribe", "Transcribe"),)
"""Places of the rail that work."""
SMALLEST = QSize(960, 540)
USUAL = QSize(1440, 900)


class MainWindow(QWidget):
    """Holds the parts; what they do is decided elsewhere."""

    dropped = Signal(tuple)
    """Files and folders."""
    closing = Signal()

    def __init__(self, look: Look, processor: str) -> None:
        super().__init__()
        self._look = look
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before `closing`."""
        self.setObjectName("window")
        self.setWindowTitle("Speech Studio")
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.keys = Actions(self)
        self.rail = Rail(look, PLACES)
        self.rail.show_place("transcribe")
        self.library = LibraryPane(look)
        self.header = Header(look)
        self.empty = EmptyPage(look)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.side = QStackedWidget()
        self.strip = JobStrip(look, processor)
        self.toasts = ToastStack(look, self)
        row = self._lay_out(look)
        self.toasts.keep_above(self.strip)
        self.panels = Panels(
            look, row, rail=self.rail, header=self.header, library=self.library, side=self.side
        )

    @cached_property
    def transcript(self) -> "TranscriptPage":
        """The page of a project, made when it is first asked for."""
        from speechstudio.gui.pages.transcript_page import TranscriptPage  # noqa: PLC0415 - late

        page = TranscriptPage(self._look)
        self.pages.addWidget(page)
        self.toasts.keep_above(page.dock)
        return page

    def _lay_out(self, look: Look) -> QHBoxLayout:
        workspace = Surface(look, "canvas")
        middle = QVBoxLayout(workspace)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.header)
        middle.addWidget(self.pages, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, stretch in ((self.rail, 0), (self.library, 0), (workspace, 1), (self.side, 0)):
            row.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.strip)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the rail out where there is little room."""
        self.rail.fit(self.width())
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this machine, wherever they are dropped."""
        if paths_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(paths_of(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let everything be saved first, and stay where that fails and is not taken lightly."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
