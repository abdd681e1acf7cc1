"""Quantities with units: `5kg`, `10 km run`, `2-5 lb`, `60 km/h`, `±0.5 mm`."""

from speechstudio.normalization.languages.en import amounts, numbers, units
from speechstudio.normalization.languages.en.attributive import is_attributive
from speechstudio.normalization.languages.en.unit_evidence import homonym, likelihood
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

STARTS = {DIGIT, SYMBOL, ".", *amounts.VULGAR}
"""Anchors of an amount."""

_ALONE = (
    "km m mi ft mg g kg ml \u00b5g \u03bcg mcg ng pg kb mb gb tb cm mm lb lbs mmol nmol w v j n l"
).split()
"""Units that stand before a stroke without a number."""
_GAP = LazyPattern(r"[ \u00a0\u202f\u2009]?")
_HYPHEN = LazyPattern(r"[-\u2010\u2011]")
_DASH = LazyPattern(r"[ \u00a0]?[-\u2010-\u2013\u2212][ \u00a0]?|[ \u00a0](?:to|or|and)[ \u00a0]")
_DOT = LazyPattern(r"\.(?=[ \u00a0]?[a-z0-9(,;)=+]|[-/])")


def unit_behind(text: str, at: int) -> tuple[units.Unit, int, bool] | None:
    """Read the unit behind a number: unit, end, whether it is written against the number.

    Behind a hyphen, as in `64-bit`, it is always in the singular.
    """
    hyphen = _HYPHEN.match(text, at)
    gap = hyphen or _GAP.match(text, at)
    start = gap.end() if gap else at
    found = units.read(text, start)
    if found is None:
        return None
    unit, end = found
    if hyphen is not None:
        unit = units.Unit(unit.one, unit.one, unit.sign)
    return unit, end, start == at or hyphen is not None


def end_with_stop(text: str, end: int) -> int:
    """Take in the stop of an abbreviated unit where it cannot end the sentence."""
    return end + 1 if _DOT.match(text, end) else end


@BOOK.rule(
    "measure.unit",
    SemioticClass.MEASURE,
    starts=STARTS,
    pattern=amounts.STARTS_AMOUNT + amounts.AMOUNT,
    score=0.85,
)
def _measure(site: Site) -> Reading | None:
    """A number and a unit of measure: `5 kg`, `60 km/h`."""
    first = amounts.parse(site.source)
    if first is None:
        return None
    is_tight = site.text[site.end : site.end + 1].isalpha()
    amount, at = amounts.with_magnitude(
        first, site.text, site.end, "count" if is_tight else "words"
    )
    found = unit_behind(site.text, at)
    if found is None and is_tight:
        amount, found = first, unit_behind(site.text, site.end)
    if found is None:
        return None
    unit, end, is_attached = found
    score = likelihood(site, unit.sign, end, is_attached=is_attached) if unit.sign else 0.88
    if not score or (is_attached and amounts.continues_name(site)):
        return None
    if amount.bottom or amount.magnitude:
        score = max(score, 0.91)
    start, sign = amounts.sign_before(site)
    return Reading(
        spoken=f"{sign}{quantity(site, amount, unit, end)}",
        start=start,
        end=end_with_stop(site.text, end),
        score=score,
        fields={"unit": unit.one},
    )


def quantity(site: Site, amount: amounts.Amount, unit: units.Unit, end: int) -> str:
    """Say an amount of a unit, in the singular where it is one or goes before a noun."""
    unit = homonym(site, unit, end)
    is_singular = amount.is_one or is_attributive(site, end_with_stop(site.text, end))
    words = amount.spoken
    if amount.bottom > 10 and amount.top > amount.bottom and unit.one.endswith("mercury"):
        words = f"{numbers.cardinal(amount.top)} over {numbers.cardinal(amount.bottom)}"
    if unit.one.endswith("hertz") and amount.top >= 10:
        words = f"{numbers.cardinal(amount.top)} {numbers.cardinal(amount.bottom)}"
    return f"{words} {unit.one if is_singular else unit.many}"


@BOOK.rule(
    "measure.unit_alone",
    SemioticClass.MEASURE,
    starts=_ALONE,
    pattern=(
        r"(?<![\w/.\\-])(?<![0-9][ \u00a0\u202f])[A-Za-z\u00b5\u03bc]{1,4}"
        r"/[A-Za-z]{1,3}[\u00b2\u00b323]?(?![\w/])"
    ),
    score=0.62,
)
def _alone(site: Site) -> Reading | None:
    """A unit with a stroke and no number before it: `in km/h`."""
    first = site.source.partition("/")[0]
    found = units.read(site.text, site.start)
    if found is None or found[1] != site.end:
        return None
    if len(first) == 1 and site.source not in _KNOWN_RATES:
        return None
    return Reading(spoken=found[0].many, end=site.end)


_KNOWN_RATES = frozenset(
    "m/s m/s\u00b2 m/s2 g/L g/l g/kg g/mol g/m\u00b2 g/m2 W/m\u00b2 W/m2 W/kg V/m J/K J/kg"
    " N/m l/h L/h".split()
)


@BOOK.rule(
    "measure.range",
    SemioticClass.MEASURE,
    starts=STARTS,
    pattern=amounts.STARTS_AMOUNT + amounts.AMOUNT,
    score=0.87,
)
def _range(site: Site) -> Reading | None:
    """Two numbers and a unit: `2-5 lb`, `5 kg-10 kg`."""
    low = amounts.parse(site.source)
    if low is None:
        return None
    text, at = site.text, site.end
    inner = units.read(text, at if text[at : at + 1] not in " \u00a0" else at + 1)
    dash = _DASH.match(text, inner[1] if inner else at)
    if dash is None or (inner is None and dash.group().strip(" \u00a0").isalpha()):
        return None
    second = amounts.read(text, dash.end())
    found = unit_behind(text, second[1]) if second else None
    if second is None or found is None:
        return None
    unit, end, is_attached = found
    score = likelihood(site, unit.sign, end, is_attached=is_attached) if unit.sign else 0.88
    if not score or (inner and inner[0].one != unit.one):
        return None
    link = dash.group().strip(" \u00a0")
    link = link if link.isalpha() else "to"
    return Reading(
        spoken=f"{low.spoken} {link} {quantity(site, second[0], unit, end)}",
        end=end_with_stop(text, end),
        score=score + 0.02,
        fields={"unit": unit.one},
    )
