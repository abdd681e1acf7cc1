"""A script to look at: two columns that share rows, of which only what is seen is laid out."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from speechstudio.gui.speak.columns import Columns
from speechstudio.gui.speak.marks import SpanPlace, SpeakMarks
from speechstudio.gui.speak.page import ScriptPage
from speechstudio.gui.speak.row_painter import RowPainter
from speechstudio.gui.speak.row_source import RowSource
from speechstudio.gui.speak.scenes import RowScenes
from speechstudio.gui.speak.writer import ScriptWriter
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.painting import paint_fade
from speechstudio.gui.transcript.scroller import Scroller
from speechstudio.gui.transcript.standing import Standing
from speechstudio.gui.viewmodels.script_row import RowState, ScriptRow
from speechstudio.gui.words import tr

_MANY = 64
"""Rows that are looked up one by one to be painted; of more, all that is seen is."""
_PLACEHOLDER = tr("Write or paste a text")


class RowsView(QAbstractScrollArea):
    """Written text beside its spoken form, with the state of each sentence."""

    scrolled = Signal()
    columns_moved = Signal()
    """The columns have other places or widths."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = ScriptWriter()
        self.page = ScriptPage(look, self.editor)
        self.marks = SpeakMarks(self.editor)
        self.scenes = RowScenes(self.editor, self.page, self.marks)
        self.scroller = Scroller(look, self.verticalScrollBar(), self)
        self._standing = Standing(self.page, self.scroller, self.viewport())
        self._top_row = self.page.row(0)
        """The row at the top of the view when it last stood still."""
        self._look = look
        self._language = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.moved.connect(self.settle)
        self.scroller.moved.connect(self.viewport().update)
        self.scroller.moved.connect(self.scrolled)
        look.changed.connect(self.lay_out)

    # What is shown

    @property
    def columns(self) -> Columns:
        """Where the columns stand."""
        return self.page.columns

    def show_rows(self, source: RowSource, language: str = "") -> None:
        """Show another script from its beginning, in the fonts of its language (BCP-47)."""
        self.editor.take(source)
        self.marks.forget()
        self.scenes.meet(range(source.paragraph_count), anew=True)
        self._language = language
        self._standing.keep(0)
        self._break_lines()  # first: to scroll on the page before would ask for rows that are gone
        self.scroller.go(0)
        self._standing.show_row(0, -self.page.text_top(0))
        self.viewport().update()
        self.columns_moved.emit()

    def set_language(self, language: str) -> None:
        """Take the fonts of another language (BCP-47)."""
        if language != self._language:
            self._language = language
            self.lay_out()

    @Slot(int, int, int)
    def rows_changed(self, first: int, removed: int, added: int) -> None:
        """Show the rows of paragraphs that stand in place of others; what is seen stays."""
        self.editor.stay(first, removed, added)
        self.marks.stay(first, removed, added)
        start, gone, new = self.page.take(first, removed, added)
        self.scenes.meet(range(first, first + added))
        row = self._standing.row
        if row >= start + gone:
            row += new - gone
        elif row >= start and removed == added:  # read again: the same text, in other rows
            row = self.page.index(Caret(self._top_row.paragraph, self._top_row.start))
        elif row >= start:
            row = max(0, min(row, start + new - 1))
        self._standing.keep(row)
        self.settle()
        self.viewport().update()

    def set_states(self, state_of: Callable[[ScriptRow], RowState]) -> None:
        """Ask there what there is to hear of a row, each time it is painted."""
        self.marks.state_of = state_of
        self.viewport().update()

    @Slot(object)
    def states_changed(self, rows: tuple[ScriptRow, ...] | None) -> None:
        """Show the states of some rows anew; None means all."""
        if rows is None or len(rows) > _MANY:
            self.viewport().update()
        else:
            self.update_rows(rows)

    def visible_paragraphs(self) -> tuple[int, int]:
        """Give the first paragraph that is seen, and the one behind the last."""
        top = self.scroller.value
        first, last = (self.page.row_at(y) for y in (top, top + self.viewport().height()))
        return self.page.row(first).paragraph, self.page.row(last).paragraph + 1

    def show_place(self, place: Caret, *, is_reading: bool = False) -> None:
        """Scroll as little as is needed to see a place.

        With `is_reading`, glide until it stands where it is read best.
        """
        self._standing.show_place(place, is_reading=is_reading)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what of the page is seen."""
        look, view, rect = self._look, self.viewport().rect(), event.rect()
        painter = QPainter(self.viewport())
        ground = self.columns.spoken_ground(view)
        painter.fillRect(rect, look.colour("canvas"))
        painter.fillRect(rect & ground, look.colour("inset"))
        top = self.scroller.value
        rows = RowPainter(look, self.columns, has_spaces=self.page.reading.has_spaces)
        for at in self.page.settle(top + rect.top(), top + rect.bottom()):
            rows.paint(painter, self.page.text_top(at) - top, self.scenes.scene(at))
        if self.editor.is_empty:
            self._paint_placeholder(painter, self.page.text_top(0) - top)
        if not self.scroller.is_at_end:
            paint_fade(painter, look, view)
            paint_fade(painter, look, ground, "inset")
        line = QRect(self.columns.divider, view.top(), 1, view.height())
        painter.fillRect(line, look.colour("line"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew for another width; what stands at the top stays there."""
        if event.size().width() != event.oldSize().width():
            self.lay_out()
        else:
            self.settle()

    @Slot()
    def lay_out(self) -> None:
        """Break all lines anew."""
        self._break_lines()
        self.settle()
        self.viewport().update()
        self.columns_moved.emit()

    def _break_lines(self) -> None:
        view = self.viewport().width() if self.isRightToLeft() else None
        self.page.lay_out(self.width(), self._language, mirrored_in=view)

    @Slot()
    def settle(self) -> None:
        """Lay out what is seen. What was seen stays in place while rows find their heights."""
        self._standing.settle()
        self._top_row = self.page.row(self._standing.row)

    def update_rows(self, rows: Iterable[ScriptRow]) -> None:
        """Repaint some rows, and no more."""
        for row in rows:
            if row.paragraph < len(self.page):
                top, bottom = self.page.row_box(self.page.index(Caret(row.paragraph, row.start)))
                top -= self.scroller.value
                box = QRect(0, top, self.viewport().width(), bottom - self.scroller.value - top)
                self.viewport().update(box)

    def on_screen(self, box: QRect) -> QRect:
        """Give a box of the page in places of the screen."""
        corner = box.topLeft() - QPoint(0, self.scroller.value)
        return QRect(self.viewport().mapToGlobal(corner), box.size())

    def update_places(self, places: Iterable[SpanPlace]) -> None:
        """Repaint the rows of some spans."""
        self.update_rows([place.row for place in places])

    def _paint_placeholder(self, painter: QPainter, top: int) -> None:
        columns = self.columns
        room = QRect(columns.text_left, top, columns.text_width, self.page.reading.line_height)
        painter.setFont(self.page.reading.font)
        painter.setPen(self._look.colour("text3"))
        side = Qt.AlignmentFlag.AlignRight if columns.is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, _PLACEHOLDER)
