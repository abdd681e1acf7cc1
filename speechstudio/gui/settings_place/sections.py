"""The column at the left: a search over all settings, and the sections."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section
from speechstudio.gui.widgets.field import SearchField
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.nav_row import NavRow
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_ICONS: Mapping[Section, str] = {
    Section.GENERAL: "settings",
    Section.AUDIO: "phones",
    Section.PERFORMANCE: "speed",
    Section.PRIVACY: "offline",
    Section.SHORTCUTS: "keyboard",
    Section.STORAGE: "disk",
    Section.NETWORK: "globe",
    Section.SERVICES: "speak",
}
_INSET = 18
_SEARCH_INSET = 12
_EDGE = 8
_TYPING_MS = 120


class SectionList(Surface):
    """One section is chosen; words in the search look through all of them."""

    chosen = Signal(str)
    searched = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="end", parent=parent)
        self.setAccessibleName(tr("Sections of the settings"))
        self.search = SearchField(
            look, tr("Search settings"), placeholder=tr("Search settings"), size="fieldPane"
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.search.textChanged.connect(self._typing.start)
        self.rows = {section: NavRow(look, _ICONS[section], TITLES[section]) for section in Section}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(_head(look))
        column.addLayout(_inset(self.search, _SEARCH_INSET))
        column.addSpacing(_EDGE)
        list_of_rows = QWidget()
        lines = QVBoxLayout(list_of_rows)
        lines.setContentsMargins(_EDGE, 0, _EDGE, 0)
        lines.setSpacing(0)
        for section, row in self.rows.items():
            row.setObjectName(section)
            row.clicked.connect(self._choose)
            lines.addWidget(row)
        column.addWidget(list_of_rows)
        column.addStretch(1)

    def show_chosen(self, section: Section | None) -> None:
        """Mark a section; none where several are shown."""
        for known, row in self.rows.items():
            row.setChecked(known is section)

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.objectName())

    def _tell(self) -> None:
        self.searched.emit(self.search.text())


def _head(look: Look) -> QWidget:
    box = QWidget()
    ScaledSize(look, box, height=look.size("header"))
    row = QHBoxLayout(box)
    row.setContentsMargins(_INSET, 0, _INSET, 0)
    title = TextBlock(look, tr("Settings"), role="heading", is_one_line=True)
    row.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
    return box


def _inset(widget: QWidget, inset: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(inset, 0, inset, 0)
    row.addWidget(widget)
    return row
