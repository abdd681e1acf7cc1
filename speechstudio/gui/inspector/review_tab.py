"""The tab of passages to check."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from speechstudio.domain.transcript import Suspicion
from speechstudio.gui.inspector.panel_list import PanelList
from speechstudio.gui.inspector.rows import DoubtDelegate
from speechstudio.gui.inspector.sections import INSET, SideBySide
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.review_items import REASONS
from speechstudio.gui.viewmodels.review_queue import ReviewQueue
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_ALL = tr("All kinds")
_NOTHING = tr("Nothing to check. Every passage was recognised with confidence.")


class ReviewTab(QWidget):
    """How much is done, which kinds are shown, the list, and the way through it."""

    def __init__(self, look: Look, queue: ReviewQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._queue = queue
        self.list = PanelList(look, tr("Passages to check"), DoubtDelegate(look), is_whole=False)
        self.list.row_chosen.connect(queue.choose)
        self.list.row_opened.connect(queue.choose)
        self._said = TextBlock(look, "", role="strong", is_one_line=True)
        self._bar = ProgressBar(look, tr("Passages checked"))
        self._empty = TextBlock(look, _NOTHING, role="small", colour="text2")
        self.filter = Button(
            look, _ALL, kind=ButtonKind.QUIET, size="controlSmall", icon="filter", trailing="down"
        )
        self.filter_menu = QMenu(self)
        self.filter_menu.triggered.connect(self._choose_kind)
        self.filter.clicked.connect(self._offer_kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.list, 1)
        column.addWidget(self._foot(look))
        queue.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the queue as it is now."""
        queue = self._queue
        count, done = len(queue.items), queue.done_count
        self._said.setText(
            tr("{done} of {count} done", done=done, count=count)
            if count
            else tr("Nothing to check")
        )
        self._bar.set_share(done / count if count else 1.0)
        self._bar.setVisible(bool(count))
        self._empty.setVisible(not count and queue.kind is None)
        kind = _ALL if queue.kind is None else REASONS[queue.kind][0]
        if self.filter.text() != kind:
            self.filter.setText(kind)
            self.filter.updateGeometry()
        self.filter.setAccessibleName(tr("Kinds shown: {kind}", kind=kind))
        self.filter.setEnabled(bool(count) or queue.kind is not None)
        self.list.show_items(queue.items, queue.current_key)
        self.previous.setEnabled(done < count)
        self.next.setEnabled(done < count)

    def set_keys(self, previous: str, following: str) -> None:
        """Show other keys on the buttons; they are in the portable form of QKeySequence."""
        self.previous.set_keys(previous)
        self.next.set_keys(following)

    def _head(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(INSET, 12, INSET, 6)
        column.setSpacing(8)
        column.addWidget(
            SideBySide(self._look, self._said, self.filter, spacing=8, stretch_behind=0)
        )
        column.addWidget(self._bar)
        column.addWidget(self._empty)
        return box

    def _foot(self, look: Look) -> QWidget:
        self.previous = Button(look, tr("Previous"), size="controlSmall", keys="Shift+F8")
        self.previous.clicked.connect(self._queue.go_previous)
        self.next = Button(look, tr("Next"), size="controlSmall", keys="F8")
        self.next.clicked.connect(self._queue.go_next)
        box = Surface(look, "", edges="top")
        column = QVBoxLayout(box)
        column.setContentsMargins(INSET, 12, INSET, 10)
        column.setSpacing(10)
        column.addWidget(SideBySide(look, self.previous, self.next, stretch_behind=0))
        line = tr("A decision leads to the next passage.")
        column.addWidget(TextBlock(look, line, role="small", colour="text2"))
        return box

    @Slot()
    def _offer_kinds(self) -> None:
        menu, kinds = self.filter_menu, self._queue.kinds
        menu.clear()
        self._add_kind(_ALL, None, self._queue.open_count)
        menu.addSeparator()
        for kind, (text, _) in REASONS.items():
            if kind in kinds or kind is self._queue.kind:
                self._add_kind(text, kind, kinds.get(kind, 0))
        menu.popup(self.filter.mapToGlobal(QPoint(0, self.filter.height())))

    def _add_kind(self, text: str, kind: Suspicion | None, count: int) -> None:
        action = self.filter_menu.addAction(f"{text} ({count})")
        action.setData("" if kind is None else kind.value)
        action.setCheckable(True)
        action.setChecked(kind is self._queue.kind)

    @Slot(QAction)
    def _choose_kind(self, action: QAction) -> None:
        value = action.data()
        self._queue.show_kind(Suspicion(value) if value else None)
