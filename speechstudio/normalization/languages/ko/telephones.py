"""Telephone numbers, in groups, joined, and short ones to call."""

from speechstudio.normalization.languages.ko import numbers
from speechstudio.normalization.languages.ko.cues import cue, pattern
from speechstudio.normalization.languages.ko.particles import agreeing
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_SERVICE = LazyPattern(r"1[0-9]{2,3}")
_COUNTRY = r"(?:\+(?P<country>[0-9]{1,3})[-. ]?)?"
_NUMBER = r"(?P<number>(?:\([0-9]{1,4}\)[-. ]{0,2}|[0-9]{1,4}[-. )])[0-9]{3,4}[-.][0-9]{4})"


@BOOK.rule(
    "telephone.grouped",
    SemioticClass.TELEPHONE,
    starts={DIGIT, "+", "("},
    pattern=_COUNTRY + _NUMBER + r"(?![0-9]|-[0-9])",
    score=0.9,
)
def _grouped(site: Site) -> Reading | None:
    """A telephone number in groups: 010-1234-5678, +82-2-123-4567, (02) 123-4567."""
    if site.before and (site.before.isdigit() or site.before in "-."):
        return None
    words = numbers.named(site["number"])
    if site["country"]:
        words = f"국가번호 {numbers.digits(site['country'], '공')} {words}"
    return Reading(spoken=words, fields={"number": site.source})


@BOOK.rule(
    "telephone.short-groups",
    SemioticClass.TELEPHONE,
    starts={DIGIT},
    pattern=r"(?:1[3-9][0-9]{2}|[2-9][0-9]{2,3})-[0-9]{4}(?![-0-9.])",
    score=0.72,
)
def _short_groups(site: Site) -> Reading | None:
    """A number without an area code: 1588-1234, 555-1234."""
    if site.before in "-./" and site.before:
        return None
    return Reading(spoken=numbers.named(site.source))


@BOOK.rule(
    "telephone.joined",
    SemioticClass.TELEPHONE,
    starts={DIGIT},
    pattern=r"(?P<zero>01[016789]|0[2-6][0-9]?)(?P<gap>[ ]?)(?P<one>[0-9]{3,4})(?P=gap)"
    r"(?P<two>[0-9]{4})(?![0-9])",
    score=0.8,
)
def _joined(site: Site) -> str:
    """A number without signs: 01012345678, 010 1234 5678."""
    return numbers.named(f"{site['zero']} {site['one']} {site['two']}")


@BOOK.rule(
    "telephone.service",
    SemioticClass.TELEPHONE,
    starts={DIGIT},
    pattern=r"[0-9]{3,4}(?![0-9,]|\.[0-9])(?=(?P<behind>[ ]?[가-힣]{0,3}))",
    score=0.8,
)
@agreeing
def _service(site: Site) -> Reading | None:
    """A short number to call: 119에 신고."""
    number = site.source
    if site.before and site.before in ".,-":
        return None
    behind = site["behind"].strip()
    around = site.left_text(12) + " " + site.right_text(14)
    if number in cue("emergency"):
        called = behind.startswith(cue("called")) or pattern("telephone").search(around)
        return Reading(spoken=numbers.named(number)) if called else None
    if not _SERVICE.fullmatch(number) or not behind.startswith(("에", "로", "번으로", "번에")):
        return None
    return Reading(spoken=numbers.named(number)) if pattern("telephone").search(around) else None
