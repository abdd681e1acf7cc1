"""Numbers and letters from one to another: `3-5 days`, `10,000–20,000`, `A-Z`."""

from speechstudio.normalization.languages.en import neighbours, numbers
from speechstudio.normalization.rules import DIGIT, LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

COMPARED = frozenset(
    "faster slower more less better worse larger bigger smaller higher lower cheaper longer shorter"
    " stronger heavier the as a per daily weekly his her its their our your my".split()
)
"""Behind a number with an x these tell how many times."""
_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,9})(?:\.[0-9]{1,6})?"


@BOOK.rule(
    "range.numbers",
    SemioticClass.RANGE,
    starts={DIGIT},
    needs="-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~",
    pattern=(
        rf"(?<![0-9][-\u2013/.:,])(?<![$\u00a3\u20ac#])(?<![A-Za-z][-\u2013])"
        rf"(?P<first>{_NUMBER})(?P<join>[ \u00a0]?[-\u2010-\u2015\u2212~][ \u00a0]?)"
        rf"(?P<last>{_NUMBER})(?![0-9:/=]|[.,][0-9]|[-\u2013][0-9])"
    ),
    score=0.5,
)
def _numbers(site: Site) -> Reading | None:
    """Two numbers with a dash between."""
    first, last = site["first"], site["last"]
    if _has_zero(first) or _has_zero(last):
        return None
    join = site["join"]
    if "\u2212" in join or (len(join) > 1 and join.strip() == "-" and _is_lower(last, first)):
        return None
    if len(first) > 3 and first.isdigit() and len(last) < 3 and last.isdigit() and len(join) == 1:
        # the part of a standard or a product, and no range: `8859-1`
        link = " to " if 1900 <= int(first) < 2040 and len(first) == 4 else " "
        spoken = f"{numbers.pairs(first)}{link}{numbers.cardinal(last)}"
        return Reading(spoken=spoken, semiotic_class=SemioticClass.CODE)
    score = 0.5
    is_counted = neighbours.counts(site.text, site.end) and not _is_lower(last, first)
    if is_counted or neighbours.has_left(site, "range_cues") or "\u2013" in join:
        score = 0.7
    elif site.after.isalpha():
        score = 0.4
    spoken = f"{_said(first)} to {_said(last)}"
    return Reading(spoken=spoken, score=score, fields={"first": first, "last": last})


def _has_zero(number: str) -> bool:
    """Tell whether a zero in front makes this a name and not a number."""
    return len(number) > 1 and number[0] == "0" and number[1] != "."


def _is_lower(one: str, other: str) -> bool:
    return float(one.replace(",", "")) < float(other.replace(",", ""))


def _said(number: str) -> str:
    return numbers.number(number)


@BOOK.rule(
    "range.times",
    SemioticClass.RANGE,
    starts={DIGIT},
    needs="-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~",
    pattern=(
        r"(?P<first>[0-9]{1,4}(?:\.[0-9]{1,2})?)(?P<sign>[xX\u00d7])?[ ]?[-\u2013][ ]?"
        r"(?P<last>[0-9]{1,4}(?:\.[0-9]{1,2})?)[xX\u00d7](?![A-Za-z0-9])"
    ),
    score=0.9,
)
def _times(site: Site) -> str:
    """How many times, from and to: `5x-10x`, `10-20x faster`."""
    first, last = numbers.number(site["first"]), numbers.number(site["last"])
    name = "times" if site.right() in COMPARED else "X"
    return f"{first} {name} to {last} {name}" if site["sign"] else f"{first} to {last} {name}"


@BOOK.rule(
    "range.letters",
    SemioticClass.RANGE,
    starts={LETTER},
    pattern=r"(?<![A-Za-z0-9.-])(?P<first>[A-Z])(?P<join>[-\u2013])(?P<last>[A-Z])(?![\w-]|\.[A-Za-z])",
    score=0.9,
)
def _letters(site: Site) -> Reading | None:
    """Letters from one to another: `A-Z`; with a hyphen only behind words such as `grades`."""
    if site["first"] >= site["last"]:
        return None
    is_sure = site.source in {"A-Z", "A\u2013Z"} or "\u2013" in site["join"]
    if not is_sure and site.left() not in neighbours.word_set("letter_cues"):
        return None
    return Reading(spoken=f"{site['first']} to {site['last']}")


@BOOK.rule(
    "range.grades",
    SemioticClass.RANGE,
    starts={"k"},
    pattern=r"(?P<first>K|pre-K|Pre-K)[-\u2013](?P<last>1?[0-9])(?![0-9A-Za-z])",
    score=0.8,
)
def _grades(site: Site) -> str:
    """Years of school from one to another: `K-12`."""
    return f"K through {numbers.cardinal(site['last'])}"
