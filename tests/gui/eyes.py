"""What a window shows and says: every text that is painted or read out, and which of it is cut."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from types import FrameType
from unittest.mock import patch

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from speechstudio.gui.widgets import shapes, text_block
from speechstudio.gui.widgets.text_block import TextBlock

_SAID = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
_MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Cut:
    """A text that has less room than it needs."""

    text: str
    shown: str
    """What is seen of it, or of which room it has how much."""
    where: str
    is_told: bool
    """Whether it is told in full elsewhere, as in a tool tip."""


@dataclass(slots=True)
class Eyes:
    """Looks at windows, and remembers."""

    texts: set[str] = field(default_factory=set)
    """Everything that was seen or would be read out."""
    cuts: set[Cut] = field(default_factory=set)

    def look(self, root: QWidget) -> None:
        """Paint a window, and look at all that stands in it."""
        with self._watching():
            root.grab()
        for widget in (root, *root.findChildren(QWidget)):
            if widget.isVisible():
                self.texts.update(_words_of(widget))
                self.cuts.update(_squeezed(widget))

    @contextmanager
    def _watching(self) -> Iterator[None]:
        """Hear of every text that is painted on one line."""
        eyes = self

        class Metrics(QFontMetrics):
            def elidedText(  # noqa: N802 - Qt's name
                self,
                text: str,
                mode: Qt.TextElideMode,
                width: int,
                /,
                flags: int | None = 0,
            ) -> str:
                shown = super().elidedText(text, mode, width)
                eyes.texts.add(text)
                if shown != text:
                    painted = _painted(sys._getframe(1))
                    eyes.cuts.add(Cut(text, shown, type(painted).__name__, _is_told(painted, text)))
                return shown

        with ExitStack() as ends:
            for module in (shapes, text_block):
                ends.enter_context(patch.object(module, "QFontMetrics", Metrics))
            yield


def _painted(frame: FrameType | None) -> QWidget | None:
    """Find the widget whose paint event asks."""
    while frame is not None:
        me = frame.f_locals.get("self")
        if isinstance(me, QWidget):
            return me
        if isinstance(me, QAbstractItemDelegate):
            option = frame.f_locals.get("option")
            if option is not None and option.widget is not None:
                found: QWidget = option.widget
                return found
        frame = frame.f_back
    return None


def _is_told(widget: QWidget | None, text: str) -> bool:
    """Tell whether somebody who wants to know has the whole text."""
    if widget is None:
        return False
    if isinstance(widget, QAbstractItemView):
        return any(text in each for each in _rows_of(widget))
    return text in widget.toolTip()


def _rows_of(view: QAbstractItemView) -> Iterator[str]:
    """Give what rows of a list say."""
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())
    roles = (
        *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole),
        *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
    )
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            for role in roles:
                said = index.data(role)
                if isinstance(said, str) and said:
                    yield said


def _words_of(widget: QWidget) -> Iterator[str]:
    """Give what a widget says."""
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(min(widget.count(), _MOST_ROWS)))
    if isinstance(widget, QAbstractItemView):
        yield from _rows_of(widget)
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None and not isinstance(widget, QLineEdit):
        yield from (interface.text(kind) for kind in _SAID)


def _squeezed(widget: QWidget) -> Iterator[Cut]:
    """Tell of words with less room than they ask for, or that reach out of what holds them."""
    is_wordy = isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit)
    text = widget.placeholderText() if isinstance(widget, QLineEdit) else _text_of(widget)
    if not is_wordy or not text.strip():
        return
    needed = widget.minimumSizeHint()
    if isinstance(widget, TextBlock):
        needed.setHeight(widget.heightForWidth(widget.width()))
        needed.setWidth(0)  # it wraps; or what is missing of its line is heard when it is painted
    if isinstance(widget, QLineEdit):
        if widget.text():
            return
        needed.setWidth(widget.fontMetrics().horizontalAdvance(text))
    where = type(widget).__name__
    if needed.width() > widget.width() or needed.height() > widget.height():
        shown = f"{widget.size().toTuple()} of {needed.toTuple()}"
        yield Cut(text, shown, where, is_told=False)
    parent = widget.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    if not parent.rect().contains(widget.geometry()):
        shown = f"{widget.geometry().getRect()} in {parent.size().toTuple()}"
        yield Cut(text, shown, f"{where} in {type(parent).__name__}", is_told=False)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""
