"""What is to be spoken, and when its words are heard.

The sentences are in their spoken form already: numbers, dates and signs are words.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonemeSpan:
    """A stretch of a sentence's text that is to be spoken just so."""

    start: int
    end: int
    """Offsets in the text of the sentence, half open."""
    ipa: str
    """Its sounds in the International Phonetic Alphabet."""

    def __post_init__(self) -> None:
        """Refuse a stretch that no text has."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"no such stretch of text: {self.start} to {self.end}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenSentence:
    """One sentence as it is to be spoken."""

    text: str
    language: str
    """BCP-47 tag."""
    phonemes: tuple[PhonemeSpan, ...] = ()
    """In order of text; none overlaps another."""
    rate: float = 1.0
    """1 is the voice's own pace, 2 twice as fast."""
    pitch_semitones: float = 0.0
    """How much higher than the voice's own pitch."""
    volume_db: float = 0.0
    """How much louder than the voice's own level."""

    def __post_init__(self) -> None:
        """Refuse what cannot be spoken in any order."""
        if self.rate <= 0:
            raise ValueError(f"no such pace: {self.rate}")
        end = 0
        for span in self.phonemes:
            if span.start < end or span.end > len(self.text):
                raise ValueError(f"sounds at {span.start} to {span.end} have no place of their own")
            end = span.end


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenWord:
    """When a word of a sentence is heard."""

    start: int
    end: int
    """Offsets in the text of the sentence, half open."""
    start_ms: int
    end_ms: int
    """From the beginning of the sentence's sound."""
