"""The transcript: words in segments, segments by speakers.

Every object is immutable; an edit makes a new transcript (see `speechstudio.domain.edits`).
All times are whole milliseconds from the start of the recording.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.turns import SpeakerTurn


class Suspicion(StrEnum):
    """Why a person should listen to a segment before believing it."""

    LOW_CONFIDENCE = "low_confidence"
    """The recognizer itself was unsure."""
    REPETITIVE = "repetitive"
    """The text repeats itself as a hallucinated loop does."""
    TEXT_WITHOUT_SPEECH = "text_without_speech"
    """Words stand where no speech is heard."""
    SPEECH_WITHOUT_TEXT = "speech_without_text"
    """Speech is heard beside the segment for which no words were found."""
    TOO_FAST = "too_fast"
    """More words than anyone says in that time."""
    UNCERTAIN_SPEAKER = "uncertain_speaker"
    """No turn of a speaker lies near these words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A timed token: what stands between two spaces, with its punctuation.

    In scripts that write no spaces it is the recognizer's own token.
    """

    text: str
    """Without white space at either end, never empty."""
    start_ms: int
    end_ms: int
    speaker: str | None = None
    """Id of the speaker; None where nobody looked for speakers."""
    confidence: float | None = None
    """Probability from 0 to 1; None for a word a person typed."""
    spaced: bool = True
    """Whether a space stands before the word when it is not the first of its line."""

    @property
    def duration_ms(self) -> int:
        """Length of the word."""
        return self.end_ms - self.start_ms


def join_words(words: Iterable[Word]) -> str:
    """Text of a run of words, with spaces where the words ask for them."""
    return "".join((" " if word.spaced else "") + word.text for word in words).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A timed run of words by one speaker."""

    words: tuple[Word, ...]
    """At least one, in order of their start."""
    suspect: tuple[Suspicion, ...] = ()
    """Reasons to check the segment; empty when there are none."""

    @property
    def start_ms(self) -> int:
        """Start of the first word."""
        return self.words[0].start_ms

    @property
    def end_ms(self) -> int:
        """End of the last word to end."""
        return max([word.end_ms for word in self.words])

    @property
    def speaker(self) -> str | None:
        """Id of the speaker of the first word, and so of all of them."""
        return self.words[0].speaker

    @property
    def text(self) -> str:
        """The words as a person would write them."""
        return join_words(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """A person in a recording."""

    id: str
    """Stable within the transcript: `S1`, `S2`, ... in order of first appearance."""
    name: str
    """What is shown; `Speaker 1` until somebody says better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineUse:
    """Which engine did a step of the work, with which model."""

    task: str
    """`recognition` or `diarization`."""
    engine: str
    """Id and version of the engine, as `faster-whisper 1.2.1`."""
    model: str
    """Id of the model in the catalogue, or its path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """Who said what in one recording."""

    segments: tuple[Segment, ...] = ()
    """In order of their start."""
    speakers: tuple[Speaker, ...] = ()
    """Everybody whom a word or a turn names; empty where nobody looked for speakers."""
    turns: tuple[SpeakerTurn, ...] = ()
    """The diarizer's own turns, overlap included."""
    missed: tuple[TimeSpan, ...] = ()
    """Where speech is heard and no word was found."""
    language: str | None = None
    """Language of the recording as a BCP-47 tag."""
    duration_ms: int = 0
    """Length of the recording."""
    source: str | None = None
    """Name of the file that was heard, without its folder."""
    engines: tuple[EngineUse, ...] = ()
    """What made the transcript."""

    def words(self) -> Iterator[Word]:
        """Every word in order of the segments."""
        for segment in self.segments:
            yield from segment.words

    @property
    def text(self) -> str:
        """Text of all segments, a line each."""
        return "\n".join(segment.text for segment in self.segments)

    def speaker_name(self, speaker: str | None) -> str:
        """Name of a speaker by id; empty for None, the id itself for a stranger."""
        if speaker is None:
            return ""
        return next((known.name for known in self.speakers if known.id == speaker), speaker)
