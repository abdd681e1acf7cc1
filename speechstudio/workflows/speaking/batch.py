"""A folder of texts to a folder of speech, several side by side, with a report."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.audio.tags import Tags
from speechstudio.documents.dialogue import with_speakers
from speechstudio.domain.errors import JobCancelledError, StorageError, UserFixableError
from speechstudio.workflows.outputs import Outputs, Standing
from speechstudio.workflows.speaking.batch_items import BatchInput, BatchPart, fingerprint, parts
from speechstudio.workflows.speaking.chunk_cache import chunk_key
from speechstudio.workflows.speaking.listening import Listener
from speechstudio.workflows.speaking.plan import Pauses, Reading
from speechstudio.workflows.speaking.script import script
from speechstudio.workflows.speaking.sound_file import (
    Check,
    SoundJob,
    SpokenFile,
    Watch,
    speak_to_file,
)
from speechstudio.workflows.speaking.speaker import Speaker

DONE = "done"
SKIPPED = "skipped"
FAILED = "failed"
WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSettings:
    """How all of a batch is made."""

    output: Path
    suffix: str = ".mp3"
    template: str = "{stem}"
    reading: Reading = field(default_factory=Reading)
    pauses: Pauses = field(default_factory=Pauses)
    sound: SoundSettings = field(default_factory=SoundSettings)
    cast: Mapping[str, str] = field(default_factory=dict)
    """A voice for each person of a dialogue."""
    overwrite: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What became of one input."""

    input: str
    output: str = ""
    """A file; for a table the folder of its lines."""
    result: str = DONE
    """`done`, `skipped` (it was done before), `failed`, or `waiting` after an interruption."""
    made: int = 0
    """Sound files that are there."""
    of: int = 0
    """Sound files that were to be made."""
    duration_s: float = 0.0
    """Of the speech made in this run."""
    sentences: int = 0
    reused: int = 0
    """Sentences that had been spoken before."""
    late_cues: int = 0
    """Subtitles that did not fit into their time."""
    wer: str = ""
    """Word error rate of what a recognizer heard; empty where nobody listened."""
    misheard: int = 0
    """Sentences that were not understood in any attempt."""
    engine: str = ""
    voice: str = ""
    message: str = ""
    """Why it failed, or what to know about it."""


class Batch:
    """Runs a batch; each worker has a child process of its own."""

    def __init__(
        self,
        settings: BatchSettings,
        outputs: Outputs,
        make_speaker: Callable[[], Speaker],
        make_listener: Callable[[], Listener] | None = None,
    ) -> None:
        """With listeners, what was spoken is listened to."""
        self._settings = settings
        self._outputs = outputs
        self._make_speaker = make_speaker
        self._make_listener = make_listener
        self._local = threading.local()
        self._opened: list[Speaker | Listener] = []
        self._lock = threading.Lock()

    def run(
        self, inputs: Sequence[BatchInput], workers: int, cancelled: Callable[[], bool]
    ) -> Iterator[Row]:
        """Yield a row for each input as it ends; a failed one stops no other.

        Raises JobCancelledError after the rows of what was done.
        """
        try:
            with ThreadPoolExecutor(max_workers=max(1, workers)) as pool:
                waiting: set[Future[Row]] = {
                    pool.submit(self._one, entry, cancelled) for entry in inputs
                }
                while waiting:
                    ended, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                    for future in ended:
                        if not cancelled():
                            yield future.result()
        finally:
            for opened in self._opened:
                opened.close()
        if cancelled():
            raise JobCancelledError

    def _one(self, entry: BatchInput, cancelled: Callable[[], bool]) -> Row:
        row = Row(input=str(entry.path))
        checks: list[Check] = []
        if cancelled():
            return row
        try:
            settings = self._settings
            items = list(parts(entry, settings.output, settings.template, settings.suffix))
            speaker = self._speaker()
            row = replace(row, of=len(items), engine=speaker.engine, voice=speaker.voice)
            for item in items:
                row = self._with_part(row, entry, item, checks, cancelled)
        except UserFixableError as error:
            return replace(row, result=FAILED, message=str(error))
        except JobCancelledError:
            return row
        is_table = row.of > 1
        output = str(items[0].path.parent if is_table else items[0].path) if items else ""
        result = row.result if row.sentences else SKIPPED
        return _checked(replace(row, output=output, result=result), checks)

    def _with_part(
        self,
        row: Row,
        entry: BatchInput,
        item: BatchPart,
        checks: list[Check],
        cancelled: Callable[[], bool],
    ) -> Row:
        """Make one file of an input unless it is there; a failed line fails its table."""
        key = self._key(item)
        standing = self._outputs.standing(item.path, key)
        if standing is Standing.DONE and not self._settings.overwrite:
            return replace(row, made=row.made + 1)
        if standing is Standing.FOREIGN and not self._settings.overwrite:
            raise StorageError(
                f"{item.path} is there already, and was changed or not made here",
                hint="Use --overwrite to replace it, or --output for another place.",
            )
        done = self._spoken(item, cancelled)
        self._outputs.note(item.path, key, entry.path)
        checks.append(done.check)
        return replace(
            row,
            made=row.made + 1,
            duration_s=round(row.duration_s + done.sound.duration_ms / 1000, 3),
            sentences=row.sentences + done.pieces,
            reused=row.reused + done.reused,
            late_cues=row.late_cues + len(done.late),
            message="; ".join(item.document.warnings),
        )

    def _spoken(self, item: BatchPart, cancelled: Callable[[], bool]) -> SpokenFile:
        settings = self._settings
        document = with_speakers(item.document) if settings.cast else item.document
        lines = script(document, settings.reading, settings.pauses, settings.cast)
        tags = Tags(title=document.title or item.path.stem, artist=document.author)
        job = SoundJob(path=item.path, sound=settings.sound, tags=tags)
        watch = Watch(cancelled=cancelled)
        return speak_to_file(lines, self._speaker(), job, watch, self._listener())

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
                "cast": dict(settings.cast),
                "pauses": asdict(settings.pauses),
                "sound": asdict(settings.sound),
            }
        )


def _checked(row: Row, checks: Sequence[Check]) -> Row:
    """Add what listening found."""
    errors = [check.errors for check in checks if check.errors is not None]
    if not errors:
        return row
    total = sum(errors[1:], errors[0])
    missed = [f"misheard: “{said}” as “{heard}”" for c in checks for said, heard in c.misheard]
    return replace(
        row,
        wer=f"{total.rate:.4f}",
        misheard=len(missed),
        message="; ".join(filter(None, (row.message, *missed))),
    )
