"""Words at the times at which they are likely said, for recognizers that tell no times."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from speechstudio.audio.pcm import frames_to_ms
from speechstudio.domain.scripts import tokenize
from speechstudio.domain.sentences import sentence_ends
from speechstudio.domain.transcript import Segment, Suspicion, Word
from speechstudio.engines.recognition.windows import Span, Window


def spread(text: str, confidences: Sequence[float], window: Window) -> list[Word]:
    """Share the speech of a window among the words of its text by their letters.

    `confidences` has one for each character of the text.
    """
    tokens = tokenize(text)
    spans = window.speech or window.pieces
    total = sum(end - start for start, end in spans)
    weights = [max(1, sum(map(str.isalnum, token.text))) for token in tokens]
    edges = [total * done // sum(weights) for done in accumulate(weights, initial=0)]
    latest_ms = frames_to_ms(window.pieces[-1][1])
    words: list[Word] = []
    for token, (first, last) in zip(tokens, pairwise(edges), strict=True):
        start, end = _placed(first, last, spans)
        start_ms = max(frames_to_ms(start), words[-1].start_ms if words else 0)
        sure = confidences[token.start : token.end]
        words.append(
            Word(
                text=token.text,
                start_ms=start_ms,
                end_ms=max(min(frames_to_ms(end), latest_ms), start_ms + 1),
                confidence=round(min(max(sum(sure) / len(sure), 0.0), 1.0), 4),
                spaced=token.spaced,
            )
        )
    return words


def in_sentences(words: Sequence[Word], suspect: tuple[Suspicion, ...]) -> list[Segment]:
    """Cut words into segments where sentences end; all are as suspect as the whole."""
    segments: list[Segment] = []
    start = 0
    for at, ends in enumerate(sentence_ends(words), start=1):
        if ends or at == len(words):
            segments.append(Segment(words=tuple(words[start:at]), suspect=suspect))
            start = at
    return segments


def _placed(first: int, last: int, spans: Sequence[Span]) -> Span:
    """Find the samples of the recording between two positions in the speech alone.

    What would lie across a pause is kept on the side of it where its middle is.
    """
    middle = (first + last) // 2
    for start, end in spans:
        if middle < end - start or (start, end) == spans[-1]:
            return start + max(first, 0), start + min(max(last, 0), end - start)
        first, last, middle = (position - (end - start) for position in (first, last, middle))
    raise ValueError("there is no speech to share")
