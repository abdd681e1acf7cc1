"""Ranges: 3~5명, 10-20%, 9시~18시, 월~금; and the hyphen of lot numbers."""

import re

from speechstudio.normalization.languages.ko import numbers
from speechstudio.normalization.languages.ko.counting import counter_of
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_TILDES = "~〜～∼"
_WEEKDAYS = "월화수목금토일"
_POINT_OF_TIME = LazyPattern(
    r"(?:[0-9][ ]?(?:시|분|일|월|년)|요일|[0-9]:[0-9]{2}|[0-9]{4}|\)|오전|오후|정오|자정)$"
)
_MORE_UNITS = LazyPattern(r"[ ]?(?:[%％℃°㎀-㏟]|[A-Za-zµ]{1,4}(?![A-Za-z])|[가-힣])")


@BOOK.rule(
    "range.counted",
    SemioticClass.RANGE,
    starts={DIGIT},
    pattern=rf"(?P<one>[0-9]{{1,3}})[ ]?(?P<sign>[{_TILDES}–-])[ ]?(?P<two>[0-9]{{1,3}})"
    r"[ ]?(?P<word>[가-힣]{1,8})",
    score=0.82,
)
def _counted(site: Site) -> Reading | None:
    """A range before a counter: 3~5명, 2-3시간, 5~6월."""
    one, two = int(site["one"]), int(site["two"])
    counter, limit = counter_of(site["word"])
    if site.before in "-." and site.before:
        return None
    if site["word"].startswith("월") and 1 <= one <= 12 and 1 <= two <= 12:
        words = f"{numbers.month(one)}에서 {numbers.month(two)}"
        return Reading(spoken=words, end=site.match.start("word") + 1, score=0.9)
    if site["sign"] in "-–" and (one >= two or site["word"].startswith(("번지", "호", "번길"))):
        return None
    if not (1 <= one <= limit and 1 <= two <= limit):
        return None
    first = f"{numbers.native(one)} {counter}"
    return Reading(
        spoken=f"{first}에서 {numbers.native(two)} {counter}",
        end=site.match.start("word") + len(counter),
    )


@BOOK.rule(
    "range.hyphen",
    SemioticClass.RANGE,
    starts={"-", "–"},
    pattern=r"(?:(?<=[0-9])|(?<=[0-9][ ]))[-–][ ]?"
    r"(?P<two>[0-9]{1,6}(?::[0-9]{2}|[.,][0-9]{1,3})?)(?![-–0-9])",
    score=0.55,
)
def _hyphenated(site: Site) -> Reading | None:
    """A hyphen between a smaller and a larger number with a unit behind: 10-20%."""
    end = site.match.start("two")
    if ":" in site["two"]:
        is_time = re.search("[0-9]:[0-9]{2}[ ]?$", site.left_text(4)) is not None
        return Reading(spoken="부터 ", end=end, score=0.8) if is_time else None
    one = re.search(r"(?<![-–0-9.])[0-9]{1,6}$", site.left_text(8))
    plain = re.split("[.,]", site["two"])[0]
    if one is None or int(one.group()) >= int(plain):
        return None
    if not _MORE_UNITS.match(site.text, site.end):
        return None
    if re.match(r"[ ]?(?:번지|호(?!선)|번길|로[ ])", site.text[site.end :][:4]):
        return None
    return Reading(spoken="에서 ", end=end)


@BOOK.rule(
    "address.hyphen",
    SemioticClass.ADDRESS,
    starts={"-"},
    pattern=r"(?<=[0-9])-(?=[0-9]{1,4}(?P<kind>[ ]?(?:번지|호(?!선)|번길))?(?![-0-9]))",
    score=0.6,
)
def _lot(site: Site) -> str | None:
    """The hyphen of a lot number: 12-3번지, 역삼동 737-32."""
    is_lot = site["kind"] or re.search(r"[가-힣][동리로길가][ ][0-9]{1,4}$", site.left_text(8))
    return " 다시 " if is_lot else None


@BOOK.rule(
    "range.tilde",
    SemioticClass.RANGE,
    starts={*_TILDES},
    pattern=rf"(?:(?<=[0-9가-힣A-Za-z%℃)])|(?<=[0-9가-힣A-Za-z%℃)][ ]))"
    rf"[{_TILDES}][ ]?(?=[0-9가-힣$₩€\-−])",
    score=0.6,
)
def _tilde(site: Site) -> Reading | None:
    """The sign between the ends of a range: 에서 for amounts and places, 부터 for times."""
    left, right = site.left_text(12).rstrip(), site.right_text(1)
    if "가" <= right <= "힣":
        return _between_words(site)
    if _POINT_OF_TIME.search(left) or re.match("[0-9]{2,4}년", site.right_text(6)):
        return Reading(spoken="부터 ")
    return Reading(spoken="에서 ") if not _ends_word(left) else None


def _ends_word(left: str) -> bool:
    """Whether a word of a sentence and no noun stands before: 안녕하세요~ 3시에."""
    return left.endswith(("요", "다", "죠", "네"))


def _between_words(site: Site) -> Reading | None:
    """A range of weekdays or places: 월~금, 서울~부산. Long vowels are none: 아~주."""
    one = re.search(r"[가-힣]{1,8}$", site.left_text(8))
    two = re.match(r"[가-힣]{1,8}", site.right_text(8))
    if two is None:
        return None
    second = two.group()
    if one is None:
        return Reading(spoken="부터 ") if second in ("오전", "오후", "정오") else None
    first = one.group()
    if first in _WEEKDAYS and second[0] in _WEEKDAYS and len(second) < 3:
        words = f"{first}요일에서 {second[0]}요일"
        return Reading(spoken=words, start=site.start - 1, end=site.end + 1)
    if first.endswith("요일") or _POINT_OF_TIME.search(site.left_text(12)):
        return Reading(spoken="부터 ")
    is_prose = second.endswith(("요", "다", "까")) or _ends_word(first)
    return None if is_prose or len(first) < 2 or len(second) < 2 else Reading(spoken="에서 ")
