"""The queue in the window: its place, the strip, keeping awake, telling of the end."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.batch_place.awake import Awake
from speechstudio.gui.batch_place.notice import Notice
from speechstudio.gui.batch_place.place import BatchPlace
from speechstudio.gui.batch_place.teller import PLACE, BatchTeller
from speechstudio.gui.main_window import HOME, MainWindow
from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.panel_buttons import PanelButtons
from speechstudio.gui.shell.places import Place
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.batch_feed import BatchFeed
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr, trn
from speechstudio.storage.folders import Folders
from speechstudio.workflows.queue.desk import QueueDesk, Told, Troubled
from speechstudio.workflows.queue.items import Item
from speechstudio.workflows.queue.settings import HearSettings


class BatchOffice(QObject):
    """Opens the queue, whether its place is shown or not."""

    models_requested = Signal(str)
    """A voice is to be installed: id of a model, or empty."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        studio: Studio,
        choices: Choices,
        *,
        messages: Messages,
        prompts: Prompts,
        folders: Folders,
        projects: Path,
        voices: Callable[[], Voices],
        tell: Callable[[object], None],
        parent: QObject,
    ) -> None:
        """Take what the window lends.

        `projects` is the folder of new projects; `voices` gives the voices of this user once the
        place is shown; `tell` takes a `Teller` of the queue.
        """
        super().__init__(parent)
        self._look = look
        self._window = window
        self._studio = studio
        self._choices = choices
        self._messages = messages
        self._prompts = prompts
        self._folders = folders
        self._projects = projects
        self._voices = voices
        self.feed = BatchFeed(self._open, self._speed, self)
        self._awake = Awake(self)
        self._notice = Notice(window, self)
        teller = BatchTeller(self.feed)
        window.places.shown_changed.connect(teller.note_place)
        teller.note_place(window.places.shown)
        tell(teller)
        self.feed.failed.connect(messages.fail)
        self.feed.item_failed.connect(messages.failed)
        messages.private_names.append(self._names)
        self.feed.changed.connect(self._hold)
        self.feed.ended.connect(self._tell_end)
        self.feed.begin()

    def place(self) -> Place:
        """Give the place in the window."""
        made, panels = self.view, self._window.panels
        PanelButtons(self._look, made.header, panels, self._window.keys, tr("Parts of the queue"))
        return made.place()

    @cached_property
    def view(self) -> BatchPlace:
        """What the place shows; made when it is first shown."""
        made = BatchPlace(
            self._look,
            self.feed,
            self._choices,
            self._voices(),
            prompts=self._prompts,
            home=self._folders.documents.parent,
            parent=self,
        )
        made.set_awake(self._awake.is_held)
        self._awake.changed.connect(made.set_awake)
        made.acts.review_requested.connect(self._review)
        made.acts.help_requested.connect(self._messages.help_requested)
        made.chosen.connect(self._show_side)
        made.models_requested.connect(self.models_requested)
        return made

    @Slot()
    def close(self) -> None:
        """Stop what runs; it goes on the next time."""
        self.feed.close()
        self._awake.close()
        self._notice.close()

    def _open(self, told: Told, troubled: Troubled) -> QueueDesk:
        return QueueDesk.open(self._folders, self._choices.store, self._projects, told, troubled)

    def _speed(self, item: Item) -> float | None:
        """Give how fast such work was before on this machine."""
        settings = item.settings
        if not isinstance(settings, HearSettings):
            return None
        own = settings.transcription
        return self._choices.speeds.real_time_factor(own.model, finds_speakers=own.finds_speakers)

    def _names(self) -> tuple[str, ...]:
        return tuple(item.source.name for item in self.feed.items)

    @Slot()
    def _hold(self) -> None:
        """Keep the computer awake while the queue works."""
        forecast = self.feed.forecast
        self._awake.set_wanted(forecast.is_busy and not self.feed.is_paused)

    @Slot(int, int)
    def _tell_end(self, done: int, failed: int) -> None:
        title = tr("The queue is done")
        if failed:
            title = trn("The queue is done, {n} failed", "The queue is done, {n} failed", failed)
        text = trn("{n} file done.", "{n} files done.", done)
        acts: dict[str, Callable[[], None]] = {tr("Show"): partial(self._window.places.show, PLACE)}
        if self._window.places.shown == PLACE:
            acts = {tr("Save a report"): self.view.save_report}
        self._messages.tell(title, text, Tone.WARN if failed else Tone.OK, acts)
        if not self._window.isActiveWindow():
            self._notice.tell(title, text)

    @Slot()
    def _show_side(self) -> None:
        if not self._window.panels.is_shown("inspector"):
            self._window.panels.toggle("inspector")

    @Slot(object)
    def _review(self, project: Path) -> None:
        self._window.places.show(HOME)
        self._studio.open_project(project)
