"""Where words stand in the text that is shown, and which of them an edit touches."""

from collections.abc import Sequence

from speechstudio.domain.transcript import Word

Run = tuple[int, int]
"""Start and end in the text of a paragraph."""


def spans_in(text: str, words: Sequence[Word]) -> list[Run]:
    """Start and end of each word in a text that holds them in their order."""
    spans: list[Run] = []
    at = 0
    for word in words:
        found = text.find(word.text, at)
        start = at if found < 0 else found
        at = min(len(text), start + len(word.text))
        spans.append((start, at))
    return spans


def touched(spans: Sequence[Run], start: int, end: int) -> Run:
    """First and last word, the last not included, that an edit from start to end may change.

    Never none: between two words with space on both sides it is the one before.
    """
    first = next((at for at, span in enumerate(spans) if span[1] >= start), len(spans))
    stop = next((at for at, span in enumerate(spans) if span[0] > end), len(spans))
    if first < stop:
        return first, stop
    return (stop - 1, stop) if stop else (0, 1)


def cut_place(spans: Sequence[Run], offset: int) -> tuple[int, int] | None:
    """Word, and character in it, at which a text is cut; None at its ends."""
    for word, (start, end) in enumerate(spans):
        if offset <= start:
            return (word, 0) if word else None
        if offset < end:
            return word, offset - start
    return None
