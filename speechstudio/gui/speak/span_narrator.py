"""Tells screen readers how the span is read into which the caret has come."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from speechstudio.gui.speak.marks import SpanPlace
from speechstudio.gui.widgets.announcing import announce


class SpanNarrator:
    """Speaks of each span once, when the caret comes into it."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._told = ""

    def tell(self, place: SpanPlace | None) -> None:
        """Tell how a span is read, unless it was told already; None leaves the last one."""
        words = "" if place is None else f"{place.span.span.source}: {place.span.span.spoken}"
        if words != self._told and words and QAccessible.isActive():
            announce(self._view, words)
        self._told = words
