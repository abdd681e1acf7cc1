"""Amounts with abbreviated words behind them, and times and scores in the German way."""

from speechstudio.normalization.european.figures import FIGURE, SPACE
from speechstudio.normalization.european.measures import UNIT, unit_of
from speechstudio.normalization.european.numerals import Agreement
from speechstudio.normalization.european.phrasebook import Clock, Noun
from speechstudio.normalization.european.ranges import DASH
from speechstudio.normalization.languages.de.cases import case_before
from speechstudio.normalization.languages.de.phrasebook import book_of
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()


@BOOK.rule(
    "cardinal.abbreviated",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=rf"(?:(?P<low>{FIGURE}){SPACE}?{DASH}{SPACE}?)?(?P<number>{FIGURE}){SPACE}?(?P<unit>[^\W\d_]{{1,4}})\.",
    score=0.84,
)
def _abbreviated(site: Site) -> Reading | None:
    """A number with a short word: `3,5 Mio. Menschen`, `5 Std. Fahrt`."""
    book = book_of(site.region)
    entry = table("de", "phrases")["counted"].get(site["unit"])
    if entry is None:
        return None
    spoken = book.quantity(book.parse(site["number"]), Noun.of(entry))
    if site["low"]:
        spoken = book.span(book.number(book.parse(site["low"])), spoken)
    is_end = site.is_sentence_end or not site.right_text(2).strip()
    return Reading(spoken=spoken, end=site.end - 1 if is_end else None)


@BOOK.rule(
    "measure.one",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=rf"(?<![\w.,/:-])1{SPACE}?(?P<unit>\u20ac|[^\W\d_]{{1,10}}[\u00b2\u00b3]?)(?!\w|[/.,][\w])",
    score=0.91,
)
def _one(site: Site) -> Reading | None:
    """One of a masculine unit in the accusative or dative: `kostet 1 €`."""
    book = book_of(site.region)
    units = table("de", "units")["units"]
    entry = ["Euro", "Euro"] if site["unit"] == "\u20ac" else units.get(site["unit"])
    case = case_before(book, site)
    if entry is None or not case or site["unit"] in book.cue("word_units"):
        return None
    noun = Noun.of(entry)
    one = book.numerals.cardinal(1, Agreement(gender=noun.gender, noun=noun.one, case=case))
    return Reading(spoken=f"{one} {noun.one}")


@BOOK.rule(
    "score.colon",
    SemioticClass.SCORE,
    starts={DIGIT},
    pattern=r"(?P<first>[0-9]{1,4})(?P<gap>[ ]?):(?P=gap)(?P<second>[0-9]{1,6}(?:\.[0-9]{3}){0,2})"
    r"(?P<more>:[0-9]{1,3})?(?![\w:])",
    score=0.6,
)
def _score(site: Site) -> Reading | None:
    """A score or a ratio: `3:2`, `1:1000`; before a time only where words say so."""
    book = book_of(site.region)
    if site.right() in book.cue("hour_unit"):
        return None
    parts = [site["first"], site["second"], *filter(None, [site["more"][1:]])]
    words = [book.numerals.whole(book.parse(part).whole) for part in parts]
    is_score = bool(site.left_set(6) & book.cue("score"))
    is_clock = len(site["second"]) == 2 and int(site["first"]) <= 24 and int(site["second"]) < 60
    return Reading(
        spoken=f" {book.word('score')} ".join(words),
        score=0.5 if is_clock and not is_score else 0.86,
    )


@BOOK.rule(
    "time.dotted_range",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=rf"(?P<one>[0-2]?[0-9])[.:](?P<two>[0-5][0-9]){SPACE}?(?:{DASH}|bis){SPACE}?"
    rf"(?P<three>[0-2]?[0-9])(?:[.:](?P<four>[0-5][0-9]))?{SPACE}?(?:Uhr|h)(?!\w)",
    score=0.94,
)
def _dotted_range(site: Site) -> str:
    """From one time to another: `8.30–12 Uhr`."""
    book = book_of(site.region)
    ends = [
        book.clock(Clock(hour=int(site[hour]), minute=int(site[minute] or 0)))
        for hour, minute in (("one", "two"), ("three", "four"))
    ]
    return book.span(*ends)


@BOOK.rule(
    "measure.scaled",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=rf"(?P<number>{FIGURE}){SPACE}(?P<scale>[^\W\d_]{{3,10}}\.?){SPACE}(?P<unit>{UNIT})",
    score=0.86,
)
def _scaled(site: Site) -> Reading | None:
    """Millions of a unit: `90 Millionen km`."""
    book = book_of(site.region)
    entry = book.phrases["scales"].get(site["scale"].rstrip("."))
    unit = unit_of(book, site["unit"])
    if entry is None or unit is None or site["unit"] in book.cue("word_units"):
        return None
    return Reading(
        spoken=f"{book.quantity(book.parse(site['number']), Noun.of(entry))} {unit.many}"
    )


@BOOK.rule(
    "measure.consumption",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=rf"(?P<number>{FIGURE}){SPACE}?(?P<unit>[lL]|kWh)/100{SPACE}?km(?!\w)",
    score=0.97,
)
def _consumption(site: Site) -> Reading | None:
    """So much on a hundred kilometres."""
    book = book_of(site.region)
    unit = unit_of(book, site["unit"])
    if unit is None:
        return None
    return Reading(
        spoken=f"{book.quantity(book.parse(site['number']), unit)} auf hundert Kilometer"
    )


@BOOK.rule(
    "money.franken_first",
    SemioticClass.MONEY,
    starts={"fr"},
    pattern=rf"Fr\.{SPACE}?(?P<whole>[0-9]{{1,3}}(?:['\u2019][0-9]{{3}}){{1,3}}|[0-9]{{1,9}})(?:\.(?P<cents>[0-9]{{2}}))?(?![\w])",
    score=0.92,
)
def _franken(site: Site) -> str | None:
    """Swiss francs as the Swiss write them: `Fr. 12.50`."""
    if site.region not in ("CH", "LI"):
        return None
    book = book_of(site.region)
    spoken = book.quantity(book.parse(site["whole"]), Noun(one="Franken", many="Franken"))
    cents = int(site["cents"] or 0)
    return f"{spoken} {book.numerals.cardinal(cents)}" if cents else spoken
