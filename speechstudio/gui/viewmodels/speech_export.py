"""An export of speech in the making: format, place, tags, and how far it is."""

import time
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.audio.cover import Cover
from speechstudio.audio.sound_format import FORMATS, SoundFormat
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.script import Script
from speechstudio.gui.background import Background
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.viewmodels.pace import Pace
from speechstudio.jobs.events import Cancelled, Event, Failed, Progress, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.normalization import Lexicon
from speechstudio.workflows.library.names import file_stem
from speechstudio.workflows.scripts.export_plan import (
    ScriptExport,
    chapters_of,
    export_parts,
)
from speechstudio.workflows.scripts.voice_terms import VoiceTerms, voice_terms
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.voices import VoiceBook

OFFERED = (".mp3", ".m4b", ".m4a", ".opus", ".flac", ".wav")
_SPEAKING, _WRITING = "speaking", "writing"
_WRITING_SHARE = 0.1
"""Of the time, where everything must be spoken first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenText:
    """What is exported, as it is now."""

    script: Script
    lexicon: Lexicon
    author: str = ""
    cover: Cover | None = None


class SpeechExport(QObject):
    """One export at a time; it goes on when its dialog is closed, until `close`."""

    changed = Signal()
    """Something that can be chosen is another, or `is_busy`."""
    terms_found = Signal()
    """`terms` is known."""
    progressed = Signal()
    """`share`, `left_s` or `step` are others."""
    exists = Signal(object)
    """Files (a tuple of Path) stand where some are to go: ask, then `export(replaces=True)`."""
    exported = Signal(object)
    """An `ExportedScript`."""
    failed = Signal(object)
    """A `UserFixableError`."""
    cancelled = Signal()
    """It was stopped; what is made so far is kept for the next time."""

    def __init__(
        self,
        text: SpokenText,
        folder: Path,
        book: VoiceBook,
        cache: ChunkCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.formats: tuple[SoundFormat, ...] = tuple(FORMATS[suffix] for suffix in OFFERED)
        self.chapters = chapters_of(text.script)
        """Title and paragraphs of each."""
        self.terms: tuple[VoiceTerms, ...] = ()
        """Of every voice that is heard."""
        self._book = book
        self._cache = cache
        title = text.script.title
        self._export = ScriptExport(
            path=folder / (file_stem(title) + OFFERED[0]),
            sound=SoundSettings(loudness_lufs=text.script.delivery.loudness_lufs),
            title=title,
            author=text.author,
            cover=text.cover,
        )
        self._pace = Pace()
        self._job: Job | None = None
        self._bridge = JobBridge(self)
        self._bridge.told.connect(self._take)
        self._background = Background(self)

    # What is chosen

    @property
    def export(self) -> ScriptExport:
        """Everything that is chosen."""
        return self._export

    @property
    def format(self) -> SoundFormat:
        """The chosen format."""
        return FORMATS[self._export.path.suffix.lower()]

    def choose(self, **changes: Any) -> None:
        """Choose fields of `ScriptExport`; a path gets the suffix of the format.

        Settings that the format cannot meet are told and not taken.
        """
        export = replace(self._export, **changes)
        if export.path.suffix.lower() not in FORMATS:
            suffix = self._export.path.suffix
            export = replace(export, path=export.path.with_name(export.path.name + suffix))
        try:
            export.sound.check(FORMATS[export.path.suffix.lower()])
        except UserFixableError as error:
            self.failed.emit(error)
            return
        if export != self._export:
            self._export = export
            self.changed.emit()

    def choose_format(self, suffix: str) -> None:
        """Take another format; bit rates belong to one, and are its usual ones again."""
        sound = replace(self._export.sound, bit_rate_kbps=None, sample_rate_hz=None)
        self.choose(path=self._export.path.with_suffix(suffix), sound=sound)

    def load_cover(self, path: Path) -> None:
        """Put a picture on the files; one that is none is told and not taken."""
        self._background.run(partial(Cover.load, path), self._take_cover, self.failed.emit)

    def find_terms(self) -> None:
        """Look what the voices may be used for; `terms_found` tells."""
        work = partial(
            voice_terms, self.text.script, self._book, pause=self._background.courtesy.pause
        )
        self._background.run(work, self._take_terms)

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that would be written."""
        parts = export_parts(self.text.script, self._export)
        return tuple(path for part in parts for path in part.files)

    # What is done

    @property
    def is_busy(self) -> bool:
        """Whether files are being written."""
        return self._job is not None

    @property
    def step(self) -> str:
        """What is done now: `speaking` or `writing`; empty before."""
        return next(reversed(self._pace.steps), "")

    @property
    def share(self) -> float:
        """Part that is done, from 0 to 1."""
        steps = self._pace.steps
        spoken = steps[_SPEAKING].share if _SPEAKING in steps else 0.0
        written = steps[_WRITING].share if _WRITING in steps and spoken == 1 else 0.0
        return spoken * (1 - _WRITING_SHARE) + written * _WRITING_SHARE

    def left_s(self) -> float | None:
        """Seconds until it is done; None while that is not known."""
        return self._pace.left_s(time.monotonic())

    def start(self, *, replaces: bool = False) -> None:
        """Write the files; those that are there are replaced only if so told."""
        if self.is_busy:
            return
        there = tuple(path for path in self.files if path.exists())
        if there and not replaces:
            self.exists.emit(there)
            return
        self._pace = Pace()
        name = self._export.title or self._export.path.stem
        self._job = self._bridge.submit(name, partial(self._work, self._export))
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop; no file is left unfinished."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop, and wait for the end."""
        self.cancel()
        self._bridge.close()
        self._background.close()
        self._job = None

    # Inside

    def _work(self, export: ScriptExport, job: Job) -> object:
        """Write everything; in the thread of the jobs."""
        # Brings numpy and PyAV, which a dialog does without.
        from speechstudio.workflows.scripts.export import ExportWatch, export_script  # noqa: PLC0415

        watch = ExportWatch(
            speaking=lambda done, total: job.tell(Progress(step=_SPEAKING, done=done, total=total)),
            writing=lambda done, total: job.tell(Progress(step=_WRITING, done=done, total=total)),
            cancelled=job.cancelled,
        )
        text = self.text
        return export_script(
            text.script, text.lexicon, export, self._book, self._cache, watch=watch
        )

    @Slot(object, object)
    def _take(self, job: Job, event: Event) -> None:
        if job is not self._job:
            return
        if isinstance(event, Progress):
            self._pace.report(event.step, event.done, event.total, time.monotonic())
            self.progressed.emit()
        if isinstance(event, Succeeded | Failed | Cancelled):
            self._job = None
            self.changed.emit()
        match event:
            case Succeeded(result=done):
                self.exported.emit(done)
            case Failed():
                self.failed.emit(event.error())
            case Cancelled():
                self.cancelled.emit()
            case _:
                pass

    def _take_cover(self, cover: Cover) -> None:
        self.choose(cover=cover)

    def _take_terms(self, terms: tuple[VoiceTerms, ...]) -> None:
        self.terms = terms
        self.terms_found.emit()
