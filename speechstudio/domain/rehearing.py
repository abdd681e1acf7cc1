"""Putting what was heard again in the place of what stands there."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from speechstudio.domain.attribution import attribute
from speechstudio.domain.edits.address import segment_at, swap_segment, with_segments
from speechstudio.domain.edits.joints import split_segment
from speechstudio.domain.edits.paragraphs import in_paragraphs
from speechstudio.domain.errors import EditError
from speechstudio.domain.hearing import Hearing, is_in, same_words, words_near
from speechstudio.domain.review import Doubt
from speechstudio.domain.scripts import letters
from speechstudio.domain.suspicion import judge, missed_speech
from speechstudio.domain.timespan import TimeSpan, overlap_ms
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word, join_words
from speechstudio.domain.turns import Diarization

_NOT_OF_TEXT = frozenset({Suspicion.UNCERTAIN_SPEAKER, Suspicion.SPEECH_WITHOUT_TEXT})
"""What other words do not answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Another reading of the words of a doubt."""

    text: str
    model: str
    """Id of the model that reads it so."""


def rehear_segment(transcript: Transcript, hearing: Hearing, *, segment: int) -> Transcript:
    """Put the words that were heard in place of all words of a segment.

    The segment keeps its speaker; its text is judged anew. Words heard in the margin, or known to
    be another segment's, are left out. Nothing changes where no word was heard. EditError where
    less than the segment was listened to.
    """
    old = segment_at(transcript, segment)
    if not _covers(hearing.span, old.start_ms, old.end_ms):
        raise EditError(f"only a part of segment {segment} was heard")
    own = {(segment, place) for place in range(len(old.words))}
    heard = _words_for(transcript, hearing, own)
    if not heard:
        return transcript
    doubts = {why for source, _ in heard for why in hearing.segments[source].suspect}
    doubts |= _NOT_OF_TEXT.intersection(old.suspect)
    made = Segment(
        words=tuple(replace(word, speaker=old.speaker) for _, word in heard),
        suspect=tuple(why for why in Suspicion if why in doubts),
    )
    return _noted(swap_segment(transcript, segment, judge(made, hearing.speech)), hearing)


def rehear_missed(transcript: Transcript, hearing: Hearing) -> Transcript:
    """Put the words that were heard where the transcript has none, in segments of their own.

    Each word gets its speaker by the turns. The stretch is no longer listed as missed, but for
    speech in it that has no words again. Nothing changes where no word was heard.
    """
    heard = _words_for(transcript, hearing, ())
    if not heard:
        return transcript
    found = [
        Segment(words=tuple(word for _, word in words), suspect=hearing.segments[source].suspect)
        for source, words in groupby(heard, key=lambda each: each[0])
    ]
    made = attribute(found, Diarization(turns=transcript.turns))
    judged = tuple(judge(segment, hearing.speech) for segment in made)
    new = in_paragraphs(Transcript(segments=judged)).segments
    parted = _parted(transcript, new[0].start_ms)
    return _noted(with_segments(parted, (*parted.segments, *new)), hearing)


def alternatives(
    transcript: Transcript, doubt: Doubt, hearings: Iterable[Hearing]
) -> tuple[Reading, ...]:
    """Give what other hearings have for the words of a doubt, where it differs; none twice.

    In the order of the hearings. Case and punctuation make no difference.
    """
    if doubt.segment is None:
        return ()
    doubted = segment_at(transcript, doubt.segment).words[doubt.first : doubt.stop]
    known = {_letters(doubted)}
    readings: list[Reading] = []
    for hearing in hearings:
        words = _heard_instead(transcript, doubt, hearing)
        if words and _letters(words) not in known:
            known.add(_letters(words))
            readings.append(Reading(text=join_words(words), model=hearing.use.model))
    return tuple(readings)


def _words_for(
    transcript: Transcript, hearing: Hearing, own: Collection[tuple[int, int]]
) -> list[tuple[int, Word]]:
    """Words heard in the stretch that are not known to be others', and where they come from.

    A word that stands in the transcript already belongs to where it stands; one that does not
    belongs to the stretch in which its middle lies. All are cut at the edges of the stretch.
    """
    near, heard = words_near(transcript, hearing), hearing.sourced_words
    same = same_words([word for *_, word in near], [word for _, word in heard])
    places = {new: near[old][:2] in own for old, new in same}
    return [
        (source, _cut(word, hearing.span))
        for at, (source, word) in enumerate(heard)
        if places.get(at, is_in(word, hearing.span))
    ]


def _cut(word: Word, span: TimeSpan) -> Word:
    start_ms = min(max(word.start_ms, span.start_ms), span.end_ms)
    return replace(word, start_ms=start_ms, end_ms=max(start_ms, min(word.end_ms, span.end_ms)))


def _heard_instead(transcript: Transcript, doubt: Doubt, hearing: Hearing) -> list[Word]:
    """Words that were heard between the neighbours of the doubted ones."""
    if not _covers(hearing.span, doubt.start_ms, doubt.end_ms):
        return []
    near, heard = words_near(transcript, hearing), [word for _, word in hearing.sourced_words]
    doubted = [
        at
        for at, (segment, place, _) in enumerate(near)
        if segment == doubt.segment and doubt.first <= place < doubt.stop
    ]
    first, stop = doubted[0], doubted[-1] + 1
    span = TimeSpan(start_ms=doubt.start_ms, end_ms=doubt.end_ms)
    same = dict(same_words([word for *_, word in near], heard))
    begin = max((new + 1 for old, new in same.items() if old < first), default=0)
    end = min((new for old, new in same.items() if old >= stop), default=len(heard))
    if first - 1 not in same:  # not only the doubted words were heard in another way
        begin = next((at for at in range(begin, end) if is_in(heard[at], span)), end)
    if stop not in same:
        end = max((at + 1 for at in range(begin, end) if is_in(heard[at], span)), default=begin)
    return heard[begin:end]


def _covers(span: TimeSpan, start_ms: int, end_ms: int) -> bool:
    return span.start_ms <= start_ms and end_ms <= span.end_ms


def _letters(words: Sequence[Word]) -> str:
    return " ".join(letters(word.text) for word in words)


def _parted(transcript: Transcript, at_ms: int) -> Transcript:
    """Transcript in which no segment goes on over a time at which another is to stand."""
    for segment in reversed(range(len(transcript.segments))):
        words = transcript.segments[segment].words
        if words[0].start_ms < at_ms <= words[-1].start_ms:
            word = next(at for at, each in enumerate(words) if each.start_ms >= at_ms)
            return split_segment(transcript, segment=segment, word=word)
    return transcript


def _noted(transcript: Transcript, hearing: Hearing) -> Transcript:
    """Transcript that lists what has no words still, and who heard the new ones."""
    span = hearing.span
    speech = [
        TimeSpan(start_ms=max(s.start_ms, span.start_ms), end_ms=min(s.end_ms, span.end_ms))
        for s in hearing.speech
        if overlap_ms(s.start_ms, s.end_ms, span.start_ms, span.end_ms)
    ]
    left = missed_speech([word for *_, word in words_near(transcript, hearing)], speech)
    kept = (missed for missed in transcript.missed if not _is_mostly_in(missed, span))
    return replace(
        transcript,
        missed=tuple(sorted({*kept, *left})),
        engines=tuple(dict.fromkeys((*transcript.engines, hearing.use))),
    )


def _is_mostly_in(missed: TimeSpan, span: TimeSpan) -> bool:
    shared_ms = overlap_ms(missed.start_ms, missed.end_ms, span.start_ms, span.end_ms)
    return 2 * shared_ms > missed.duration_ms
