"""Initialisms that are read letter by letter, and acronyms that are words."""

import re

from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, LETTER, MIXED, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = TemplateBook()

_LONGEST_INITIALISM = 5
_VOWELS = frozenset("AEIOUÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÃÕÄÖÜËÏY")
_SYLLABLES = LazyPattern(
    "(?:[BCDFGHJKLMNÑPQRSTVWXYZÇ]|[BCDFGPT][LR]|CH|QU)?[AEIOUÁÉÍÓÚ]{1,2}"
    "(?:(?:[BCDFGHJKLMNÑPQRSTVWXYZÇ]|[BCDFGPT][LR]|[LMNRS][BCDFGLMNPQRSTV])[AEIOUÁÉÍÓÚ]{1,2}){1,4}"
    "[LMNRSXZ]?"
)
_SHORTEST_WORD = 4
_SHORTEST_SHOUT = 3
_REACH = 2
"""Words to each side that show whether somebody shouts."""


def letters(text: str) -> str:
    """Say the letters of a text one by one, as capitals with spaces."""
    return " ".join(character.upper() for character in text if character.isalpha())


def _list(book: Phrasebook, name: str) -> frozenset[str]:
    return frozenset(table(book.language, "acronyms")[name])


def is_word(book: Phrasebook, acronym: str) -> bool:
    """Whether an acronym is said as a word: because it is known to be, or has syllables."""
    if acronym in _list(book, "words"):
        return True
    if acronym in _list(book, "letters"):
        return False
    return len(acronym) >= _SHORTEST_WORD and _SYLLABLES.fullmatch(acronym) is not None


def _is_shouted(book: Phrasebook, site: Site) -> bool:
    """Whether the words beside are in capitals too, so that these say nothing."""
    rows = (site.surroundings.left_words()[:_REACH], site.right_words()[:_REACH])
    for row in rows:
        for word in row:
            if not word.isupper():
                break
            if len(word) >= _SHORTEST_SHOUT and word.isalpha() and not _is_known(book, word):
                return True
    return False


def _is_known(book: Phrasebook, acronym: str) -> bool:
    return acronym in _list(book, "words") or acronym in _list(book, "letters")


@BOOK.rule(
    "letters.initialism",
    SemioticClass.LETTERS,
    starts={CAPS},
    pattern=r"[^\W\d_]{2,12}(?:['\u2019]?s)?(?!\w)",
    score=0.5,
)
def _initialism(book: Phrasebook, site: Site) -> Reading | None:
    """Capitals that are no word."""
    source = site.source
    bare = source.removesuffix("s").rstrip("'\u2019")
    if not bare.isupper():
        return None
    known = bare in _list(book, "letters")
    if is_word(book, bare) or bare.lower() in book.cue("small_words"):
        return None
    if not known and (_is_shouted(book, site) or not _may_be_initialism(bare)):
        return None
    plural = "s" if source.endswith("s") else ""
    return Reading(spoken=letters(bare) + plural, score=0.7 if known else 0.5)


def _may_be_initialism(text: str) -> bool:
    return len(text) <= _LONGEST_INITIALISM or not any(letter in _VOWELS for letter in text)


@BOOK.rule(
    "letters.plural",
    SemioticClass.LETTERS,
    starts={MIXED},
    pattern=r"(?P<bare>[A-Z\u00c0-\u00de]{2,5})['\u2019]?s(?!\w)",
    score=0.6,
)
def _plural(book: Phrasebook, site: Site) -> Reading | None:
    """Read an initialism with the s of the plural: `ONGs`."""
    if is_word(book, site["bare"]):
        return None
    return Reading(spoken=f"{letters(site['bare'])}s")


@BOOK.rule(
    "letters.dotted",
    SemioticClass.LETTERS,
    starts={LETTER},
    pattern=r"(?<![\w.])(?:[A-Z\u00c0-\u00de]\. ?){1,5}[A-Z\u00c0-\u00de]\.(?!\w)",
    score=0.6,
)
def _dotted(book: Phrasebook, site: Site) -> Reading | None:
    """Read initials with full stops: `O.N.U.`, `J. R. R.`."""
    bare = re.sub("[^\\w]", "", site.source)
    is_tight = " " not in site.source
    spoken = bare if is_tight and is_word(book, bare) else letters(bare)
    after = site.right_text(3)
    ends = not after.strip() or after[:1] == "\n"
    return Reading(spoken=spoken, end=site.end - 1 if ends else None)


@BOOK.rule(
    "letters.ampersand",
    SemioticClass.LETTERS,
    starts={LETTER, CAPS},
    pattern=r"(?P<first>[A-Z]{1,3})&(?P<second>[A-Z]{1,3})(?!\w)",
    score=0.8,
)
def _ampersand(book: Phrasebook, site: Site) -> str:
    """Letters joined by an ampersand: `I&D`."""
    return f"{letters(site['first'])} {book.word('ampersand')} {letters(site['second'])}"
