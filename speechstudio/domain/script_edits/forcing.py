"""How stretches of a text are read: what a person decided."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from speechstudio.domain.edits.queries import Query, compiled
from speechstudio.domain.errors import EditError
from speechstudio.domain.script import Forced, Script, ScriptParagraph
from speechstudio.domain.script_edits.places import check_range, paragraph_at, swapped

_NUMBER_BEFORE = (
    r"(?<![0-9][.,'\u2019])(?<![$\u00a3\u00a5\u20a9\u20ac\u20b9#\u2116@+\u2212\u2013/:-])"
)
_NUMBER_BEHIND = r"(?![%\u2030\u00b0$\u00a3\u00a5\u20a9\u20ac\u20b9]|[.,:/'\u2019\u2013-][0-9])"


def force(script: Script, paragraph: int, forced: Forced) -> Script:
    """Decide how a stretch is read, in place of decisions that it overlaps."""
    check_range(script, (paragraph, forced.start), (paragraph, forced.end))
    if forced.start == forced.end or (forced.spoken is None and not forced.semiotic_class):
        raise EditError(f"{forced} decides nothing")
    before = paragraph_at(script, paragraph)
    return swapped(script, paragraph, paragraph + 1, _with(before, (forced,)))


def unforce(script: Script, paragraph: int, start: int, end: int) -> Script:
    """Take back what was decided about anything in a range."""
    check_range(script, (paragraph, start), (paragraph, end))
    before = paragraph_at(script, paragraph)
    kept = _apart(before.forced, [(start, end)])
    return swapped(script, paragraph, paragraph + 1, replace(before, forced=kept))


def places_of(script: Script, written: str) -> tuple[tuple[int, int, int], ...]:
    """Give paragraph, start and end wherever a text stands in that case, as words or numbers.

    It is not found inside a longer word or number: `5` not in `15`, `5.2`, `5:30` or `$5`.
    """
    if not written.strip():
        return ()
    pattern = compiled(Query(text=written, match_case=True, whole_words=True)).pattern
    before = _NUMBER_BEFORE if written[0].isdigit() else ""
    behind = _NUMBER_BEHIND if written[-1].isdigit() else ""
    expression = re.compile(f"{before}{pattern}{behind}")
    return tuple(
        (index, *found.span())
        for index, paragraph in enumerate(script.paragraphs)
        if written in paragraph.text
        for found in expression.finditer(paragraph.text)
    )


def force_everywhere(script: Script, written: str, forced: Forced) -> Script:
    """Decide how a written form is read wherever it stands; offsets of `forced` do not count."""
    paragraphs = list(script.paragraphs)
    for index, places in groupby(places_of(script, written), key=lambda place: place[0]):
        new = tuple(replace(forced, start=start, end=end) for _, start, end in places)
        paragraphs[index] = _with(paragraphs[index], new)
    return replace(script, paragraphs=tuple(paragraphs))


def unforce_everywhere(script: Script, written: str) -> Script:
    """Take back what was decided about exactly that written form, wherever it stands."""

    def without(paragraph: ScriptParagraph) -> ScriptParagraph:
        kept = tuple(
            forced
            for forced in paragraph.forced
            if paragraph.text[forced.start : forced.end] != written
        )
        return paragraph if len(kept) == len(paragraph.forced) else replace(paragraph, forced=kept)

    return replace(script, paragraphs=tuple(map(without, script.paragraphs)))


def _with(paragraph: ScriptParagraph, new: tuple[Forced, ...]) -> ScriptParagraph:
    """Give the paragraph with decisions in place of those they overlap."""
    kept = _apart(paragraph.forced, [(forced.start, forced.end) for forced in new])
    forced = tuple(sorted((*kept, *new), key=lambda forced: forced.start))
    return replace(paragraph, forced=forced)


def _apart(all_forced: Iterable[Forced], ranges: Iterable[tuple[int, int]]) -> tuple[Forced, ...]:
    """Give the decisions that share no character with any of the ranges."""
    ranges = tuple(ranges)
    return tuple(
        forced
        for forced in all_forced
        if all(forced.end <= start or end <= forced.start for start, end in ranges)
    )
