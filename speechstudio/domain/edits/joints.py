"""Splitting and merging."""

from dataclasses import replace

from speechstudio.domain.edits.address import segment_at, swap_segment, swap_segments, word_at
from speechstudio.domain.errors import EditError
from speechstudio.domain.transcript import Segment, Transcript, Word


def split_segment(
    transcript: Transcript, *, segment: int, word: int, character: int = 0
) -> Transcript:
    """Begin a new segment at a word, or inside it at a character; the text stays as it is.

    Both halves keep the segment's suspicions. The second half stands behind the first unless
    another segment begins between them. EditError at the very start of the segment.
    """
    if character:
        transcript = split_word(transcript, segment=segment, word=word, character=character)
        word += 1
    word_at(transcript, segment, word)
    if word == 0:
        raise EditError("a segment cannot be split before its first word")
    whole = transcript.segments[segment]
    return swap_segment(
        transcript,
        segment,
        replace(whole, words=whole.words[:word]),
        replace(whole, words=whole.words[word:]),
    )


def split_word(transcript: Transcript, *, segment: int, word: int, character: int) -> Transcript:
    """Cut a word in two at a character; its time is shared in proportion to the letters.

    No space comes between the halves, so the text stays as it is. EditError unless there is
    something on both sides.
    """
    old = word_at(transcript, segment, word)
    whole = transcript.segments[segment]
    behind = whole.words[word + 1 :]
    halves = _halves(old, character, behind[0].start_ms if behind else old.end_ms)
    words = (*whole.words[:word], *halves, *behind)
    return swap_segment(transcript, segment, replace(whole, words=words))


def _halves(word: Word, character: int, latest_ms: int) -> tuple[Word, Word]:
    left, right = word.text[: max(0, character)], word.text[max(0, character) :]
    if not left.strip() or not right.strip():
        raise EditError(f"word {word.text!r} cannot be split at character {character}")
    middle_ms = min(latest_ms, word.start_ms + word.duration_ms * character // len(word.text))
    parted = left != left.rstrip() or right != right.lstrip()
    return (
        replace(word, text=left.rstrip(), end_ms=middle_ms),
        replace(word, text=right.lstrip(), start_ms=middle_ms, spaced=parted),
    )


def merge_with_next(transcript: Transcript, *, segment: int) -> Transcript:
    """Make one segment of a segment and the next one, text behind text.

    The speaker is the first one's, or the second's where the first has none. Words of the
    second that begin before the last word of the first are moved up to it, so that the words
    stay in order of their start. EditError for the last segment.
    """
    first = segment_at(transcript, segment)
    second = segment_at(transcript, segment + 1)
    speaker = first.speaker if first.speaker is not None else second.speaker
    words = tuple(replace(word, speaker=speaker) for word in (*first.words, *second.words))
    suspect = first.suspect + tuple(s for s in second.suspect if s not in first.suspect)
    merged = Segment(words=in_order(words), suspect=suspect)
    return swap_segments(transcript, segment, segment + 2, merged)


def in_order(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Words in the order given, with starts that never run backwards: late ones are kept."""
    ordered: list[Word] = []
    latest_ms = 0
    for word in words:
        latest_ms = max(latest_ms, word.start_ms)
        if word.start_ms < latest_ms:
            moved = replace(word, start_ms=latest_ms, end_ms=max(latest_ms, word.end_ms))
            ordered.append(moved)
        else:
            ordered.append(word)
    return tuple(ordered)
