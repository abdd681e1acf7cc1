"""Content that is scrolled where it is higher than its room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(content: QWidget) -> QScrollArea:
    """Put content into an area that shows what lies behind it, and is no stop of the Tab key."""
    area = QScrollArea()
    set_up_scrolling(area, content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area that a widget stands in until it is seen."""
    inside: QWidget | None = widget
    while inside is not None:
        inside = inside.parentWidget()
        if isinstance(inside, QScrollArea):
            inside.ensureWidgetVisible(widget)


def set_up_scrolling(area: QScrollArea, content: QWidget) -> None:
    """Have an area show content as wide as itself, on whatever lies behind it."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    for ground in (area.viewport(), content):
        ground.setAutoFillBackground(False)
