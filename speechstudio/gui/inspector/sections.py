"""Parts of which the tabs of the panel are made: headings, hairlines, rows, pages that scroll."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock

INSET = 16
"""Room between what a tab shows and the edges of the panel."""


class ScrolledPage(QScrollArea):
    """A page that scrolls when it is higher than the panel; put widgets into `column`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 0, 0, INSET)
        self.column.setSpacing(0)
        self._page = page
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    @property
    def minimum_page_width(self) -> int:
        """What the content needs; more than the panel is wide would be cut."""
        return self._page.minimumSizeHint().width()


class Section(QWidget):
    """A heading, and what belongs under it; a hairline above parts it from the one before."""

    def __init__(
        self, look: Look, heading: str, *, is_first: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heading = TextBlock(look, heading, role="smallStrong", is_one_line=True, parent=self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(INSET, 0 if is_first else 12, INSET, 0)
        self.column.setSpacing(0)
        if not is_first:
            line = Surface(look, "", edges="top", parent=self)
            line.setFixedHeight(1)
            self.column.addWidget(line)
            self.column.addSpacing(12)
        self.column.addWidget(self.heading)


class SideBySide(QWidget):
    """Widgets in a row, or one below the other where large text leaves no room for a row."""

    def __init__(
        self, look: Look, *widgets: QWidget, spacing: int = 6, stretch_behind: int = -1
    ) -> None:
        """Put widgets in a row; spare room goes behind the one of that index."""
        super().__init__()
        self._widgets = widgets
        self._spacing = spacing
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        last = stretch_behind % len(widgets)
        for number, widget in enumerate(widgets):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
            if number == last:
                self._row.addStretch(1)
        look.changed.connect(self.arrange)

    @Slot()
    def arrange(self) -> None:
        """Choose between a row and a column."""
        shown = [widget.sizeHint().width() for widget in self._widgets if not widget.isHidden()]
        fits = sum(shown) + self._spacing * max(0, len(shown) - 1) <= self.width()
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be: the page never grows wider than the panel."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose anew for another width."""
        super().resizeEvent(event)
        self.arrange()
