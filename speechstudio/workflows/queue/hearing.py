"""A recording of the queue becomes files, and a project where that is wanted."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.warning import AudioWarningKind
from speechstudio.domain.errors import CutShortError, ProjectError, UsageError
from speechstudio.formats.registry import format_by_id
from speechstudio.formats.spec import WriteOptions
from speechstudio.jobs.checkpoints import CheckpointStore, key_of
from speechstudio.jobs.queue import Job
from speechstudio.storage.project import SUFFIX, Details, Project, SourceAudio
from speechstudio.workflows.batch_plan import PlannedItem
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library.names import free_names
from speechstudio.workflows.outputs import Outputs, Target
from speechstudio.workflows.queue.items import Item, Mend
from speechstudio.workflows.queue.made import Made
from speechstudio.workflows.queue.settings import HearSettings
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.speeds import Speeds
from speechstudio.workflows.transcribe import Transcriber, TranscriptionResult, describe

_CUT = (AudioWarningKind.SHORTER, AudioWarningKind.CUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearer:
    """Transcribes items, one at a time."""

    pool: EnginePool
    checkpoints: CheckpointStore
    speeds: Speeds
    outputs: Outputs
    projects: Path
    """Folder of projects."""
    expect: Callable[[TranscriptionSettings], TranscriptionSettings]
    """Adds what the lexicon expects."""
    begin: Callable[[Item, str], None]
    """Keeps which words are expected in an item that is about to be begun."""
    plan: Callable[[Item, Path, int], None]
    """Keeps where the project of an item is about to be made, and how many doubts it has."""
    earlier: Callable[[Item], Path | None]
    """Finds a project that was made of the same recording in the same way."""

    def make(self, item: Item, job: Job) -> Made:
        """Make everything that is wanted of a recording.

        What it is and whether it was done before does not depend on the lexicon, whose words are
        expected all the same. Raises what is wrong with the file, the models, the lexicon or the
        disk, CutShortError and OccupiedError where the item does not allow them, or
        JobCancelledError.
        """
        settings = item.settings
        assert isinstance(settings, HearSettings)  # noqa: S101 - the runner parts directions
        key = key_of(describe(item.source, settings.transcription))
        planned = PlannedItem(source=item.source, targets=self._targets(item))
        earlier = self.earlier(item) if settings.makes_project else None
        if Mend.REPLACE not in item.allowed:
            if self._is_done(planned, key, earlier):
                return Made(results=item.targets, project=item.project or earlier, was_done=True)
            planned.refuse_to_replace(self.outputs, key)
        self.outputs.check_writable(planned.targets)
        settings = replace(settings, transcription=self._expecting(item, settings.transcription))
        heard: list[DecodedAudio] = []

        def decoded(audio: DecodedAudio) -> None:
            _check_whole(item, audio)
            heard.append(audio)

        transcriber = Transcriber(self.pool, self.checkpoints, self.speeds)
        with transcriber.transcribe(item.source, settings.transcription, job, decoded) as result:
            return self._kept(planned, item, settings, key=key, result=result, audio=heard[0])

    def close(self) -> None:
        """End every child; may be called from another thread."""
        self.pool.close()

    def _expecting(self, item: Item, asked: TranscriptionSettings) -> TranscriptionSettings:
        """Add the words of the lexicon: those of before where work goes on, or else those of now.

        Work that was begun is found again by all that it depends on, the words included, and what
        is done must not be lost because a word was added meanwhile: so an item keeps those that
        it was begun with. They are looked up anew where nothing is left to go on with, as when
        it waits for its first turn, or is tried again after its file was changed.
        """
        if item.expected is not None:
            options = replace(asked.recognition, hotwords=item.expected or None)
            before = replace(asked, recognition=options)
            if self.checkpoints.has(key_of(describe(item.source, before))):
                return before
        now = self.expect(asked)
        self.begin(item, now.recognition.hotwords or "")
        return now

    def _is_done(self, planned: PlannedItem, key: str, earlier: Path | None) -> bool:
        """Whether all of it is there, made of this very work."""
        if planned.targets:
            return planned.is_done(self.outputs, key)
        return earlier is not None and earlier.exists()

    def _kept(
        self,
        planned: PlannedItem,
        item: Item,
        settings: HearSettings,
        *,
        key: str,
        result: TranscriptionResult,
        audio: DecodedAudio,
    ) -> Made:
        """Write what was heard: the project first, so that files say that all is done."""
        from speechstudio.domain.edits.paragraphs import in_paragraphs  # noqa: PLC0415 - late
        from speechstudio.domain.review import doubts  # noqa: PLC0415 - brings all edits

        transcript = in_paragraphs(result.transcript)
        count, project = len(doubts(transcript)), None
        if settings.makes_project:
            project = self._project_path(item)
            self.plan(item, project, count)
            self._save(project, item, settings, replace(result, transcript=transcript), audio)
        options = WriteOptions()
        self.outputs.write(result.transcript, planned.targets, options, key=key, source=item.source)
        return Made(
            results=item.targets,
            project=project,
            to_check=count,
            length_ms=audio.duration_ms,
            warnings=result.warnings,
        )

    def _project_path(self, item: Item) -> Path:
        """Say where its project goes: where it was about to be made, or a free place."""
        planned = item.project
        if planned is not None and (_is_of(planned, item) or _is_nothing(planned)):
            return planned
        return next(path for path, _title in free_names(self.projects, item.source.stem, SUFFIX))

    @staticmethod
    def _save(
        path: Path,
        item: Item,
        settings: HearSettings,
        result: TranscriptionResult,
        audio: DecodedAudio,
    ) -> None:
        """Make its project, or go on with one that a kill has left."""
        details = Details(
            title=path.stem,
            source=SourceAudio.of(item.source, duration_ms=audio.duration_ms),
            run=settings.transcription.to_dict(),
        )
        is_there = not _is_nothing(path)
        if not is_there:
            path.unlink(missing_ok=True)
        with Project.open(path) if is_there else Project.create(path, details) as project:
            project.keep_peaks(audio.peaks_path.read_bytes())
            project.finish_work(result.transcript, result.effort)

    @staticmethod
    def _targets(item: Item) -> tuple[Target, ...]:
        """Name the files with their formats."""
        specs = [format_by_id(name) for name in item.settings.formats]
        for spec in specs:
            if spec.write is None:
                raise UsageError(f"“{spec.id}” can only be read", hint="Choose another format.")
        pairs = zip(item.targets, specs, strict=True)
        return tuple(Target(path=path, format=spec) for path, spec in pairs)


def _check_whole(item: Item, audio: DecodedAudio) -> None:
    """Raise CutShortError for a recording that lacks its end, unless that will do."""
    cut = next((warning for warning in audio.warnings if warning.kind in _CUT), None)
    if cut is not None and Mend.USE_WHAT_IS_THERE not in item.allowed:
        raise CutShortError(
            "the file ends too early",
            hint="Perhaps the copy was cut off. Copy the file again, or transcribe what is there.",
            detail=cut.message,
        )


def _is_nothing(path: Path) -> bool:
    """Whether no file stands there, or the empty one that a kill leaves of a new project."""
    return not path.exists() or path.stat().st_size == 0


def _is_of(path: Path, item: Item) -> bool:
    """Whether a project that stands there is of that recording."""
    try:
        with Project.open(path) as project:
            source = project.details.source
            return source is not None and source.path == item.source
    except ProjectError:
        return False
