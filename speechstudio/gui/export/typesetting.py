"""A transcript as pages: title, facts, speakers and times beside the text, page numbers.

Pages are given one by one as they are full, so that a long transcript can be set in slices and a
preview needs its first pages only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from speechstudio.domain.transcript import Transcript
from speechstudio.formats.columns import one_line
from speechstudio.formats.marking import suspect_runs
from speechstudio.formats.metadata import facts
from speechstudio.formats.paragraphs import Paragraph, paragraphs, title
from speechstudio.formats.spec import WriteOptions
from speechstudio.formats.timestamps import clock
from speechstudio.gui.export.paper import (
    ABOUT,
    FOOT,
    INK,
    MARK,
    NAME,
    PARAGRAPH_GAP,
    TIME,
    TITLE,
    Kind,
    Sheet,
    units,
)

_FEWEST_LINES = 2
"""So many lines of a paragraph stay together at the foot and at the head of a page."""


@dataclass(frozen=True, slots=True)
class SetText:
    """A text broken into lines; line n stands at n times the height of a line."""

    layout: QTextLayout
    lines: tuple[QTextLine, ...]
    kind: Kind

    @property
    def step(self) -> float:
        """Height of a line in units."""
        return units(self.kind.line)

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.lines) * self.step


@dataclass(frozen=True, slots=True)
class _Placed:
    """Some lines of a text at their place on a page."""

    text: SetText
    first: int
    stop: int
    corner: QPointF


@dataclass(slots=True)
class Page:
    """One page; its number begins at 1."""

    number: int
    share_done: float = 0.0
    """How much of the transcript is set when the page is full, 0 to 1."""
    _placed: list[_Placed] = field(default_factory=list)

    def place(
        self, text: SetText, corner: QPointF, first: int = 0, stop: int | None = None
    ) -> None:
        """Put lines of a text on the page."""
        stop = len(text.lines) if stop is None else stop
        self._placed.append(_Placed(text, first, stop, corner))

    def draw(self, painter: QPainter) -> None:
        """Draw the page with a painter that counts in units."""
        for placed in self._placed:
            text = placed.text
            painter.setPen(QColor(text.kind.ink))
            for row, line in enumerate(text.lines[placed.first : placed.stop]):
                slack = (text.step - line.height()) / 2
                top = placed.corner.y() + row * text.step + slack
                line.draw(painter, QPointF(placed.corner.x(), top - line.y()))


def set_pages(sheet: Sheet, transcript: Transcript, options: WriteOptions) -> Iterator[Page]:
    """Give the pages of a transcript in order; there is always one."""
    yield from _Typesetter(sheet, transcript, options).pages()


class _Typesetter:
    """Fills pages from the top."""

    def __init__(self, sheet: Sheet, transcript: Transcript, options: WriteOptions) -> None:
        self._sheet = sheet
        self._transcript = transcript
        self._options = options
        self._foot = _set(
            sheet.font(FOOT), title(transcript, options), FOOT, sheet.body.width() * 0.8
        )
        self._fonts = {kind: sheet.font(kind) for kind in (NAME, TIME, sheet.text)}
        self._page = Page(1)
        self._y = sheet.body.y()
        self._done = 0

    def pages(self) -> Iterator[Page]:
        """Set title and facts, then paragraph by paragraph."""
        self._set_head()
        name: str | None = None
        for paragraph in paragraphs(self._transcript, self._options):
            yield from self._set_paragraph(paragraph, is_new=paragraph.name != name)
            name = paragraph.name
            self._done += len(paragraph.segments)
        yield self._finished()

    def _set_head(self) -> None:
        sheet, body = self._sheet, self._sheet.body
        about = " · ".join(f"{k}: {v}" for k, v in facts(self._transcript, self._options))
        heads = [(title(self._transcript, self._options), TITLE, 4.0), (about, ABOUT, 22.0)]
        for words, kind, gap in heads:
            if words:
                text = _set(sheet.font(kind), words, kind, body.width(), is_turned=sheet.is_turned)
                self._page.place(text, QPointF(body.x(), self._y))
                self._y += text.height
            self._y += units(gap)

    def _set_paragraph(self, paragraph: Paragraph, *, is_new: bool) -> Iterator[Page]:
        text = self._text(paragraph)
        beside = self._beside(paragraph, is_new=is_new)
        wanted = max(sum(each.height for each in beside), _FEWEST_LINES * text.step)
        if self._room() < min(wanted, max(text.height, sum(each.height for each in beside))):
            yield self._finished()
        top = self._y
        for each in beside:
            self._page.place(each, QPointF(self._sheet.gutter.x(), self._y_beside(text, each, top)))
            top += each.height
        first = 0
        while first < len(text.lines):
            stop = self._fitting(text, first)
            self._page.place(text, QPointF(self._sheet.column.x(), self._y), first, stop)
            self._y += (stop - first) * text.step
            first = stop
            if first < len(text.lines):
                yield self._finished()
        self._y = max(self._y, top) + units(PARAGRAPH_GAP)

    def _fitting(self, text: SetText, first: int) -> int:
        """Line before which the page ends; no line of a paragraph stands alone."""
        left = len(text.lines) - first
        fits = max(1, int(self._room() // text.step))
        if fits >= left:
            return len(text.lines)
        if left - fits < _FEWEST_LINES and fits > _FEWEST_LINES:
            fits -= 1
        return first + fits

    def _text(self, paragraph: Paragraph) -> SetText:
        width, kind = self._sheet.column.width(), self._sheet.text
        marks = _marks(paragraph) if self._options.mark_suspects else []
        words = paragraph.text
        return _set(self._fonts[kind], words, kind, width, marks, is_turned=self._sheet.is_turned)

    def _beside(self, paragraph: Paragraph, *, is_new: bool) -> list[SetText]:
        wanted = [(paragraph.name if is_new else "", NAME)]
        wanted += [(clock(paragraph.start_ms) if self._options.times else "", TIME)]
        width, is_turned = self._sheet.gutter.width(), self._sheet.is_turned
        return [
            _set(self._fonts[kind], words, kind, width, is_turned=is_turned)
            for words, kind in wanted
            if words
        ]

    def _y_beside(self, text: SetText, beside: SetText, top: float) -> float:
        """Let the first line beside stand on the line of the text."""
        return top + (text.step - beside.step) / 2

    def _room(self) -> float:
        return self._sheet.body.bottom() - self._y

    def _finished(self) -> Page:
        """Give the page, with its foot, and begin another."""
        page, sheet = self._page, self._sheet
        body = sheet.body
        y = sheet.size.height() - units(42)
        number = _set(sheet.font(FOOT), str(page.number), FOOT, body.width(), is_turned=False)
        end = body.right() - number.lines[0].naturalTextWidth()
        foot_end = body.right() - self._foot.lines[0].naturalTextWidth()
        page.place(self._foot, QPointF(foot_end if sheet.is_turned else body.x(), y), 0, 1)
        page.place(number, QPointF(body.x() if sheet.is_turned else end, y))
        total = len(self._transcript.segments)
        page.share_done = self._done / total if total else 1.0
        self._page = Page(page.number + 1)
        self._y = body.y()
        return page


def _set(
    font: QFont,
    words: str,
    kind: Kind,
    width: float,
    marks: Sequence[QTextLayout.FormatRange] = (),
    *,
    is_turned: bool = False,
) -> SetText:
    layout = QTextLayout(words, font)
    side = Qt.AlignmentFlag.AlignRight if is_turned else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(list(marks))
    layout.beginLayout()
    lines: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return SetText(layout, tuple(lines), kind)


def _marks(paragraph: Paragraph) -> list[QTextLayout.FormatRange]:
    """Where words to check stand in the text of a paragraph, and how they are shown."""
    found: list[QTextLayout.FormatRange] = []
    at = 0
    for segment in paragraph.segments:
        spans: list[tuple[int, int]] = []
        for word in segment.words:
            at += 1 if word.spaced and at else 0
            start, at = at, at + _length(one_line(word.text))
            spans.append((start, at))
        found += [
            _mark(spans[first][0], spans[stop - 1][1]) for first, stop in suspect_runs(segment)
        ]
    return found


def _mark(start: int, stop: int) -> QTextLayout.FormatRange:
    shown = QTextCharFormat()
    shown.setBackground(QBrush(QColor(MARK)))
    shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    shown.setUnderlineColor(QColor(INK))
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = start, stop - start, shown
    return mark


def _length(text: str) -> int:
    """Length as Qt counts it, in halves of surrogate pairs."""
    return len(text) + sum(char > "\uffff" for char in text)


def page_rect(sheet: Sheet) -> QRectF:
    """Give the whole sheet in units."""
    return QRectF(QPointF(0, 0), sheet.size)
