"""What of a script lies under a point of its page."""

from PySide6.QtCore import QPoint, QRect

from speechstudio.gui.speak.marks import SpanPlace, written_offset
from speechstudio.gui.speak.page import ScriptPage
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.paragraph import Paragraph
from speechstudio.gui.viewmodels.script_row import RowSpan


def span_at(page: ScriptPage, point: QPoint) -> SpanPlace | None:
    """Give the span under a point, in either column."""
    at, is_spoken = page.row_at(point.y()), page.columns.is_spoken(point.x())
    row, lines = page.row(at), _lines(page, at, is_spoken=is_spoken)
    inside = point - _origin(page, at, is_spoken=is_spoken)
    if not 0 <= inside.y() < lines.height:
        return None
    for span in row.spans:
        for box in lines.rects(*_run(span, is_spoken=is_spoken)):
            if box.contains(inside):
                return SpanPlace(row=row, span=span)
    return None


def span_box(page: ScriptPage, place: SpanPlace, *, is_spoken: bool = False) -> QRect:
    """Where the first line of a span stands on the page."""
    at = page.index(Caret(place.row.paragraph, place.row.start))
    lines = _lines(page, at, is_spoken=is_spoken)
    boxes = lines.rects(*_run(place.span, is_spoken=is_spoken))
    if not boxes:
        return QRect()
    return boxes[0].toAlignedRect().translated(_origin(page, at, is_spoken=is_spoken))


def written_place(page: ScriptPage, point: QPoint) -> Caret:
    """Give the place in the written text that is spoken at a point of the spoken column."""
    at = page.row_at(point.y())
    row, inside = page.row(at), point - _origin(page, at, is_spoken=True)
    offset = page.shape(at).spoken.offset_at(inside.x(), inside.y())
    return Caret(row.paragraph, row.start + written_offset(row, offset))


def _lines(page: ScriptPage, at: int, *, is_spoken: bool) -> Paragraph:
    shape = page.shape(at)
    return shape.spoken if is_spoken else shape.written


def _origin(page: ScriptPage, at: int, *, is_spoken: bool) -> QPoint:
    columns = page.columns
    return QPoint(columns.spoken_left if is_spoken else columns.text_left, page.text_top(at))


def _run(span: RowSpan, *, is_spoken: bool) -> tuple[int, int]:
    return (span.spoken_start, span.spoken_end) if is_spoken else (span.start, span.end)
