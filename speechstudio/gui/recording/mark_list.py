"""The marks of a recording; a click on one changes its label."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import shown_time
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    paint_text,
    start_of,
    text_width,
)
from speechstudio.gui.words import tr

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.audio.recording_journal import Mark

Index = QModelIndex | QPersistentModelIndex
_TIME_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()
_ROW = 36
_ICON = 16
_ICON_LEFT = 2
_LABEL_LEFT = 26
_GAP = 8


class MarkModel(QAbstractListModel):
    """Marks in the order in which they were set."""

    renamed = Signal(int, str)
    """Number from 0, and the label that is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Mark, ...] = ()

    def show(self, rows: "tuple[Mark, ...]") -> None:
        """Show other marks; what is being typed into one stays where only others came."""
        kept = len(self._rows)
        if [row.at_ms for row in rows[:kept]] != [row.at_ms for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows[:kept]
        for number, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))
        if len(rows) > kept:
            self.beginInsertRows(_NOWHERE, kept, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count marks."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:
        """Answer the view, its editor or a screen reader."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.label
        if role == _TIME_ROLE:
            return shown_time(row.at_ms)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.label}, {shown_time(row.at_ms)}"
        return None

    def setData(self, index: Index, value: Any, role: int = 2) -> bool:
        """Tell which label is wanted; the mark has it when it comes back by `show`."""
        self.renamed.emit(index.row(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every mark be renamed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class MarkList(QListView):
    """Flag, label and time of each mark; Enter, F2 or a click changes the label."""

    renamed = Signal(int, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = MarkModel(self)
        self._marks.renamed.connect(self.renamed)
        self.setAccessibleName(tr("Marks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._marks)
        self.setItemDelegate(MarkDelegate(look, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.edit)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_marks(self, rows: "tuple[Mark, ...]") -> None:
        """Show other marks, the newest in view."""
        is_more = len(rows) > self._marks.rowCount()
        self._marks.show(rows)
        if is_more:
            self.scrollToBottom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the field has had it
        elif is_enter and not event.modifiers() and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class MarkDelegate(QStyledItemDelegate):
    """Paints marks, and edits their labels in a field."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height of a row; the width is the list's."""
        return QSize(0, self._look.scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint flag, label and time."""
        look, rect = self._look, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(rect.adjusted(0, 1, 0, -1))
        if option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, ground, look.radius("control"), fill=look.colour("hover"))
        if option.state & QStyle.StateFlag.State_KeyboardFocusChange and (
            option.state & QStyle.StateFlag.State_HasFocus
        ):
            paint_focus_ring(painter, look, ground, look.radius("control"))
        time = str(index.data(_TIME_ROLE))
        flag = QRect(rect.x() + _ICON_LEFT, rect.y(), _ICON, rect.height())
        flag = QStyle.visualRect(option.direction, rect, flag)
        paint_icon(painter, look, "flag", flag, size=_ICON, colour="text2")
        width = text_width(look, "time", time)
        end = QRect(rect.right() - width - 1, rect.y(), width + 1, rect.height())
        end = QStyle.visualRect(option.direction, rect, end)
        paint_text(painter, look, end, time, role="time", colour="text2")
        label = rect.adjusted(_LABEL_LEFT, 0, -width - _GAP, 0)
        label = QStyle.visualRect(option.direction, rect, label)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        align = start_of(self._view)
        paint_text(painter, look, label, words, role="body", colour="text", align=align)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the field for a label."""
        return LineField(self._look, tr("Label of the mark"), size="controlSmall", parent=parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the whole label selected."""
        if isinstance(editor, LineField):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take over what was typed."""
        if isinstance(editor, LineField):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the field over the row."""
        editor.setGeometry(option.rect.adjusted(0, 2, 0, -2))
