"""One reading of a doubtful passage, to be chosen."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.keycaps import key_caps_size, paint_key_caps
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_text,
    painter_for,
    placed,
    start_of,
)

HEIGHT = 48
_GROUND_INSET = 8
_SIGN = 16
_SIGN_LEFT = 18
_DOT = 6
_WORDS = 44
_END = 19
_EDGE = 1.2


class ChoiceRow(QRadioButton):
    """A radio button of two lines: the words, and where they come from."""

    def __init__(
        self, look: Look, text: str, origin: str, digit: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._origin = origin
        self._digit = digit
        self.setAccessibleName(f"{text}, {origin}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    @property
    def digit(self) -> str:
        """The key that chooses it."""
        return self._digit

    def sizeHint(self) -> QSize:
        """Room of two lines."""
        return QSize(0, self._look.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As high as is wanted."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Let the whole row be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, sign, both lines and the key."""
        look = self._look
        painter = painter_for(self)
        ground = QRectF(self.rect()).adjusted(_GROUND_INSET, 1, -_GROUND_INSET, -1)
        if self.isChecked() or self.underMouse():
            fill = look.colour("accentTint" if self.isChecked() else "hover")
            edge = look.colour("accent") if look.is_high_contrast else None
            paint_box(painter, ground, look.radius("control"), fill=fill, edge=edge)
        self._paint_sign(painter)
        end = self.width() - _END
        cap = key_caps_size(look, self._digit).width()
        room = placed(self, QRect(end - cap, 0, cap, self.height()))
        paint_key_caps(painter, look, room, self._digit)
        width = end - cap - _WORDS - 8
        for line, role, ink, middle in (
            (self.text(), "strong", "text", 15),
            (self._origin, "small", "text2", 32),
        ):
            height = look.line_height(role)
            words = QRect(_WORDS, 1 + look.scaled(middle) - height // 2, width, height)
            paint_text(
                painter, look, placed(self, words), line,
                role=role, colour=ink, align=start_of(self),
            )  # fmt: skip
        painter.end()

    def _paint_sign(self, painter: QPainter) -> None:
        look = self._look
        top = 1 + look.scaled(16) - _SIGN // 2
        box = QRectF(placed(self, QRect(_SIGN_LEFT, top, _SIGN, _SIGN)))
        if self.isChecked():
            paint_box(painter, box, _SIGN / 2, fill=look.colour("accent"))
            dot = QRectF(0, 0, _DOT, _DOT)
            dot.moveCenter(box.center())
            paint_box(painter, dot, _DOT / 2, fill=look.colour("onAccent"))
        else:
            fill, edge = look.colour("field"), look.colour("outline")
            paint_box(painter, box, _SIGN / 2, fill=fill, edge=edge, width=_EDGE)
