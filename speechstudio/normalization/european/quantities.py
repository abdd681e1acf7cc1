"""Numbers that nothing around says to be anything but numbers, and years by the words around."""

from speechstudio.normalization.european.figures import FIGURE, SIGN, SIGNS, SPACE
from speechstudio.normalization.european.neighbours import left
from speechstudio.normalization.european.phrasebook import Phrasebook, sign_of
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()


@BOOK.rule(
    "cardinal.plain",
    SemioticClass.CARDINAL,
    starts={DIGIT, *SIGNS},
    pattern=SIGN + FIGURE,
    score=0.3,
)
def _plain(book: Phrasebook, site: Site) -> Reading | None:
    """Any number; leading zeros make it a name, not a quantity."""
    figure = book.parse(site.source)
    if figure.sign and site.before.isalnum():
        return None
    if figure.whole[0] == "0" and len(figure.whole) > 1 and not figure.mark:
        spoken = book.numerals.digits(figure.whole)
        sign = f"{sign_of(book, figure.sign)} " if figure.sign else ""
        return Reading(spoken=sign + spoken, semiotic_class=SemioticClass.DIGIT)
    spoken = book.number(figure, book.agreement(site))
    if figure.fraction:
        return Reading(
            spoken=spoken,
            score=0.4,
            semiotic_class=SemioticClass.DECIMAL,
            fields={"whole": figure.whole, "fraction": figure.fraction},
        )
    score = 0.4 if figure.is_grouped or figure.sign else 0.3
    return Reading(spoken=spoken, score=score, fields={"integer": figure.whole})


@BOOK.rule(
    "date.year",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"1[0-9]{3}(?![0-9])|20[0-9]{2}(?![0-9])",
    score=0.6,
)
def _year(book: Phrasebook, site: Site) -> Reading | None:
    """Four digits after a word that stands before years, unless they count something."""
    if left(site) not in book.cue("year") and left(site) not in book.months:
        return None
    if book.is_counting(site):
        return None
    return Reading(spoken=book.numerals.year(int(site.source)), fields={"year": site.source})


@BOOK.rule(
    "date.decade",
    SemioticClass.DATE,
    starts={"'", "\u2019"},
    pattern=r"(?<![\w])['\u2019](?P<year>[0-9]{2}|[1-9]00)(?![0-9\w'\u2019])",
    score=0.6,
)
def _decade(book: Phrasebook, site: Site) -> Reading | None:
    """Read a year or decade without its century: `'68`."""
    if not left(site):
        return None
    return Reading(spoken=book.numerals.whole(site["year"]), fields={"year": site["year"]})


@BOOK.rule(
    "date.decade_plural",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?P<year>(?:[12][0-9])?[1-9]0)['\u2019]?s(?!\w)",
    score=0.85,
)
def _decade_plural(book: Phrasebook, site: Site) -> str | None:
    """Read a decade with an `s`: `los 80s`."""
    if left(site) not in book.cue("decade"):
        return None
    return book.numerals.whole(site["year"])


@BOOK.rule(
    "math.multiply",
    SemioticClass.MATH,
    starts={"x", "\u00d7", "="},
    pattern=rf"(?<=[0-9 \u00a0])[x\u00d7=](?={SPACE}?[0-9])",
    score=0.6,
)
def _between_numbers(book: Phrasebook, site: Site) -> Reading | None:
    """Read a sign between two numbers: `3 x 4`, `= 12`."""
    if not site.left_text(2).strip()[-1:].isdigit() and site.source != "=":
        return None
    key = "equals" if site.source == "=" else "times"
    return Reading(spoken=f" {book.word(key)} " if site.before.isdigit() else book.word(key))
