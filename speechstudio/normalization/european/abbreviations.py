"""Abbreviations that are read as the words they stand for: `Sr.`, `p. ej.`, `EE. UU.`.

The data has sections that say what must follow: `always` nothing, `before_name` a capital,
`before_number` a number,
`before_roman` a Roman numeral, `behind_number` a digit before; `closing` holds those that often end
a sentence, so that a capital behind them starts a new one; those of `always_small` are never
written with capitals.
"""

import re
from functools import cache

from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = TemplateBook()

_HEAD = LazyPattern(r"[^\W_]+|[^\w\s]")
_LONGEST = 24
_FOLLOWS = {
    "before_name": re.compile(
        r"[ \u00a0\u202f]?(?:(?:et|e|y|und|le|la|les) )?(?:[dl]['\u2019])?[A-Z\u00c0-\u00de]"
        r"|[ \u00a0](?:les?|la) [a-z]"
    ),
    "before_number": re.compile(r"[ \u00a0\u202f]?(?:[0-9]|[IVXLC]{1,7}(?!\w))"),
    "before_roman": re.compile(r"[ \u00a0\u202f]?[IVX]{1,7}(?!\w)"),
    "before_word": re.compile(r"[ \u00a0\u202f][^\W_]"),
}
_CLOSING = ("always", "always_small", "behind_number", "closing")
_NUMBERED = ("before_number", "before_roman")
_SCORES = {"always": 0.8, "before_name": 0.85, "before_number": 0.85, "before_word": 0.82}
_NEW_SENTENCE = LazyPattern(r"[\"'\u201d\u2019)\]]*[^\S\n]{1,3}[\u00bf\u00a1]?[A-Z\u00c0-\u00de]")
_END = LazyPattern(r"[\"'\u201d\u2019)\]]*\s*(?:\n|$)")


@cache
def _entries(language: str) -> dict[str, list[tuple[str, str, str]]]:
    """Entries by the first token in small letters, longest first: (key, section, words)."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for section, entries in table(language, "abbreviations").items():
        for key, words in entries.items():
            head = _HEAD.match(key)
            if head:
                found.setdefault(head.group().lower(), []).append((key, section, words))
    for entries in found.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry[1] not in _NUMBERED))
    return found


def abbreviations(language: str) -> frozenset[str]:
    """Abbreviations that end in a full stop and never end a sentence, for `Grammar`."""
    titles = table(language, "abbreviations").get("before_name", {})
    return frozenset(key.lower().rstrip(".") for key in titles if key.endswith("."))


@BOOK.rule(
    "abbreviation.word",
    SemioticClass.ABBREVIATION,
    starts=lambda book: _entries(book.language).keys(),
    pattern=r"(?<![^\W_])(?<![^\W_]\.)(?=.)",
    score=0.8,
)
def _abbreviation(book: Phrasebook, site: Site) -> Reading | None:
    """Look up what begins here, the longest first."""
    text = site.text[site.start : site.start + _LONGEST + 8]
    head = _HEAD.match(text)
    if head is None:
        return None
    for key, section, words in _entries(book.language).get(head.group().lower(), ()):
        length = _length(text, key, is_exact=section == "always_small")
        if length and _follows(site, section, length):
            said = _by_gender(book, site.text[site.start + length :][:_LONGEST], words)
            return _reading(site, site.start + length, said, section)
    return None


def _by_gender(book: Phrasebook, after: str, words: str) -> str:
    """Choose between the words for a man and for a woman: `san|santa`."""
    man, bar, woman = words.partition("|")
    name = re.match(r"\s*([^\W\d_]+)", after)
    if not bar or name is None:
        return man
    small = name[1].lower()
    is_woman = small in book.cue("queen") or (
        small.endswith("a") and small not in book.cue("ruler")
    )
    return woman if is_woman else man


def _length(text: str, key: str, *, is_exact: bool = False) -> int:
    """Tell how many characters a key takes at the start of a text; spaces may be of any kind.

    A key with capitals is matched as it is written, any other in small or large letters.
    """
    at = 0
    is_exact = is_exact or any(character.isupper() for character in key)
    for character in key:
        if character == " ":
            while text[at : at + 1] in (" ", "\u00a0", "\u202f"):
                at += 1
            continue
        found = text[at : at + 1]
        if found != character and (is_exact or found.lower() != character):
            return 0
        at += 1
    if key[-1].isalpha() and text[at : at + 1].isalnum():
        return 0
    return at


def _follows(site: Site, section: str, length: int) -> bool:
    if section == "behind_number":
        return site.left_text(2).strip()[-1:].isdigit()
    wanted = _FOLLOWS.get(section)
    return wanted is None or wanted.match(site.text, site.start + length) is not None


def _reading(site: Site, end: int, words: str, section: str) -> Reading:
    """Keep the full stop if it also ends the sentence."""
    if site.text[end - 1] == "." and section in _CLOSING:
        ends = _END.match(site.text, end)
        if section == "closing":
            ends = ends or _NEW_SENTENCE.match(site.text, end)
        if ends:
            end -= 1
    return Reading(spoken=words, end=end, score=_SCORES.get(section, 0.8))
