"""The classes of spans with their lines and how many there are; a click leaves them unread."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from speechstudio.gui.speak.underlines import paint_underline
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_row import SpanGroup
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_text,
    painter_for,
    placed,
    text_width,
)
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

NAMES = {
    SpanGroup.NUMBERS: tr("Numbers"),
    SpanGroup.DATES: tr("Dates, times"),
    SpanGroup.MONEY: tr("Money"),
    SpanGroup.ACRONYMS: tr("Acronyms"),
    SpanGroup.CODES: tr("Codes, phones"),
    SpanGroup.NAMES: tr("Names"),
}
_HEIGHT = 39
_INSET = 14
_APART = 8
_PADDING = 6
_COUNT_GAP = 6
_UNDERLINE = 9.5
"""Below the middle of the words."""


class GroupButton(QAbstractButton):
    """One group: its name with its line, and how many spans there are of it."""

    def __init__(self, look: Look, group: SpanGroup, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.kind = group
        self._count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(NAMES[group])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)
        self.toggled.connect(self._describe)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self._count = count
        self._describe()

    @property
    def remark(self) -> str:
        """What stands behind the name: how many there are, or that they are left as written."""
        return str(self._count) if self.isChecked() else tr("off", "not read out")

    def sizeHint(self) -> QSize:
        """Room of name and count."""
        width = self._name_width + _COUNT_GAP + text_width(self._look, "small", self.remark)
        return QSize(width + 2 * _PADDING, self._look.scaled(self._look.size("controlSmall")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, line and count; without a line what is left as it is written."""
        look, painter = self._look, painter_for(self)
        box, radius = QRectF(self.rect()), look.radius("control")
        if self.underMouse():
            paint_box(painter, box, radius, fill=look.colour("hover"))
        if self.hasFocus():
            paint_focus_ring(painter, look, box, radius)
        is_on = self.isChecked()
        words = placed(self, QRect(_PADDING, 0, self._name_width, self.height() - 2))
        ink = "text" if is_on else "text3"
        paint_text(painter, look, words, self.text(), role="smallLabel", colour=ink)
        if is_on:
            y = words.center().y() + 0.5 + _UNDERLINE * look.text_scale
            line = QPointF(words.left(), y), float(words.width() - 1)
            paint_underline(painter, look, self.kind, line)
        x = _PADDING + self._name_width + _COUNT_GAP
        room = placed(self, QRect(x, 0, self.width() - x, self.height() - 2))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter
        paint_text(painter, look, room, self.remark, role="small", colour="text3", align=align)
        painter.end()

    @property
    def _name_width(self) -> int:
        return text_width(self._look, "smallLabel", self.text())

    @Slot()
    def _describe(self) -> None:
        name, count = NAMES[self.kind], self._count
        if self.isChecked():
            self.setAccessibleName(f"{name}, {count}")
            self.setToolTip(tr("{name}: leave as written", name=name))
        else:
            self.setAccessibleName(tr("{name}, not read out", name=name))
            self.setToolTip(tr("{name}: read out again", name=name))
        self.updateGeometry()
        self.update()


class Legend(Surface):
    """All groups side by side, in as many lines as it takes."""

    toggled = Signal(object, bool)
    """A `SpanGroup`, and whether its spans are to be read out."""
    arranged = Signal()
    """It may have another height."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "canvas", edges="bottom", parent=parent)
        self._look = look
        self.setAccessibleName(tr("Classes of what is read out"))
        self._buttons = {group: GroupButton(look, group, self) for group in NAMES}
        for button in self._buttons.values():
            button.clicked.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.arrange)
        self.arrange()

    def set_counts(self, counts: Mapping[SpanGroup, int]) -> None:
        """Say how many spans there are of each group."""
        for group, button in self._buttons.items():
            button.show_count(counts.get(group, 0))
        self.arrange()

    def set_on(self, groups: Collection[SpanGroup]) -> None:
        """Show which groups are read out."""
        for group, button in self._buttons.items():
            button.setChecked(group in groups)
        self.arrange()

    def button(self, group: SpanGroup) -> GroupButton:
        """Give the button of a group."""
        return self._buttons[group]

    @property
    def line_width(self) -> int:
        """Width in which all groups stand side by side."""
        widths = [button.sizeHint().width() + _APART for button in self._buttons.values()]
        return sum(widths) + 2 * _INSET

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Put the groups side by side, and below each other where the width ends."""
        line = self._look.scaled(self._look.size("controlSmall"))
        margin = self._look.scaled(_HEIGHT) - line
        x, y, end = _INSET, margin // 2, self.width() - _INSET
        for button in self._buttons.values():
            size = button.sizeHint()
            if x > _INSET and x + size.width() > end:
                x, y = _INSET, y + line
            button.setGeometry(placed(self, QRect(QPoint(x, y), size)))
            x += size.width() + _APART
        self.setFixedHeight(y + line + margin - margin // 2 + 1)
        self.arranged.emit()

    @Slot()
    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, GroupButton):
            self.arrange()
            self.toggled.emit(button.kind, button.isChecked())
