"""The list of projects at the side."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.field import SearchField
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.row_list import RowList
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock

_INSET = 18
_SEARCH_INSET = 12
_TYPING_MS = 200
"""Search begins when nothing was typed for so long."""


class LibraryPane(Surface):
    """Projects by day; what is typed above searches titles and texts."""

    chosen = Signal(Path)
    new_requested = Signal()
    searched = Signal(str)
    menu_requested = Signal(Path, QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="end", parent=parent)
        self.setAccessibleName("Projects")
        self._search = SearchField(look, "Search projects", placeholder="Search projects")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell_search)
        self._search.textChanged.connect(self._typing.start)
        self._list = RowList(look, "Projects")
        self._list.row_chosen.connect(self._tell_chosen)
        self._list.menu_requested.connect(self._tell_menu)
        self._body = QStackedWidget()
        self._body.addWidget(self._list)
        self._body.addWidget(self._nothing(look))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head(look))
        self._search_box = QWidget()
        search = QHBoxLayout(self._search_box)
        search.setContentsMargins(_SEARCH_INSET, 0, _SEARCH_INSET, 4)
        search.addWidget(self._search)
        column.addWidget(self._search_box)
        column.addWidget(self._body, 1)
        self.show_groups((), is_searching=False)

    def show_groups(self, groups: tuple[RowGroup, ...], *, is_searching: bool) -> None:
        """Show projects; where there are none, say what becomes one."""
        self._list.show_groups(groups)
        is_empty = not groups and not is_searching
        self._body.setCurrentIndex(1 if is_empty else 0)
        self._search_box.setVisible(not is_empty)

    def choose(self, path: Path | None) -> None:
        """Mark the project that is open."""
        self._list.blockSignals(True)
        if path is None:
            self._list.clearSelection()
            self._list.setCurrentIndex(self._list.model().index(-1, 0))
        else:
            self._list.choose(str(path))
        self._list.blockSignals(False)

    def focus_search(self) -> None:
        """Let a search be typed."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _head(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 0, 10, 0)
        title = TextBlock(look, "Projects", role="heading", is_one_line=True)
        row.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        add = IconButton(look, "plus", "New transcript", keys="Ctrl+N")
        add.clicked.connect(self.new_requested)
        ScaledSize(look, add, height=look.size("header"))
        row.addWidget(add)
        return row

    @staticmethod
    def _nothing(look: Look) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_INSET, 0, _INSET, 0)
        column.setSpacing(2)
        column.addWidget(TextBlock(look, "Nothing here yet", role="label", colour="text2"))
        words = "Every recording and every file you open becomes a project in this list."
        column.addWidget(TextBlock(look, words, role="small", colour="text2"))
        column.addStretch(1)
        return page

    def _tell_search(self) -> None:
        self.searched.emit(self._search.text())

    def _tell_chosen(self, key: str) -> None:
        if key:
            self.chosen.emit(Path(key))

    def _tell_menu(self, key: str, place: QPoint) -> None:
        self.menu_requested.emit(Path(key), place)
