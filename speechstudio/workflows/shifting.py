"""Giving what was found in a stretch the times of the whole recording."""

from dataclasses import replace

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.engines.contract import Passage


def passage_later(passage: Passage, by_ms: int) -> Passage:
    """Move a passage with all its words to a later time."""
    if not by_ms:
        return passage
    return replace(
        passage,
        start_ms=passage.start_ms + by_ms,
        end_ms=passage.end_ms + by_ms,
        segments=tuple(_segment_later(segment, by_ms) for segment in passage.segments),
        speech=tuple(
            TimeSpan(start_ms=span.start_ms + by_ms, end_ms=span.end_ms + by_ms)
            for span in passage.speech
        ),
    )


def diarization_later(diarization: Diarization, by_ms: int) -> Diarization:
    """Move all turns to a later time."""

    def later(turns: tuple[SpeakerTurn, ...]) -> tuple[SpeakerTurn, ...]:
        return tuple(
            replace(turn, start_ms=turn.start_ms + by_ms, end_ms=turn.end_ms + by_ms)
            for turn in turns
        )

    return Diarization(turns=later(diarization.turns), exclusive=later(diarization.exclusive))


def _segment_later(segment: Segment, by_ms: int) -> Segment:
    words = (
        replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms)
        for word in segment.words
    )
    return replace(segment, words=tuple(words))
