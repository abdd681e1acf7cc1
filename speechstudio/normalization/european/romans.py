"""Roman numerals: centuries, rulers, chapters, congresses."""

import re

from speechstudio.normalization.european.figures import SPACE
from speechstudio.normalization.european.neighbours import bare, left
from speechstudio.normalization.european.numerals import Agreement, Gender
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, LETTER, MIXED, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

_ROMAN = LazyPattern("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.IGNORECASE)
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_GAPS = (" ", "\u00a0", "\u202f", "-", "\u2013")
_MOST_ALONE = 39
"""Highest numeral that needs no word to tell it from an initialism."""


def value_of(text: str) -> int:
    """Give the number of a well-formed Roman numeral; 0 for anything else."""
    if not text or not _ROMAN.fullmatch(text):
        return 0
    values = [_VALUES[letter] for letter in text.upper()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


@BOOK.rule(
    "roman.numeral",
    SemioticClass.ROMAN,
    starts={CAPS, LETTER},
    pattern=r"[IVXLCDM]{1,12}(?![\w'\u2019])(?!\.[A-Z])(?!-[A-Z0-9])",
    score=0.6,
)
def _numeral(book: Phrasebook, site: Site) -> Reading | None:
    """Read a numeral in capitals; the words before and behind say how it is read."""
    value = value_of(site.source)
    if not value:
        return None
    before = _word_before(book, site)
    fields = {"integer": str(value)}
    known = _by_cue(book, site, before.lower(), value)
    if known:
        return Reading(spoken=known, score=0.9, fields=fields)
    if site.right() in book.months:
        return Reading(spoken=book.numerals.cardinal(value), score=0.85, fields=fields)
    if before[:1].isupper() and len(before) > 1 and not before.isupper():
        ruler = _ruler(book, site, before, value)
        if ruler:
            return Reading(spoken=ruler, score=0.85, fields=fields)
    is_plain = len(site.source) > 1 and value <= _MOST_ALONE
    if not is_plain or any(
        len(word) > 1 and word.isupper() and not value_of(word)
        for word in (site.left_as_written(), site.right_as_written())
    ):
        return None
    return _before_noun(book, site, value, fields)


def _word_before(book: Phrasebook, site: Site) -> str:
    """Give the word that only a space or a hyphen parts from the numeral."""
    near = site.left_text(2)
    word = bare(site.left_as_written())
    if near[-1:] not in _GAPS or not near.strip():
        return ""
    if near[0] == ".":
        short = word.lower()
        return word if short in book.cue("century") or short in book.cue("roman_label") else ""
    return word if near[0].isalnum() and len(word) > 1 else ""


def _by_cue(book: Phrasebook, site: Site, word: str, value: int) -> str:
    """Read it by the word before it: a century, a chapter, or a numeral joined to another."""
    if word in book.cue("century") or site.right() in book.cue("century_behind"):
        if site.right() in book.cue("century_behind"):
            return book.numerals.ordinal(value, Agreement(noun=site.right()))
        return book.numerals.century(value)
    if word in book.cue("joining"):
        first = site.left_as_written(1)
        if value_of(first) and first.isupper() and left(site, 2) in book.cue("century"):
            return book.numerals.century(value)
    if value_of(word) and left(site, 1) in book.cue("century"):
        return book.numerals.century(value)
    if word in book.cue("roman_label"):
        return book.numerals.part(value, book.gender(word))
    return ""


def _ruler(book: Phrasebook, site: Site, name: str, value: int) -> str:
    """Read it as the number of a person who bears the name."""
    small = name.lower()
    if small in book.cue("not_ruler") or value > _MOST_ALONE:
        return ""
    is_known = small in book.cue("ruler") or small in book.cue("queen")
    if len(site.source) == 1 and not is_known:
        title = left(site) if site.left_as_written(1) == name else left(site, 1)
        if title not in book.cue("royal_title"):
            return ""
    is_queen = small in book.cue("queen") or (
        small not in book.cue("ruler") and book.gender(small) is Gender.FEMININE
    )
    return book.numerals.ruler(value, Gender.FEMININE if is_queen else Gender.MASCULINE)


def _before_noun(
    book: Phrasebook, site: Site, value: int, fields: dict[str, str]
) -> Reading | None:
    """Read it as an ordinal before a noun, else as a cardinal."""
    noun = site.right_as_written()
    if len(noun) > 1 and noun.lower() not in book.cue("uncounted") and site.after.isspace():
        gender = book.gender(noun)
        spoken = book.numerals.ordinal(value, Agreement(gender=gender, noun=noun))
        return Reading(spoken=spoken, score=0.75, fields=fields)
    return Reading(spoken=book.numerals.cardinal(value), score=0.6, fields=fields)


def _ordinal_starts(book: Phrasebook) -> frozenset[str]:
    """Anchors; one capital with small letters looks like a word, so those are named."""
    suffixes = book.phrases["roman_suffixes"]
    return frozenset({MIXED, CAPS, LETTER, *(f"{one}{s}" for one in "ivx" for s in suffixes)})


@BOOK.rule(
    "roman.ordinal",
    SemioticClass.ROMAN,
    starts=_ordinal_starts,
    pattern=rf"(?P<roman>[IVXLCDM]{{1,12}})(?P<suffix>[a-z\u00e8\u00e9\u1d49\u02b3\u00ba\u00aa\u00b0]{{1,3}})(?!\w)(?:{SPACE})?",
    score=0.9,
)
def _with_suffix(book: Phrasebook, site: Site) -> Reading | None:
    """Read a numeral with the suffix of an ordinal: `XIVe`."""
    kind = book.phrases["roman_suffixes"].get(site["suffix"])
    value = value_of(site["roman"])
    if not kind or not value or (len(site["roman"]) == 1 and site["roman"] not in "IVX"):
        return None
    agreement = Agreement(gender=Gender(kind[0]), noun=site.right())
    return Reading(
        spoken=book.numerals.ordinal(value, agreement),
        end=site.match.end("suffix"),
        fields={"integer": str(value)},
    )


@BOOK.rule(
    "roman.small",
    SemioticClass.ROMAN,
    starts=lambda book: book.cue("century"),
    pattern=rf"(?P<word>[^\W\d_]{{3,9}}){SPACE}(?P<roman>[ivxl]{{1,7}})(?!\w)",
    score=0.85,
)
def _small(book: Phrasebook, site: Site) -> Reading | None:
    """Read a century in small letters: `siglo xx`."""
    value = value_of(site["roman"])
    return Reading(spoken=f"{site['word']} {book.numerals.century(value)}") if value else None
