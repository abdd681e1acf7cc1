"""Speaks a script into a sound file, with chapters, and with subtitles beside it."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from speechstudio.audio.chapters import Chapter
from speechstudio.audio.cover import Cover
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.audio.speech_file import FinishedSound, SpeechFile
from speechstudio.audio.tags import Tags
from speechstudio.domain.metrics.words import WordErrors
from speechstudio.domain.transcript import EngineUse, Transcript
from speechstudio.workflows.speaking.captions import Captions
from speechstudio.workflows.speaking.cloned_voices import NOTICE
from speechstudio.workflows.speaking.listening import Heard, Listener
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.script import Line
from speechstudio.workflows.speaking.speaker import Speaker, SpokenPiece

MOST_AGAIN = 2
"""So often a sentence that is misheard is spoken again."""
_UNHEARD_MS = 100
"""So much later than its subtitle speech may end without anybody noticing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundJob:
    """What a file of speech should be like."""

    path: Path
    sound: SoundSettings = field(default_factory=SoundSettings)
    tags: Tags = field(default_factory=Tags)
    cover: Cover | None = None
    keeps_words: bool = True
    """Whether the transcript is wanted: its words take some 200 bytes each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LateCue:
    """A subtitle whose speech goes on when it should be over."""

    text: str
    end_ms: int
    """When it should end."""
    late_ms: int

    def __str__(self) -> str:
        """Say it on one line: how long the speech is over, and of which subtitle."""
        minutes, seconds = divmod(self.end_ms // 1000, 60)
        return f"{self.late_ms / 1000:.1f} s too long at {minutes}:{seconds:02}: “{self.text}”"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a recognizer heard of the speech."""

    errors: WordErrors | None = None
    """Over all sentences; None where nobody listened."""
    misheard: tuple[tuple[str, str], ...] = ()
    """Sentences that were not understood in any attempt, and what was heard."""

    def with_heard(self, sentence: str, heard: Heard) -> "Check":
        """Add a sentence."""
        missed = ((sentence, heard.text),) if heard.is_misheard else ()
        errors = heard.errors if self.errors is None else self.errors + heard.errors
        return Check(errors=errors, misheard=self.misheard + missed)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenFile:
    """What came of it."""

    sound: FinishedSound
    transcript: Transcript
    """The written words with the times at which they are heard; none where they are not kept."""
    pieces: int
    reused: int
    """Of the pieces, those that had been spoken before."""
    late: tuple[LateCue, ...] = ()
    """Subtitles that did not fit into their time."""
    check: Check = field(default_factory=Check)
    """What listening to it found; nothing where nobody listened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Who wants to know how far it is, and whether it should stop."""

    spoken: Callable[[SpokenPiece, int], None] = lambda _piece, _ms: None
    """Takes each piece as it is there, and when it begins in the file, in milliseconds."""
    writing: Callable[[int, int], None] = lambda _done, _total: None
    """Takes milliseconds of the finished sound that are encoded, and all."""
    cancelled: Callable[[], bool] = lambda: False
    ready: Callable[[SpokenFile, Path], None] = lambda _done, _part: None
    """Takes what came of it, and the finished file right before it gets its name."""


def speak_to_file(
    lines: Iterable[Line],
    speaker: Speaker,
    job: SoundJob,
    watch: Watch | None = None,
    listener: Listener | None = None,
) -> SpokenFile:
    """Speak lines into a file, which appears whole at the end or not at all.

    Its tags tell if a cloned voice is heard in it.

    With a listener, a sentence that is misheard is spoken again, at most twice, and the attempt
    that is understood best is taken.

    Raises what engines and disks raise as ours, and JobCancelledError.
    """
    watch = watch or Watch()
    made = _Made(keeps_words=job.keeps_words)
    with (
        SpeechFile(job.path, job.sound) as file,
        closing(_paired(lines, speaker, watch.cancelled)) as pairs,
    ):
        for line, first in pairs:
            spoken = first
            if listener is not None:
                spoken, heard = _understood(first, speaker, listener, watch.cancelled)
                made.check = made.check.with_heard(line.piece.sentence.text, heard)
            made.has_clone = made.has_clone or speaker.is_cloned(line.piece.voice)
            start_ms = made.add(line, spoken, file)
            watch.spoken(spoken, start_ms)
        sound = file.finish(
            tags=replace(job.tags, notice=NOTICE) if made.has_clone else job.tags,
            chapters=made.chapters if len(made.chapters) > 1 else (),
            cover=job.cover,
            progress=watch.writing,
            cancelled=watch.cancelled,
            ready=lambda part, sound: watch.ready(made.file(sound, speaker), part),
        )
    return made.file(sound, speaker)


