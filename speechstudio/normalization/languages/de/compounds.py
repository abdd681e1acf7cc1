"""Words that begin with a figure: `18-jährig`, `3-mal`, `90er`, `5%ige`, `1-Zimmer-Wohnung`."""

import re

from speechstudio.normalization.european.figures import FIGURE, SPACE
from speechstudio.normalization.european.measures import UNIT, unit_of
from speechstudio.normalization.european.numerals import Agreement
from speechstudio.normalization.languages.de.cases import case_before
from speechstudio.normalization.languages.de.phrasebook import GermanPhrasebook, book_of
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_TAILS = LazyPattern(
    r"(?:jährig|tägig|wöchig|monatig|monatlich|stündig|stündlich|minütig|minütlich|sekündig|köpfig|stellig"
    r"|teilig|stöckig|seitig|prozentig|malig|mal|fach|geschossig|gängig|zeilig|spurig|klassig|beinig|eckig"
    r"|pfündig|zylindrig|polig|zimmrig|sitzig|türig|gradig|dimensional|strophig|bändig|gliedrig|sprachig"
    r"|silbig|fältig|sternig|reihig|saitig|blättrig|stufig|phasig|achsig|wertig|kernig|adrig|jahr|jährlich)"
    r"[a-zäöüß]{0,12}",
    re.IGNORECASE,
)


def _stem(book: GermanPhrasebook, text: str) -> str:
    """Say a number as the first part of a word: `ein` and not `eins`."""
    figure = book.parse(text)
    if figure.fraction:
        return book.number(figure)
    words = book.numerals.whole(figure.whole)
    return "ein" if words == "eins" else words


@BOOK.rule(
    "cardinal.compound",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=rf"(?P<number>{FIGURE})(?P<percent>{SPACE}?%-?)?(?P<joint>[-\u2010\u2011]?)(?P<tail>[^\W\d_]{{2,24}})(?!\w)",
    score=0.88,
)
def _compound(site: Site) -> Reading | None:
    """A figure with the rest of a word: `18-jährige`, `dreifach`, `10%ige`."""
    book = book_of(site.region)
    tail = site["tail"]
    if site["percent"]:
        if not re.fullmatch("ige[nrsm]?|ig", tail):
            return None
        tail = f"prozent{tail}"
    elif not _TAILS.fullmatch(tail):
        return None
    number = _stem(book, site["number"])
    if tail[0].isupper():
        number = number[0].upper() + number[1:]
    glue = " " if " " in number else ""
    return Reading(spoken=number + glue + tail.lower())


@BOOK.rule(
    "cardinal.er",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=r"(?P<number>[0-9]{1,4})-?er(?P<ending>[ns]?)(?!\w)",
    score=0.85,
)
def _er(site: Site) -> Reading:
    """Decades and sizes: `90er Jahre`, `1980er`, `ein 10er`."""
    book = book_of(site.region)
    value = int(site["number"])
    words = book.numerals.year(value) if value > 999 else book.numerals.cardinal(value)
    kind = SemioticClass.DATE if value % 10 == 0 and value > 10 else SemioticClass.CARDINAL
    return Reading(spoken=f"{words}er{site['ending']}", semiotic_class=kind)


@BOOK.rule(
    "cardinal.times",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=rf"(?P<number>[0-9]{{1,4}})(?:x|\u00d7)(?!\w|{SPACE}?[0-9])",
    score=0.82,
)
def _times(site: Site) -> str:
    """So many times: `3x`."""
    return f"{_stem(book_of(site.region), site['number'])}mal"


@BOOK.rule(
    "cardinal.one_compound",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=r"(?<![\w.,/-])1(?=-[A-ZÄÖÜ][^\W\d_])",
    score=0.6,
)
def _one(_: Site) -> str:
    """A lone one as the first part of a word with hyphens: `1-Zimmer-Wohnung`."""
    return "Ein"


