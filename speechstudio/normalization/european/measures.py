"""Quantities with units, percentages and temperatures: `5 kg`, `90 km/h`, `-3 °C`, `12,5 %`."""

from typing import Any

from speechstudio.normalization.european.figures import FIGURE, SIGN, SIGNS, SPACE, Figure
from speechstudio.normalization.european.neighbours import left_set
from speechstudio.normalization.european.numerals import Agreement
from speechstudio.normalization.european.phrasebook import Noun, Phrasebook
from speechstudio.normalization.european.ranges import DASH
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = TemplateBook()

_NAME = r"[^\W\d_\u00ba\u00aa]{1,6}[\u00b2\u00b3]?|[^\W\d_]{1,3}[23](?![0-9])"
UNIT = (
    rf"(?:[\u00b0\u00ba\u02da]{SPACE}?[CFK](?!\w)|[\u00b0\u00ba](?!\w)|\u2103|\u2109|[%\u2030]"
    rf"|(?:{_NAME})(?:[/\u00b7](?:{_NAME}|100{SPACE}?km))?(?![\w'\u2019]))"
)
"""Anything that may be the symbol of a unit; the data tells whether it is."""
_DOT = LazyPattern(rf"\.{SPACE}[a-z\u00df-\u00ff]")
"""A full stop that ends no sentence, behind a symbol: `5 min. de pausa`."""
_POWERS = str.maketrans({"2": "\u00b2", "3": "\u00b3", "\u00ba": "\u00b0", "\u02da": "\u00b0"})


def unit_of(book: Phrasebook, symbol: str) -> Noun | None:
    """Give the noun of a unit's symbol."""
    units: dict[str, Any] = table(book.language, "units")["units"]
    name = symbol if "100" in symbol else symbol.translate(_POWERS)
    name = "".join(name.split()).replace("\u2103", "\u00b0C").replace("\u2109", "\u00b0F")
    other: dict[str, Any] = table(book.language, "units").get(f"units_{book.region}", {})
    entry = other.get(name) or units.get(name)
    if entry is not None:
        return Noun.of(entry)
    first, slash, second = name.partition("/")
    if not slash:
        return None
    above, below = unit_of(book, first), unit_of(book, second)
    if above is None or below is None:
        return None
    per = per_unit(book, second)
    return Noun(one=above.one + per, many=above.many + per, gender=above.gender)


def per_unit(book: Phrasebook, symbol: str) -> str:
    """Say what stands behind a slash: ` por kilo`; the symbol itself if it is no unit."""
    units: dict[str, Any] = table(book.language, "units")["units"]
    entry = units.get(symbol.translate(_POWERS))
    return f" {book.per(Noun.of(entry).one if entry else symbol)}"


@BOOK.rule(
    "measure.unit",
    SemioticClass.MEASURE,
    starts={DIGIT, *SIGNS},
    pattern=(
        rf"(?:(?P<low>{FIGURE}){SPACE}?(?P<low_unit>[%\u00b0])?{DASH}(?=[0-9]))?"
        rf"(?P<number>{SIGN}{FIGURE}){SPACE}?(?P<unit>{UNIT})"
    ),
    score=0.8,
)
def _measure(book: Phrasebook, site: Site) -> Reading | None:
    """Read a number, or a range, with the symbol of a unit."""
    unit = unit_of(book, site["unit"])
    if unit is None or not _is_unit(book, site):
        return None
    figure = book.parse(site["number"])
    if figure.sign and site.before.isalnum():
        return None
    spoken = book.quantity(figure, unit)
    if site["low"]:
        low = book.number(book.parse(site["low"]), Agreement(gender=unit.gender, noun=unit.many))
        spoken = book.span(low, spoken)
    score = 0.8
    if site["unit"] in ("\u00b0", "\u00ba"):
        is_ordinal = "\u00b0" in book.phrases["ordinals"] and book.agreement(site).noun
        score = 0.5 if is_ordinal else 0.75 if _has_degrees(book, site) or figure.sign else 0.6
    is_dotted = _DOT.match(site.text, site.end) is not None
    return Reading(
        spoken=spoken,
        score=score,
        end=site.end + 1 if is_dotted else None,
        fields={"number": site["number"], "unit": site["unit"]},
    )


