"""The card with all jobs, above the strip."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.jobs_list.row_view import JobRowView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.job_list import JobRow
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.popover import GAP, INSET, Popover
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.tab_stops import go_round, stops
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

NOTHING = tr(
    "Recordings that are transcribed are listed here while they wait, run, and when they end."
)
_SIDE = 16


class JobsPopover(Popover):
    """Rows of jobs; the strip that opens it closes it too."""

    asked = Signal(str, str)
    """Key of a job, and a `JobAct`."""
    clear_requested = Signal()

    def __init__(self, look: Look, window: QWidget, strip: QWidget) -> None:
        super().__init__(look, window, tr("Jobs"))
        self._strip = strip
        self._rows: dict[str, JobRowView] = {}
        self._clear = LinkButton(look, tr("Clear", "verb"), tr("Clear what is over"), self)
        self._clear.clicked.connect(self.clear_requested)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(1, 0, 1, 4)
        self._column.setSpacing(0)
        self._area = scrolling(self._list)
        self._head = self._header(look)
        self.body.addWidget(self._head)
        self._note = QWidget(self)
        note = QHBoxLayout(self._note)
        note.setContentsMargins(_SIDE, 0, _SIDE, 14)
        note.addWidget(TextBlock(look, NOTHING, role="small", colour="text2"))
        self.body.addWidget(self._note)
        self.body.addWidget(self._area, 1)
        look.changed.connect(self.fit)

    def open_list(self) -> None:
        """Open above the strip, and take the keyboard."""
        self.fit()
        self.show_beside(self._anchor())
        self.fit()

    def show_rows(self, rows: tuple[JobRow, ...]) -> None:
        """Show jobs; a row stays, with the keyboard in it, where only its words are others."""
        focused = self._focused_key()
        before, self._rows = self._rows, {}
        for at, row in enumerate(rows):
            view = before.pop(row.key, None)
            if view is None or not view.can_show(row):
                self._drop(view)
                view = JobRowView(self._look, row, self._list)
                view.asked.connect(self.asked)
                view.show()
            view.show_row(row)
            self._column.insertWidget(at, view)
            self._rows[row.key] = view
        for view in before.values():
            self._drop(view)
        self._note.setVisible(not rows)
        self._area.setVisible(bool(rows))
        self._clear.setVisible(any(row.is_over for row in rows))
        self._bring_back(focused)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Take the room that the jobs need, up to what there is above the strip."""
        width = min(
            self._look.scaled(self._look.size("popoverWide")), self._window.width() - 2 * INSET
        )
        self.setFixedWidth(width)
        if not self.isHidden():
            self.body.activate()
            self.setGeometry(self._place(self._anchor()))

    def sizeHint(self) -> QSize:
        """Its one width, and room for the jobs."""
        width = self.width()
        shown = self._note if self._area.isHidden() else self._list
        height = self._head.sizeHint().height() + shown.heightForWidth(width - 2)
        return QSize(width, min(height, self._anchor().top() - GAP - INSET))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above the strip, wherever that goes."""
        if watched is self._strip and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.fit()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name
        """Go round inside the list."""
        rows = (stop for row in self._rows.values() for stop in stops(row))
        go_round([*([self._clear] if self._clear.isVisible() else []), *rows], is_forward=next)
        return True

    def _header(self, look: Look) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(_SIDE, 10, 10, 8)
        row.addWidget(TextBlock(look, tr("Jobs"), role="heading", is_one_line=True), 1)
        row.addWidget(self._clear)
        return head

    def _anchor(self) -> QRect:
        strip = self._strip
        return QRect(strip.mapTo(self._window, strip.rect().topLeft()), strip.size())

    def _is_elsewhere(self, watched: QWidget) -> bool:
        is_strip = watched is self._strip or self._strip.isAncestorOf(watched)
        return not is_strip and super()._is_elsewhere(watched)

    def _focused_key(self) -> str | None:
        focus = QApplication.focusWidget()
        inside = (key for key, view in self._rows.items() if focus and view.isAncestorOf(focus))
        return next(inside, None)

    def _bring_back(self, key: str | None) -> None:
        """Keep the keyboard at a job whose buttons are others now, or else in the list."""
        if key is None or self._focused_key() == key:
            return
        row = self._rows.get(key)
        buttons = [] if row is None else stops(row)
        (buttons[0] if buttons else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, view: JobRowView | None) -> None:
        if view is not None:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
