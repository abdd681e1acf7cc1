"""Sizes: `5'11"`, `6 ft 2 in`, `27" wide`, `2x4`, `10 x 12 ft`, `8½ × 11 in`."""

import re

from speechstudio.normalization.languages.en import amounts, numbers
from speechstudio.normalization.languages.en.attributive import is_attributive
from speechstudio.normalization.languages.en.measures import (
    STARTS,
    end_with_stop,
    quantity,
    unit_behind,
)
from speechstudio.normalization.languages.en.unit_evidence import likelihood
from speechstudio.normalization.languages.en.units import Unit
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_FOOT = "['\u2019\u2032\u02b9\u00b4]"
_INCH = "(?:[\"\u201d\u2033\u02ba]|''|\u2019\u2019|\u2032\u2032)"
_BY = LazyPattern(r"[ \u00a0]?[xX\u00d7][ \u00a0]?(?=[0-9.\u00bc-\u00be])|[ ]by[ ](?=[0-9])")
_STROKE = LazyPattern(rf"(?:(?P<inch>{_INCH})|{_FOOT})(?![\w])")
_ALWAYS = LazyPattern(r"[xX\u00d7]7(?![\w])")
_STRAND_BEHIND = LazyPattern(
    r"[ -](?:ends?|UTRs?|cap|exon|overhang|flanking|[ACGTUN]{2,})(?![a-z])"
)
_STRAND_BEFORE = LazyPattern(r"[ACGTUN]{2}-$")
_MARK = LazyPattern('"')
_WORD = LazyPattern(r" (?:the|a|an|my|our|his|her|its|this|all|any)\b")
_SIZED = frozenset(
    "wide long tall deep thick high across diameter screen monitor display tv tablet laptop pipe"
    " nail bolt wheel wheels rim rims pizza sub vinyl record fence wall board ladder by x square"
    " hose blade drill model man woman guy player forward center guard ceiling ceilings".split()
)
_MEASURED = frozenset(
    "measures measure measured stands standing is was about to at over under nearly almost height"
    " width length depth diameter size cut the a grew".split()
)


@BOOK.rule(
    "measure.feet_inches",
    SemioticClass.MEASURE,
    starts={DIGIT},
    needs="'\u2019\u2032\u02b9\u00b4",
    pattern=(
        rf"(?<![\w.,'’/])(?P<feet>[0-9]{{1,3}})"
        rf"(?:{_FOOT}[ ]?(?P<inches>{amounts.AMOUNT})[ ]?{_INCH}"
        rf"|{_FOOT}[ ]?(?P<bare>[0-9]|1[01])(?![\w'\u2019:/]))"
    ),
    score=0.92,
)
def _feet_inches(site: Site) -> Reading | None:
    """Feet and inches with strokes: `5'11"`."""
    inches = amounts.parse(site["inches"] or site["bare"])
    if inches is None:
        return None
    score = 0.92 if site["inches"] else 0.7
    words = f"{numbers.cardinal(site['feet'])} foot {inches.spoken}"
    return Reading(spoken=words, score=score)


@BOOK.rule(
    "measure.feet_inches_named",
    SemioticClass.MEASURE,
    starts={DIGIT},
    needs="f",
    pattern=(
        r"(?<![\w.,/])(?P<feet>[0-9]{1,4})[ \u00a0-]?(?:ft\.?|feet|foot),?[ \u00a0]?"
        rf"(?P<inches>{amounts.AMOUNT})[ \u00a0-]?(?:in(?![\w])|ins(?![\w])|inch(?:es)?(?![\w]))"
    ),
    score=0.93,
)
def _named(site: Site) -> Reading | None:
    """Feet and inches with their abbreviations: `6 ft 2 in`."""
    inches = amounts.parse(site["inches"])
    if inches is None:
        return None
    feet, inch = ("foot", "inch") if is_attributive(site, site.end) else ("feet", "inches")
    feet = "foot" if site["feet"] == "1" else feet
    inch = "inch" if inches.is_one else inch
    words = f"{numbers.cardinal(site['feet'])} {feet} {inches.spoken} {inch}"
    return Reading(spoken=words, end=end_with_stop(site.text, site.end))


@BOOK.rule(
    "measure.stroke",
    SemioticClass.MEASURE,
    starts=STARTS,
    needs="\"\u201d\u2033\u02ba'\u2019\u2032\u02b9\u00b4",
    pattern=(
        rf"{amounts.STARTS_AMOUNT}(?P<amount>{amounts.AMOUNT})(?:(?P<inch>{_INCH})|(?P<foot>{_FOOT}))(?![\w])"
    ),
    score=0.6,
)
def _stroke(site: Site) -> Reading | None:
    """Inches or feet with a stroke, `27"`, unless it closes a quotation."""
    amount = amounts.parse(site["amount"])
    if amount is None or _is_quoted(site):
        return None
    if site["foot"] and site["amount"] in {"3", "5"} and _is_strand_end(site):
        return Reading(spoken=f"{amount.spoken} prime", score=0.9)
    following = site.right_text(24).lower()
    next_word = re.match(r"[ -]([a-z]{1,12})", following)
    is_sized = next_word is not None and next_word[1] in _SIZED
    is_goods = is_attributive(site, site.end)
    is_prime = site.source[-1] in "\u2032\u2033"
    is_likely = is_sized or is_prime or is_goods or site.left() in _MEASURED
    if site["foot"] and not (is_sized or is_prime):
        return None
    if not is_likely and len(site.left_text()) > 90:
        return None
    one, many = ("inch", "inches") if site["inch"] else ("foot", "feet")
    words = f"{amount.spoken} {one if amount.is_one or is_goods else many}"
    score = 0.85 if is_sized or is_prime else 0.72
    return Reading(spoken=words, score=score if is_likely else 0.55)


