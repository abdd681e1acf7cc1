"""Sharing a stretch of time among words."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from speechstudio.domain.scripts import Token
from speechstudio.domain.transcript import Word


def spread(texts: Sequence[str], start_ms: int, end_ms: int) -> list[tuple[int, int]]:
    """Start and end of each text when a stretch is shared in proportion to their letters."""
    letters = [0, *accumulate(len(text) for text in texts)]
    total = max(1, letters[-1])
    edges = [start_ms + (end_ms - start_ms) * count // total for count in letters]
    return list(pairwise(edges))


def typed_words(
    tokens: Sequence[Token], *, start_ms: int, end_ms: int, speaker: str | None
) -> list[Word]:
    """Words that a person typed, spread over a stretch of time; they have no confidence."""
    spans = spread([token.text for token in tokens], start_ms, end_ms)
    return [
        Word(text=token.text, start_ms=first, end_ms=last, speaker=speaker, spaced=token.spaced)
        for token, (first, last) in zip(tokens, spans, strict=True)
    ]
