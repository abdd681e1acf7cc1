"""Scores and ratios: 3:2, 2대1, 3-2."""

from speechstudio.normalization.languages.ko import amounts, numbers
from speechstudio.normalization.languages.ko.counting import counter_of
from speechstudio.normalization.languages.ko.cues import pattern
from speechstudio.normalization.languages.ko.particles import agreeing
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_VERSUS_CUE = LazyPattern(
    r"[ ]?(?:로|으로|승|패|무승부|완승|완패|역전|스코어|동점|,|의|이|가|였|입|까지)"
)


@BOOK.rule(
    "score.colon",
    SemioticClass.SCORE,
    starts={DIGIT},
    pattern=r"(?P<one>[0-9]{1,4}(?:\.[0-9]{1,3})?)[ ]?[:：∶][ ]?"
    r"(?P<two>[0-9]{1,4}(?:\.[0-9]{1,3})?)"
    r"(?P<three>:[0-9]{1,3}(?![0-9:]))?(?![0-9:])",
    score=0.7,
)
@agreeing
def _colon(site: Site) -> Reading:
    """A score or a ratio: 3:2, 16:9. Times with two places for minutes come before."""
    words = f"{amounts.amount(site['one'])} 대 {amounts.amount(site['two'])}"
    three = site["three"][1:]
    return Reading(spoken=f"{words} 대 {amounts.amount(three)}" if three else words)


@BOOK.rule(
    "score.word",
    SemioticClass.SCORE,
    starts={DIGIT},
    pattern=r"(?P<one>[0-9]{1,3})[ ]?대[ ]?(?P<two>[0-9]{1,3})(?![0-9.,])",
    score=0.85,
)
@agreeing
def _versus(site: Site) -> Reading | None:
    """A score in words: 2대1, 3 대 2."""
    if counter_of(site.right_text(4).lstrip())[0]:
        return None
    return Reading(spoken=f"{numbers.number(site['one'])} 대 {numbers.number(site['two'])}")


@BOOK.rule(
    "score.hyphen",
    SemioticClass.SCORE,
    starts={DIGIT},
    pattern=r"(?P<one>[0-9]{1,3})[-–](?P<two>[0-9]{1,3})(?![-0-9.~])",
    score=0.8,
)
@agreeing
def _hyphen(site: Site) -> Reading | None:
    """A score with a hyphen, where people win and lose: 3-2로 이겼다."""
    if site.before in "-./" and site.before:
        return None
    if not _VERSUS_CUE.match(site.text, site.end) or not pattern("match").search(
        site.left_text(24) + site.right_text(24)
    ):
        return None
    return Reading(spoken=f"{numbers.number(site['one'])} 대 {numbers.number(site['two'])}")
