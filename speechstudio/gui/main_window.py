"""The one window: rail, projects, workspace, inspector, job strip."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from speechstudio.gui.actions import Actions
from speechstudio.gui.pages.empty_page import EmptyPage, paths_of
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.job_strip import JobStrip
from speechstudio.gui.shell.library_pane import LibraryPane
from speechstudio.gui.shell.panels import Panels
from speechstudio.gui.shell.places import Place, Places, Stacks
from speechstudio.gui.shell.rail import Rail
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.toast_stack import ToastStack
from speechstudio.gui.words import tr

if TYPE_CHECKING:
    from speechstudio.gui.pages.transcript_page import TranscriptPage

HOME = "transcribe"
"""The place that is shown first."""
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
        self.rail = Rail(look)
        self.library = LibraryPane(look)
        self.header = Header(look)
        self.empty = EmptyPage(look)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.side = QStackedWidget()
        self.strip = JobStrip(look, processor)
        self.toasts = ToastStack(look, self)
        stacks = Stacks()
        row = self._lay_out(look, stacks)
        self.toasts.keep_above(self.strip)
        self.panels = Panels(
            look, row, rail=self.rail, header=stacks.header, library=stacks.left, side=stacks.side
        )
        self.places = Places(self.rail, self.panels, stacks)
        self.places.titled.connect(self._show_title)
        self.places.add(HOME, "transcribe", tr("Transcribe"), self._home)
        self.places.show(HOME)

    def _home(self) -> Place:
        """Give the place of transcripts, which is there from the start."""
        return Place(
            left=self.library,
            header=self.header,
            centre=self.pages,
            side=self.side,
            is_side_used=False,
            keys=self.keys,
            take_keyboard=self._take_keyboard,
        )

    def _take_keyboard(self) -> None:
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus()

    @Slot(str)
    def _show_title(self, title: str) -> None:
        self.setWindowTitle(title or "Speech Studio")

    @cached_property
    def transcript(self) -> "TranscriptPage":
        """The page of a project, made when it is first asked for."""
        from speechstudio.gui.pages.transcript_page import TranscriptPage  # noqa: PLC0415 - late

        page = TranscriptPage(self._look)
        page.setFocusProxy(page.view)
        self.pages.addWidget(page)
        self.toasts.keep_above(page.dock)
        return page

    def _lay_out(self, look: Look, stacks: Stacks) -> QHBoxLayout:
        workspace = Surface(look, "canvas")
        middle = QVBoxLayout(workspace)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(stacks.header)
        middle.addWidget(stacks.centre, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, stretch in ((self.rail, 0), (stacks.left, 0), (workspace, 1), (stacks.side, 0)):
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
