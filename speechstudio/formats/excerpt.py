"""Parts of a transcript to write by themselves; their times stay those of the recording."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.domain.turns import SpeakerTurn


@dataclass(frozen=True, slots=True, kw_only=True)
class WordRange:
    """Words in a row, perhaps over several segments; an empty one has no words."""

    segment: int
    """The first segment, with its first word of the range."""
    word: int
    last_segment: int
    """The last segment, with the word before which the range ends."""
    stop_word: int


def words_in(transcript: Transcript, chosen: WordRange) -> Transcript:
    """Keep the words of a range, and what turns and silences without words lie beside them."""
    segments: list[Segment] = []
    for at in range(chosen.segment, min(chosen.last_segment + 1, len(transcript.segments))):
        segment = transcript.segments[at]
        first = chosen.word if at == chosen.segment else 0
        stop = chosen.stop_word if at == chosen.last_segment else len(segment.words)
        if segment.words[first:stop]:
            segments.append(replace(segment, words=segment.words[first:stop]))
    if not segments:
        return replace(transcript, segments=(), turns=(), missed=(), speakers=())
    # Without its first words a segment may start behind one that somebody said meanwhile.
    segments.sort(key=lambda segment: segment.start_ms)
    start = segments[0].start_ms
    end = max(segment.end_ms for segment in segments)
    turns = tuple(
        replace(turn, start_ms=max(turn.start_ms, start), end_ms=min(turn.end_ms, end))
        for turn in transcript.turns
        if turn.start_ms < end and turn.end_ms > start
    )
    missed = tuple(s for s in transcript.missed if s.start_ms < end and s.end_ms > start)
    return _with(transcript, segments, turns, missed)


def said_by(transcript: Transcript, speaker: str) -> Transcript:
    """Keep what one speaker says."""
    segments = [segment for segment in transcript.segments if segment.speaker == speaker]
    turns = tuple(turn for turn in transcript.turns if turn.speaker == speaker)
    return _with(transcript, segments, turns, ())


def _with(
    transcript: Transcript,
    segments: Iterable[Segment],
    turns: tuple[SpeakerTurn, ...],
    missed: tuple[TimeSpan, ...],
) -> Transcript:
    kept = tuple(segments)
    heard = {segment.speaker for segment in kept} | {turn.speaker for turn in turns}
    speakers = tuple(speaker for speaker in transcript.speakers if speaker.id in heard)
    return replace(transcript, segments=kept, turns=turns, missed=missed, speakers=speakers)
