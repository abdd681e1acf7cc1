"""A panel at the side of the workspace: tabs at the top, and a page for each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.segments import Segments
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

_TABS_INSET = 12


class TabbedPanel(Surface):
    """Shows one of its pages; the hairline below the tabs meets that of the header."""

    def __init__(
        self, look: Look, name: str, texts: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "side", edges="start", parent=parent)
        self.setAccessibleName(tr("Inspector"))
        self.tabs = Segments(look, name, texts)
        self._pages = QStackedWidget()
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        head = Surface(look, "", edges="bottom", parent=self)
        ScaledSize(look, head, height=look.size("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(_TABS_INSET, 0, _TABS_INSET, 2)
        row.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)

    def add_pages(self, pages: Sequence[QWidget]) -> None:
        """Put pages under the tabs, in their order."""
        for page in pages:
            self._pages.addWidget(page)
