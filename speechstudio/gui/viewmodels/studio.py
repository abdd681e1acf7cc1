"""What the window works on: the list of projects, the one that is open, what is transcribed."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.audio.decoded import DecodedAudio
from speechstudio.domain.errors import UserFixableError
from speechstudio.formats.spec import FormatSpec
from speechstudio.gui.background import Background
from speechstudio.gui.collecting import much_is_made
from speechstudio.gui.courtesy import Courtesy
from speechstudio.gui.document import Document
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.playback import Playback
from speechstudio.gui.viewmodels.moved import recording_moved
from speechstudio.gui.viewmodels.projects import Projects
from speechstudio.gui.viewmodels.transcriptions import TRANSCRIPTION, Transcription, Transcriptions
from speechstudio.storage.project import (
    SUFFIX,
    Details,
    Mark,
    Project,
    ProjectState,
    SourceAudio,
)
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.importing import is_transcript, read_transcript
from speechstudio.workflows.inputs import find_inputs, no_recording_in
from speechstudio.workflows.library import Library
from speechstudio.workflows.library.run_settings import settings_of
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.transcribe import Transcriber, TranscriptionResult


class Studio(QObject):
    """Opens, transcribes and closes projects; one of them is shown."""

    leaving = Signal()
    """The project that is shown is about to be let go, and may be closed."""
    shown = Signal()
    """Another project is shown, or none."""
    failed = Signal(object)
    """A `UserFixableError` of something that was asked for."""
    transcribed = Signal(object)
    """A `Transcription` that is over, whatever way."""
    saving_changed = Signal()
    """A project cannot be saved, or can be again: see `Document.is_saved`."""
    warned = Signal(str, str)
    """Title of a project, and what to know about its recording."""

    def __init__(
        self,
        library: Library,
        transcriber: Transcriber,
        pool: EnginePool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.background = Background(self)
        self.bridge = JobBridge(self)
        self.playback = Playback(self)
        self.projects = Projects(library, self.background, self)
        self.transcriptions = Transcriptions(self.bridge, transcriber, self)
        self.transcriptions.ended.connect(self._end)
        self._pool = pool
        self._library = library
        self._documents: dict[Path, Document] = {}
        self._current: Path | None = None
        self.wanted: Path | None = None
        """What is to be shown, once it is read."""
        self.expect: Callable[[TranscriptionSettings], TranscriptionSettings] = lambda made: made
        """Adds what the lexicon expects to the settings of a transcription that begins."""
        self._following: dict[Path, tuple[Path, TranscriptionSettings]] = {}
        """What is transcribed, and how, when the transcription of a project has stopped."""

    # What is shown

    @property
    def document(self) -> Document | None:
        """The project that is shown."""
        return None if self._current is None else self._documents.get(self._current)

    @property
    def transcription(self) -> Transcription | None:
        """The transcription of the project that is shown, while it waits or runs."""
        return None if self._current is None else self.transcriptions.of(self._current)

    @Slot()
    def show_none(self) -> None:
        """Show no project, so that a new one may begin."""
        self.wanted = None
        self._show(None)

    def open_project(self, path: Path) -> None:
        """Show a project; it is read beside the event loop."""
        path = self.wanted = _name_among(self._documents, path.absolute())
        if path in self._documents:
            self._show(path)
            return
        self.background.run(partial(_opened_quietly, path), self._opened, self.failed.emit)

    # Beginning

    def open_files(self, paths: Sequence[Path], settings: TranscriptionSettings) -> None:
        """Open projects and transcripts, and transcribe recordings, in the order given."""
        self.background.run(
            lambda: [entry.path for entry in find_inputs(paths)],
            partial(self._begin_all, settings),
            self.failed.emit,
        )

    def begin(
        self,
        recording: Path,
        settings: TranscriptionSettings,
        marks: tuple[Mark, ...] = (),
        *,
        starts: bool = True,
        may_show: bool = True,
    ) -> None:
        """Make a project for a recording, and transcribe it unless told to wait.

        It is shown where it may be, unless what is shown is being transcribed.
        """

        def make() -> tuple[Project, TranscriptionSettings]:
            full = self.expect(settings)
            return _playable(self._library.create_for(recording, full.to_dict(), marks)), full

        self.background.run(make, partial(self._created, starts, may_show), self.failed.emit)

    def go_on(self, settings: TranscriptionSettings | None = None) -> None:
        """Transcribe the shown project from where it stopped, or anew with other settings.

        What runs for it is stopped first where there are other settings, else left alone.
        """
        document, running = self.document, self.transcription
        if document is None or document.read_only or (running is not None and settings is None):
            return
        recording = document.locate_audio()
        if recording is None:
            self.failed.emit(recording_moved(document.details))
            return
        if settings is None:
            settings = settings_of(document.details)
        else:
            try:
                settings = self.expect(settings)
            except UserFixableError as error:
                self.failed.emit(error)
                return
        if running is None:
            self._start(document, recording, settings)
        else:
            self._following[running.project] = recording, settings
            running.cancel()

    def unsaved(self) -> tuple[str, ...]:
        """Save everything; give the titles of projects for which that fails."""
        return tuple(each.details.title for each in self._documents.values() if not each.settle())

    def close(self) -> bool:
        """Stop all work, save everything; say whether all jobs have ended in time."""
        self.playback.close()
        is_over = self.bridge.close(self._pool.close)
        self.background.close()
        self.transcriptions.releasing.stop()
        while self._documents:
            self._documents.popitem()[1].close()
        return is_over

    # Inside

    def _begin_all(self, settings: TranscriptionSettings, paths: list[Path]) -> None:
        for number, path in enumerate(paths):
            if path.is_dir():
                self.failed.emit(no_recording_in(path))
            elif path.suffix.lower() == SUFFIX:
                self._library.note_opened(path)
                self.open_project(path)
            elif (spec := is_transcript(path)) is not None:
                self.background.run(
                    partial(_imported, self._library, path, spec),
                    self._opened_new,
                    self.failed.emit,
                )
            else:
                self.begin(path, settings, may_show=number == 0)

    def _created(
        self,
        starts: bool,  # noqa: FBT001 - bound by `begin`
        may_show: bool,  # noqa: FBT001
        made: tuple[Project, TranscriptionSettings],
    ) -> None:
        project, settings = made
        document = self._adopt(project)
        source = project.details.source
        if source is not None and starts:
            self._start(document, source.path, settings)
        if may_show and (self.wanted is None or self.transcriptions.of(self.wanted) is None):
            self._show(project.path)
        else:
            self.let_go(project.path)
        self.projects.refresh()

    def _opened_new(self, project: Project) -> None:
        self.wanted = project.path
        self._opened(project)
        self.projects.refresh()

    def _opened(self, project: Project) -> None:
        path = self._adopt(project).project.path
        if self.wanted in (project.path, path):
            self._show(path)
        else:  # another one was chosen meanwhile
            self.let_go(path)

    def _adopt(self, project: Project) -> Document:
        known = self._documents.get(_name_among(self._documents, project.path))
        if known is not None:  # it was asked for twice
            project.close()
            return known
        document = Document(project, self)
        document.details_changed.connect(self.projects.refresh)
        document.save_failed.connect(self.failed)
        document.saving_changed.connect(self.saving_changed)
        self._documents[project.path] = document
        return document

    def _start(self, document: Document, recording: Path, settings: TranscriptionSettings) -> None:
        document.update(state=ProjectState.TRANSCRIBING, reason="", run=settings.to_dict())
        project, courtesy = document.project, Courtesy(document)

        def keep(result: TranscriptionResult) -> None:
            project.finish_work(result.transcript, result.effort, pause=courtesy.begin())

        def keep_sound(audio: DecodedAudio) -> None:
            project.keep_peaks(audio.peaks_path.read_bytes())

        title = document.details.title
        self.transcriptions.start(project.path, recording, settings, keep, keep_sound, title=title)

    def _show(self, path: Path | None) -> None:
        self.leaving.emit()
        before, self._current = self._current, path
        self.wanted = path
        if before is not None and before != path and before in self._documents:
            self.background.run(_settling(self._documents[before]), lambda _: self.let_go(before))
        document = self.document
        self.playback.load(None if document is None else document.locate_audio())
        self.shown.emit()

    def let_go(self, path: Path) -> Document | None:
        """Close a project that is neither shown nor worked on, if it can be saved; else give it."""
        document = self._documents.get(path)
        is_used = path == self._current or self.transcriptions.of(path) is not None
        if document is None or is_used or document.is_held or not document.settle():
            return document
        self.transcriptions.releasing.empty(list(document.transcript.segments))
        del self._documents[path]
        document.close()
        document.deleteLater()
        self.projects.refresh()
        return None

    @Slot(object)
    def _end(self, one: Transcription) -> None:
        """Put the result of a transcription into its project."""
        document = self._documents.get(one.project)
        if document is None:
            return
        if one.result is not None:
            document.finish(TRANSCRIPTION, one.result.transcript, one.result.effort)
            for warning in one.result.warnings:
                self.warned.emit(document.details.title, warning)
        elif one.failure is not None:
            document.update(state=ProjectState.FAILED, reason=one.failure.message)
        self.transcribed.emit(one)
        if one.project in self._following:
            recording, settings = self._following.pop(one.project)
            self._start(document, recording, settings)
        self.projects.refresh()
        self.let_go(one.project)


def _settling(document: Document) -> Callable[[], bool]:
    """Have a document saved; give what waits for that, in any thread."""
    document.distant.finish()
    return document.saving.begin_settling()


def _imported(library: Library, path: Path, spec: FormatSpec) -> Project:
    """Make a project of a transcript; its recording is the one beside it, if there is one."""
    with much_is_made():
        transcript, recording = read_transcript(path, spec)
    source = None if recording is None else SourceAudio.of(recording)
    return _playable(library.create(Details(title=path.stem, source=source), transcript))


def _opened_quietly(path: Path) -> Project:
    with much_is_made():
        return _playable(Project.open(path))


def _playable(project: Project) -> Project:
    """Load what plays a recording, where there is one: in the event loop that took 0.2 s."""
    if project.details.source is not None:
        import_module("speechstudio.audio.recording_player")
    return project


def _name_among(opened: Iterable[Path], path: Path) -> Path:
    """Give the name under which a project is open, or else its own."""
    with suppress(OSError):  # it is not there
        return next((known for known in opened if known.samefile(path)), path)
    return path
