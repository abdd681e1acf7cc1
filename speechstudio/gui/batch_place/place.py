"""Puts the place of the queue together."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.batch_place.details import ItemDetails
from speechstudio.gui.batch_place.drop import DropArea, DropGround
from speechstudio.gui.batch_place.head import ColumnNames, WholeBar
from speechstudio.gui.batch_place.item_acts import ItemActs
from speechstudio.gui.batch_place.left import BatchLeft, title_of
from speechstudio.gui.batch_place.preset_form import PresetForm, new_preset
from speechstudio.gui.batch_place.table import QueueTable
from speechstudio.gui.batch_place.watch_panel import WatchPanel
from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.places import Place
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.batch_acts import ItemAct, act_of
from speechstudio.gui.viewmodels.batch_feed import BatchFeed
from speechstudio.gui.viewmodels.batch_orders import BatchOrders
from speechstudio.gui.viewmodels.batch_shown import BatchShown, Show
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.pace import time_left
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.workflows.queue.report import NAME as REPORT
from speechstudio.workflows.queue.settings import Direction, Preset

_EMPTY = tr("Nothing is queued here.")
_INSET = 20
_KINDS = tr("All files (*)")


class BatchPlace(QObject):
    """Joins the queue with what shows it."""

    chosen = Signal()
    """Something is shown at the side."""
    models_requested = Signal(str)
    """A voice is to be installed: id of a model, or empty."""

    def __init__(
        self,
        look: Look,
        feed: BatchFeed,
        choices: Choices,
        voices: Voices,
        *,
        prompts: Prompts,
        home: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.feed = feed
        self.orders = BatchOrders(feed)
        self.shown = BatchShown(feed, self)
        self.acts = ItemActs(self.orders, self.shown, feed.failures, self)
        self._prompts = prompts
        self._home = home
        self.is_awake = False
        """Whether the computer is really kept awake."""
        self.left = BatchLeft(look)
        self.header = Header(look)
        self.bar = WholeBar(look)
        self.names = ColumnNames(look)
        self.table = QueueTable(look)
        self.drop = DropArea(look)
        self.details = ItemDetails(look, choices.title_of)
        self.form = PresetForm(look, choices, voices, prompts.folder)
        self.watch_panel = WatchPanel(look, prompts.folder)
        self.report = IconButton(look, "export", tr("Save a report"))
        self.pause = Button(look, tr("Pause all"), icon="pause", kind=ButtonKind.QUIET)
        self.watch = Button(look, tr("Watch a folder"), icon="eye")
        self.add = Button(look, tr("Add files"), icon="plus", kind=ButtonKind.FILLED)
        self.clear = IconButton(look, "trash", tr("Take what is done out of the queue"))
        for button in (self.clear, self.report, self.pause, self.watch, self.add):
            self.header.put_last(button)
        self.side = QStackedWidget()
        for page in (self.details, self.form, self.watch_panel):
            self.side.addWidget(page)
        self._centre = self._lay_out(look)
        self._join()
        self.show_all()

    def place(self) -> Place:
        """Give what the window shows."""
        return Place(
            left=self.left,
            header=self.header,
            centre=self._centre,
            side=self.side,
            take_keyboard=self.table.setFocus,
        )

    @Slot()
    def show_all(self) -> None:
        """Show the items that are wanted."""
        feed, shown = self.feed, self.shown
        self.table.show_rows(shown.rows())
        self._note.setVisible(not self.table.model().rowCount())
        trouble = feed.trouble
        self._empty.setText(_EMPTY if trouble is None else f"{_sentence(trouble)} {trouble.hint}")
        self.left.show_counts({show: shown.count(show) for show in Show})
        self.left.show_watches([(watch, shown.count_of_watch(watch)) for watch in feed.watches])
        preset = feed.preset
        self.left.show_presets(feed.presets, 0 if preset is None else preset.id)
        is_open = feed.desk is not None
        for button in (self.pause, self.watch, self.add, self.drop):
            button.setEnabled(is_open)
        self.report.setEnabled(bool(feed.items))
        self.clear.setVisible(shown.shown is Show.DONE and feed.forecast.done > 0)
        self.pause.setText(tr("Go on") if feed.is_paused else tr("Pause all"))
        self.pause.set_icon("play" if feed.is_paused else "pause")
        self.show_progress()

    @Slot()
    def show_progress(self) -> None:
        """Show how far all is."""
        forecast = self.feed.forecast
        is_busy = forecast.is_busy
        meta = ""
        if forecast.total:
            meta = tr("{done} of {total} done", done=forecast.done, total=forecast.total)
        if is_busy and self.feed.is_paused:
            meta += f" · {tr('paused')}"
        elif is_busy and forecast.left_s is not None:
            meta += f" · {time_left(forecast.left_s)}"
        self.header.say(self.shown.watch or title_of(self.shown.shown), meta)
        self.bar.setVisible(is_busy)
        self.bar.show_share(forecast.share, is_awake=self.is_awake)
        self.table.show_rows(self.shown.rows())

    @Slot()
    def show_chosen(self) -> None:
        """Show the item that is looked at."""
        self.details.show_item(self.shown.chosen)

    def set_awake(self, is_awake: bool) -> None:  # noqa: FBT001 - a setter
        """Say whether the computer is kept awake."""
        self.is_awake = is_awake
        self.show_progress()

    def _join(self) -> None:
        feed, orders, shown = self.feed, self.orders, self.shown
        shown.changed.connect(self.show_all)
        shown.chosen_changed.connect(self.show_chosen)
        feed.progressed.connect(self.show_progress)
        self.table.width_changed.connect(self.names.keep_over)
        self.table.row_chosen.connect(self._look_at)
        self.table.acted.connect(self._act_on_row)
        self.table.moved.connect(orders.move)
        self.table.removed.connect(lambda key: orders.remove([key]))
        self.table.menu_requested.connect(self._show_menu)
        self.details.acted.connect(self.acts.act)
        self.left.shown.connect(lambda show: shown.show(Show(show)))
        self.left.watch_chosen.connect(self._show_watch)
        self.left.preset_chosen.connect(self._show_preset)
        self.left.preset_wanted.connect(self._begin_preset)
        self.form.saved.connect(orders.keep_preset)
        self.form.saved.connect(lambda _preset: self._show_side(self.details))
        self.form.speak.voice.models_requested.connect(self.models_requested)
        self.form.removed.connect(orders.remove_preset)
        self.form.removed.connect(lambda _number: self._show_side(self.details))
        self.watch_panel.into_chosen.connect(orders.watch_into)
        self.watch_panel.stop_wanted.connect(orders.stop_watching)
        self.watch_panel.stop_wanted.connect(lambda _number: self._leave_watch())
        self.pause.clicked.connect(orders.pause)
        self.clear.clicked.connect(orders.clear_done)
        self.report.clicked.connect(self.save_report)
        self.add.clicked.connect(self._ask_files)
        self.drop.clicked.connect(self._ask_files)
        self.watch.clicked.connect(self._ask_watch)
        self._centre.dropped.connect(orders.add)

    def _lay_out(self, look: Look) -> DropGround:
        self._note = QWidget()
        self._empty = TextBlock(look, _EMPTY, role="body", colour="text2")
        centre = DropGround(look)
        centre.show_where(self.drop)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.names):
            column.addWidget(part)
        note = QVBoxLayout(self._note)
        note.setContentsMargins(_INSET, 16, _INSET, 0)
        note.addWidget(self._empty)
        column.addWidget(self._note)
        column.addWidget(self.table, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_INSET, 8, _INSET, 16)
        foot.addWidget(self.drop)
        column.addLayout(foot)
        return centre

    def _show_side(self, page: QWidget) -> None:
        self.side.setCurrentWidget(page)

    @Slot(int)
    def _look_at(self, key: int) -> None:
        self.shown.choose(key)
        self._show_side(self.details)

    @Slot(int)
    def _act_on_row(self, key: int) -> None:
        self.table.choose(key)
        self._look_at(key)
        item = self.shown.chosen
        act = None if item is None else act_of(item)
        if act is ItemAct.MEND:  # what that means stands at the side
            self.chosen.emit()
            self.details.buttons["mend"].setFocus()
        elif act is not None:
            self.acts.act(act)

    @Slot(int, QPoint)
    def _show_menu(self, key: int, place: QPoint) -> None:
        self.table.choose(key)
        self._look_at(key)
        self.acts.show_menu(self.table, place)

    @Slot(int)
    def _show_watch(self, number: int) -> None:
        watch = next((watch for watch in self.feed.watches if watch.id == number), None)
        if watch is not None:
            self.shown.show(Show.ALL, watch.name)
            preset = next((p for p in self.feed.presets if p.id == watch.preset), None)
            self.watch_panel.show_watch(watch, preset)
            self._show_side(self.watch_panel)
            self.chosen.emit()

    def _leave_watch(self) -> None:
        self.left.mark(Show.ALL)
        self.shown.show(Show.ALL)
        self._show_side(self.details)

    @Slot(int)
    def _show_preset(self, number: int) -> None:
        preset = next((preset for preset in self.feed.presets if preset.id == number), None)
        if preset is not None:
            self.orders.choose_preset(number)
            self._edit(preset)

    @Slot()
    def _begin_preset(self) -> None:
        preset = self.feed.preset
        direction = Direction.HEAR if preset is None else preset.settings.direction
        self._edit(new_preset(direction, preset))

    def _edit(self, preset: Preset) -> None:
        self.form.show_preset(preset)
        self._show_side(self.form)
        self.chosen.emit()
        self.form.name.setFocus()

    @Slot()
    def _ask_files(self) -> None:
        paths = self._prompts.files_to_open(self._home, _KINDS)
        if paths:
            self.orders.add(paths)

    @Slot()
    def _ask_watch(self) -> None:
        preset = self.feed.preset
        folder = self._prompts.folder(tr("Choose the folder to watch"))
        if folder is not None and preset is not None:
            self.orders.watch(folder, preset.id)

    @Slot()
    def save_report(self) -> None:
        """Ask for a place, beside the results at first, and write the report there."""
        folders = [item.folder for item in self.feed.items if item.results]
        folder = folders[-1] if folders else self._home
        path = self._prompts.file_to_save(tr("Save the report"), folder / REPORT)
        if path is not None:
            self.orders.write_report(path)


def _sentence(error: UserFixableError) -> str:
    return f"{error.message[:1].upper()}{error.message[1:]}."
