"""Paints one paragraph: ground, gutter, bar, marks on words, text, caret."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter

from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.marks import paint_mark
from speechstudio.gui.transcript.geometry import BAR_WIDTH, Geometry
from speechstudio.gui.transcript.paragraph import Paragraph
from speechstudio.gui.transcript.word_marks import Marking, WordMarks

_MARK_TOP = 4
_TIME_ALONE = 1.5
"""So much lower than a name stands a time without one."""
_BAR_INSET = 5
_CARET_WIDTH = 2.0
_CARET_HEIGHT = 18
_DOTS = 3
_DOT = 4.0
_DOT_STEP = 8.0
_DOTS_BEHIND_TEXT = 8.0
_FAINT = 0.35
_FADE = 44


@dataclass(frozen=True, slots=True, kw_only=True)
class Gutter:
    """What stands beside a paragraph."""

    time: str
    name: str = ""
    """Empty where the speaker is the one of the paragraph above."""
    speaker: int = 0
    """Number of the speaker, from 1; 0 where nobody is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything that one paragraph shows."""

    paragraph: Paragraph
    gutter: Gutter
    height: int
    """Of text or gutter, whichever is higher."""
    marking: Marking = field(default_factory=Marking)
    has_spaces: bool = True
    """Whether its script parts words by spaces."""
    is_current: bool = False
    """Whether the caret is in it."""
    is_streaming: bool = False
    """Whether it is still being made."""
    caret: int | None = None
    """Offset at which the caret shows."""
    dots: int | None = None
    """Which of the dots that tell of more to come is the strongest; None shows no dots."""


class ParagraphPainter:
    """Paints paragraphs in one look and geometry."""

    def __init__(self, look: Look, geometry: Geometry) -> None:
        self._look = look
        self._at = geometry

    def paint(self, painter: QPainter, top: int, scene: Scene) -> None:
        """Paint a paragraph whose text begins at a height."""
        origin = QPointF(self._at.text_left, top)
        paragraph = scene.paragraph
        if scene.is_current:
            self._band(painter, top, scene)
        self._gutter(painter, top, scene.gutter)
        self._bar(painter, top, scene)
        marks = WordMarks(self._look, paragraph, origin, has_outer_padding=scene.has_spaces)
        marks.paint_grounds(painter, scene.marking)
        colour = self._look.colour("text2" if scene.is_streaming else "text")
        paragraph.draw(painter, origin, colour)
        marks.paint_lines(painter, scene.marking)
        if scene.dots is not None:
            self._dots(painter, origin, paragraph, scene.dots)
        if scene.caret is not None:
            self._caret(painter, origin, paragraph, scene.caret)

    def _band(self, painter: QPainter, top: int, scene: Scene) -> None:
        look = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("line") if look.is_high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("inset"))
        radius = look.radius("card")
        painter.drawRoundedRect(self._at.band(top, scene.height), radius, radius)
        painter.restore()

    def _gutter(self, painter: QPainter, top: int, gutter: Gutter) -> None:
        look, room = self._look, self._at.name_width
        name_height = look.line_height("strong")
        x, y = self._at.name_left(), float(top + look.scaled(_MARK_TOP))
        if gutter.name:
            size = look.size("mark")
            if gutter.speaker:
                mark = QRectF(self._at.mark_left(size), y + (name_height - size) / 2, size, size)
                paint_mark(painter, look, gutter.speaker, mark)
            font = look.font("strong", text=gutter.name)
            shown = QFontMetricsF(font).elidedText(gutter.name, Qt.TextElideMode.ElideRight, room)
            self._write(painter, "strong", "text", QRectF(x, y, room, name_height), shown)
            y += name_height - look.scaled(2)
        else:
            y += _TIME_ALONE
        box = QRectF(x, y, room, look.line_height("time"))
        self._write(painter, "time", "text3", box, gutter.time)

    def _write(self, painter: QPainter, role: str, colour: str, box: QRectF, text: str) -> None:
        painter.setFont(self._look.font(role, text=text))
        painter.setPen(self._look.colour(colour))
        side = Qt.AlignmentFlag.AlignRight if self._at.is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), text)

    def _bar(self, painter: QPainter, top: int, scene: Scene) -> None:
        if scene.is_streaming or not scene.gutter.speaker:
            return
        x = self._at.bar_left(is_right_to_left=scene.paragraph.is_right_to_left)
        box = QRectF(x, top + _BAR_INSET, BAR_WIDTH, scene.paragraph.height - 2 * _BAR_INSET)
        painter.fillRect(box, self._look.speaker_colour(scene.gutter.speaker))

    def _dots(
        self, painter: QPainter, origin: QPointF, paragraph: Paragraph, strongest: int
    ) -> None:
        end = len(paragraph.text)
        middle = (paragraph.line_of(end) + 0.5) * paragraph.line_height
        step = -_DOT_STEP if paragraph.is_right_to_left else _DOT_STEP
        start = origin + QPointF(paragraph.caret_x(end), middle)
        start += QPointF(_DOTS_BEHIND_TEXT * step / _DOT_STEP, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        for number in range(_DOTS):
            painter.setOpacity(1.0 if strongest in {number, _DOTS} else _FAINT)
            painter.drawEllipse(start + QPointF(number * step, 0), _DOT / 2, _DOT / 2)
        painter.restore()

    def _caret(self, painter: QPainter, origin: QPointF, paragraph: Paragraph, offset: int) -> None:
        height = self._look.scaled(_CARET_HEIGHT)
        x = origin.x() + paragraph.caret_x(offset) - _CARET_WIDTH / 2
        y = origin.y() + (paragraph.line_of(offset) + 0.5) * paragraph.line_height - height / 2
        painter.fillRect(QRectF(x, y, _CARET_WIDTH, height), self._look.colour("now"))


def paint_fade(painter: QPainter, look: Look, area: QRect, ground: str = "canvas") -> None:
    """Let the text go out at the lower edge of an area, as there is more of it."""
    clear = look.colour(ground)
    clear.setAlpha(0)
    foot = area.adjusted(0, area.height() - _FADE, 0, 0)
    fade = QLinearGradient(0, foot.top(), 0, foot.bottom() + 1)
    fade.setColorAt(0, clear)
    fade.setColorAt(1, look.colour(ground))
    painter.fillRect(foot, fade)