def _has_degrees(book: Phrasebook, site: Site) -> bool:
    """Whether words around speak of temperatures or angles."""
    return bool((left_set(site, 6) | site.right_set(2)) & book.cue("degrees"))


def _is_unit(book: Phrasebook, site: Site) -> bool:
    """Whether a symbol that is also a word of the language stands for the unit."""
    unit = site["unit"]
    if unit == "\u00ba":
        return _has_degrees(book, site) and not book.agreement(site).noun
    if unit in book.cue("spaced_units") and site.source[-2].isdigit():
        return False
    if unit not in book.cue("word_units"):
        return True
    return not site.after.isspace() or site.right() in book.cue("of")


@BOOK.rule(
    "measure.metres",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=(
        rf"(?P<metres>[12])(?:,(?P<behind>[1-9][0-9]){SPACE}?m|m(?P<joined>[1-9][0-9]))"
        r"(?![\w\u00b2\u00b3/])"
    ),
    score=0.85,
)
def _metres(book: Phrasebook, site: Site) -> Reading | None:
    """How tall somebody is: `1,80 m`, `1m80`, in languages that say metres and centimetres."""
    pattern: str = book.phrases.get("measure", {}).get("metres", "")
    unit = unit_of(book, "m")
    if not pattern or unit is None:
        return None
    metres = book.quantity(Figure(whole=site["metres"]), unit)
    rest = book.numerals.whole(site["behind"] or site["joined"])
    return Reading(spoken=pattern.format(metres=metres, rest=rest))


@BOOK.rule(
    "measure.out_of",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=rf"(?P<number>[0-9]{{1,3}}){SPACE}?(?P<unit>[^\W\d_]{{1,9}})/(?P<whole>[0-9]{{1,3}})(?!\w|{SPACE}?km)",
    score=0.92,
)
def _out_of(book: Phrasebook, site: Site) -> Reading | None:
    """Hours of the day, days of the week: `24h/24`, `7j/7`."""
    unit = unit_of(book, site["unit"])
    if unit is None:
        return None
    number = book.quantity(Figure(whole=site["number"]), unit)
    return Reading(spoken=f"{number} {book.word('over')} {book.numerals.whole(site['whole'])}")


@BOOK.rule(
    "measure.size",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=(
        rf"(?P<first>{FIGURE}){SPACE}?[x\u00d7]{SPACE}?(?P<second>{FIGURE})"
        rf"(?:{SPACE}?[x\u00d7]{SPACE}?(?P<third>{FIGURE}))?(?P<tail>{SPACE}?(?P<unit>{UNIT}))?"
    ),
    score=0.82,
)
def _size(book: Phrasebook, site: Site) -> Reading | None:
    """Length by width, with or without a unit: `10 x 15 cm`."""
    unit = unit_of(book, site["unit"]) if site["unit"] else None
    figures = [book.parse(site[name]) for name in ("first", "second", "third") if site[name]]
    last = book.quantity(figures[-1], unit) if unit else book.number(figures[-1])
    words = [*(book.number(figure) for figure in figures[:-1]), last]
    if unit is None and not site["third"] and left_set(site, 8) & book.cue("score"):
        words = [book.number(figure) for figure in figures]
        return Reading(
            spoken=book.span(*words),
            end=site.match.end("second"),
            semiotic_class=SemioticClass.SCORE,
        )
    end = site.match.start("tail") if site["tail"] and unit is None else None
    return Reading(spoken=f" {book.word('by')} ".join(words), end=end)


@BOOK.rule(
    "measure.feet_inches",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=r"(?P<feet>[0-9]{1,3})['\u2019\u2032](?P<inches>[0-9]{1,2})[\"\u201d\u2033]",
    score=0.9,
)
def _feet(book: Phrasebook, site: Site) -> Reading | None:
    """Feet and inches."""
    feet, inches = unit_of(book, "ft"), unit_of(book, "in")
    if feet is None or inches is None:
        return None
    words = [
        book.quantity(Figure(whole=site[name]), noun)
        for name, noun in (("feet", feet), ("inches", inches))
    ]
    return Reading(spoken=f" {book.word('and')} ".join(words))
