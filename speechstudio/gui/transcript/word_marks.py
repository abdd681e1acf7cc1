"""Paints marks on words: grounds below the text, dots and lines over it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.paragraph import Paragraph
from speechstudio.gui.transcript.spans import Run

_REACH = 3
"""So far the ground of a word reaches beyond it, within the space."""
_GROUND = 22
_SELECTION = 24
_LINE = 2
"""Under the word that is heard."""
_LINE_INSET = 1.5
_DOT = 2.0
_DOT_PATTERN = (0.01, 1.99)
"""Dashes so short that only their round ends show; in widths of a dot."""
_DOTS_BELOW_MIDDLE = 10.7
_EDITED_DOT = 3.0
_EDITED_ABOVE_MIDDLE = 6.7
_EDITED_BEHIND = 2.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """What is marked in one paragraph."""

    suspect: Sequence[Run] = ()
    review: Run | None = None
    found: Sequence[Run] = ()
    found_now: Run | None = None
    selected: Run | None = None
    hovered: Run | None = None
    playing: Run | None = None
    edited: Sequence[Run] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What lies under a word."""

    fill: str
    edge: str = ""
    width: float = 1.0


class WordMarks:
    """Paints the marks of one paragraph."""

    def __init__(
        self, look: Look, paragraph: Paragraph, origin: QPointF, *, has_outer_padding: bool
    ) -> None:
        """`has_outer_padding` is for scripts with spaces, into which grounds may reach."""
        self._look = look
        self._paragraph = paragraph
        self._origin = origin
        self._reach = look.scaled(_REACH) if has_outer_padding else 0

    def paint_grounds(self, painter: QPainter, marking: Marking) -> None:
        """Paint what lies under the text."""
        stark = self._look.is_high_contrast
        for run, ground in (
            (marking.review, _Ground(fill="warnTint", edge="warnMark" if stark else "")),
            (marking.hovered, _Ground(fill="hover", edge="line" if stark else "")),
            (marking.playing, _Ground(fill="accentTintStrong")),
        ):
            if run is not None and (run != marking.playing or ground.fill != "hover"):
                self._ground(painter, run, ground)
        if marking.selected is not None:
            edge = "focus" if stark else ""
            for box in self._boxes(marking.selected, _SELECTION):
                self._fill(painter, box, _Ground(fill="accentTintStrong", edge=edge), 0)
        for run in marking.found:
            self._ground(painter, run, _Ground(fill="warnTint", edge="warnMark"))
        if marking.found_now is not None:
            self._ground(
                painter, marking.found_now, _Ground(fill="warnTint", edge="warn", width=2.0)
            )

    def paint_lines(self, painter: QPainter, marking: Marking) -> None:
        """Paint what stands below and beside words, over the text."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dots = QPen(self._look.colour("warnMark"), _DOT)
        dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        dots.setDashPattern(_DOT_PATTERN)
        painter.setPen(dots)
        for run in marking.suspect:
            for box in self._boxes(run, 0):
                y = box.center().y() + self._look.scaled(_DOTS_BELOW_MIDDLE)
                left, right = box.left() + _DOT / 2, box.right() - _DOT / 2
                painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("now"))
        if marking.playing is not None:
            for box in self._boxes(marking.playing, _GROUND):
                side = self._reach - _LINE_INSET if self._reach else 0
                line = box.adjusted(-side, 0, side, 0)
                line.setTop(line.bottom() - _LINE)
                painter.drawRect(line)
        painter.setBrush(self._look.colour("text3"))
        for run in marking.edited:
            self._edited(painter, run)
        painter.restore()

    def _ground(self, painter: QPainter, run: Run, ground: _Ground) -> None:
        radius = self._look.radius("word")
        for box in self._boxes(run, _GROUND):
            self._fill(painter, box.adjusted(-self._reach, 0, self._reach, 0), ground, radius)

    def _fill(self, painter: QPainter, box: QRectF, ground: _Ground, radius: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
        painter.setPen(Qt.PenStyle.NoPen)
        if ground.edge:
            painter.setPen(QPen(self._look.colour(ground.edge), ground.width))
            inside = ground.width / 2
            box = box.adjusted(inside, inside, -inside, -inside)
        painter.setBrush(self._look.colour(ground.fill))
        painter.drawRoundedRect(box, radius, radius)
        painter.restore()

    def _edited(self, painter: QPainter, run: Run) -> None:
        boxes = list(self._boxes(run, 0))
        if not boxes:
            return
        box = boxes[-1]
        x = box.right() + _EDITED_BEHIND
        if self._paragraph.is_right_to_left:
            x = box.left() - _EDITED_BEHIND - _EDITED_DOT
        middle = box.center().y() - self._look.scaled(_EDITED_ABOVE_MIDDLE)
        painter.drawEllipse(QRectF(x, middle - _EDITED_DOT / 2, _EDITED_DOT, _EDITED_DOT))

    def _boxes(self, run: Run, height: int) -> Iterator[QRectF]:
        """Give the boxes of a run, of this height around the middle of the line."""
        half = self._look.scaled(height) / 2
        for box in self._paragraph.rects(*run):
            middle = box.center().y()
            yield QRectF(box.left(), middle - half, box.width(), 2 * half).translated(self._origin)
