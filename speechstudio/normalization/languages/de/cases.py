"""Endings of ordinals and cases of `ein`, from the words before them."""

from speechstudio.normalization.european.numerals import Gender
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.site import Site

_STRONG = {Gender.MASCULINE: "er", Gender.FEMININE: "e", Gender.NEUTER: "es"}
_STRONG_DATIVE = {Gender.MASCULINE: "em", Gender.FEMININE: "er", Gender.NEUTER: "em"}
_JOINING = frozenset(("und", "oder", "bis", "sowie", "auf"))
_REACH = 6
_LONGEST_FUNCTION_WORD = 8


def ending_after(book: Phrasebook, word: str, gender: Gender) -> str:
    """Give the ending that a word asks for; empty when it is no determiner."""
    if word in book.cue("ending_en"):
        return "en"
    if word in book.cue("ending_e"):
        return "e"
    if word in book.cue("ending_er"):
        return "e" if gender is Gender.MASCULINE else "en"
    if word in book.cue("ending_mixed"):
        return _STRONG[gender]
    return ""


def determiner_ending(book: Phrasebook, site: Site, gender: Gender) -> str:
    """Give the ending by the determiner before, also before an adjective or a first ordinal."""
    ending = ending_after(book, site.left(), gender)
    if ending:
        return ending
    is_joined = site.left() in _JOINING
    for at in range(1, _REACH):
        ending = ending_after(book, site.left(at), gender)
        if not ending:
            continue
        between = [site.left_as_written(nearer) for nearer in range(at)]
        if is_joined or all(_is_adjective(word) for word in between):
            return ending
    return ""


def _is_adjective(word: str) -> bool:
    return word.islower() and len(word) > 3 and word.endswith(("e", "en", "er", "es", "em"))


def ordinal_ending(book: Phrasebook, site: Site, gender: Gender) -> str:
    """Give the ending of an ordinal before a noun of a gender."""
    ending = determiner_ending(book, site, gender)
    if ending:
        return ending
    if site.left() in book.cue("strong_dative") and site.left_text(1).isspace():
        return _STRONG_DATIVE[gender]
    return _STRONG[gender]


def day_ending(book: Phrasebook, site: Site) -> str:
    """Give the ending of a day of the month: `am dritten`, `der dritte`, `dritter Mai`."""
    ending = determiner_ending(book, site, Gender.MASCULINE)
    if ending:
        return ending
    if not site.left_text(2).strip(" \u00a0,("):
        words = [site.left(at) for at in range(3)]
        if words[0] in book.cue("strong_dative"):
            return "en"
        if words[0] in book.cue("weekday") and words[1] in book.cue("ending_en"):
            return "en"
    elif site.left() in book.cue("strong_dative"):
        return "en"
    if site.left() in book.cue("weekday") and site.left(1) in book.cue("ending_en"):
        return "en"
    return "er"


def case_before(book: Phrasebook, site: Site) -> str:
    """Guess the case of a noun behind a number: `acc`, `dat` or empty for the nominative."""
    for at in range(_REACH):
        word = site.left(at)
        if not word:
            break
        if word in book.cue("dative") and at < 2:
            return "dat"
        if word in book.cue("accusative") or word in book.cue("nominative_pronoun"):
            return "acc"
    return ""
