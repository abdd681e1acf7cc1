"""Fractions: `3/4`, `1/2 litro`, `2 1/2`, `½`, `¼ kg`."""

import unicodedata

from speechstudio.normalization.european.figures import SPACE, WHOLE
from speechstudio.normalization.european.measures import UNIT, unit_of
from speechstudio.normalization.european.neighbours import left, left_set
from speechstudio.normalization.european.numerals import Agreement
from speechstudio.normalization.european.phrasebook import Noun, Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

VULGAR = "\u00bc-\u00be\u2150-\u215e"
_SIGNS = frozenset("".join(chr(c) for c in (*range(0xBC, 0xBF), *range(0x2150, 0x215F))))
_NOUN = LazyPattern(rf"{SPACE}(?P<noun>[^\W\d_]{{2,24}})(?!\w)")
_UNIT = LazyPattern(rf"{SPACE}?(?P<unit>{UNIT})")


def parts(sign: str) -> tuple[int, int]:
    """Take a character such as `½` apart."""
    above, _, below = unicodedata.normalize("NFKC", sign).partition("\u2044")
    return int(above), int(below)


@BOOK.rule(
    "fraction.slash",
    SemioticClass.FRACTION,
    starts={DIGIT},
    pattern=(
        rf"(?:(?P<whole>[0-9]{{1,4}}){SPACE})?(?P<above>[0-9]{{1,3}})[/\u2044]"
        r"(?P<below>[1-9][0-9]{0,3})(?![\w/])(?![.,][0-9])"
    ),
    score=0.6,
)
def _slash(book: Phrasebook, site: Site) -> Reading | None:
    """Read a fraction with figures, with or without a whole number before it."""
    above, below = int(site["above"]), int(site["below"])
    if site.before and site.before in "/-.,":
        return None
    if site["whole"] and not 0 < above < below:
        return None
    if site["above"][0] == "0":
        return None
    is_year = len(site["below"]) == len("2000") and site["below"][:2] in ("19", "20") and above > 1
    if not site["whole"] and (is_year or site.source == "24/7"):
        return _both(book, site, 0.7)
    return _fraction(book, site, site["whole"], above, below)


@BOOK.rule(
    "code.law",
    SemioticClass.CODE,
    starts={DIGIT},
    pattern=rf"(?P<above>{WHOLE})/(?P<below>[0-9]{{2,4}})(?![\w/])",
    score=0.93,
)
def _law(book: Phrasebook, site: Site) -> Reading | None:
    """Read the number and the year of a law: `Ley 39/2015`."""
    return _both(book, site, 0.93) if left_set(site, 3) & book.cue("law") else None


def _both(book: Phrasebook, site: Site, score: float) -> Reading:
    """Say two numbers with a slash that divides nothing: a law of a year, round the clock."""
    figures = [book.parse(site[name]).whole for name in ("above", "below")]
    words = [book.numerals.whole(digits) for digits in figures]
    link = " " if site.source == "24/7" else f" {book.word('slash')} "
    return Reading(spoken=link.join(words), score=score, semiotic_class=SemioticClass.CODE)


@BOOK.rule(
    "fraction.sign",
    SemioticClass.FRACTION,
    starts={DIGIT, *_SIGNS},
    pattern=rf"(?:(?P<whole>[0-9]{{1,4}}){SPACE}?)?(?P<sign>[{VULGAR}])",
    score=0.9,
)
def _sign(book: Phrasebook, site: Site) -> Reading | None:
    """One of the characters for fractions."""
    above, below = parts(site["sign"])
    return _fraction(book, site, site["whole"], above, below)


def _fraction(book: Phrasebook, site: Site, whole: str, above: int, below: int) -> Reading:
    """Say it with the noun or unit behind it."""
    noun, length, is_unit = _noun(book, site)
    is_added = left(site) == book.word("and") and left(site, 2).isdigit()
    fields = {"whole": whole, "numerator": str(above), "denominator": str(below)}
    fraction = book.numerals.fraction(above, below)
    is_half = (above, below) == (1, 2)
    end = site.end + length
    if is_half and not whole and is_added:
        return Reading(
            spoken=book.numerals.half("", book.gender(left(site, 1))).strip(), fields=fields
        )
    if is_half and not whole and site.right() in book.cue("fraction_of") and not noun:
        return Reading(spoken=book.word("half_of"), score=0.7, fields=fields)
    if whole:
        spoken = _mixed(book, whole, fraction, noun, is_half=is_half)
    elif is_half and noun:
        spoken = book.numerals.half(noun.one, noun.gender)
    elif is_unit and noun:
        spoken = f"{fraction} {book.of(noun.one)}"
    else:
        return Reading(spoken=fraction, fields=fields)
    return Reading(spoken=spoken, score=0.85, end=end, fields=fields)


def _noun(book: Phrasebook, site: Site) -> tuple[Noun | None, int, bool]:
    """Find what is divided: a unit or a noun, and how many characters it takes."""
    after = site.right_text(32)
    unit = _UNIT.match(after)
    if unit and unit["unit"] != "\u00b0" and unit["unit"] not in book.cue("word_units"):
        known = unit_of(book, unit["unit"])
        if known:
            return known, unit.end(), True
    word = _NOUN.match(after)
    if word and word["noun"].islower() and word["noun"] not in book.cue("uncounted"):
        noun = word["noun"]
        return Noun(one=noun, many=noun, gender=book.gender(noun)), word.end(), False
    return None, 0, False


def _mixed(book: Phrasebook, whole: str, fraction: str, noun: Noun | None, *, is_half: bool) -> str:
    """Say a whole number and a fraction: `dos litros y medio`."""
    gender = {"gender": noun.gender} if noun else {}
    number = book.numerals.whole(whole, Agreement(noun=noun.many if noun else "", **gender))
    rest = book.numerals.half("", noun.gender).strip() if is_half and noun else fraction
    if is_half and not noun:
        rest = book.word("and_half")
    if not noun:
        return f"{number} {book.word('and')} {rest}"
    name = noun.one if int(whole) == 1 else noun.many
    return f"{number} {name} {book.word('and')} {rest}"
