"""Flights, lines of buses and trains, and roads: `BA284`, `the 38 bus`, `I-95`."""

from functools import cache

from speechstudio.normalization.languages.en import numbers, spelling
from speechstudio.normalization.languages.en.identifier_cues import word_list
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_STOP = r"(?![\w%\u00b0]|[.,:/][0-9]|-[0-9])"


@cache
def _airlines() -> frozenset[str]:
    return frozenset(table("en", "identifiers")["transport"]["airlines"].split())


@BOOK.rule(
    "code.flight",
    SemioticClass.CODE,
    starts={CAPS, MIXED, DIGIT},
    pattern=(
        r"(?<![\w.-])(?P<airline>[A-Z]{2}|[A-Z][0-9]|[0-9][A-Z])[ \u00a0-]?"
        rf"(?P<number>[0-9]{{1,4}}){_STOP}"
    ),
    score=0.55,
)
def _flight(site: Site) -> Reading | None:
    """An airline's code with a number, near words of flying: `LH 4710`."""
    airline, number = site["airline"], site["number"]
    if airline not in _airlines():
        return None
    if site.left() in {"flight", "flights", "flt"}:
        score = 0.92
    elif (site.left_set(8) | site.right_set(8)) & word_list("transport", "flying"):
        score = 0.84
    elif len(number) > 2 and airline.isalpha():
        score = 0.45
    else:
        return None
    said = f"{spelling.code(airline)} {numbers.pairs(number)}"
    return Reading(spoken=said, score=score, fields={"airline": airline, "number": number})


@BOOK.rule(
    "code.line",
    SemioticClass.CODE,
    starts={DIGIT, MIXED},
    pattern=rf"(?<![\w.$-])(?P<number>[A-Z]?[0-9]{{1,3}}[A-Z]?)(?=[ \u00a0-][a-z]){_STOP}",
    score=0.84,
)
def _line(site: Site) -> Reading | None:
    """A line or a road by the word behind it: `the 38 bus`, `the 405 freeway`."""
    if site.right_as_written() not in word_list("transport", "lines"):
        return None
    if site.left() not in word_list("transport", "lead"):
        return None
    return Reading(spoken=spelling.code(site["number"], paired=True))


@BOOK.rule(
    "code.american_road",
    SemioticClass.CODE,
    starts={CAPS, LETTER},
    pattern=rf"(?<![\w.-])(?P<road>I|US|SR|CR|FM|SH|[A-Z]{{2}})[-\u2010\u2011](?P<number>[0-9]{{1,4}})(?P<side>[NSEW])?{_STOP}",
    score=0.7,
)
def _american_road(site: Site) -> Reading | None:
    """An American road: `I-95`, `US-101`, `CA-1`."""
    road = site["road"]
    near = (site.left_set(6) | site.right_set(6)) & word_list("transport", "roads")
    is_road = road in {"I", "US", "SR", "CR", "FM", "SH"}
    if not is_road and (road not in table("en", "identifiers")["states"] or not near):
        return None
    sides = {"N": " north", "S": " south", "E": " east", "W": " west"}
    said = f"{spelling.letters(road)} {numbers.pairs(site['number'])}{sides.get(site['side'], '')}"
    return Reading(spoken=said, score=0.88 if near or road == "I" else 0.75)


@BOOK.rule(
    "code.american_road_spaced",
    SemioticClass.CODE,
    starts={"us", "u", "sr", "cr", "fm", "i"},
    pattern=rf"(?<![\w.-])(?P<road>I|US|U\.S\.|SR|CR|FM)[ \u00a0](?P<number>[0-9]{{1,3}}){_STOP}",
    score=0.8,
)
def _american_road_spaced(site: Site) -> Reading | None:
    """The same with a space, behind a word of driving: `take US 101`, `onto I 95`."""
    verbs = {"take", "onto", "via", "along", "off", "on", "down", "up", "follow", "from", "near"}
    if site.left() not in verbs:
        return None
    return Reading(spoken=f"{spelling.letters(site['road'])} {numbers.pairs(site['number'])}")


@BOOK.rule(
    "code.british_road",
    SemioticClass.CODE,
    starts={MIXED},
    pattern=r"(?<![\w.-])(?P<road>[MABE])(?P<number>[0-9]{1,4})(?P<motorway>\(M\)|M(?!\w))?(?!\w)",
    score=0.62,
)
def _british_road(site: Site) -> Reading | None:
    """A road of Britain or Europe: `M25`, `A1(M)`."""
    near = (site.left_set(6) | site.right_set(6)) & word_list("transport", "roads")
    tied = site.left() in {"the", "on", "via", "and", "to"} and (near or len(site["number"]) > 3)
    if not (site["motorway"] or tied):
        return None
    said = f"{site['road']} {numbers.pairs(site['number'])}{' M' if site['motorway'] else ''}"
    return Reading(spoken=said, score=0.93 if site["motorway"] else 0.7)
