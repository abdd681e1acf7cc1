"""Text put in place of text inside one paragraph; the readings that people chose go along."""

from collections.abc import Iterator
from dataclasses import replace

from speechstudio.domain.script import Forced, ScriptParagraph
from speechstudio.domain.scripts import is_unspaced


def spliced(paragraph: ScriptParagraph, start: int, end: int, text: str) -> ScriptParagraph:
    """Put a text without line breaks in place of a range.

    A chosen reading goes where its own text changes, also where that becomes part of a longer
    word; the others stay with their text.
    """
    old = paragraph.text
    new = old[:start] + text + old[end:]
    if not paragraph.forced:
        return replace(paragraph, text=new)
    forced = tuple(_carried(paragraph.forced, old, new, (start, end, len(text))))
    return replace(paragraph, text=new, forced=forced)


def moved(forced: Forced, by: int) -> Forced:
    """Move a chosen reading along the text."""
    return replace(forced, start=forced.start + by, end=forced.end + by) if by else forced


def _carried(
    all_forced: tuple[Forced, ...], old: str, new: str, place: tuple[int, int, int]
) -> Iterator[Forced]:
    """Give what is left of chosen readings; `place` is the range and the length of the new text."""
    start, end, length = place
    for forced in all_forced:
        if forced.end <= start:
            after = forced
        elif forced.start >= end:
            after = moved(forced, start + length - end)
        else:
            continue
        grows = (
            _grows(old, new, forced.start, after.start),
            _grows(old, new, forced.end, after.end),
        )
        if not any(grows):
            yield after


def _grows(old: str, new: str, before: int, after: int) -> bool:
    """Tell whether a word goes on at an edge that did not before."""
    return _is_inside_word(new, after) and not _is_inside_word(old, before)


def _is_inside_word(text: str, at: int) -> bool:
    around = text[max(0, at - 1) : at + 1]
    return len(around) > 1 and around.isalnum() and not any(map(is_unspaced, around))
