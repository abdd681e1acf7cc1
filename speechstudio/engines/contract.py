"""What every engine promises, and what it may ask of the process that runs it.

An engine is made once for its models and then serves one request after another.
It checks `context.cancelled()` whenever it can stop cleanly. One that hears tells progress in
milliseconds of audio, and writes what it would not like to do twice into the journal. One that
speaks gives a chunk a sentence, and need do neither.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from speechstudio.domain.errors import JobCancelledError
from speechstudio.domain.services import Service
from speechstudio.domain.speech import SpokenSentence, SpokenWord
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment
from speechstudio.domain.turns import Diarization

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Journal(Protocol):
    """Notes of finished work that outlive a kill; read back in the order of writing."""

    def replay(self) -> Iterator[tuple[dict[str, object], bytes]]:
        """Yield every whole entry, oldest first."""
        ...

    def append(self, header: Mapping[str, object], payload: bytes = b"") -> None:
        """Add an entry; it is on the disk when the call returns."""
        ...


class ForgetfulJournal:
    """A journal for runs that need not go on after a kill."""

    def replay(self) -> Iterator[tuple[dict[str, object], bytes]]:
        """Yield nothing."""
        return iter(())

    def append(self, header: Mapping[str, object], payload: bytes = b"") -> None:
        """Keep nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineContext:
    """What a running engine may ask of its surroundings."""

    journal: Journal = field(default_factory=ForgetfulJournal)
    progress: Callable[[int, int], None] = lambda _done, _total: None
    """Takes work done and work in all, both in milliseconds of audio."""
    cancelled: Callable[[], bool] = lambda: False
    speech: Path | None = None
    """File in which a diarizer tells a recognizer where speech is (see `shared_speech`), for those
    whose spec says that they share it; None where each has to find out."""
    early: "Callable[[AudioChunk], None] | None" = None
    """Takes parts of the sentence that is being spoken, while it is made; None where nobody
    listens, which is where the fewest steps to the whole are the best."""

    def check(self) -> None:
        """Raise `JobCancelledError` when the job was asked to stop."""
        if self.cancelled():
            raise JobCancelledError


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineSetup:
    """What an engine is made from."""

    models: Mapping[str, Path]
    """Role to folder or file, as the spec's `models` names the roles."""
    threads: int = 1
    """Threads that the engine may keep busy."""
    device: str = "cpu"
    """`cpu` or `cuda`."""
    service: Service | None = None
    """The service to speak by, for an engine whose spec says `is_service`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What a recognizer made of one window of a recording."""

    start_ms: int
    end_ms: int
    """Everything before this time is done."""
    language: str
    segments: tuple[Segment, ...] = ()
    speech: tuple[TimeSpan, ...] = ()
    """Where speech was heard, whether or not words were found in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionOptions:
    """What a user may choose about recognition."""

    language: str | None = None
    """BCP-47 tag; None asks the engine to detect it."""
    translate: bool = False
    """Write English whatever is spoken."""
    beam_size: int = 5
    initial_prompt: str | None = None
    """Text in the style that is wanted; names and spellings are taken from it."""
    hotwords: str | None = None
    """Words to expect, separated by commas or spaces."""
    words_only: bool = False
    """Write every number and sign as words, as they were said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiarizationOptions:
    """What a user may say about the speakers. None stays unsaid: a wrong hint costs much."""

    min_speakers: int | None = None
    max_speakers: int | None = None
    """Equal to `min_speakers` where the number is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What a person picks to be spoken to by."""

    id: str
    """Names the voice to its engine; one of several speakers in a model follows a `#`."""
    name: str
    language: str
    """BCP-47 tag."""
    gender: str = ""
    """`female`, `male`, or empty where it is not known."""
    licence: str = ""
    commercial_use: str = ""
    """`yes`, `no`, or the condition; empty where it is not known."""
    sample_rate: int = 0
    """Of its sound, in Hz; 0 where it is known only once the voice speaks."""
    capabilities: tuple[str, ...] = ()
    """`word times`, `phonemes`, `pitch`, ..."""
    sample_text: str = ""
    """A sentence in its language to try it with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SynthesisOptions:
    """What a user may choose about speech; added to what each sentence asks for."""

    rate: float = 1.0
    """1 is the voice's own pace, 2 twice as fast."""
    pitch_semitones: float = 0.0
    volume_db: float = 0.0
    noise: float | None = None
    """How much the voice varies: 0 never, 1 much; None is the voice's own."""
    seed: int = 0
    """The same seed gives the same sound where the engine obeys it; 0 is the engine's own."""
    extra: Mapping[str, float] = field(default_factory=dict)
    """Options that one engine has alone, by the names that its spec gives them (`extras`); what is
    not named has the engine's own value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioChunk:
    """The sound of one sentence."""

    samples: "npt.NDArray[np.float32]"
    """Mono, from -1 to 1."""
    sample_rate: int
    """In Hz."""
    words: tuple[SpokenWord, ...] = ()
    """In order of text; empty where the engine cannot tell."""

    @property
    def duration_ms(self) -> int:
        """Length, rounded to the nearest millisecond."""
        return round(len(self.samples) * 1000 / self.sample_rate)


class Recognizer(Protocol):
    """Speech to words."""

    def recognize(
        self, recording: Path, options: RecognitionOptions, context: EngineContext
    ) -> Iterator[Passage]:
        """Yield passages in order of time until the whole recording is done.

        `recording` is a raw file of little-endian float32 samples, mono, 16 kHz.
        Passages that the journal holds are yielded again first, the rest is the same as it
        would have been without an interruption.
        """
        ...


class Diarizer(Protocol):
    """Speech to speaker turns."""

    def diarize(
        self, recording: Path, options: DiarizationOptions, context: EngineContext
    ) -> Diarization:
        """Say who spoke when in a raw file of float32 samples, mono, 16 kHz."""
        ...


class Synthesizer(Protocol):
    """Words to speech."""

    def voices(self) -> Sequence[Voice]:
        """Every voice that can speak now, without loading any."""
        ...

    def synthesize(
        self,
        sentences: Sequence[SpokenSentence],
        voice: str,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Iterator[AudioChunk]:
        """Yield one chunk a sentence, in order; the context is checked before each.

        One whose spec says “streaming” hands what it has of a sentence to `context.early`, where
        there is one, part by part ahead of the chunk. The chunk is then those parts put together.
        Text without anything to say gives a short silence. Raises UsageError for a voice that
        there is not, naming those that there are.
        """
        ...
