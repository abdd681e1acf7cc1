"""The table of models: a list in which one is chosen, with a button in each row."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.models_place.columns import columns_of
from speechstudio.gui.models_place.painting import ModelDelegate, button_room
from speechstudio.gui.models_place.rows import ModelRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.table import ButtonTable, KeyedModel
from speechstudio.gui.words import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line between groups."""

    title: str
    count: str

    @property
    def key(self) -> str:
        """Tells it from rows, whose keys have no spaces."""
        return f"heading {self.title}"

    @property
    def spoken(self) -> str:
        """What it says."""
        return self.title


Item = ModelRow | Heading


class ModelTable(ButtonTable):
    """Models under headings. Enter, or the button of a row, does what the button says."""

    row_chosen = Signal(str)
    acted = Signal(str)
    """The button of the row with this key was pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Models"), parent)
        self._items = _Items(self)
        self.setModel(self._items)
        self.setItemDelegate(ModelDelegate(look, self))

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show other rows; what was chosen stays so where it is still there."""
        key = self.current_key
        self._items.show(items)
        if key != self.current_key:
            self.choose(key)

    @property
    def current_key(self) -> str:
        """Key of the chosen row; empty where none is."""
        row = self._row_at(self.currentIndex())
        return "" if row is None else row.key

    def choose(self, key: str) -> None:
        """Choose a row and bring it into view."""
        self.setCurrentIndex(self._items.index_of(key))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which row is chosen now."""
        super().currentChanged(current, previous)
        row = self._row_at(current)
        if row is not None:
            self.row_chosen.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do with Enter what the button of the row does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key:
            self.acted.emit(self.current_key)
        else:
            super().keyPressEvent(event)

    def button_at(self, index: QModelIndex) -> QRect | None:
        """Where the button of a model stands."""
        row = self._row_at(index)
        room = columns_of(self._look, self.visualRect(index))["action"]
        if row is None or not row.action or room is None:
            return None
        return button_room(self._look, room, row)

    def press(self, index: QModelIndex) -> None:
        """Do what the button of a model says."""
        row = self._row_at(index)
        if row is not None:
            self.acted.emit(row.key)

    def _row_at(self, index: QModelIndex | QPersistentModelIndex) -> ModelRow | None:
        item = self._items.item_at(index)
        return item if isinstance(item, ModelRow) else None


class _Items(KeyedModel[Item]):
    """Headings and rows; headings cannot be chosen."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows be chosen, and headings be passed over."""
        if isinstance(self.item_at(index), ModelRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
