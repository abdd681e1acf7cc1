"""Where the Tab key stops, for parts of a window that keep the keyboard inside."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def stops(root: QWidget) -> list[QWidget]:
    """All stops of the Tab key inside, as they were put in.

    Qt's own chain must not be asked: the bindings take what `nextInFocusChain` gives for a child
    of the widget that was asked, and forget it with that widget, wherever it lies.
    """
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value
        and widget.focusProxy() is None  # else the one that it stands for is a stop
        and widget.isEnabled()
        and widget.isVisible()
    ]


def go_round(inside: Sequence[QWidget], *, is_forward: bool) -> None:
    """Bring the keyboard to the next stop or the one before; the last leads to the first."""
    if not inside:
        return
    focus = QApplication.focusWidget()
    here = inside.index(focus) if focus in inside else (-1 if is_forward else 0)
    reasons = Qt.FocusReason
    reason = reasons.TabFocusReason if is_forward else reasons.BacktabFocusReason
    inside[(here + (1 if is_forward else -1)) % len(inside)].setFocus(reason)
