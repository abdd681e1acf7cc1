"""The rail at the side: the places of the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.rail_item import NARROW, RailItem
from speechstudio.gui.widgets.shapes import text_width
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

_TOP = 10
_GAP = 4
_SMALL_WINDOW = 1024


class Rail(Surface):
    """One item for each place that works, and help at the foot."""

    place_chosen = Signal(str)
    help_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "rail", edges="end", parent=parent)
        self._look = look
        self.setAccessibleName(tr("Places"))
        self._items: dict[str, RailItem] = {}
        self._above_foot = 0
        self._width = _SMALL_WINDOW
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, _TOP, 0, _TOP)
        self._column.setSpacing(_GAP)
        self._column.addStretch(1)
        self._help = RailItem(look, "help", tr("Help"), parent=self)
        self._help.setCheckable(False)
        self._help.clicked.connect(self.help_requested)
        self._column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignHCenter)
        self.fit(_SMALL_WINDOW)

    def add_place(self, name: str, icon: str, label: str, *, is_at_foot: bool = False) -> None:
        """Offer a place, below those there are; at the foot below help."""
        item = RailItem(self._look, icon, label, parent=self)
        item.setObjectName(name)
        item.clicked.connect(self._choose)
        at = -1 if is_at_foot else self._above_foot
        self._column.insertWidget(at, item, 0, Qt.AlignmentFlag.AlignHCenter)
        self._above_foot += not is_at_foot
        self._items[name] = item
        self.fit(self._width)

    def fit(self, window_width: int) -> None:
        """Show icons alone in a small window, and where the words would be cut."""
        look, self._width = self._look, window_width
        items = (*self._items.values(), self._help)
        widest = max(text_width(look, "microStrong", item.text()) for item in items)
        has_labels = window_width >= _SMALL_WINDOW and widest < look.size("rail") - 2
        for item in items:
            item.set_label(has_labels)
        self.setFixedWidth(look.size("rail") if has_labels else NARROW)

    def show_place(self, name: str) -> None:
        """Mark the place that is shown."""
        for known, item in self._items.items():
            item.setChecked(known == name)

    def show_job(self, name: str, *, has_job: bool) -> None:
        """Show or take away the dot of a place where a job runs."""
        self._items[name].set_job(has_job)

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.place_chosen.emit(sender.objectName())
