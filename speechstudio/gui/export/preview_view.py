"""The preview of an export: text with a ruler, or pages; only what is in view is painted."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.export_preview import Preview
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring, paint_text
from speechstudio.gui.words import tr

_SIDE = 18
_TOP = 6
_PAGE_GAP = 14
_PAGE_SIDE = 40
_RULER_GAP = 4
_LONGEST_ROW = 400
"""Characters of a row that are painted; the rest lies beyond any window."""


class PreviewView(QAbstractScrollArea):
    """Shows a preview; it can be scrolled by keys and wheel."""

    columns_changed = Signal(int)
    """So many columns of text fit now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preview = Preview()
        self.setAccessibleName(tr("Preview"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self.relook)

    @property
    def columns(self) -> int:
        """Columns of text that fit."""
        return max(20, int((self.viewport().width() - 2 * _SIDE) / self._column_width))

    def show_preview(self, preview: Preview) -> None:
        """Show another preview; the place stays where it is the same kind of thing, else begins."""
        before, self._preview = self._preview, preview
        self.setAccessibleDescription(preview.facts)
        self._fit()
        is_first = not before.rows and before.pages is None
        if is_first:
            step = self._look.line_height("mono")
            self.verticalScrollBar().setValue(preview.start_row * step if preview.start_row else 0)
        self.viewport().update()

    @Slot()
    def relook(self) -> None:
        """Lay out anew for other sizes and colours."""
        self._fit()
        self.columns_changed.emit(self.columns)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell how many columns fit."""
        super().resizeEvent(event)
        self._fit()
        self.columns_changed.emit(self.columns)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint rows or pages."""
        look = self._look
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._preview.pages is not None:
            self._paint_pages(painter)
        else:
            self._paint_rows(painter)
            self._paint_ruler(painter)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.viewport().rect()), look.radius("control"))
        painter.end()

    @property
    def _column_width(self) -> float:
        return QFontMetricsF(self._look.font("mono")).horizontalAdvance("0")

    def _paint_rows(self, painter: QPainter) -> None:
        step = self._look.line_height("mono")
        offset = self.verticalScrollBar().value()
        rows = self._preview.rows
        first = max(0, (offset - _TOP) // step)
        last = min(len(rows), (offset - _TOP + self.viewport().height()) // step + 2)
        width = self.viewport().width() - _SIDE - 2
        for number in range(first, last):
            place = QRect(_SIDE, _TOP + number * step - offset, width, step)
            ink = "text2" if self._is_head(number) else "text"
            text = rows[number][:_LONGEST_ROW]
            paint_text(painter, self._look, place, text, role="mono", colour=ink)

    def _is_head(self, number: int) -> bool:
        """Whether a row is the number or the times of a subtitle."""
        if self._preview.ruler is None:
            return False
        rows = self._preview.rows
        following = rows[number + 1] if number + 1 < len(rows) else ""
        return "-->" in rows[number] or (rows[number].isdigit() and "-->" in following)

    def _paint_ruler(self, painter: QPainter) -> None:
        columns = self._preview.ruler
        if columns is None:
            return
        look = self._look
        x = round(_SIDE + columns * self._column_width) + 0.5
        pen = QPen(look.colour("accent"), 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        bottom = self.viewport().height()
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        height = look.line_height("micro")
        label = QRect(0, bottom - height - _RULER_GAP, round(x) - _RULER_GAP, height)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint_text(
            painter, look, label, str(columns), role="microStrong", colour="accentText", align=end
        )

    def _paint_pages(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        y = _TOP - self.verticalScrollBar().value()
        for picture in self._pictures():
            place = QRectF(_PAGE_SIDE, y, self._page_width, self._height_of(picture))
            if place.bottom() > 0 and place.top() < self.viewport().height():
                painter.drawImage(place, picture)
                paint_box(painter, place, 0, edge=self._look.colour("lineStrong"))
            y += round(place.height()) + _PAGE_GAP

    def _pictures(self) -> list[QImage]:
        pages = self._preview.pages
        return [each for each in pages.pictures if isinstance(each, QImage)] if pages else []

    @property
    def _page_width(self) -> int:
        return self.viewport().width() - 2 * _PAGE_SIDE

    def _height_of(self, picture: QImage) -> float:
        return self._page_width * picture.height() / picture.width()

    def _fit(self) -> None:
        """Let the scroll bar reach the end."""
        height = self.viewport().height()
        step = self._look.line_height("mono")
        if self._preview.pages is not None:
            length = sum(round(self._height_of(each)) + _PAGE_GAP for each in self._pictures())
        else:
            length = len(self._preview.rows) * step
        bar = self.verticalScrollBar()
        bar.setSingleStep(step)
        bar.setPageStep(height)
        bar.setRange(0, max(0, length + 2 * _TOP - height))
