"""Places in an order: `1st`, `1,000th`, `21st-century`, `2ⁿᵈ`, `10th-15th`."""

from speechstudio.normalization.languages.en import amounts, numbers
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_WHOLE = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,10}|[0-9]{1,33})"
_RAISED = "(?:\u02e2\u1d57|\u207f\u1d48|\u02b3\u1d48|\u1d57\u02b0)"


@BOOK.rule(
    "ordinal.suffix",
    SemioticClass.ORDINAL,
    starts={DIGIT},
    pattern=(
        rf"{amounts.STARTS_AMOUNT}(?P<whole>{_WHOLE})[ ]?"
        rf"(?:(?<![ ])(?P<suffix>(?i:st|nd|rd|th))|{_RAISED})"
        r"(?P<many>s)?(?![\w])"
    ),
    score=0.8,
)
def _ordinal(site: Site) -> Reading | None:
    """An integer with the ending of its ordinal."""
    digits = site["whole"].replace(",", "")
    if not _fits(digits, site["suffix"].lower()):
        return None
    words = numbers.ordinal(digits)
    return Reading(spoken=f"{words}s" if site["many"] else words, fields={"ordinal": digits})


def _fits(digits: str, suffix: str) -> bool:
    """Whether the ending is the right one; people write `22th`, too, but `1th` is no ordinal."""
    if not suffix:
        return True
    if suffix == "th":
        return digits not in {"1", "2", "3"}
    if digits[-2:] in {"11", "12", "13"}:
        return False
    return {"st": "1", "nd": "2", "rd": "3"}[suffix] == digits[-1]


@BOOK.rule(
    "ordinal.range",
    SemioticClass.ORDINAL,
    starts={DIGIT},
    pattern=(
        rf"{amounts.STARTS_AMOUNT}(?P<low>[0-9]{{1,6}})(?P<first>st|nd|rd|th)?[ ]?"
        r"(?P<link>[-\u2010-\u2013/])[ ]?"
        r"(?P<high>[0-9]{1,6})(?P<last>st|nd|rd|th)(?![\w])"
    ),
    score=0.82,
)
def _range(site: Site) -> Reading | None:
    """Two places with a dash: `10th-15th`."""
    if not _fits(site["high"], site["last"]):
        return None
    if site["link"] == "/" and not site["first"]:
        return None
    if site["first"] and not _fits(site["low"], site["first"]):
        return None
    link = "or" if site["link"] == "/" else "to"
    return Reading(spoken=f"{numbers.ordinal(site['low'])} {link} {numbers.ordinal(site['high'])}")
