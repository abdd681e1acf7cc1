"""Roman numerals: rulers with article and case, centuries, chapters."""

from speechstudio.normalization.european.figures import SPACE
from speechstudio.normalization.european.romans import value_of
from speechstudio.normalization.languages.de.ordinals import attribute
from speechstudio.normalization.languages.de.phrasebook import GermanPhrasebook, book_of
from speechstudio.normalization.rules import CAPS, LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_MOST_ALONE = 39
"""Highest numeral that needs no word to tell it from an initialism."""
_DATIVE = frozenset("von mit unter nach bei vor seit zu zwischen neben gegenüber aus".split())
_ACCUSATIVE = frozenset("für gegen durch ohne um auf".split())


@BOOK.rule(
    "roman.numeral",
    SemioticClass.ROMAN,
    starts={CAPS, LETTER},
    pattern=rf"(?P<roman>[IVXLCDM]{{1,12}})(?![\w'\u2019&])(?!\.[A-Za-z])(?!-[A-Z0-9])(?P<point>\.(?=(?P<gap>{SPACE})?))?",
    score=0.6,
)
def _numeral(site: Site) -> Reading | None:
    """A numeral in capitals; the words before and behind say how it is read."""
    book = book_of(site.region)
    value = value_of(site["roman"])
    if not value or site.before in tuple("./&-"):
        return None
    fields = {"integer": str(value)}
    end = site.match.end("roman")
    ruler = _ruler(book, site, value)
    if ruler:
        return Reading(
            spoken=ruler, score=0.9, end=end if _ends(book, site) else None, fields=fields
        )
    if _is_attribute(book, site):
        spoken = attribute(book, site, value, site.right_as_written())
        return Reading(spoken=spoken, score=0.88, fields=fields)
    if site.left() in book.cue("roman_label") and site.left_text(1).isspace():
        return Reading(spoken=book.numerals.cardinal(value), score=0.88, end=end, fields=fields)
    left = site.left_as_written()
    beside_capitals = left.isupper() and len(left) > 1
    if len(site["roman"]) < 2 or value > _MOST_ALONE or beside_capitals:
        return None
    return Reading(spoken=book.numerals.cardinal(value), end=end, fields=fields)


def _is_attribute(book: GermanPhrasebook, site: Site) -> bool:
    """Whether a noun follows that the numeral puts in order: `im XX. Jahrhundert`."""
    noun = site.right_as_written()
    if not site["gap"]:
        return False
    return noun.lower() in book.cue("ordered") or (len(site["roman"]) > 1 and _names(book, noun))


def _names(book: GermanPhrasebook, noun: str) -> bool:
    return noun[:1].isupper() and noun.lower() not in book.cue("sentence_start")


def _ends(book: GermanPhrasebook, site: Site) -> bool:
    """Whether the full stop also ends the sentence and so stays."""
    if not site["point"]:
        return True
    following = site.right_as_written()
    return not following or (following[0].isupper() and not _names(book, following))


def _ruler(book: GermanPhrasebook, site: Site, value: int) -> str:
    """Say the number of a king, queen or pope: `der Vierzehnte`, `des Zweiten`."""
    written = site.left_as_written()
    name = written.lower()
    if not written[:1].isupper() or value > _MOST_ALONE or not site.left_text(1).isspace():
        return ""
    bare = name.removesuffix("s")
    is_known = {name, bare} & (book.cue("ruler") | book.cue("queen"))
    if not is_known and not (site["point"] and site.left(1) in book.cue("royal_title")):
        return ""
    is_queen = bool({name, bare} & book.cue("queen"))
    is_genitive = name not in book.cue("ruler") | book.cue("queen") and name.endswith("s")
    before = site.left(2) if site.left(1) in book.cue("royal_title") else site.left(1)
    if is_genitive:
        article = "der" if is_queen else "des"
    elif before in _DATIVE:
        article = "der" if is_queen else "dem"
    elif before in _ACCUSATIVE:
        article = "die" if is_queen else "den"
    else:
        article = "die" if is_queen else "der"
    is_nominative = article == ("die" if is_queen else "der")
    stem = book.numerals.ordinal_stem(value)
    return f"{article} {stem[0].upper()}{stem[1:]}{'e' if is_nominative else 'en'}"
