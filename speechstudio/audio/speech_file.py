"""Writing speech to a sound file, chunk by chunk, in memory that does not grow."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from speechstudio.audio.chapters import Chapter, ChapterSpan, chapter_spans
from speechstudio.audio.codec_trial import CodecChange, try_codec
from speechstudio.audio.cover import Cover
from speechstudio.audio.encoder import Encoder, Encoding
from speechstudio.audio.fading import fade
from speechstudio.audio.frames import Samples
from speechstudio.audio.joining import Joiner, Placement
from speechstudio.audio.levelling import Levelling, LevelMeters, Plan
from speechstudio.audio.r128 import LoudnessMeter
from speechstudio.audio.sound_format import format_for
from speechstudio.audio.sound_output import output_errors, whole_file
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.audio.spool import Spool
from speechstudio.audio.tagging import Label, put_label
from speechstudio.audio.tags import AUDIOBOOK_GENRE, Tags
from speechstudio.audio.writing_watch import Cancelled, Progress, WritingWatch
from speechstudio.domain.errors import EmptyAudioError, StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedSound:
    """A file that was written."""

    path: Path
    duration_ms: int
    sample_rate_hz: int
    gain_db: float
    """By how much the speech was raised or lowered."""
    limited: bool
    """Whether peaks had to be turned down for it."""
    loudness_lufs: float
    """Integrated loudness of the file, as a meter hears it; minus infinity for silence."""
    left_out: tuple[str, ...]
    """`chapters`, `cover`: what was given and cannot stand in a file of this kind."""


Ready = Callable[[Path, FinishedSound], None]
"""Takes a finished file before it has its name, and what it will be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    """The level that was chosen for a file."""

    levelling: Levelling
    plan: Plan
    change: CodecChange

    def pieces(self, spool: Spool, watch: WritingWatch) -> Iterator[Samples]:
        """Give everything at that level, to be encoded."""
        return self.levelling.apply(self.plan, partial(watch.encoding, spool.pieces))


