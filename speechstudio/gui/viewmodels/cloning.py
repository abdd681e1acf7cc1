"""A voice in the making: a recording that is checked, who speaks with it, a name, a statement."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import JobCancelledError, UsageError, UserFixableError
from speechstudio.gui.background import Background
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.viewmodels.clone_check import CloneCheck, Stage
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.words import tr
from speechstudio.jobs.events import Cancelled, Event, Failed, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.models.store import ModelStore
from speechstudio.workflows.cloning.cloning import clone, wish
from speechstudio.workflows.cloning.findings import Gravity
from speechstudio.workflows.cloning.hosts import Host, hosts
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice, plain_name

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.workflows.cloning.check import CheckedRecording

STATEMENT = tr(
    "I may use this voice: it is my own, or the person whose voice it is has agreed to its use."
)
"""What has to be stated; it is noted with the voice, in the words that were read."""


class Cloning(QObject):
    """One voice at a time. A voice that is being made is made, whoever looks on."""

    changed = Signal()
    """Anything, but how far a check is."""
    made = Signal(object)
    """A `ClonedVoice`."""
    failed = Signal(object)
    """A `UserFixableError`: the voice could not be made, or the recording not be played."""

    def __init__(
        self,
        voices: Voices,
        store: ModelStore,
        loudspeaker: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """`loudspeaker` names that on which recordings are heard; empty for the system's own."""
        super().__init__(parent)
        self._voices = voices
        self._store = store
        self._background = Background(self)
        self._bridge = JobBridge(self)
        self._bridge.told.connect(self._take)
        self._job: Job | None = None
        self.check = CloneCheck(self._bridge, store, loudspeaker, self)
        """The recording."""
        self.check.changed.connect(self._forget_error)
        self.check.failed.connect(self.failed)
        self.hosts: tuple[Host, ...] = ()
        """Models that speak in the voice of a recording; those that can at once come first."""
        self.are_hosts_known = False
        self.host: Host | None = None
        """The one that is chosen."""
        self._wanted_host = ""
        self.name = ""
        self.is_stated = False
        """Whether it was said that the voice may be used."""
        self.error: UserFixableError | None = None
        """Why the voice could not be made."""

    @property
    def is_busy(self) -> bool:
        """Whether a voice is being made."""
        return self._job is not None

    def begin(self, model: str = "") -> None:
        """Begin anew, unless a voice is being made; a model may be chosen beforehand."""
        self._wanted_host = model
        self.end()
        work = partial(hosts, self._store)
        self._background.run(work, self._take_hosts, self.failed.emit)
        self._voices.clones.look()

    def end(self) -> None:
        """Let all go that was chosen, unless a voice is being made of it."""
        if not self.is_busy:
            self.name, self.is_stated = "", False
            self.check.drop()

    def close(self) -> None:
        """End everything, and wait for it."""
        self.check.player.close()
        self._bridge.close()
        self._background.close()

    # What is chosen

    def choose_recording(self, path: Path) -> None:
        """Take a recording, and listen to it."""
        if not self.is_busy:
            self.check.choose(path)

    @Slot()
    def drop_recording(self) -> None:
        """Be without a recording again, and listen no further."""
        if not self.is_busy:
            self.check.drop()

    def choose_host(self, model: str) -> None:
        """Have another model speak."""
        self.host = next((host for host in self.hosts if host.model == model), self.host)
        self._forget_error()

    @Slot(str)
    def set_name(self, name: str) -> None:
        """Call the voice otherwise."""
        self.name = name
        self._forget_error()

    @Slot(bool)
    def set_stated(self, is_stated: bool) -> None:  # noqa: FBT001 - a slot
        """State that the voice may be used, or take that back."""
        self.is_stated = is_stated
        self.changed.emit()

    # What follows

    @property
    def name_error(self) -> str:
        """Say why a voice cannot be called so; empty for a good name, or none yet."""
        if not self.name.strip():
            return ""
        try:
            plain = plain_name(self.name)
        except UsageError as error:
            return error.hint
        if not self.is_busy and self._voices.clones.is_taken(plain):
            return tr("There is a voice of that name. Give another one.")
        return ""

    @property
    def lack(self) -> str:
        """Say what is wanted before the voice can be made; empty where nothing is."""
        stage = self.check.stage
        if self.is_busy or stage is Stage.CHECKING:
            return ""
        is_refused = self.check.gravity is Gravity.REFUSAL
        wanted = (
            (stage is Stage.CHECKED, tr("Choose a recording, or make one.")),
            (not is_refused, tr("No voice can be made of this recording: take another one.")),
            (self.host is not None, tr("Install a model that speaks with it.")),
            (not self.name_error, self.name_error),
            (bool(self.name.strip()), tr("Give the voice a name.")),
            (self.is_stated, tr("Tick that you may use the voice.")),
        )
        return next((words for is_met, words in wanted if not is_met), "")

    @property
    def can_make(self) -> bool:
        """Whether nothing is wanted any more."""
        return self.check.stage is Stage.CHECKED and not self.is_busy and not self.lack

    @Slot()
    def make(self) -> None:
        """Make the voice; `made` or `failed` tells."""
        checked = self.check.checked
        if not self.can_make or self.host is None or checked is None:
            return
        self.error = None
        work = partial(self._make, self.name, self.host, checked)
        self._job = self._bridge.submit("clone", work)
        self.changed.emit()

    @Slot()
    def give_up(self) -> None:
        """Make no voice after all; what was chosen stays."""
        if self._job is not None:
            self._job.cancel()

    def _make(self, name: str, host: Host, checked: "CheckedRecording", job: Job) -> ClonedVoice:
        """Ask the engine, and keep the voice; in the thread of the jobs."""
        wanted = wish(self._voices.book, name, host.engine, host.model, job.cancelled)
        if job.cancelled():
            raise JobCancelledError
        return clone(self._voices.book, wanted, checked, STATEMENT, job.cancelled)

    # Inside

    @Slot()
    def _forget_error(self) -> None:
        """Take back why no voice could be made: it may be made of something else now."""
        self.error = None
        self.changed.emit()

    def _take_hosts(self, found: tuple[Host, ...]) -> None:
        wanted = self._wanted_host or (self.host.model if self.host else "")
        ready = [host for host in found if host.is_ready]
        self.hosts, self.are_hosts_known = found, True
        first = next(iter(ready), None)
        self.host = next((host for host in ready if host.model == wanted), first)
        self._wanted_host = ""
        self.changed.emit()

    @Slot(object, object)
    def _take(self, job: Job, event: Event) -> None:
        if job is not self._job or not isinstance(event, Succeeded | Failed | Cancelled):
            return
        self._job = None
        if isinstance(event, Succeeded):
            self.end()
            self._voices.clones.note_made(event.result)
            self.made.emit(event.result)
            return
        self.error = event.error() if isinstance(event, Failed) else None
        self.changed.emit()
        if self.error is not None:
            self.failed.emit(self.error)
