"""Walks a window as those do who have no mouse or do not see it, and tells what is in their way."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.text_block import TextBlock

_MOST_STEPS = 200


def stops(root: QWidget) -> list[QWidget]:
    """Everything the Tab key has to reach. Qt's own chain must not be asked: see `DialogFrame`."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    ]


def obstacles(root: QWidget) -> Iterator[str]:
    """Go round with Tab; tell what is not reached, not lit, or not told apart by its name."""
    wanted = stops(root)
    dark = {widget: _unlit(widget) for widget in wanted}
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.append(focus)
        if focus in dark and focus.grab().toImage() == dark[focus]:
            yield f"{told(focus)} does not show that it has the keyboard"
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    if QApplication.focusWidget() is not wanted[0]:
        yield f"Tab goes round without {told(wanted[0])}"
    yield from (f"Tab does not reach {told(widget)}" for widget in wanted if widget not in reached)
    for one, other in pairwise(reached):
        if named(one) == named(other):
            yield f"{told(one)} and {told(other)} are called the same"


def nameless(root: QWidget) -> Iterator[str]:
    """Tell which controls have no name or no role."""
    for widget in stops(root):
        if not named(widget).strip():
            yield f"{told(widget)} has no name"
        role = QAccessible.queryAccessibleInterface(widget).role()
        is_plain = role in {QAccessible.Role.NoRole, QAccessible.Role.Client}
        if is_plain and not isinstance(widget, QAbstractScrollArea):
            yield f"{told(widget)} has no role"


def cut(root: QWidget) -> Iterator[str]:
    """Tell which words have less room than they need, and are not told in full elsewhere."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, TextBlock | Button) or not widget.isVisible():
            continue
        if widget.text() and widget.text() in named(widget) and not widget.accessibleName():
            needed = widget.sizeHint()
            if isinstance(widget, TextBlock) and widget.wordWrap():
                needed = widget.minimumSizeHint()
                needed.setHeight(widget.heightForWidth(widget.width()))
            if needed.width() > widget.width() or needed.height() > widget.height():
                yield f"{told(widget)} needs {needed.toTuple()} and has {widget.size().toTuple()}"
            parent = widget.parentWidget()
            if parent is not None and not parent.rect().contains(widget.geometry()):
                yield f"{told(widget)} reaches out of {told(parent)}"


def named(widget: QWidget) -> str:
    """Give the name that is read out."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def told(widget: QWidget) -> str:
    """Name a widget in a message."""
    return f"{type(widget).__name__} “{named(widget)}”"


def _unlit(widget: QWidget) -> QImage:
    """Draw a control without the keyboard."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    return widget.grab().toImage()
