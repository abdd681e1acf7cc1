"""Fractions: `1/2`, `3/4 of`, `2 1/2`, `1½`, `9/16 inch`."""

from speechstudio.normalization.languages.en import amounts
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import words

BOOK = RuleBook()

_SIGNS = "".join(amounts.VULGAR)
_BEFORE = frozenset(
    "about almost nearly roughly only just over under exactly approximately another around add use"
    " least most than remaining half some fraction cut".split()
)
_USUAL = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 1000})
_OF = LazyPattern(
    r"(?:[ \u00a0](?:of|an?|as|full|empty|way|done|complete|majority)\b|[- ]?(?:inch|in\b))"
)


@BOOK.rule(
    "fraction.sign",
    SemioticClass.FRACTION,
    starts={DIGIT, SYMBOL, *_SIGNS},
    needs=amounts.VULGAR,
    pattern=rf"(?<![\w.,])(?P<whole>[0-9]{{1,9}})?[ \u00a0\u202f-]?(?P<sign>[{_SIGNS}])(?![\w/])",
    score=0.9,
)
def _sign(site: Site) -> Reading | None:
    """A fraction that is one character, with or without an integer before it."""
    top, bottom = amounts.VULGAR[site["sign"]]
    start, sign = amounts.sign_before(site)
    return Reading(
        spoken=sign + amounts.mixed(site["whole"], top, bottom),
        start=start,
        fields={"numerator": str(top), "denominator": str(bottom)},
    )


@BOOK.rule(
    "fraction.mixed",
    SemioticClass.FRACTION,
    starts={DIGIT},
    needs="/\u2044",
    pattern=(
        rf"{amounts.STARTS_AMOUNT}(?P<whole>[0-9]{{1,6}})[ \u00a0\u202f-](?P<top>[0-9]{{1,3}})"
        r"[/\u2044](?P<bottom>[0-9]{1,4})(?![\w/\u2044]|\.[0-9])"
    ),
    score=0.9,
)
def _mixed(site: Site) -> Reading | None:
    """An integer and a fraction: `2 1/2`."""
    top, bottom = int(site["top"]), int(site["bottom"])
    if not bottom:
        return None
    is_proper = top < bottom and bottom in _USUAL
    start, sign = amounts.sign_before(site)
    return Reading(
        spoken=sign + amounts.mixed(site["whole"], top, bottom),
        start=start,
        score=None if is_proper else 0.56,
    )


@BOOK.rule(
    "fraction.slash",
    SemioticClass.FRACTION,
    starts={DIGIT},
    needs="/\u2044",
    pattern=(
        rf"{amounts.STARTS_AMOUNT}(?P<top>[0-9]{{1,5}})[ ]?[/\u2044][ ]?(?P<bottom>[0-9]{{1,5}})"
        r"(?:st|nd|rd|ths?|TH)?(?![\w/\u2044]|\.[0-9])"
    ),
    score=0.55,
)
def _slash(site: Site) -> Reading | None:
    """Two integers with a slash; what stands around tells fractions from dates and scores."""
    top, bottom = int(site["top"]), int(site["bottom"])
    if not bottom or site["top"] != str(top) or site["bottom"] != str(bottom):
        return None
    start, sign = amounts.sign_before(site)
    return Reading(
        spoken=sign + amounts.fraction(top, bottom),
        start=start,
        score=_likelihood(site, top, bottom),
    )


def _likelihood(site: Site, top: int, bottom: int) -> float:
    """Weigh the evidence that it is a fraction."""
    if top >= bottom or bottom not in _USUAL:
        return 0.5
    if site.source[-1].isalpha() or "\u2044" in site.source:
        return 0.9
    following = site.right_text(12)
    if _OF.match(following) or (bottom < 33 and site.right() in words("en", "portions")):
        return 0.85
    if top == 1 and bottom in {2, 3, 4}:
        return 0.7
    if site.left() in _BEFORE:
        return 0.75
    return 0.55