class _Made:
    """What has been put into a file so far."""

    def __init__(self, *, keeps_words: bool) -> None:
        self._keeps_words = keeps_words
        self.captions = Captions()
        self.chapters: list[Chapter] = []
        self.late: list[LateCue] = []
        self.pieces = 0
        self.reused = 0
        self.check = Check()
        self.has_clone = False

    def add(self, line: Line, spoken: SpokenPiece, file: SpeechFile) -> int:
        """Put a line's sound and pause into the file, and return where it begins, in ms."""
        if line.at_ms is not None and line.at_ms > file.position_ms:
            file.pause(line.at_ms - file.position_ms)
        place = file.add(spoken.chunk.samples, spoken.chunk.sample_rate)
        self.late += _late(line, place.end_ms)
        file.pause(line.piece.pause_ms)
        if line.chapter is not None:
            self.chapters.append(Chapter(title=line.chapter, start_ms=place.start_ms))
        if self._keeps_words:
            self.captions.add(line.piece, spoken.chunk, place.start_ms, line.speaker)
        self.pieces += 1
        self.reused += spoken.is_from_cache
        return place.start_ms

    def file(self, sound: FinishedSound, speaker: Speaker) -> SpokenFile:
        """Say what came of it, now that the sound is finished."""
        return SpokenFile(
            sound=sound,
            transcript=Transcript(
                segments=self.captions.segments,
                speakers=self.captions.speakers,
                duration_ms=sound.duration_ms,
                source=sound.path.name,
                engines=(EngineUse(task="synthesis", engine=speaker.engine, model=speaker.voice),),
            ),
            pieces=self.pieces,
            reused=self.reused,
            late=tuple(self.late),
            check=self.check,
        )


def _understood(
    first: SpokenPiece, speaker: Speaker, listener: Listener, cancelled: Callable[[], bool]
) -> tuple[SpokenPiece, Heard]:
    """Speak a piece again while it is misheard; give the best attempt and what was heard."""
    piece = first.piece
    best, heard = first.chunk, listener.hear(piece.sentence, first.chunk, cancelled)
    for attempt in range(1, MOST_AGAIN + 1):
        if not heard.is_misheard:
            break
        chunk = speaker.again(piece, attempt, cancelled)
        other = listener.hear(piece.sentence, chunk, cancelled)
        if other.errors.rate < heard.errors.rate:
            best, heard = speaker.keep(piece, chunk), other
    return replace(first, chunk=best), heard


def _late(line: Line, end_ms: int) -> list[LateCue]:
    """Give the subtitle of a line if its speech ended too late."""
    if line.until_ms is None or end_ms <= line.until_ms + _UNHEARD_MS:
        return []
    text = line.piece.sentence.text
    return [LateCue(text=text, end_ms=line.until_ms, late_ms=end_ms - line.until_ms)]


def _paired(
    lines: Iterable[Line], speaker: Speaker, cancelled: Callable[[], bool]
) -> Generator[tuple[Line, SpokenPiece]]:
    """Yield each line with its sound; lines wait until their piece is spoken."""
    waiting: deque[Line] = deque()

    def pieces() -> Iterator[Piece]:
        for line in lines:
            waiting.append(line)
            yield line.piece

    with closing(speaker.speak(pieces(), cancelled)) as spoken_pieces:
        for spoken in spoken_pieces:
            yield waiting.popleft(), spoken
