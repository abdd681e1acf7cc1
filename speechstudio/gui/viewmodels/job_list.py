"""All jobs of this sitting: the one at work, those that wait, and how the others have ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.viewmodels.facts import took
from speechstudio.gui.viewmodels.running import in_short
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.words import tr, trn
from speechstudio.jobs.states import JobState


class JobStand(StrEnum):
    """Where a job stands, as people see it."""

    RUNNING = "running"
    STOPPING = "stopping"
    WAITING = "waiting"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class JobAct(StrEnum):
    """What can be done with a job."""

    PAUSE = "pause"
    CANCEL = "cancel"
    FIRST = "first"
    """Before all others that wait."""
    GO_ON = "go_on"
    OPEN = "open"
    HELP = "help"
    """What can be done about a failure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRow:
    """A job as it is shown."""

    key: str
    """The same for one project, whatever becomes of its job."""
    title: str
    stand: JobStand
    said: str
    """`Transcribing · 38 % · 17 min left`, `Waiting · next`, `Stopped: out of memory`."""
    hint: str = ""
    """What to do about a failure."""
    share: float | None = None
    """Part that is done; None where there is no progress to show."""
    acts: tuple[JobAct, ...] = ()
    icon: str = "transcribe"
    """Sign of the work while it goes on."""

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of it by itself."""
        return self.stand in _OVER


_OVER = frozenset({JobStand.PAUSED, JobStand.DONE, JobStand.FAILED, JobStand.CANCELLED})


class JobSource(Protocol):
    """Other work that is listed while it goes on."""

    @property
    def changed(self) -> SignalInstance:
        """Signal that `rows` are others."""
        ...

    @property
    def rows(self) -> tuple[JobRow, ...]:
        """What is at work; keys are no paths of projects."""
        ...

    def act(self, key: str, act: JobAct) -> None:
        """Do something with such work."""
        ...


class JobList(QObject):
    """One row for each project with a job; the newest that ended comes first of these."""

    changed = Signal()
    help_requested = Signal(object)
    """Somebody asks what can be done about this `UserFixableError`."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._ended: dict[Path, JobRow] = {}
        self._failures: dict[str, UserFixableError] = {}
        """Why jobs have failed, by the keys of their rows."""
        self._sources: list[JobSource] = []
        self._resumed: Path | None = None
        """Project that is opened in order to go on."""
        studio.transcribed.connect(self._note_end)
        studio.transcriptions.changed.connect(self._look)
        studio.shown.connect(self._go_on_with_shown)

    def add(self, source: JobSource) -> None:
        """List other work too."""
        self._sources.append(source)
        source.changed.connect(self.changed)

    @property
    def rows(self) -> tuple[JobRow, ...]:
        """The one at work, those that wait in their order, and then what is over."""
        others = (row for source in self._sources for row in source.rows)
        return (*self._under_way(), *others, *reversed(self._ended.values()))

    def act(self, key: str, act: JobAct) -> None:
        """Do something with a job; what it cannot do any more is not done."""
        row = next((row for row in self.rows if row.key == key), None)
        if row is None or act not in row.acts:
            return
        for source in self._sources:
            if row in source.rows:
                source.act(key, act)
                return
        project = Path(key)
        one = self._studio.transcriptions.of(project)
        if act is JobAct.HELP:
            self.help_requested.emit(self._failures[key])
        elif act is JobAct.OPEN:
            self._studio.open_project(project)
        elif act is JobAct.GO_ON:
            self._go_on(project)
        elif one is not None and act is JobAct.PAUSE:
            one.pause()
        elif one is not None and act is JobAct.CANCEL:
            one.cancel()
        elif one is not None:
            self._studio.transcriptions.put_first(one)

    @Slot()
    def clear(self) -> None:
        """Forget what is over."""
        self._ended.clear()
        self._failures.clear()
        self.changed.emit()

    def _under_way(self) -> Iterator[JobRow]:
        waiting = 0
        for one in self._studio.transcriptions.all:
            if one.state is JobState.QUEUED:
                yield _waiting(one, waiting)
                waiting += 1
            else:
                yield _running(one)

    def _go_on(self, project: Path) -> None:
        document = self._studio.document
        if document is not None and document.project.path == project:
            self._studio.go_on()
        else:
            self._resumed = project
            self._studio.open_project(project)

    @Slot()
    def _go_on_with_shown(self) -> None:
        """Go on once the project is there; if another one is shown, it is not wanted any more."""
        project, self._resumed = self._resumed, None
        document = self._studio.document
        if project is not None and document is not None and document.project.path == project:
            self._studio.go_on()

    @Slot(object)
    def _note_end(self, one: Transcription) -> None:
        self._ended.pop(one.project, None)
        self._ended[one.project] = _ended(one)
        if one.failure is not None:
            self._failures[str(one.project)] = one.failure

    @Slot()
    def _look(self) -> None:
        """Leave out the end of what has begun again."""
        for one in self._studio.transcriptions.all:
            self._ended.pop(one.project, None)
        self.changed.emit()


def _running(one: Transcription) -> JobRow:
    is_stopping = one.state is JobState.CANCELLING
    return JobRow(
        key=str(one.project),
        title=one.title,
        stand=JobStand.STOPPING if is_stopping else JobStand.RUNNING,
        said=tr("Stopping") if is_stopping else in_short(one),
        share=one.share,
        acts=() if is_stopping else (JobAct.PAUSE, JobAct.CANCEL),
    )


def _waiting(one: Transcription, before: int) -> JobRow:
    return JobRow(
        key=str(one.project),
        title=one.title,
        stand=JobStand.WAITING,
        said=(
            trn("Waiting · {n} more before it", "Waiting · {n} more before it", before)
            if before
            else tr("Waiting · next")
        ),
        acts=(JobAct.FIRST, JobAct.CANCEL) if before else (JobAct.CANCEL,),
    )


def _ended(one: Transcription) -> JobRow:
    stand, said, hint = JobStand.CANCELLED, tr("Cancelled"), ""
    acts: tuple[JobAct, ...] = (JobAct.OPEN, JobAct.GO_ON)
    if one.result is not None:
        took_s = one.result.effort.took_ms / 1000
        stand, said = JobStand.DONE, tr("Transcribed in {time}", time=took(took_s))
        acts = (JobAct.OPEN,)
    elif one.failure is not None:
        stand = JobStand.FAILED
        said, hint = tr("Stopped: {message}", message=one.failure.message), one.failure.hint
        acts = (*acts, JobAct.HELP)
    elif one.is_paused:
        stand, said = JobStand.PAUSED, tr("Paused · {share} %", share=round(100 * one.share))
    title, key = one.title, str(one.project)
    return JobRow(key=key, title=title, stand=stand, said=said, hint=hint, acts=acts)