@BOOK.rule(
    "cardinal.half_mixed",
    SemioticClass.FRACTION,
    starts={DIGIT, "-", "\u2212"},
    pattern=rf"(?P<sign>(?<![\w.,)])[-\u2212])?(?P<whole>[0-9]{{1,3}})(?:{SPACE}?\u00bd|{SPACE}1/2(?![\w/]))"
    rf"(?P<tail>{SPACE}?(?P<unit>{UNIT}))?",
    score=0.92,
)
def _half(site: Site) -> Reading:
    """A number and a half: `2 ½` as `zweieinhalb`."""
    book = book_of(site.region)
    words = f"{_stem(book, site['whole'])}einhalb"
    if site["sign"]:
        words = f"{book.word('minus')} {words}"
    unit = unit_of(book, site["unit"]) if site["unit"] else None
    if unit is None:
        return Reading(spoken=words, end=site.match.start("tail") if site["tail"] else None)
    return Reading(spoken=f"{words} {unit.many}")


@BOOK.rule(
    "fraction.negative",
    SemioticClass.FRACTION,
    starts={"-", "\u2212"},
    pattern=r"(?<![\w.,)])[-\u2212](?P<above>[0-9]{1,3})/(?P<below>[1-9][0-9]{0,3})(?![\w/]|[.,][0-9])",
    score=0.8,
)
def _negative(site: Site) -> str:
    """A fraction below zero."""
    book = book_of(site.region)
    fraction = book.numerals.fraction(int(site["above"]), int(site["below"]))
    return f"{book.word('minus')} {fraction}"


@BOOK.rule(
    "fraction.half_noun",
    SemioticClass.FRACTION,
    starts={DIGIT, "\u00bd"},
    pattern=rf"(?<![\w./,-])(?:1/2|\u00bd)(?![\w/.,])(?={SPACE}[A-ZÄÖÜ])",
    score=0.93,
)
def _half_of(site: Site) -> Reading | None:
    """Half of something: `1/2 Liter`, `½ Stunde`."""
    book = book_of(site.region)
    if site.text[site.start - 2 : site.start - 1].isdigit():
        return None
    source = site.right_as_written()
    case = case_before(book, site)
    gender = book.gender(source)
    one = book.numerals.cardinal(1, Agreement(gender=gender, noun=source, case=case))
    endings = {"ein": "er" if gender == "m" else "es", "eine": "e"}
    return Reading(spoken=f"{one} halb{endings.get(one, 'en')}")


@BOOK.rule(
    "fraction.quarter_hour",
    SemioticClass.FRACTION,
    starts={DIGIT, "\u00bc", "\u00be"},
    pattern=rf"(?<![\w./,-])(?P<part>1/4|3/4|\u00bc|\u00be){SPACE}?-?(?:Stunde|Std\.)(?!\w)",
    score=0.94,
)
def _quarter_hour(site: Site) -> str:
    """Quarters of an hour, which are words of their own."""
    book = book_of(site.region)
    word = "Viertelstunde" if site["part"] in ("1/4", "\u00bc") else "Dreiviertelstunde"
    is_determined = site.left() in book.cue("ending_e") | book.cue("ending_en") | book.cue(
        "ending_er"
    )
    return word if is_determined else f"eine {word}"


@BOOK.rule(
    "math.power",
    SemioticClass.MATH,
    starts={DIGIT, MIXED, LETTER},
    pattern=r"(?<!\w)(?P<base>[0-9]{1,12}|[A-Za-z])(?P<power>[\u00b2\u00b3])(?!\w)",
    score=0.7,
)
def _power(site: Site) -> str:
    """A power: `x²`, `10³`."""
    book = book_of(site.region)
    base = (
        book.numerals.whole(site["base"])
        if site["base"].isascii() and site["base"].isdigit()
        else site["base"]
    )
    power = "zwei" if site["power"] == "\u00b2" else "drei"
    return f"{base} hoch {power}"
