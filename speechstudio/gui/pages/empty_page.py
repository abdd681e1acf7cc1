"""Where a transcript begins: record, open or drop, with the choices in view."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from speechstudio.gui.pages.choices_form import ChoicesForm
from speechstudio.gui.pages.first_models_card import FirstModelsCard
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.motif import Motif
from speechstudio.gui.widgets.scrolling import set_up_scrolling
from speechstudio.gui.widgets.shapes import painter_for
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_WIDTH = 680
_DROP_HEIGHT = 274
_DASH = (5.0, 3.0)
_GAP = 24
_RANGE_NOTE = tr(
    "Holds for each of the files that you open next, and then no more. "
    "What you record is transcribed whole."
)


class DropZone(QWidget):
    """The dashed box; files and folders can be dropped on it."""

    dropped = Signal(tuple)
    """Paths."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_over = False
        LookFollower(look, self)
        self.setAcceptDrops(True)
        self.setMinimumHeight(_DROP_HEIGHT)
        self.setAccessibleName(tr("Drop files or a folder here"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this machine, and nothing else."""
        if paths_of(event):
            self._show_over(is_over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._show_over(is_over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self._show_over(is_over=False)
        event.acceptProposedAction()
        self.dropped.emit(paths_of(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        look = self._look
        painter = painter_for(self)
        edge = look.colour("accent" if self._is_over else "outline")
        pen = QPen(edge, 2 if self._is_over else 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern(list(_DASH))
        painter.setPen(pen)
        painter.setBrush(look.colour("accentTint" if self._is_over else "inset"))
        radius = look.radius("dialog")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _show_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()


def paths_of(event: QDropEvent) -> tuple[Path, ...]:
    """Give the files and folders of this machine that are being dragged."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())


class EmptyPage(QScrollArea):
    """Title, one sentence, the action, defaults in view; it scrolls where there is little room."""

    record_requested = Signal()
    open_requested = Signal()
    dropped = Signal(tuple)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("New transcript"))
        self._look = look
        self.form = ChoicesForm(look, _RANGE_NOTE)
        self.first = FirstModelsCard(look)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextBlock(look, tr("Turn speech into text you can trust"), role="display"))
        column.addSpacing(8)
        column.addWidget(
            TextBlock(
                look,
                tr(
                    "Audio or video of any length. Everything is done on this computer; "
                    "nothing is sent anywhere."
                ),
                role="body",
                colour="text2",
            )
        )
        column.addSpacing(_GAP)
        column.addWidget(self.first)
        column.addWidget(self._drop_zone(look))
        column.addSpacing(_GAP)
        column.addWidget(self.form)
        self._middle = QWidget()
        self._middle.setLayout(column)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        grid.addWidget(self._middle, 1, 1)
        for side, above in ((0, 5), (2, 6)):
            grid.setRowStretch(side, above)
            grid.setColumnStretch(side, 1)
        grid.setColumnStretch(1, 100)
        set_up_scrolling(self, page)
        look.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices one under the other where they would be cut."""
        super().resizeEvent(event)
        self._fit()

    def show_first(self, *, is_needed: bool) -> None:
        """Offer the models to begin with in place of choices, or the choices."""
        self.first.setVisible(is_needed)
        self.form.setVisible(not is_needed)

    @Slot()
    def _fit(self) -> None:
        widest = self._look.scaled(_WIDTH)
        self._middle.setMaximumWidth(widest)
        self.form.set_narrow(self.viewport().width() < widest)

    def _drop_zone(self, look: Look) -> DropZone:
        zone = DropZone(look, self)
        zone.dropped.connect(self.dropped)
        record = Button(
            look,
            tr("Record"),
            kind=ButtonKind.FILLED,
            size="controlLarge",
            icon="mic",
            keys="Ctrl+R",
        )
        record.clicked.connect(self.record_requested)
        opened = Button(look, tr("Open files…"), size="controlLarge", icon="folder", keys="Ctrl+O")
        opened.clicked.connect(self.open_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(record)
        buttons.addWidget(opened)
        buttons.addStretch(1)
        column = QVBoxLayout(zone)
        column.setContentsMargins(24, 36, 24, 36)
        column.addStretch(1)
        column.addWidget(Motif(look), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        title = TextBlock(look, tr("Drop files or a folder here"), role="heading", is_one_line=True)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch(1)
        return zone
