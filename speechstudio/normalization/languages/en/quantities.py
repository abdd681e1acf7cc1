"""Numbers that nothing around says to be anything but numbers."""

from speechstudio.normalization.languages.en import amounts, neighbours, numbers, ranges
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_MOST_COUNTED = 12
"""Digits of a quantity that somebody writes without a sign between thousands."""

INTEGER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,10}|[0-9]+)(?![0-9])"
"""An integer with or without commas between thousands."""

_MAGNITUDE_WORD = r"(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen)"
_RUNS = frozenset(
    "run race resolution tv monitor display video screen camera uhd hdr footage walk runner ultra"
    " projector gaming streaming quality runs races videos screens".split()
)
_SOME = {"10": "tens", "100": "hundreds"}
"""How many, roughly, before `of`: `10s of thousands`."""
_BEFORE_KINDS = frozenset("in into by of all some more".split())
_BEFORE_DIGITS = frozenset("all of with only leading trailing contains holds".split())
_BEFORE_COUNT = frozenset("of with to and the these those all from for by another about".split())
"""Words behind which, as behind verbs of counting, a quantity may stand."""
_WORD = LazyPattern(r"[ \u00a0](?P<word>[A-Za-z]{2,20})")
_PEOPLE = LazyPattern(
    r"[ \u00a0](?:people|users|dollars|euros|pounds|yen|rupees|inhabitants|residents|streams|plays"
    r"|voters|workers|tons|years ago|views|followers|subscribers|downloads|members|customers"
    r"|copies|fans|likes|shares"
    r"|visitors|viewers|readers"
    r"|jobs|homes|households|units|records|documents|files|tokens|parameters|lines|rows)\b"
)


@BOOK.rule(
    "cardinal.plain",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=INTEGER,
    score=0.3,
)
def _plain(site: Site) -> Reading | None:
    """Any integer; leading zeros, or more digits than anybody counts, make it a name."""
    source = site.source
    is_name = len(source) > 1 and (source[0] == "0" or len(source) > _MOST_COUNTED)
    if is_name and "," not in source:
        return Reading(spoken=numbers.digits(source), semiotic_class=SemioticClass.DIGIT)
    return Reading(spoken=numbers.cardinal(source), fields={"integer": source.replace(",", "")})


@BOOK.rule(
    "decimal.plain",
    SemioticClass.DECIMAL,
    starts={DIGIT, "."},
    needs=".",
    pattern=r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3}){1,10}|[0-9]{0,30})\.(?P<fraction>[0-9]{1,60})(?![0-9])",
    score=0.4,
)
def _decimal(site: Site) -> Reading | None:
    """A decimal number with a point."""
    if not site["whole"] and (site.before.isalnum() or site.before == "."):
        # behind more dots it is no point: `48...50`
        return None
    return Reading(
        spoken=numbers.decimal(site["whole"], site["fraction"]),
        fields={"whole": site["whole"].replace(",", ""), "fraction": site["fraction"]},
    )


@BOOK.rule(
    "cardinal.signed",
    SemioticClass.CARDINAL,
    starts={DIGIT, "."},
    pattern=rf"{amounts.STARTS_AMOUNT}{amounts.AMOUNT}(?![\w%/]|[-:][0-9])",
    score=0.5,
)
def _signed(site: Site) -> Reading | None:
    """A number right behind a sign: `-2`, `+0.5`."""
    start, sign = amounts.sign_before(site)
    amount = amounts.parse(site.source)
    if not sign or amount is None or len(amount.whole) > 9:
        return None
    if len(site.source) == 4 and site.source[0] == "0" and site.source.isdigit():
        # the distance of a time zone, as in the dates of mails: `-0500`
        return Reading(spoken=f"{sign}{numbers.digits(site.source)}", start=start)
    score = 0.5 if sign == "minus " else 0.42
    return Reading(spoken=f"{sign}{amount.spoken}", start=start, score=score)


@BOOK.rule(
    "cardinal.grouped",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=(
        r"(?<![\w.,])(?:[0-9]{1,3}(?:[\u00a0\u202f\u2009][0-9]{3}){1,10}"
        r"|[0-9]{1,3}(?:[ ][0-9]{3}){2,10}"
        r"|[0-9]{1,3}(?:['’][0-9]{3}){1,10}|[1-9][0-9]?(?:,[0-9]{2}){1,4},[0-9]{3})(?![\w]|[.,'-][0-9])"
    ),
    score=0.5,
)
def _grouped(site: Site) -> Reading | None:
    """Thousands kept apart by spaces or apostrophes, or grouped in lakhs."""
    amount = amounts.parse(site.source)
    return Reading(spoken=amount.spoken) if amount else None


@BOOK.rule(
    "cardinal.spaced",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=(
        r"(?<![\w.,])(?<![0-9] )(?P<head>[1-9][0-9]{0,2}) (?P<tail>[0-9]{3})"
        r"(?![\w%]| ?[0-9]|[.,:/-][0-9])"
    ),
    score=0.45,
)
def _spaced(site: Site) -> Reading | None:
    """Two groups of digits with a space, where a count is due and something counted follows."""
    if not neighbours.counts(site.text, site.end):
        return None
    if site.left() not in _BEFORE_COUNT and not neighbours.has_left(site, "amount_cues"):
        return None
    return Reading(spoken=numbers.cardinal(site["head"] + site["tail"]))


