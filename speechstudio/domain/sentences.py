"""Where sentences and clauses end, judged by the words' own punctuation."""

import re
from collections.abc import Sequence
from unicodedata import category

from speechstudio.domain.scripts import is_wide
from speechstudio.domain.transcript import Word

_TERMINATORS = frozenset(
    ".!?\u2026\u203d\u2047\u2048\u2049"
    "\u3002\uff01\uff0e\uff1f\uff61"  # East Asia
    "\u061f\u06d4"  # Arabic, Urdu
    "\u0964\u0965"  # Devanagari and its neighbours
    "\u0589\u1362\u1367\u1368"  # Armenian, Ethiopic
    "\u0f0d\u0f0e\u104b\u17d4\u17d5\u1803\u1809"  # Tibetan, Myanmar, Khmer, Mongolian
    "\u037e"  # Greek question mark
)
_CLAUSE_ENDS = frozenset(",;:\u2013\u2014\u060c\u061b\u3001\uff0c\uff1a\uff1b\uff64\u104a\u1361")
_QUOTES = frozenset("\"'")
_CLOSING = frozenset({"Pe", "Pf", "Pi"})  # Pi too: some languages close with it
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")

_TITLES = frozenset({"dr", "dra", "mme", "mlle", "mr", "mrs", "ms", "mx", "prof", "sra", "srta"})
_RANKS = frozenset(
    {"capt", "col", "gen", "gov", "lt", "maj", "rep", "rev", "sen", "sgt", "st", "ste"}
)
_COMPARISONS = frozenset({"approx", "bspw", "bzw", "cf", "vgl", "vs", "zzgl"})
_NEVER_LAST = _TITLES | _RANKS | _COMPARISONS | {"fr", "mgr", "mt", "sr"}
"""Abbreviations that a name, a number or a comparison follows."""
_MAY_BE_LAST = frozenset(
    {"a.m", "p.m", "al", "bros", "co", "corp", "etc", "inc", "jr", "ltd", "usw"}
)
"""Abbreviations that end a sentence only where a capital follows."""
_BEFORE_NUMBERS = frozenset({"art", "ca", "ch", "fig", "no", "nos", "nr", "nro", "p", "pp", "vol"})
"""Abbreviations only where a figure follows: `No.` is also an answer."""


def _without_closers(text: str) -> str:
    while text and (text[-1] in _QUOTES or category(text[-1]) in _CLOSING):
        text = text[:-1]
    return text


def _is_abbreviation(text: str, following: str) -> bool:
    """Tell whether the full stop behind `text` belongs to an abbreviation or an initial."""
    stem = text[:-1].lstrip("\"'([{\u201c\u2018\u00ab\u00bf\u00a1")
    folded = stem.casefold()
    first = following.lstrip("\"'([{\u201c\u2018\u00ab\u00bf\u00a1")[:1]
    if folded in _MAY_BE_LAST:
        return not (first.isupper() or not first)
    if folded in _BEFORE_NUMBERS:
        return first.isdigit()
    initial = len(stem) == 1 and stem.isupper() and stem != "I"
    return folded in _NEVER_LAST or initial or _DOTTED.fullmatch(stem) is not None


def ends_sentence(text: str, following: str = "") -> bool:
    """Tell whether a sentence ends with a word, given the word that follows it.

    A full stop behind a title, an initial or `e.g.` ends none; dots of hesitation end one
    unless a small letter follows.
    """
    core = _without_closers(text)
    if not core or core[-1] not in _TERMINATORS:
        return False
    if core.endswith(("..", "\u2026")):
        return not following[:1].islower()
    return core[-1] != "." or not _is_abbreviation(core, following)


def ends_clause(text: str) -> bool:
    """Tell whether a word closes with a comma, a colon, a dash or their like."""
    core = _without_closers(text)
    return bool(core) and core[-1] in _CLAUSE_ENDS


def is_glued(before: Word, word: Word) -> bool:
    """Tell whether two words are one to the eye, so that no line may be cut between them.

    The second part of `can't`, the `.5` of a decimal, a bracket or full stop that closes.
    """
    if word.spaced:
        return False
    first = word.text[0]
    if first in _TERMINATORS or first in _CLAUSE_ENDS or category(first) in _CLOSING - {"Pi"}:
        return True
    return not (is_wide(before.text[-1]) or is_wide(first))


def sentence_ends(words: Sequence[Word]) -> list[bool]:
    """Tell for each word whether a sentence ends with it.

    A word made of closing marks ends the sentence that the word before has ended; a word to
    which the next is glued ends none.
    """
    ends: list[bool] = []
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else None
        if word.text[-1].isalnum():
            ended = False
        elif ends and not _without_closers(word.text):
            ended = ends[-1] or ends_sentence(words[at - 1].text)
        else:
            ended = ends_sentence(word.text, following.text if following else "")
        ends.append(ended and not (following and is_glued(word, following)))
    return ends
