"""A choice of one among several, with the list in a popup."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    paint_text,
    painter_for,
    placed,
    start_of,
    text_width,
)

PADDING = 10
CHEVRON = 14
CHEVRON_ROOM = 32
MARK_ROOM = 22
ICON = 16
NARROWEST = 72
CHECK_ROOM = 28
POPUP_ROWS = 12


class Choice(QComboBox):
    """A painted combo box: the keyboard works as in Qt's own."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        icon: str = "",
        size: str = "control",
        resting: str = "disabled",
        parent: QWidget | None = None,
    ) -> None:
        """`resting` is the colour of what is chosen while nothing else can be."""
        super().__init__(parent)
        self._resting = resting
        self._look = look
        self._icon = icon
        self._size = size
        self.setAccessibleName(name)
        self.setMaxVisibleItems(POPUP_ROWS)
        view = QListView(self)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setItemDelegate(ChoiceDelegate(look, self))
        self.setView(view)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    def sizeHint(self) -> QSize:
        """Room for the longest of the choices."""
        texts = [self.itemText(row) for row in range(self.count())] or [""]
        widest = max(text_width(self._look, "body", text) for text in texts)
        width = PADDING + self._before() + widest + CHEVRON_ROOM
        height = self._look.scaled(self._look.size(self._size))
        return QSize(max(width, NARROWEST), height)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters; the rest is cut."""
        return QSize(NARROWEST, self._look.scaled(self._look.size(self._size)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nothing changes by scrolling past."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, mark, words and chevron."""
        look = self._look
        painter = painter_for(self)
        self._paint_box(painter)
        x = PADDING
        mark = self.itemIcon(self.currentIndex())
        if self._icon:
            room = placed(self, QRect(x, 0, ICON, self.height()))
            paint_icon(painter, look, self._icon, room, size=ICON, colour="text2")
        elif not mark.isNull():
            room = placed(self, QRect(x, 0, look.size("mark"), self.height()))
            _paint_mark(painter, look, mark, room)
        x += self._before()
        words = QRect(x, 0, self.width() - x - CHEVRON_ROOM, self.height())
        ink = "text" if self.isEnabled() else self._resting
        paint_text(
            painter, look, placed(self, words), self.currentText() or self.placeholderText(),
            role="body", colour=ink, align=start_of(self),
        )  # fmt: skip
        end = placed(self, QRect(self.width() - CHEVRON_ROOM, 0, CHEVRON_ROOM, self.height()))
        muted = "text2" if self.isEnabled() else "disabled"
        paint_icon(painter, look, "updown", end, size=CHEVRON, colour=muted)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        look = self._look
        rect, radius = QRectF(self.rect()), look.radius("control")
        is_live = self.isEnabled() and self.underMouse()
        fill = look.colour("hover" if is_live else "raised")
        paint_box(painter, rect, radius, fill=fill, edge=look.colour("lineStrong"))
        if self.hasFocus():
            paint_focus_ring(painter, look, rect, radius)

    def _before(self) -> int:
        """Room before the words."""
        has_mark = any(not self.itemIcon(row).isNull() for row in range(self.count()))
        return ICON + 8 if self._icon else MARK_ROOM - 4 if has_mark else 0


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a line of a choice's popup, with a check at what is chosen."""

    def __init__(self, look: Look, choice: QComboBox) -> None:
        super().__init__(choice)
        self._look = look
        self._choice = choice

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room of a row of the control's height."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = text_width(self._look, "body", text) + CHECK_ROOM + MARK_ROOM + PADDING
        return QSize(max(width, option.rect.width()), self._look.scaled(self._look.size("control")))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint tint, mark, words and check."""
        look, rect = self._look, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look.colour("raised"))
        is_lit = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = "text"
        if is_lit:
            tint = "accent" if look.is_high_contrast else "hover"
            ink = "onAccent" if look.is_high_contrast else "text"
            inner = QRectF(rect.adjusted(3, 1, -3, -1))
            paint_box(painter, inner, look.radius("chip"), fill=look.colour(tint))
        x = rect.x() + PADDING
        mark = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(mark, QIcon):
            room = QRect(x, rect.y(), look.size("mark"), rect.height())
            _paint_mark(painter, look, mark, _turned(option, room))
            x += MARK_ROOM - 4
        words = QRect(x, rect.y(), rect.right() - x - CHECK_ROOM, rect.height())
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        paint_text(
            painter, look, _turned(option, words), text,
            role="body", colour=ink, align=start_of(self._choice),
        )  # fmt: skip
        if index.row() == self._choice.currentIndex():
            end = QRect(rect.right() - CHECK_ROOM, rect.y(), CHECK_ROOM, rect.height())
            colour = ink if is_lit and look.is_high_contrast else "accentText"
            paint_icon(painter, look, "check", _turned(option, end), size=ICON, colour=colour)
        painter.restore()


def _paint_mark(painter: QPainter, look: Look, mark: QIcon, room: QRect) -> None:
    side = look.size("mark")
    y = room.y() + (room.height() - side) // 2
    mark.paint(painter, QRect(room.x(), y, side, side))


def _turned(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)
