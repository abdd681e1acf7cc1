"""The column at the left: parts of the queue, watched folders, and which settings count."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.batch_shown import Show
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.nav_row import NavRow
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn
from speechstudio.workflows.queue.settings import Direction, Preset
from speechstudio.workflows.queue.watches import Watch

_INSET = 18
_EDGE = 8
_SHOWS = {
    Show.ALL: ("batch", tr("Queue")),
    Show.RUNNING: ("wave", tr("Running")),
    Show.WAITING: ("clock", tr("Waiting")),
    Show.DONE: ("check", tr("Done", "state")),
    Show.FAILED: ("error", tr("Failed")),
}


def title_of(show: Show) -> str:
    """Name a part of the queue as its row does."""
    return _SHOWS[show][1]


class BatchLeft(Surface):
    """Rows under headings."""

    shown = Signal(str)
    """A `Show`."""
    watch_chosen = Signal(int)
    preset_chosen = Signal(int)
    preset_wanted = Signal()
    """New settings are to be made."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="end", parent=parent)
        self._look = look
        self.setAccessibleName(tr("The queue, watched folders and settings"))
        self._shows: dict[Show, NavRow] = {}
        self._watches: dict[int, NavRow] = {}
        self._presets: dict[int, NavRow] = {}
        self._kept: tuple[object, ...] = ()
        self._new = LinkButton(look, tr("New", "settings"), tr("New settings"))
        self._watch_head = _inset(_small_head(look, tr("Watched folders")))
        self._watch_box, self._watch_rows = _rows(tr("Watched folders"))
        self._preset_box, self._preset_rows = _rows(tr("Settings"))
        self._lay_out(look)
        self.mark(Show.ALL)

    def show_counts(self, counts: Mapping[Show, int]) -> None:
        """Say how many items each part has."""
        for show, row in self._shows.items():
            row.show_count(counts[show])
            row.setAccessibleDescription(trn("{n} items", "{n} items", counts[show]))

    def show_watches(self, watches: Sequence[tuple[Watch, int]]) -> None:
        """Show the watched folders, each with how much of it is in the queue."""
        names = tuple((watch.id, watch.name) for watch, _ in watches)
        if names != tuple((number, row.text()) for number, row in self._watches.items()):
            for row in self._watches.values():
                _drop(row)
            self._watches = {number: self._add_watch(number, name) for number, name in names}
            self._order_stops()
        for watch, count in watches:
            row = self._watches[watch.id]
            row.show_count(count)
            row.setAccessibleDescription(trn("{n} items", "{n} items", count))
        self._watch_head.setVisible(bool(names))
        self._watch_box.setVisible(bool(names))

    def show_presets(self, presets: Sequence[Preset], chosen: int) -> None:
        """Show the settings, and those that are taken for what is added."""
        if tuple(presets) != self._kept:
            self._kept = tuple(presets)
            for row in self._presets.values():
                _drop(row)
            self._presets = {preset.id: self._add_preset(preset) for preset in presets}
            self._order_stops()
        for number, row in self._presets.items():
            row.setChecked(number == chosen)

    def mark(self, show: Show | None, watch: int = 0) -> None:
        """Mark the part that is shown."""
        for known, row in self._shows.items():
            row.setChecked(known is show)
        for number, row in self._watches.items():
            row.setChecked(number == watch)

    def _lay_out(self, look: Look) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 1, 12)
        column.setSpacing(0)
        shows, rows = _rows(tr("Parts of the queue"))
        for show, (icon, name) in _SHOWS.items():
            row = NavRow(look, icon, name, shows)
            row.setObjectName(show.value)
            row.clicked.connect(self._tell_show)
            rows.addWidget(row)
            self._shows[show] = row
        column.addWidget(shows)
        column.addSpacing(6)
        column.addWidget(self._watch_head)
        column.addWidget(self._watch_box)
        column.addSpacing(6)
        column.addWidget(self._settings_head(look))
        column.addWidget(self._preset_box)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.setSpacing(0)
        box = QWidget()
        ScaledSize(look, box, height=look.size("header"))
        line = QHBoxLayout(box)
        line.setContentsMargins(_INSET, 0, _INSET, 0)
        head = TextBlock(look, tr("Batch"), role="heading", is_one_line=True)
        line.addWidget(head, 1, Qt.AlignmentFlag.AlignVCenter)
        whole.addWidget(box)
        whole.addWidget(scrolling(page), 1)

    def _settings_head(self, look: Look) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(_INSET, 0, _EDGE, 0)
        row.addWidget(_small_head(look, tr("Settings")), 1)
        self._new.clicked.connect(self.preset_wanted)
        row.addWidget(self._new)
        return box

    def _order_stops(self) -> None:
        """Let Tab go down the column, whenever a row was made."""
        rows = (*self._shows.values(), *self._watches.values(), self._new, *self._presets.values())
        for one, other in pairwise(rows):
            self.setTabOrder(one, other)

    def _add_watch(self, number: int, name: str) -> NavRow:
        row = NavRow(self._look, "folder", name, self._watch_box)
        row.setObjectName(str(number))
        row.clicked.connect(self._tell_watch)
        self._watch_rows.addWidget(row)
        return row

    def _add_preset(self, preset: Preset) -> NavRow:
        icon = "transcribe" if preset.settings.direction is Direction.HEAR else "speak"
        row = NavRow(self._look, icon, preset.name, self._preset_box)
        row.setObjectName(str(preset.id))
        row.setAccessibleDescription(tr("Settings for what is added"))
        row.clicked.connect(self._tell_preset)
        self._preset_rows.addWidget(row)
        return row

    @Slot()
    def _tell_show(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.mark(Show(sender.objectName()))
            self.shown.emit(sender.objectName())

    @Slot()
    def _tell_watch(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.mark(None, int(sender.objectName()))
            self.watch_chosen.emit(int(sender.objectName()))

    @Slot()
    def _tell_preset(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.preset_chosen.emit(int(sender.objectName()))


def _rows(name: str) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    box.setAccessibleName(name)
    rows = QVBoxLayout(box)
    rows.setContentsMargins(_EDGE, 0, _EDGE, 0)
    rows.setSpacing(0)
    return box, rows


def _drop(row: QWidget) -> None:
    row.hide()
    row.setParent(None)
    row.deleteLater()


def _small_head(look: Look, text: str) -> TextBlock:
    return TextBlock(look, text, role="smallStrong", colour="text2", is_one_line=True)


def _inset(widget: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(_INSET, 6, _INSET, 4)
    row.addWidget(widget)
    return box