@BOOK.rule(
    "cardinal.kinds",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    needs="s",
    pattern=(
        r"(?<![\w.,$:/-])(?P<first>[0-9]{1,3})s(?: (?P<link>and|&|or) (?P<last>[0-9]{1,3})s)?"
        r"(?![A-Za-z0-9])"
    ),
    score=0.88,
)
def _kinds(site: Site) -> Reading | None:
    """Notes, coins or digits of a kind: `paid in 5s and 10s`, `0s and 1s`, `all 1s`."""
    if not site["last"] and site["first"] in _SOME and site.right() == "of":
        return Reading(spoken=_SOME[site["first"]])
    kinds = [site[name] for name in ("first", "last") if site[name]]
    is_binary = set(kinds) <= {"0", "1"}
    cues = _BEFORE_DIGITS if len(kinds) == 1 else _BEFORE_KINDS
    if site.left() not in cues and not (is_binary and len(kinds) == 2):
        return None
    if (site["link"] == "or" or len(kinds) == 1) and not is_binary:
        return None
    link = " or " if site["link"] == "or" else " and "
    spoken = link.join(numbers.plural(numbers.cardinal(kind)) for kind in kinds)
    return Reading(spoken=spoken, fields={"cue": site.left()})


@BOOK.rule(
    "cardinal.magnitude",
    SemioticClass.CARDINAL,
    starts={DIGIT, "."},
    pattern=rf"{amounts.STARTS_AMOUNT}{amounts.AMOUNT}",
    score=0.8,
)
def _magnitude(site: Site) -> Reading | None:
    """A number with a power of a thousand: `10k`, `1.2M`, `5bn`, `1.4 billion`."""
    first = amounts.parse(site.source)
    if first is None:
        return None
    start, sign = amounts.sign_before(site)
    is_count = site.text[site.end : site.end + 1].isalpha()
    amount, end = amounts.with_magnitude(
        first, site.text, site.end, "count" if is_count else "words"
    )
    if not amount.magnitude:
        amount, end = _counted(site, first)
    if is_count and amounts.continues_name(site):
        return None
    if not amount.magnitude or amount.magnitude == "hundred" or site.source in {"401", "403"}:
        return None
    letter = site.text[site.end : end]
    if letter in {"K", "k"} and site.text[end : end + 1] in "- " and _before_run(site.text, end):
        return Reading(spoken=f"{first.spoken} K", end=end, score=0.85)
    plus = site.text[end : end + 1] == "+" and not site.text[end + 1 : end + 2].isalnum()
    words = f"{sign}{amount.spoken}{' plus' if plus else ''}"
    return Reading(spoken=words, start=start, end=end + plus, score=_sureness(site, letter, end))


def _counted(site: Site, first: amounts.Amount) -> tuple[amounts.Amount, int]:
    """Read `5m`, `5 m` as millions where it is people or money that is counted."""
    amount, end = amounts.with_magnitude(first, site.text, site.end)
    return (amount, end) if _PEOPLE.match(site.text, end) else (first, site.end)


def _before_run(text: str, end: int) -> bool:
    return text[end + 1 : end + 12].lower().split(" ")[0].strip(".,!?;:") in _RUNS


def _sureness(site: Site, letter: str, end: int) -> float:
    """Judge a magnitude of one letter: `5B` may be a seat, `5k` hardly anything else."""
    if len(letter) > 1:
        return 0.86
    if _PEOPLE.match(site.text, end) or (site.source.isdigit() is False and letter in "MBkK"):
        return 0.88
    following = _WORD.match(site.text, end)
    is_counted = following is not None and following["word"].endswith("s")
    if letter in "kK":
        return 0.8 if is_counted or site.source not in {"4", "8"} else 0.45
    if is_counted:
        return 0.8
    return 0.5 if letter == "M" else 0.34


@BOOK.rule(
    "range.magnitude",
    SemioticClass.RANGE,
    starts={DIGIT, "."},
    needs="-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~",
    pattern=(
        rf"{amounts.STARTS_AMOUNT}(?P<low>{amounts.AMOUNT})"
        r"(?P<first>[ ]?[kKMB]n?)?[ ]?[-\u2010-\u2013][ ]?"
        rf"(?P<high>{amounts.AMOUNT})(?=[ \u00a0-]?{_MAGNITUDE_WORD}\b|bn\b|[kKMB]\b)"
    ),
    score=0.86,
)
def _range(site: Site) -> Reading | None:
    """Two numbers and one magnitude: `1.5-2.5 million`, `10k-20k`."""
    low, high = amounts.parse(site["low"]), amounts.parse(site["high"])
    if low is None or high is None:
        return None
    if site["first"]:
        low, _ = amounts.with_magnitude(low, site["first"], 0)
    high, end = amounts.with_magnitude(high, site.text, site.end)
    return Reading(spoken=f"{low.spoken} to {high.spoken}", end=end)


@BOOK.rule(
    "cardinal.plus",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    needs="+",
    pattern=rf"{amounts.STARTS_AMOUNT}(?P<amount>{amounts.AMOUNT})\+(?![\w+=])(?![ ][0-9])",
    score=0.6,
)
def _plus(site: Site) -> Reading | None:
    """A number and more: `50+ people`."""
    amount = amounts.parse(site["amount"])
    return Reading(spoken=f"{amount.spoken} plus") if amount else None


@BOOK.rule(
    "cardinal.times",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    needs="xX\u00d7",
    pattern=rf"{amounts.STARTS_AMOUNT}(?P<amount>{amounts.AMOUNT})(?P<sign>[xX\u00d7])(?![\w])",
    score=0.7,
)
def _times(site: Site) -> Reading | None:
    """How many times: `3x faster`, `a 10x zoom`."""
    amount = amounts.parse(site["amount"])
    if amount is None:
        return None
    is_times = site.right() in ranges.COMPARED or site["sign"] == "\u00d7"
    name = ("time" if amount.is_one else "times") if is_times else "x"
    return Reading(spoken=f"{amount.spoken} {name}")
