"""A segment as a row of the file, and back.

The text stands whole, for whoever searches; the words are what cuts it up and times it.
"""

import json

from speechstudio.domain.transcript import Segment, Suspicion, Word
from speechstudio.storage.characters import storable

SegmentRow = tuple[int, int, str | None, str, str, str]
"""Start, end, speaker, text, words, suspect: the columns behind `place`."""

_SUSPICIONS = {reason.value: reason for reason in Suspicion}


def row_of(segment: Segment) -> SegmentRow:
    """Make the row of a segment."""
    words = segment.words
    text = "".join((" " if word.spaced and at else "") + word.text for at, word in enumerate(words))
    columns: list[list[int] | list[float | None]] = [
        [len(word.text) for word in words],
        [word.start_ms for word in words],
        [word.end_ms for word in words],
        [word.confidence for word in words],
        [at for at, word in enumerate(words) if not word.spaced],
    ]
    return (
        segment.start_ms,
        segment.end_ms,
        None if segment.speaker is None else storable(segment.speaker),
        storable(text),
        json.dumps(columns, separators=(",", ":")),
        " ".join(segment.suspect),
    )


def segment_of(speaker: str | None, text: str, columns: str, suspect: str) -> Segment:
    """Make the segment of a row; whatever error says that it is damaged."""
    lengths, starts, ends, confidences, tight = json.loads(columns)
    unspaced = frozenset(tight)
    words: list[Word] = []
    place = 0
    rows = zip(lengths, starts, ends, confidences, strict=True)
    for at, (length, start, end, confidence) in enumerate(rows):
        spaced = at not in unspaced
        if spaced and at:
            place += 1
        words.append(
            Word(
                text=text[place : place + length],
                start_ms=start,
                end_ms=end,
                speaker=speaker,
                confidence=confidence,
                spaced=spaced,
            )
        )
        place += length
    if not words or place != len(text):
        raise ValueError("the words do not make up the text")
    reasons = suspect.split()
    return Segment(
        words=tuple(words),
        suspect=tuple(_SUSPICIONS[name] for name in reasons if name in _SUSPICIONS),
    )
