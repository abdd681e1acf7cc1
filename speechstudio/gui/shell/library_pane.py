"""A list of what people keep, at the side: projects, or scripts."""

from dataclasses import dataclass
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
from speechstudio.gui.words import tr

_INSET = 18
_SEARCH_INSET = 12
_TYPING_MS = 200
"""Search begins when nothing was typed for so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaneWords:
    """What a list calls the things in it."""

    title: str
    search: str
    new: str
    nothing: str
    """What becomes one of them, as a sentence."""


PROJECTS = PaneWords(
    title=tr("Projects"),
    search=tr("Search projects"),
    new=tr("New transcript"),
    nothing=tr("Every recording and every file you open becomes a project in this list."),
)


class LibraryPane(Surface):
    """Files by day; what is typed above searches titles and texts."""

    chosen = Signal(Path)
    opened = Signal()
    """Enter or a double click on what is chosen: the keyboard is wanted in it."""
    new_requested = Signal()
    searched = Signal(str)
    menu_requested = Signal(Path, QPoint)

    def __init__(
        self, look: Look, words: PaneWords = PROJECTS, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "side", edges="end", parent=parent)
        self._words = words
        self.setAccessibleName(words.title)
        self._search = SearchField(look, words.search, placeholder=words.search, size="fieldPane")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell_search)
        self._search.textChanged.connect(self._typing.start)
        self._list = RowList(look, words.title)
        self._list.row_chosen.connect(self._tell_chosen)
        self._list.row_opened.connect(self.opened)
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
        search.setContentsMargins(_SEARCH_INSET, 0, _SEARCH_INSET, 6)
        search.addWidget(self._search)
        column.addWidget(self._search_box)
        column.addWidget(self._body, 1)
        self.show_groups((), is_searching=False)

    def show_groups(self, groups: tuple[RowGroup, ...], *, is_searching: bool) -> None:
        """Show files; where there are none, say what becomes one."""
        self._list.show_groups(groups)
        is_empty = not groups and not is_searching
        self._body.setCurrentIndex(1 if is_empty else 0)
        self._search_box.setVisible(not is_empty)

    def choose(self, path: Path | None) -> None:
        """Mark the one that is open."""
        self._list.blockSignals(True)
        if path is None:
            self._list.clearSelection()
            self._list.setCurrentIndex(self._list.model().index(-1, 0))
        else:
            self._list.choose(str(path))
        self._list.blockSignals(False)

    @property
    def is_walked(self) -> bool:
        """Whether somebody goes through the list with keys: the keyboard stays there."""
        return self._list.is_walked

    def focus_search(self) -> None:
        """Let a search be typed."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _head(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 0, 10, 0)
        title = TextBlock(look, self._words.title, role="heading", is_one_line=True)
        row.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        add = IconButton(look, "plus", self._words.new, keys="Ctrl+N")
        add.clicked.connect(self.new_requested)
        ScaledSize(look, add, height=look.size("header"))
        row.addWidget(add)
        return row

    def _nothing(self, look: Look) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_INSET, 0, _INSET, 0)
        column.setSpacing(2)
        column.addWidget(TextBlock(look, tr("Nothing here yet"), role="label", colour="text2"))
        column.addWidget(TextBlock(look, self._words.nothing, role="small", colour="text2"))
        column.addStretch(1)
        return page

    def _tell_search(self) -> None:
        self.searched.emit(self._search.text())

    def _tell_chosen(self, key: str) -> None:
        if key:
            self.chosen.emit(Path(key))

    def _tell_menu(self, key: str, place: QPoint) -> None:
        self.menu_requested.emit(Path(key), place)
