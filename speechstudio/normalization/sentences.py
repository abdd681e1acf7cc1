"""Where sentences of a written text begin and end."""

import re
from collections.abc import Iterator
from functools import cache

from speechstudio.domain.errors import UsageError
from speechstudio.domain.sentences import ends_sentence
from speechstudio.normalization.grammar import Grammar
from speechstudio.normalization.languages import grammar_of

_WORD = re.compile(r"\S+")
_WIDE_END = re.compile(
    "[\uff01\uff1f]{1,64}(?![\uff01\uff1f\u300d\u300f\u201d\u2019])[\u3011\uff09\u3015\u3009\u300b]{0,8}"
    "|[\u3002\uff61]{1,64}[\u300d\u300f\u3011\uff09\u3015\u3009\u300b\u201d\u2019\"')\\]]{0,8}(?!\u3068)"
    "|[\uff01\uff1f]{1,64}[\u300d\u300f\u201d\u2019]{1,8}(?=[\u300c\u300e\u201c\u2018])"
)
"""The end of a sentence in scripts that need no space behind it.

A question that is quoted goes on with who asked it, unless another quotation follows.
"""
_OPENING = "\"'([{\u201c\u2018\u00ab\u201e\u00bf\u00a1*_"
_CLOSING = "\"')]}\u201d\u2019\u00bb\u201c*_"
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|[A-Z]")
_LIST_MARK = re.compile(
    r"[\-*+\u2022\u2023\u25aa\u25cf\u25e6\u2013\u2014]|#{1,6}|\(?(?:[0-9]{1,3}|[A-Za-z])[.)]"
)
_HALF_DAYS = frozenset({"a.m", "p.m"})
_LONGEST_WORD = 64
"""Characters at the end of a word that are looked at."""
_SHORTEST_WORD = 5
"""Letters of a word that is no unknown abbreviation."""
_LONGEST_HEADING = 60
"""A shorter line is a heading or an item by itself; a longer one may be wrapped."""


def sentences(text: str, language: str = "en") -> tuple[tuple[int, int], ...]:
    """Give the ranges of the sentences, in order; only white space stands between them.

    A sentence ends with its signs and the quotes and brackets that close behind them, at a
    blank line, and at the end of a line that is a heading or an item of a list.
    """
    ranges: list[tuple[int, int]] = []
    start: int | None = None
    for piece_start, piece_end, is_last in _pieces(text, _grammar(language)):
        if start is None:
            start = piece_start
        if not is_last:
            continue
        has_words = any(character.isalnum() for character in text[start:piece_end])
        if not has_words and ranges and "\n" not in text[ranges[-1][1] : start]:
            # signs alone belong to what was said before
            ranges[-1] = (ranges[-1][0], piece_end)
        else:
            ranges.append((start, piece_end))
        start = None
    return tuple(ranges)


@cache
def _grammar(language: str) -> Grammar | None:
    """Give the grammar of a language; None when it has none here."""
    try:
        return grammar_of(language.replace("_", "-").partition("-")[0].lower())
    except UsageError:
        return None


def _pieces(text: str, grammar: Grammar | None) -> Iterator[tuple[int, int, bool]]:
    """Give words, cut where a sentence ends inside, and whether each is the last of a sentence."""
    word = _WORD.search(text)
    line = word.start() if word else 0
    opens = True
    while word is not None:
        following = _WORD.search(text, word.end())
        start = word.start()
        for end in _WIDE_END.finditer(word.group()):
            stop = word.start() + end.end()
            if stop < word.end():
                yield start, stop, True
                start = stop
        if following is None:
            yield start, word.end(), True
            return
        gap = text[word.end() : following.start()]
        is_last = _ends_line(text, line, word, following, gap) or _ends(
            word, following, grammar, is_first=opens
        )
        yield start, word.end(), is_last
        opens = is_last
        if "\n" in gap:
            line = following.start()
        word = following


def _ends_line(
    text: str, line: int, word: re.Match[str], following: re.Match[str], gap: str
) -> bool:
    """Tell whether the line between two words ends a paragraph, a heading or an item."""
    breaks = gap.count("\n")
    if breaks != 1:
        return breaks > 1
    if _LIST_MARK.fullmatch(following.group()[:_LONGEST_WORD]):
        return True
    first = following.group().lstrip(_OPENING)[:1]
    is_short = word.end() - line < _LONGEST_HEADING
    return is_short and not first.islower() and text[word.end() - 1] not in ",;:-\u2013\u2014"


def _ends(
    word: re.Match[str], following: re.Match[str], grammar: Grammar | None, *, is_first: bool
) -> bool:
    """Tell whether a sentence ends with a word, given the next."""
    written = word.group()[-_LONGEST_WORD:]
    if written[-1].isalnum() or (is_first and _LIST_MARK.fullmatch(written)):
        return False
    after = following.group()[:_LONGEST_WORD]
    first = after.lstrip(_OPENING)
    core = written.rstrip(_CLOSING)
    if not after.strip(".") and core[-1:] == ".":
        return False
    if not written.strip(".") or core[-1:] in {"!", "?"} or core.endswith(("\u2026", "..")):
        return not first[:1].islower()
    if core[-1:] != ".":
        return ends_sentence(written, after)
    return _full_stop_ends(core, written, after, first, grammar)


def _full_stop_ends(
    core: str, written: str, after: str, first: str, grammar: Grammar | None
) -> bool:
    """Judge a full stop by the stem before it and the word behind it."""
    stem = core[:-1].lstrip(_OPENING)
    key = stem.casefold()
    if first[:1].islower():
        # a name such as `iPhone` starts small; else only a whole word can end the sentence
        starts_small = any(character.isupper() for character in first)
        is_word = len(stem) >= _SHORTEST_WORD and "." not in stem and stem.isalpha()
        return starts_small or (is_word and not _is_known(key, grammar))
    opener = re.match(r"[^\W\d_]*(?:['\u2019][^\W\d_]+)?", first)
    opens = grammar is not None and opener is not None and opener[0].lower() in grammar.openers
    if opens and (_DOTTED.fullmatch(stem) or (grammar and key in grammar.may_end)):
        return True
    if key in _HALF_DAYS and _opens_behind_half_day(first, grammar):
        return True
    return ends_sentence(written, after) and not _is_known(key, grammar)


def _opens_behind_half_day(first: str, grammar: Grammar | None) -> bool:
    """Tell a name that opens a sentence, `at 6 p.m. Ana left`, from a day or a zone."""
    name = re.match(r"[^\W\d_]+", first)
    if grammar is None or name is None or name[0].isupper():
        return False
    return bool(grammar.behind_half_days) and name[0].lower() not in grammar.behind_half_days


def _is_known(key: str, grammar: Grammar | None) -> bool:
    return grammar is not None and (key in grammar.abbreviations or key in grammar.may_end)
