"""A text of the queue becomes speech."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from speechstudio.domain.errors import JobCancelledError, UserFixableError
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.jobs.events import Progress
from speechstudio.jobs.queue import Job
from speechstudio.normalization import Lexicon
from speechstudio.workflows.outputs import Outputs
from speechstudio.workflows.queue.items import Item, Mend
from speechstudio.workflows.queue.made import Made
from speechstudio.workflows.queue.naming import for_texts
from speechstudio.workflows.queue.settings import SpeakSettings
from speechstudio.workflows.speaking.batch import Batch, BatchSettings
from speechstudio.workflows.speaking.batch_items import BatchInput
from speechstudio.workflows.speaking.batch_progress import BatchProgress
from speechstudio.workflows.speaking.batch_row import FAILED, SKIPPED, WAITING, Row
from speechstudio.workflows.speaking.casting import USUAL_LANGUAGE, Casting
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Reading
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import VoiceBook

SPEAKING, WRITING = "speaking", "writing"
_STEPS = 1000


@dataclass(slots=True, kw_only=True)
class SpeechMaker:
    """Speaks items, one at a time; the voice stays loaded from one to the next."""

    book: VoiceBook
    outputs: Outputs
    cache: Path
    """Folder of speech that was made before."""
    lexicon: Callable[[], Lexicon]
    """Gives the user's own readings."""
    _speaker: tuple[SpeakSettings, Speaker] | None = field(default=None, init=False)

    def make(self, item: Item, job: Job) -> Made:
        """Make everything that is wanted of a text.

        Raises what is wrong with the text, the voice or the disk, OccupiedError where the item
        does not allow it, or JobCancelledError.
        """
        settings = item.settings
        assert isinstance(settings, SpeakSettings)  # noqa: S101 - the runner parts directions
        language = USUAL_LANGUAGE if settings.language == "auto" else settings.language
        reading = Reading(language=settings.language, lexicon=self.lexicon())
        casting = Casting(self.book, reading, {}, usual=settings.voice, language=language)
        speaker = self._speaker_for(settings, language)
        made = Batch(
            BatchSettings(
                output=settings.folder or item.source.parent,
                suffix=settings.suffix,
                template=for_texts(settings.template, day=item.day),
                reading=reading,
                overwrite=Mend.REPLACE in item.allowed,
                subtitles=settings.subtitles,
            ),
            self.outputs,
            casting,
            lambda: speaker,
        )
        entry = BatchInput(path=item.source, folder=item.place, stem=item.stem, number=item.number)
        failures: list[UserFixableError] = []
        progress = BatchProgress([entry], 1, lambda progress: _tell(job, progress))
        row = made.make(entry, job.cancelled, progress, failures.append)
        return _made(row, failures, settings)

    def close(self) -> None:
        """End every child; may be called from another thread."""
        if self._speaker is not None:
            self._speaker[1].close()

    def _speaker_for(self, settings: SpeakSettings, language: str) -> Speaker:
        """Give the speaker of the last item where the voice is the same."""
        if self._speaker is not None:
            known, speaker = self._speaker
            if _voice(known) == _voice(settings):
                return speaker
            speaker.close()
        speaker = Speaker(
            lambda name: self.book.choose(name or settings.voice, language),
            SynthesisOptions(rate=settings.rate, extra=settings.extra),
            ChunkCache(self.cache),
        )
        self._speaker = settings, speaker
        return speaker


def _voice(settings: SpeakSettings) -> tuple[object, ...]:
    return settings.voice, settings.language, settings.rate, dict(settings.extra)


def _tell(job: Job, progress: BatchProgress) -> None:
    """Tell how much of a text is spoken, and then how much of its sound is written."""
    for running in progress.standing().running:
        step = WRITING if running.is_writing else SPEAKING
        job.tell(Progress(step=step, done=round(running.share * _STEPS), total=_STEPS))


def _made(row: Row, failures: list[UserFixableError], settings: SpeakSettings) -> Made:
    """Say what came of it; raises what went wrong."""
    if row.result == WAITING:
        raise JobCancelledError
    if row.result == FAILED:
        raise failures[0] if failures else UserFixableError(row.message, hint=row.hint)
    sound = Path(row.output)
    beside = [sound.with_suffix(f".{name}") for name in settings.subtitles if sound.suffix]
    return Made(
        results=(sound, *beside),
        length_ms=round(row.duration_s * 1000),
        warnings=(row.message,) if row.message else (),
        was_done=row.result == SKIPPED,
    )
