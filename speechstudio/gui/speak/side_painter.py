"""Paints one text of a row: grounds below its words, the words, the lines under its spans."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from speechstudio.gui.speak.marks import Run
from speechstudio.gui.speak.underlines import FORCED_WIDTH, WIDTH, group_colour, paint_underline
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.paragraph import Paragraph
from speechstudio.gui.viewmodels.script_row import RowSpan
from speechstudio.gui.widgets.shapes import paint_box

MarkedSpan = tuple[RowSpan, Run]
"""A span, and what it covers of the text that is painted."""
_LIT_LIGHT, _LIT_DARK = 0.14, 0.24
"""How strong the ground of a span is that is lit."""
_REACH = 3
"""So far a ground reaches beyond its words."""
_ABOVE, _BELOW = 10.0, 12.5
"""Of a ground, from the middle of the line."""
_SELECTION = 12.0
_UNDERLINE = 11.5
"""Below the middle of the line."""
_HEARD_LINE = 2
_UNSURE_DOT = 6.0
_UNSURE_BESIDE = 3.5
_UNSURE_ABOVE = 6.0
_CARET_WIDTH = 1.5
_CARET_HEIGHT = 18


class SidePainter:
    """Paints one text that begins at a point of the viewport."""

    def __init__(
        self, look: Look, lines: Paragraph, origin: QPointF, *, has_outer_padding: bool
    ) -> None:
        """`has_outer_padding` is for scripts with spaces, into which grounds may reach."""
        self._look = look
        self._reach = _REACH if has_outer_padding else 0
        self._lines = lines
        self._origin = origin

    def paint_grounds(
        self, painter: QPainter, spans: Sequence[MarkedSpan], lit: Sequence[RowSpan]
    ) -> None:
        """Paint what lies under spans: tints of those that are lit, and that a person decided."""
        look = self._look
        for span, run in spans:
            if span in lit:
                tint = group_colour(look, span.group)
                tint.setAlphaF(_LIT_DARK if look.is_dark else _LIT_LIGHT)
                self._ground(painter, run, tint, group_colour(look, span.group))
            elif span.is_forced:
                self._ground(painter, run, look.colour("accentTint"), look.colour("accent"))

    def paint_selection(self, painter: QPainter, run: Run) -> None:
        """Paint the ground of what is selected."""
        colour = self._look.colour("accentTintStrong")
        for box in self._boxes(run, _SELECTION, _SELECTION):
            painter.fillRect(box, colour)

    def paint_heard(self, painter: QPainter, run: Run) -> None:
        """Paint the ground of the words that are heard, and the line under them."""
        look = self._look
        self._ground(painter, run, look.colour("accentTintStrong"), look.colour("now"))
        for box in self._boxes(run, _ABOVE, _BELOW):
            line = box.adjusted(-self._reach / 2, 0, self._reach / 2, 0)
            line.setTop(line.bottom() - _HEARD_LINE)
            painter.fillRect(line, look.colour("now"))

    def paint_text(
        self, painter: QPainter, ink: QColor, spans: Sequence[MarkedSpan], span_ink: QColor
    ) -> None:
        """Paint the words, those of spans in an ink of their own."""
        inks = [(start, end, span_ink) for _, (start, end) in spans if start < end]
        self._lines.draw(painter, self._origin, ink, inks)

    def paint_lines(
        self, painter: QPainter, spans: Sequence[MarkedSpan], heard: Run | None
    ) -> None:
        """Paint the lines under spans; under words that are heard stands a line of its own."""
        look = self._look
        for span, run in spans:
            if heard is not None and run[0] < heard[1] and heard[0] < run[1]:
                continue
            forced = span.is_forced
            for box in self._boxes(run, 0, 0):
                start = QPointF(box.left(), box.top() + _UNDERLINE * look.text_scale)
                paint_underline(
                    painter,
                    look,
                    span.group,
                    (start, box.width()),
                    colour=look.colour("accent") if forced else None,
                    width=FORCED_WIDTH if forced else WIDTH,
                )

    def paint_unsure(self, painter: QPainter, spans: Sequence[MarkedSpan]) -> None:
        """Paint a dot behind spans of which another reading is nearly as likely."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("warnMark"))
        for span, run in spans:
            boxes = list(self._boxes(run, 0, 0)) if span.is_unsure else []
            if boxes:
                turned = self._lines.is_right_to_left
                x = (
                    boxes[-1].left() - _UNSURE_BESIDE
                    if turned
                    else boxes[-1].right() + _UNSURE_BESIDE
                )
                y = boxes[-1].top() - _UNSURE_ABOVE * self._look.text_scale
                painter.drawEllipse(QPointF(x, y), _UNSURE_DOT / 2, _UNSURE_DOT / 2)
        painter.restore()

    def paint_caret(self, painter: QPainter, offset: int) -> None:
        """Paint the caret."""
        lines, height = self._lines, self._look.scaled(_CARET_HEIGHT)
        x = self._origin.x() + lines.caret_x(offset) - _CARET_WIDTH / 2
        y = self._origin.y() + (lines.line_of(offset) + 0.5) * lines.line_height - height / 2
        painter.fillRect(QRectF(x, y, _CARET_WIDTH, height), self._look.colour("now"))

    def _ground(self, painter: QPainter, run: Run, fill: QColor, edge: QColor) -> None:
        """Paint a tint behind words; an edge where tints cannot be told apart."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stark = edge if self._look.is_high_contrast else None
        for box in self._boxes(run, _ABOVE, _BELOW):
            box.adjust(-self._reach, 0, self._reach, 0)
            radius = self._look.radius("word")
            paint_box(painter, box, radius, fill=None if stark else fill, edge=stark)
        painter.restore()

    def _boxes(self, run: Run, above: float, below: float) -> Iterator[QRectF]:
        """Give the boxes of a run, so far above and below the middle of each line."""
        scale = self._look.text_scale
        for box in self._lines.rects(*run) if run[0] < run[1] else ():
            middle = box.center().y()
            height = (above + below) * scale
            top = middle - above * scale
            yield QRectF(box.left(), top, box.width(), height).translated(self._origin)
