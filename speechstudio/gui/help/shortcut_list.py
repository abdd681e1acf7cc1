"""The list of shortcuts: a row waits for keys when it is clicked or opened."""

from dataclasses import dataclass, replace
from functools import reduce

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from speechstudio.gui.help.shortcut_choices import Shortcut
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.keycaps import key_caps_size, paint_key_caps
from speechstudio.gui.widgets.pair_list import GAP, PairDelegate, PairList, side_of
from speechstudio.gui.widgets.row import Row
from speechstudio.gui.widgets.row_model import ROW_ROLE, RowGroup
from speechstudio.gui.widgets.shapes import paint_text, text_width
from speechstudio.gui.words import tr

WAITING = tr("Press keys · Esc leaves · Backspace for none")
_KEYS_GAP = 10
_ALONE = frozenset(
    {
        *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
        *(Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
    }
)
"""Keys that are nothing by themselves."""
_REMOVING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortcutRow(Row):
    """A shortcut as a row."""

    keys: tuple[str, ...] = ()
    conflict: str = ""
    is_own: bool = False
    is_waiting: bool = False
    """Whether the next keys become its keys."""


class ShortcutList(PairList):
    """Shows shortcuts under their headings, and takes keys for one of them."""

    keys_given = Signal(str, str)
    """An action, and the keys that were pressed for it; empty for none."""
    _waiting = ""  # Qt sends events while the list is being made

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Shortcuts"), parent)
        self._shown: tuple[Shortcut, ...] = ()
        self.setItemDelegate(_ShortcutDelegate(look, self))
        self.clicked.connect(self.wait_at)
        self.row_opened.connect(self.wait_for)

    @property
    def waiting(self) -> str:
        """Action that waits for keys; empty where none does."""
        return self._waiting

    def show_shortcuts(self, shortcuts: tuple[Shortcut, ...]) -> None:
        """Show other shortcuts."""
        self._shown = shortcuts
        groups: dict[str, list[Row]] = {}
        for each in shortcuts:
            groups.setdefault(each.action.group, []).append(self._row(each))
        self.show_groups(
            tuple(RowGroup(heading=name, rows=tuple(rows)) for name, rows in groups.items())
        )

    @Slot(QModelIndex)
    def wait_at(self, index: QModelIndex) -> None:
        """Wait for the keys of the row that was clicked."""
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            self.wait_for(row.key)

    @Slot(str)
    def wait_for(self, action: str) -> None:
        """Take the next keys for an action; an empty one waits no more."""
        self._waiting = action
        self.show_shortcuts(self._shown)

    def event(self, event: QEvent) -> bool:
        """Keep keys from the shortcuts of the window while a row waits for them."""
        if self._waiting and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys for the row that waits."""
        if not self._waiting:
            super().keyPressEvent(event)
            return
        event.accept()
        key = Qt.Key(event.key())
        if key in _ALONE:
            return
        action, is_plain = self._waiting, not _modifiers(event)
        self.wait_for("")
        if is_plain and key in _REMOVING:
            self.keys_given.emit(action, "")
        elif not (is_plain and key == Qt.Key.Key_Escape):
            self.keys_given.emit(action, _written(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no more when the keyboard is elsewhere."""
        super().focusOutEvent(event)
        if self._waiting:
            self.wait_for("")

    def _row(self, each: Shortcut) -> ShortcutRow:
        row = ShortcutRow(
            key=each.action.id,
            title=each.action.text,
            meta=_any(each.keys) if each.keys else tr("no keys"),
            keys=each.keys,
            conflict=each.conflict,
            is_own=each.is_own,
        )
        if each.action.id == self._waiting:
            return replace(row, is_waiting=True, meta=WAITING)
        return replace(row, meta=f"{row.meta}. {row.conflict}") if row.conflict else row


def _any(keys: tuple[str, ...]) -> str:
    """Join keys: `A or B or C`."""
    return reduce(lambda some, one: tr("{some} or {one}", some=some, one=one), keys)


class _ShortcutDelegate(PairDelegate):
    """Paints a name, what its keys also do, and the keys."""

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: Row
    ) -> None:
        """Paint the row of a shortcut."""
        if not isinstance(row, ShortcutRow) or row.is_waiting:
            super().paint_row(painter, option, room, row)
            return
        look = self.look
        left = room.width()
        for keys in reversed(row.keys):
            size = key_caps_size(look, keys)
            left -= size.width()
            caps = QRect(room.x() + left, room.y(), size.width(), room.height())
            paint_key_caps(painter, look, QStyle.visualRect(option.direction, room, caps), keys)
            left -= _KEYS_GAP
        role = "strong" if row.is_own else "label"
        width = min(left, text_width(look, role, row.title))
        start = side_of(option, is_start=True)
        title = QRect(room.x(), room.y(), width, room.height())
        paint_text(
            painter, look, QStyle.visualRect(option.direction, room, title), row.title,
            role=role, colour="text", align=start,
        )  # fmt: skip
        note = QRect(title.right() + GAP, room.y(), left - width - GAP, room.height())
        if row.conflict and note.width() > 0:
            paint_text(
                painter, look, QStyle.visualRect(option.direction, room, note), row.conflict,
                role="small", colour="warn", align=start,
            )  # fmt: skip


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _written(event: QKeyEvent) -> str:
    """Write what was pressed in the portable form."""
    pressed = QKeySequence(_modifiers(event).value | event.key())
    return pressed.toString(QKeySequence.SequenceFormat.PortableText)
