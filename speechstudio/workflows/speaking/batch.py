"""A folder of texts to a folder of speech, several side by side, with a report."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from speechstudio.audio.sound_output import remove_left_behind
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.audio.tags import Tags
from speechstudio.documents.reading import read_document
from speechstudio.domain.errors import (
    JobCancelledError,
    OccupiedError,
    StorageError,
    UserFixableError,
)
from speechstudio.formats.registry import format_by_id
from speechstudio.formats.spec import WriteOptions
from speechstudio.workflows.outputs import Outputs, Standing, Target
from speechstudio.workflows.speaking.batch_items import BatchInput, BatchPart, fingerprint, parts
from speechstudio.workflows.speaking.batch_progress import BatchProgress
from speechstudio.workflows.speaking.batch_report import BatchReport
from speechstudio.workflows.speaking.batch_row import (
    DONE,
    FAILED,
    SKIPPED,
    PartFacts,
    Row,
    with_parts,
)
from speechstudio.workflows.speaking.casting import Casting
from speechstudio.workflows.speaking.chunk_cache import chunk_key
from speechstudio.workflows.speaking.listening import Listener
from speechstudio.workflows.speaking.plan import Pauses, Reading
from speechstudio.workflows.speaking.script import script
from speechstudio.workflows.speaking.sound_file import SoundJob, SpokenFile, Watch, speak_to_file
from speechstudio.workflows.speaking.speaker import Speaker, SpokenPiece

_BETWEEN_LOOKS_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSettings:
    """How all of a batch is made."""

    output: Path
    suffix: str = ".mp3"
    template: str = "{stem}"
    reading: Reading = field(default_factory=Reading)
    pauses: Pauses = field(default_factory=Pauses)
    sound: SoundSettings = field(default_factory=SoundSettings)
    overwrite: bool = False
    subtitles: tuple[str, ...] = ()
    """Formats of subtitles to be written beside each sound file: `srt`, `vtt`."""

    def beside(self, path: Path) -> tuple[Target, ...]:
        """Name the subtitles of a sound file."""
        return tuple(
            Target(path=path.with_suffix(spec.suffix), format=spec)
            for spec in map(format_by_id, self.subtitles)
        )


class Batch:
    """Runs a batch; each worker has a child process of its own."""

    def __init__(
        self,
        settings: BatchSettings,
        outputs: Outputs,
        casting: Casting,
        make_speaker: Callable[[], Speaker],
        make_listener: Callable[[], Listener] | None = None,
    ) -> None:
        """With listeners, what was spoken is listened to."""
        self._settings = settings
        self._outputs = outputs
        self._casting = casting
        self._make_speaker = make_speaker
        self._make_listener = make_listener
        self._local = threading.local()
        self._opened: list[Speaker | Listener] = []
        self._claimed: set[Path] = set()
        self._swept: set[Path] = set()
        self._lock = threading.Lock()

    def run(
        self,
        inputs: Sequence[BatchInput],
        workers: int,
        cancelled: Callable[[], bool],
        changed: Callable[[BatchProgress], None] | None = None,
    ) -> Iterator[Row]:
        """Yield a row for each input as it ends; a failed one stops no other.

        `changed` is called from any thread whenever there is progress. The report in the output
        folder is kept up to date. Raises JobCancelledError after the rows of what was reached, and
        StorageError where the report cannot be written.
        """
        report = BatchReport(self._settings.output, [str(entry.path) for entry in inputs])
        progress = BatchProgress(inputs, workers, changed or (lambda _progress: None))
        give_up = threading.Event()

        def stop() -> bool:
            return give_up.is_set() or cancelled()

        try:
            report.write()
            if changed is not None:  # a daemon: nobody waits for it
                counting = (inputs, progress, stop)
                threading.Thread(target=_count_ahead, args=counting, daemon=True).start()
            with ThreadPoolExecutor(max_workers=max(1, workers)) as pool:
                try:
                    waiting = {pool.submit(self.make, entry, stop, progress) for entry in inputs}
                    yield from self._ended(waiting, report)
                finally:
                    give_up.set()  # whoever leaves early does not wait for the rest
        finally:
            for opened in self._opened:
                opened.close()
        if cancelled():
            raise JobCancelledError

    @staticmethod
    def _ended(waiting: set[Future[Row]], report: BatchReport) -> Iterator[Row]:
        """Yield rows as they come, and write the report meanwhile and at the end."""
        try:
            while waiting:
                ended, waiting = wait(
                    waiting, timeout=_BETWEEN_LOOKS_S, return_when=FIRST_COMPLETED
                )
                rows = [future.result() for future in ended]
                for row in rows:
                    report.add(row)
                report.write_if_due()
                yield from rows
        finally:
            report.write()

    def make(
        self,
        entry: BatchInput,
        cancelled: Callable[[], bool],
        progress: BatchProgress,
        failed: Callable[[UserFixableError], None] = lambda _error: None,
    ) -> Row:
        """Make everything that is wanted of one input, in this thread; no report is written.

        A failure is in the row, and `failed` hears of each. Without `run`, who made the speakers
        closes them.
        """
        work = _Work(entry=entry, cancelled=cancelled, progress=progress, failed=failed)
        try:
            return self._row(work)
        finally:
            progress.over(entry)

    def _row(self, work: "_Work") -> Row:
        """Make everything that is wanted of one input."""
        row = Row(input=str(work.entry.path))
        if work.cancelled():
            return row
        settings = self._settings
        try:
            items = list(
                parts(
                    work.entry,
                    settings.output,
                    settings.template,
                    settings.suffix,
                    self._casting,
                )
            )
            engine, voice = self._speaker().used("")
        except UserFixableError as error:
            work.failed(error)
            return row.failed(error)
        work.progress.began(work.entry, sum(map(_characters, items)))
        row = replace(row, output=_place(items), of=len(items), engine=engine, voice=voice)
        return self._with_parts(row, items, work)

    def _with_parts(self, row: Row, items: Sequence[BatchPart], work: "_Work") -> Row:
        """Make the files of an input that are not there yet; a failed one stops no other."""
        facts: list[PartFacts] = []
        failures: list[Row] = []
        is_new = False
        for item in items:
            try:
                key = self._key(item)
                known = self._known(item, key, work)
                facts.append(known or self._made(item, key, work))
                is_new = is_new or known is None
            except UserFixableError as error:
                work.failed(error)
                failures.append(row.failed(error, item.path.name if len(items) > 1 else ""))
            except JobCancelledError:
                return with_parts(row, facts)
        if failures:
            first, more = failures[0], len(failures) - 1
            others = f" (and {more} more of its lines failed)" if more else ""
            known_facts = with_parts(row, facts)
            message = first.message + others
            return replace(known_facts, result=FAILED, message=message, hint=first.hint)
        return replace(with_parts(row, facts), result=DONE if is_new else SKIPPED)

    def _known(self, item: BatchPart, key: str, work: "_Work") -> PartFacts | None:
        """Give what is known about a file that is done already; None for one to be made.

        Raises StorageError for a place that belongs to something else.
        """
        self._claim(item.path)
        if self._settings.overwrite:
            return None
        paths = (item.path, *(target.path for target in self._settings.beside(item.path)))
        standings = {path: self._outputs.standing(path, key) for path in paths}
        foreign = [path for path, standing in standings.items() if standing is Standing.FOREIGN]
        if foreign:
            raise OccupiedError(
                f"{foreign[0]} is there already, and was changed or not made here",
                hint="Use --overwrite to replace it, or --output for another place.",
            )
        facts = PartFacts.from_json(self._outputs.about(item.path))
        is_unheard = self._make_listener is not None and facts is not None and facts.errors is None
        if set(standings.values()) != {Standing.DONE} or is_unheard:
            return None
        work.progress.spoken(work.entry, _characters(item), is_fresh=False)
        return facts

    def _claim(self, path: Path) -> None:
        """Take a place for a result; raises StorageError where another one has it."""
        with self._lock:
            is_taken = path in self._claimed
            self._claimed.add(path)
        if is_taken:
            raise StorageError(
                f"{path} is the result of something else of this batch too",
                hint="Give each a name of its own: with {stem} or {n} in --name, or in the table.",
            )
        if path.parent not in self._swept:
            self._swept.add(path.parent)
            remove_left_behind(path.parent)

    def _made(self, item: BatchPart, key: str, work: "_Work") -> PartFacts:
        """Make a file, and note what is known about it."""
        speaker = self._speaker()
        names: dict[str, None] = {}

        def spoken(piece: SpokenPiece, _start_ms: int) -> None:
            start, end = piece.piece.written
            names[piece.piece.voice] = None
            work.progress.spoken(work.entry, end - start, is_fresh=not piece.is_from_cache)

        def facts(done: SpokenFile) -> PartFacts:
            speakers = [speaker.used(name) for name in names]
            return PartFacts.of(done, speakers, item.document.warnings)

        def ready(done: SpokenFile, part: Path) -> None:
            about = facts(done).to_json()
            self._outputs.note(item.path, part, key=key, source=work.entry.path, about=about)

        watch = Watch(
            spoken=spoken,
            writing=lambda done, total: work.progress.writing(work.entry, done, total),
            cancelled=work.cancelled,
            ready=ready,
        )
        settings = self._settings
        lines = script(item.document, settings.reading, settings.pauses, item.voices)
        tags = Tags(title=item.document.title or item.path.stem, artist=item.document.author)
        beside = settings.beside(item.path)
        job = SoundJob(path=item.path, sound=settings.sound, tags=tags, keeps_words=bool(beside))
        done = speak_to_file(lines, speaker, job, watch, self._listener())
        if beside:
            source = work.entry.path
            self._outputs.write(done.transcript, beside, WriteOptions(), key=key, source=source)
        return facts(done)

    def _speaker(self) -> Speaker:
        """Give the speaker of this thread."""
        if not hasattr(self._local, "speaker"):
            self._local.speaker = self._make_speaker()
            with self._lock:
                self._opened.append(self._local.speaker)
        speaker: Speaker = self._local.speaker
        return speaker

    def _listener(self) -> Listener | None:
        """Give the listener of this thread, where somebody is to listen."""
        if self._make_listener is None:
            return None
        if not hasattr(self._local, "listener"):
            self._local.listener = self._make_listener()
            with self._lock:
                self._opened.append(self._local.listener)
        listener: Listener = self._local.listener
        return listener

    def _key(self, item: BatchPart) -> str:
        """Name everything that a file depends on."""
        settings = self._settings
        speaker = self._speaker()
        return chunk_key(
            {
                "text": fingerprint(item.document),
                "engine": speaker.engine,
                "voice": speaker.voice,
                "options": speaker.options,
                "reading": repr(settings.reading),
                "cast": dict(item.voices),
                "pauses": asdict(settings.pauses),
                "sound": asdict(settings.sound),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """One input with those who are interested in it."""

    entry: BatchInput
    cancelled: Callable[[], bool]
    progress: BatchProgress
    failed: Callable[[UserFixableError], None]


def _count_ahead(
    inputs: Sequence[BatchInput], progress: BatchProgress, stop: Callable[[], bool]
) -> None:
    """Count what there is to speak, so that the time left can be told from the start."""
    for entry in inputs:
        if stop():
            return
        if not progress.is_counted(entry):
            with suppress(UserFixableError):  # the one whose turn it is says what is wrong
                blocks = read_document(entry.path).blocks
                progress.counted(entry, sum(len(block.text) for block in blocks))


def _characters(item: BatchPart) -> int:
    return sum(len(block.text) for block in item.document.blocks)


def _place(items: Sequence[BatchPart]) -> str:
    """Say where the result is: for several the folder that all of them are in."""
    if len(items) == 1:
        return str(items[0].path)
    return str(items[0].path.parent) if items else ""
