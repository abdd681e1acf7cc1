"""Typing, deleting and pasting: a text in place of a range, over paragraphs too."""

import re
from dataclasses import replace
from itertools import pairwise

from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.script_edits.places import Place, check_range, swapped
from speechstudio.domain.script_edits.splicing import moved, spliced
from speechstudio.domain.sentences import ends_sentence

_LONG, _LONGEST = 4000, 8000
"""Characters after which a line is cut behind a sentence, or else behind any word."""
_WORD = re.compile(r"\S+")
_BREAK = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def replace_text(script: Script, start: Place, end: Place, text: str) -> tuple[Script, Place]:
    r"""Put a text in place of a range; give the place behind it too.

    A line break begins a paragraph, and so does a run of them; a paragraph that is cut in two
    gives both parts its speaker, and its heading to what has words. Where two are joined, the
    first decides about both, unless nothing is left of it.
    """
    check_range(script, start, end)
    lines = lines_of_text(text)
    first, last = script.paragraphs[start[0]], script.paragraphs[end[0]]
    if len(lines) == 1 and start[0] == end[0]:
        joined = spliced(first, start[1], end[1], lines[0])
    elif len(lines) == 1:
        joined = _joined(first, start[1], last, end[1], lines[0])
    else:
        head = spliced(first, start[1], len(first.text), lines[0])
        tail = spliced(last, 0, end[1], lines[-1])
        middle = [ScriptParagraph(text=line, speaker=first.speaker) for line in lines[1:-1]]
        parts = (_heading_if_words(head), *middle, _heading_if_words(tail))
        after = swapped(script, start[0], end[0] + 1, *parts)
        return after, (start[0] + len(lines) - 1, len(lines[-1]))
    after = swapped(script, start[0], end[0] + 1, joined)
    return after, (start[0], start[1] + len(lines[0]))


def lines_of_text(text: str) -> list[str]:
    """Cut a text at its line breaks; blank lines count only at its ends, where they are a break.

    A line that is far longer than a paragraph is cut where sentences end.
    """
    first, *rest = _BREAK.split(text)
    if not rest:
        return _cut(first)
    middle = (line for line in rest[:-1] if line and not line.isspace())
    return [piece for line in (first, *middle, rest[-1]) for piece in _cut(line)]


def _cut(line: str) -> list[str]:
    """Cut a line into pieces of some pages, so that an edit in it is soon read again."""
    if len(line) <= _LONGEST:
        return [line]
    cuts = [0]
    for word, following in pairwise(_WORD.finditer(line)):
        length = following.start() - cuts[-1]
        if length < _LONG:
            continue
        if length >= _LONGEST or ends_sentence(word.group(), following.group()):
            cuts.append(following.start())
    pieces = [line[start:end] for start, end in pairwise([*cuts, len(line)])]
    return [*(piece.rstrip() for piece in pieces[:-1]), pieces[-1]]


def _joined(
    first: ScriptParagraph, start: int, last: ScriptParagraph, end: int, text: str
) -> ScriptParagraph:
    """Join two paragraphs with a text between."""
    head = spliced(first, start, len(first.text), "")
    tail = spliced(last, 0, end, "")
    decides = head if head.text or text else tail
    whole = replace(
        decides,
        text=head.text + tail.text,
        forced=(*head.forced, *(moved(forced, len(head.text)) for forced in tail.forced)),
    )
    return spliced(whole, len(head.text), len(head.text), text)


def _heading_if_words(paragraph: ScriptParagraph) -> ScriptParagraph:
    return paragraph if paragraph.text else replace(paragraph, heading=0)