def _is_strand_end(site: Site) -> bool:
    """Whether an end of a strand of genes is meant: `the 5' end`, `5'-ATG-3'`."""
    behind = _STRAND_BEHIND.match(site.right_text(12))
    return behind is not None or _STRAND_BEFORE.search(site.left_text(8)) is not None


def _is_quoted(site: Site) -> bool:
    """Whether the mark behind the number closes a quotation that is open."""
    before = site.left_text()
    if site.source[-1] == '"':
        return _is_open(before)
    opening = {"\u201d": "\u201c", "\u2019": "\u2018", "'": " '"}.get(site.source[-1])
    if opening is None:
        return False
    at = before.rfind(opening)
    return at >= 0 and site.source[-1] not in before[at + len(opening) :]


def _is_open(before: str) -> bool:
    """Tell whether a straight quotation mark is open; one behind a digit may be a stroke."""
    is_open = False
    for mark in _MARK.finditer(before):
        ahead = before[mark.start() - 1 : mark.start()]
        if is_open or not ahead.isdigit():
            is_open = not is_open
    return is_open


@BOOK.rule(
    "measure.by",
    SemioticClass.MEASURE,
    starts=STARTS,
    needs="xX\u00d7b",
    pattern=amounts.STARTS_AMOUNT + amounts.AMOUNT,
    score=0.84,
)
def _by(site: Site) -> Reading | None:
    """Two or three lengths: `10x12 ft`, `2 m × 3 m`, `2x4`."""
    amount = amounts.parse(site.source)
    if amount is None:
        return None
    if site.source == "24" and _ALWAYS.match(site.text, site.end):
        return Reading(spoken="twenty four seven", end=site.end + 2, score=0.92)
    said, sources = [], [site.source]
    names: list[Unit] = []
    end, has_unit = site.end, False
    for _ in range(3):
        found = _length_behind(site, end)
        by = _BY.match(site.text, found[1] if found else end)
        if by is None:
            break
        if found:
            said.append(f"{amount.spoken} {found[0].one if amount.is_one else found[0].many}")
            names.append(found[0])
        else:
            said.append(amount.spoken)
        following = amounts.read(site.text, by.end())
        if following is None:
            return None
        sources.append(site.text[by.end() : following[1]])
        amount, end = following
        sources.append(by.group().strip())
    if not said:
        return None
    last, end, has_unit = _last(site, amount, end)
    if names and is_attributive(site, end):
        said = [
            words.replace(unit.many, unit.one) for words, unit in zip(said, names, strict=False)
        ]
    return _sized(site, [*said, last], sources, end, has_unit=has_unit)


def _last(site: Site, amount: amounts.Amount, end: int) -> tuple[str, int, bool]:
    """Say the last length with the unit that may stand behind it."""
    found = _length_behind(site, end)
    if found is None:
        return amount.spoken, end, False
    unit, end = found
    return quantity(site, amount, unit, end), end_with_stop(site.text, end), True


def _length_behind(site: Site, at: int) -> tuple[Unit, int] | None:
    """Read the unit of a length: a stroke or an abbreviation."""
    stroke = _STROKE.match(site.text, at)
    if stroke:
        unit = Unit("inch", "inches") if stroke["inch"] else Unit("foot", "feet")
        return unit, stroke.end()
    found = unit_behind(site.text, at)
    if found is None:
        return None
    unit, end, is_attached = found
    if unit.sign == "in":
        is_attached = _WORD.match(site.text[end : end + 4].lower()) is None
    if unit.sign and not likelihood(site, unit.sign, end, is_attached=is_attached):
        return None
    return unit, end


def _sized(
    site: Site, said: list[str], sources: list[str], end: int, *, has_unit: bool
) -> Reading | None:
    """Join lengths; without a unit a cross with spaces is left to mathematics."""
    if site.text[end : end + 1].isalnum() or sources[1].startswith("0"):
        return None
    is_spaced = " " in site.text[site.end : site.end + 1]
    if not has_unit:
        if re.match(r"[ ]?[=\u2248^\u00b2*/+]", site.text[end : end + 2]):
            return None
        if is_spaced and sources[2] == "\u00d7":
            return None
        counts = [source for source in sources if source.isdigit()]
        if (
            len(said) == 2
            and len(counts) == 2
            and min(map(len, counts)) > 2
            and min(map(int, counts)) > 400
        ):
            said = [numbers.pairs(source) for source in counts]
    score = 0.88 if has_unit else 0.78
    if not has_unit and not is_spaced and is_attributive(site, end):
        # the size of a thing, as in `a 3\u00d75 card`, and no product
        score = 0.89
    return Reading(spoken=" by ".join(said), end=end, score=score)