class SpeechFile:
    """Takes chunks of speech and pauses in order, and then makes the file of them.

    The samples wait in a temporary file beside the output, four bytes each, since the loudness of
    the whole is known only at the end. The output appears under its name when `finish` returns;
    before that, and after an error, what stood there stays. Use it in a `with` block.
    """

    def __init__(self, path: Path, settings: SoundSettings | None = None) -> None:
        """Check the choices, and make the folder and the temporary file.

        Raises UsageError for a suffix or a choice that the format cannot meet, StorageError where
        nothing can be written.
        """
        self._path = path
        self._kind = format_for(path)
        self._settings = settings or SoundSettings()
        self._settings.check(self._kind)
        if path.is_dir():
            raise StorageError(
                f"{path.name} cannot be written to {path.parent}: there is a folder of that name",
                hint="Choose another name.",
            )
        with output_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._spool = Spool(path.parent)
            self._outline = Spool(path.parent)
        self._joiner: Joiner | None = None
        self._meters: LevelMeters | None = None
        self._rate_hz = 0
        self._lead_ms = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Throw the temporary files away."""
        self._spool.close()
        self._outline.close()

    @property
    def position_ms(self) -> int:
        """Where in the finished file the next chunk will begin."""
        return self._lead_ms if self._joiner is None else self._joiner.position_ms

    def add(self, samples: Samples, sample_rate_hz: int, *, faded: bool = True) -> Placement:
        """Append mono samples from -1 to 1, shape (samples,), and tell where they lie in the file.

        Both ends are faded over 5 ms, so that no join clicks; a chunk that goes on where the one
        before was cut wants `faded=False`. Samples that are no numbers become 0.
        Raises StorageError where the disk is full.
        """
        joiner = self._joiner or self._begin(sample_rate_hz)
        clean = np.nan_to_num(np.asarray(samples, dtype=np.float32), posinf=0.0, neginf=0.0)
        with output_errors(self._path):
            return joiner.add(fade(clean, sample_rate_hz) if faded else clean, sample_rate_hz)

    def pause(self, pause_ms: int) -> None:
        """Append silence; raises StorageError where the disk is full."""
        if self._joiner is None:
            self._lead_ms += pause_ms
            return
        with output_errors(self._path):
            self._joiner.pause(pause_ms)

    def finish(
        self,
        *,
        tags: Tags | None = None,
        chapters: Sequence[Chapter] = (),
        cover: Cover | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        ready: Ready = lambda _part, _sound: None,
    ) -> FinishedSound:
        """Bring the speech to its level, encode it, label the file, and give it its name.

        `progress` is told milliseconds done and in all, where all is the length of the speech; it
        and `cancelled` are called about once for every second or two of speech. `ready` takes the
        finished file under the name that it has right before it gets its own.
        Raises EmptyAudioError where no sound came, StorageError, or JobCancelledError.
        """
        with output_errors(self._path):
            joiner = self._settled()
            watch = WritingWatch(
                frames=self._spool.frames,
                duration_ms=joiner.position_ms,
                progress=progress,
                cancelled=cancelled,
            )
            label = self._label(tags or Tags(), chapters, cover, watch.duration_ms)
            with whole_file(self._path) as part:
                level = self._choose_level(part, watch)
                loudness_lufs = self._encode(part, level.pieces(self._spool, watch), label)
                watch.check()
                put_label(part, self._kind.tagging, label)
                sound = FinishedSound(
                    path=self._path,
                    duration_ms=watch.duration_ms,
                    sample_rate_hz=self._rate_hz,
                    gain_db=level.plan.gain_db,
                    limited=level.plan.limited,
                    loudness_lufs=loudness_lufs - level.change.loss_lu,
                    left_out=self._left_out(label.chapters, cover),
                )
                ready(part, sound)
        watch.done()
        return sound

    def _begin(self, chunk_rate_hz: int) -> Joiner:
        self._rate_hz = self._settings.rate_for(self._kind, chunk_rate_hz)
        if self._settings.loudness_lufs is not None:
            self._meters = LevelMeters(self._rate_hz, self._settings.channels, self._outline)
        self._joiner = Joiner(self._rate_hz, self._store)
        if self._lead_ms:
            self.pause(self._lead_ms)
        return self._joiner

    def _store(self, samples: Samples) -> None:
        self._spool.add(samples)
        if self._meters is not None:
            self._meters.feed(samples)

    def _settled(self) -> Joiner:
        if self._joiner is not None:
            self._joiner.settle()
        if self._joiner is None or not self._spool.frames:
            raise EmptyAudioError(
                f"{self._path.name} was not written: there is no speech to put into it",
                hint="Give a text with words in it.",
            )
        return self._joiner

    def _choose_level(self, part: Path, watch: WritingWatch) -> _Level:
        """Choose the gain, and hear on an excerpt what the codec does to it."""
        levelling = Levelling(
            sample_rate_hz=self._rate_hz,
            channels=self._settings.channels,
            target_lufs=self._settings.loudness_lufs or 0.0,
            ceiling_dbtp=self._settings.ceiling_dbtp,
        )
        if self._meters is None:
            return _Level(levelling=levelling, plan=Plan(), change=CodecChange())
        measured = self._meters.measured()
        outline = partial(watch.checked, self._outline.pieces)
        plan = levelling.plan(measured, outline)
        if self._kind.is_lossless:
            return _Level(levelling=levelling, plan=plan, change=CodecChange())
        excerpt = levelling.apply(plan, partial(watch.checked, self._spool.pieces))
        change = try_codec(part, self._encoding(), excerpt, levelling.ceiling_dbtp)
        if change.is_worth_it:
            levelling = replace(
                levelling,
                target_lufs=levelling.target_lufs + change.loss_lu,
                ceiling_dbtp=levelling.ceiling_dbtp - change.overshoot_db,
            )
            plan = levelling.plan(measured, outline)
        return _Level(levelling=levelling, plan=plan, change=change)

    def _encoding(self, label: Label | None = None) -> Encoding:
        settings = self._settings
        return Encoding(
            kind=self._kind,
            sample_rate_hz=self._rate_hz,
            channels=settings.channels,
            bit_rate_kbps=settings.kbps_for(self._kind, self._rate_hz),
            bit_depth=settings.bit_depth,
            chapters=() if label is None else label.chapters,
            texts=None if label is None else label.tags.texts(),
        )

    def _encode(self, part: Path, levelled: Iterator[Samples], label: Label) -> float:
        """Encode everything, and tell how loud it went in."""
        meter = LoudnessMeter(self._rate_hz, self._settings.channels)
        with Encoder(part, self._encoding(label)) as encoder:
            for piece in levelled:
                meter.feed(piece)
                encoder.write(piece)
        return meter.integrated_lufs()

    def _label(
        self, tags: Tags, chapters: Sequence[Chapter], cover: Cover | None, duration_ms: int
    ) -> Label:
        is_audiobook = self._kind.suffix == ".m4b"
        if is_audiobook and not tags.genre:
            tags = replace(tags, genre=AUDIOBOOK_GENRE)
        return Label(
            tags=tags,
            chapters=chapter_spans(chapters, duration_ms),
            cover=cover,
            duration_ms=duration_ms,
            is_audiobook=is_audiobook,
        )

    def _left_out(self, chapters: Sequence[ChapterSpan], cover: Cover | None) -> tuple[str, ...]:
        given = {
            "chapters": bool(chapters) and not self._kind.holds_chapters,
            "cover": cover is not None and not self._kind.holds_cover,
        }
        return tuple(name for name, lost in given.items() if lost)
