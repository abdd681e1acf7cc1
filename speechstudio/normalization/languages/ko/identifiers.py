"""Digits that name something: PINs, cards, accounts, plates."""

import re
from functools import cache

from speechstudio.normalization.languages.ko import numbers, spelling
from speechstudio.normalization.languages.ko.cues import cue, pattern
from speechstudio.normalization.languages.ko.particles import agreeing
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_COUNTED = LazyPattern(r"[ ]?(?:자리|개|명|만|천|억|원|년|월|가지|번째|회|분|시|일[ ]|글자|줄)")
_USES = frozenset(
    "가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자배하허호"
)
"""Syllables on the plates of cars."""


@cache
def _secret_before() -> re.Pattern[str]:
    """What stands between a word such as 비밀번호 and its digits."""
    return re.compile(
        rf"(?:{pattern('secret').pattern}|(?<![A-Za-z])(?:PIN|OTP|CVC|CVV|ID))"
        r"(?:[ ]?(?:네|여섯|다섯|여덟|[4-8])[ ]?자리)?(?:은|는|이|가|을|를|의|로|으로)?"
        r"[ ]?[:：(=-]?[ ]?[\"'‘“]?(?:[가-힣]{1,4}[ ])?$"
    )


@BOOK.rule(
    "digit.secret",
    SemioticClass.DIGIT,
    starts={DIGIT, CAPS, LETTER, MIXED},
    pattern=r"[0-9A-Z]{2,32}(?:[-\u2010\u2013 ][0-9]{2,8}){0,6}(?![0-9A-Za-z,]|\.[0-9])",
    score=0.92,
)
@agreeing
def _secret(site: Site) -> Reading | None:
    """Digits behind a word such as 비밀번호: one by one."""
    left = site.left_text(36)
    if not any(c.isdigit() for c in site.source) or not _secret_before().search(left):
        return None
    if _COUNTED.match(site.right_text(4)):
        return None
    return Reading(spoken=code(site.source))


def code(text: str) -> str:
    """Say letters by their names and digits one by one, in the groups that are written."""
    runs = re.findall(r"[0-9]+|[A-Za-z]+", text)
    return " ".join(numbers.named(r) if r[0].isdigit() else spelling.letters(r) for r in runs)


@BOOK.rule(
    "digit.card",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=r"[0-9]{4}(?:[- ][0-9]{4}){3}(?![-0-9])|[0-9]{6}-[1-8][0-9]{6}(?![-0-9])"
    r"|[0-9]{3}-[0-9]{2}-[0-9]{5}(?![-0-9])|[0-9]{2,6}(?:-[0-9]{2,8}){2,4}(?![-0-9])"
    r"|[0-9]{1,6}(?:-[0-9]{1,8}){3,5}(?![-0-9])",
    score=0.85,
)
def _card(site: Site) -> Reading | None:
    """Cards, accounts, residents and companies by the shape of their groups."""
    if site.before and site.before in "-.":
        return None
    return Reading(spoken=numbers.named(site.source))


@BOOK.rule(
    "digit.leading-zero",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=r"0[0-9]{1,40}(?![0-9]|[.:/][0-9])",
    score=0.5,
)
def _leading_zero(site: Site) -> Reading | None:
    """A number that begins with zero is a name: 007."""
    is_part = site.before and site.before in ".,:"
    if is_part or site.right_text(2).strip()[:1] in {*"년월일시분초번호층"}:
        return None
    return Reading(spoken=numbers.named(site.source))


@BOOK.rule(
    "code.plate",
    SemioticClass.CODE,
    starts={DIGIT},
    pattern=r"(?P<class>[0-9]{2,3})(?P<use>[가-힣])[ ]?(?P<serial>[0-9]{4})"
    r"(?![0-9,]|[ ]?[년명원개])",
    score=0.84,
)
def _plate(site: Site) -> Reading | None:
    """The plate of a car: 12가 3456."""
    if site["use"] not in _USES:
        return None
    first = numbers.digits(site["class"], "공")
    return Reading(spoken=f"{first} {site['use']} {numbers.named(site['serial'])}")


@BOOK.rule(
    "digit.named",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=r"[0-9]{2,4}(?![0-9]|[.,][0-9])(?=(?P<behind>[ ]?(?:세대|올림픽))?)",
    score=0.75,
)
def _named(site: Site) -> Reading | None:
    """Names whose figures are said one by one: 보잉 747, 코로나19, 2030 세대."""
    named = numbers.named(site.source)
    if site.left_text(8).rstrip().endswith(cue("digitwise")):
        return Reading(spoken=named if site.before == " " else f" {named}")
    is_name = site["behind"] and len(site.source) in (2, 4)
    return Reading(spoken=named) if is_name else None
