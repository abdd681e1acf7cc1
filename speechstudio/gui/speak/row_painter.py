"""Paints one row of a script: ground, gutter, who speaks, and both texts."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from speechstudio.gui.speak.columns import Columns
from speechstudio.gui.speak.gutter import paint_gutter
from speechstudio.gui.speak.marks import written_run
from speechstudio.gui.speak.scene import RowScene
from speechstudio.gui.speak.side_painter import MarkedSpan, SidePainter
from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.marks import paint_mark
from speechstudio.gui.transcript.paragraph import Paragraph
from speechstudio.gui.widgets.shapes import paint_box, paint_text

_BAND_LIGHT, _BAND_DARK = 0.55, 0.7
"""How strong the ground of the row is that is heard."""
_MARK_ROOM = 16


class RowPainter:
    """Paints rows in one look and geometry."""

    def __init__(self, look: Look, columns: Columns, *, has_spaces: bool = True) -> None:
        """`has_spaces` tells whether the script parts words by spaces."""
        self._look = look
        self._has_spaces = has_spaces
        self._columns = columns

    def paint(self, painter: QPainter, top: int, scene: RowScene) -> None:
        """Paint a row whose text begins at a height of the viewport."""
        columns = self._columns
        if scene.is_playing:
            self._band(painter, top, scene)
        if scene.shape.name_height:
            self._name(painter, top, scene)
        paint_gutter(painter, self._look, columns, top, scene)
        self._written(painter, QPointF(columns.text_left, top), scene)
        self._spoken(painter, QPointF(columns.spoken_left, top), scene)

    def _side(self, lines: Paragraph, origin: QPointF) -> SidePainter:
        return SidePainter(self._look, lines, origin, has_outer_padding=self._has_spaces)

    def _written(self, painter: QPainter, origin: QPointF, scene: RowScene) -> None:
        side = self._side(scene.shape.written, origin)
        spans = [(span, (span.start, span.end)) for span in scene.spans]
        heard = None if scene.heard is None else written_run(scene.row, scene.heard)
        side.paint_grounds(painter, spans, scene.lit)
        if heard is not None:
            side.paint_heard(painter, heard)
        if scene.selected is not None:
            side.paint_selection(painter, scene.selected)
        ink = self._look.colour("text")
        side.paint_text(painter, ink, (), ink)
        side.paint_lines(painter, spans, heard)
        side.paint_unsure(painter, spans)
        if scene.caret is not None:
            side.paint_caret(painter, scene.caret)

    def _spoken(self, painter: QPainter, origin: QPointF, scene: RowScene) -> None:
        look, heard = self._look, scene.heard
        side = self._side(scene.shape.spoken, origin)
        spans: list[MarkedSpan] = [
            (span, (span.spoken_start, span.spoken_end)) for span in scene.spans
        ]
        side.paint_grounds(painter, spans, scene.lit)
        if heard is not None:
            side.paint_heard(painter, heard)
        ink = look.colour("text2" if scene.row.is_settled else "text3")
        side.paint_text(painter, ink, spans, look.colour("text"))
        side.paint_lines(painter, spans, heard)

    def _band(self, painter: QPainter, top: int, scene: RowScene) -> None:
        look, above = self._look, scene.shape.name_height
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._columns.band(top - above, scene.shape.text_height + above)
        radius = look.radius("card")
        if look.is_high_contrast:
            paint_box(painter, box, radius, edge=look.colour("accent"), width=2)
        else:
            tint = look.colour("accentTint")
            tint.setAlphaF(_BAND_DARK if look.is_dark else _BAND_LIGHT)
            paint_box(painter, box, radius, fill=tint)
        painter.restore()

    def _name(self, painter: QPainter, top: int, scene: RowScene) -> None:
        """Say who speaks, above the text."""
        look, columns = self._look, self._columns
        height, turned = look.line_height("smallStrong"), columns.is_mirrored
        left, width = columns.text_left, columns.text_width
        room = QRect(left, top - scene.shape.name_height, width, height)
        if scene.speaker:
            size = look.size("mark")
            x = room.right() + 1 - size if turned else left
            paint_mark(
                painter,
                look,
                scene.speaker,
                QRectF(x, room.top() + (height - size) / 2, size, size),
            )
            step = look.scaled(_MARK_ROOM)
            room.adjust(0 if turned else step, 0, -step if turned else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter
        name = scene.row.speaker
        paint_text(painter, look, room, name, role="smallStrong", colour="text2", align=align)
