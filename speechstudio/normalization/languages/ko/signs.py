"""Signs between and before words and numbers."""

import re
import unicodedata

from speechstudio.normalization.languages.ko import numbers
from speechstudio.normalization.languages.ko.particles import ends_in_consonant
from speechstudio.normalization.rules import DIGIT, SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_OPERATORS = {
    "+": "더하기",
    "-": "빼기",
    "−": "빼기",
    "–": "빼기",
    "×": "곱하기",
    "*": "곱하기",
    "x": "곱하기",
    "÷": "나누기",
    "±": "플러스마이너스",
    "<": "보다 작다",
    ">": "보다 크다",
}
_SILENT = "※★☆■□▲△▼▽◆◇●○◎♥♡♪♬☞▶◀►◄"


@BOOK.rule(
    "math.operator",
    SemioticClass.MATH,
    starts={"+", "*", "×", "÷", "±", "x"},
    pattern=r"(?:(?<=[0-9)])|(?<=[0-9)][ ]))(?P<sign>[+*×÷±x])[ ]?(?=[0-9(])",
    score=0.7,
)
def _operator(site: Site) -> Reading:
    """A sign between two numbers; the space before it belongs to the text."""
    front = "" if site.before == " " else " "
    return Reading(spoken=f"{front}{_OPERATORS[site['sign']]} ")


@BOOK.rule(
    "math.minus",
    SemioticClass.MATH,
    starts={"-", "−", "–"},
    pattern=r"(?<=[0-9)][ ])[-−–][ ](?=[0-9(])",
    score=0.62,
)
def _minus(site: Site) -> str | None:
    """A minus with spaces around, in a sum that has an equals sign."""
    return "빼기 " if "=" in site.right_text(20) or site.left_text(20).count("=") else None


@BOOK.rule(
    "math.equals",
    SemioticClass.MATH,
    starts={"="},
    pattern=r"(?<=[0-9A-Za-z)%])[ ]?=[ ]?(?=[-0-9A-Za-z(])"
    r"|(?<=[0-9A-Za-z)%][ ])=[ ]?(?=[-0-9A-Za-z(])",
    score=0.7,
)
def _equals(site: Site) -> Reading:
    """The sign of equality is the particle of the topic."""
    last = re.search(r"[0-9]{1,12}$", site.left_text(12).rstrip())
    closed = ends_in_consonant(numbers.number(last.group())) if last else True
    start = site.start - 1 if site.before == " " else site.start
    return Reading(spoken=f"{'은' if closed else '는'} ", start=start)


@BOOK.rule(
    "math.plus",
    SemioticClass.MATH,
    starts={"+", "±"},
    pattern=r"(?<![0-9A-Za-z가-힣)])(?P<sign>[+±])(?=[0-9])",
    score=0.5,
)
def _plus(site: Site) -> str:
    """A sign before a number."""
    return "플러스마이너스 " if site["sign"] == "±" else "플러스 "


@BOOK.rule(
    "abbreviation.company",
    SemioticClass.ABBREVIATION,
    starts={"㈜", "("},
    pattern=r"(?:㈜|\(주\))(?=[ ]?(?P<next>[A-Za-z가-힣]?))",
    score=0.8,
)
def _company(site: Site) -> str:
    """A company limited by shares."""
    front = "" if not site.before or site.before.isspace() else " "
    behind = "" if site.after.isspace() or not site["next"] else " "
    return f"{front}주식회사{behind}"


@BOOK.rule(
    "abbreviation.and",
    SemioticClass.ABBREVIATION,
    starts={"&"},
    pattern=r"&(?=[ ]?[A-Za-z가-힣0-9])",
    score=0.5,
)
def _and(site: Site) -> str:
    """An ampersand between words."""
    front = "" if not site.before or site.before.isspace() else " "
    return f"{front}앤드{'' if site.after == ' ' else ' '}"


@BOOK.rule(
    "cardinal.hash",
    SemioticClass.CARDINAL,
    starts={"#", "№"},
    pattern=r"[#№][ ]?(?=[0-9])",
    score=0.6,
)
def _number_sign(site: Site) -> str:
    """A sign of number."""
    return "넘버 " if site.source[0] == "№" else "샵 "


@BOOK.rule(
    "cardinal.circled",
    SemioticClass.CARDINAL,
    starts={SYMBOL, DIGIT},
    pattern=r"[①-⑳⓪❶-❿]",
    score=0.6,
)
def _circled(site: Site) -> str | None:
    """A number in a circle."""
    plain = unicodedata.normalize("NFKC", site.source)
    value = plain if plain.isascii() and plain.isdigit() else str(ord(site.source) - 0x2775)
    space = "" if not site.after or site.after.isspace() else " "
    return f"{numbers.sino(value)}{space}"


@BOOK.rule(
    "roman.sign",
    SemioticClass.ROMAN,
    starts={*"ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ".lower()},
    pattern=r"[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]",
    score=0.9,
)
def _roman(site: Site) -> str:
    """A Roman numeral of one character."""
    space = " " if site.before.isalnum() and site.before != "제" else ""
    return f"{space}{numbers.sino(ord(site.source) - 0x215F)}"


@BOOK.rule(
    "verbatim.silent",
    SemioticClass.PUNCT,
    starts={*_SILENT},
    pattern=rf"[{_SILENT}]{{1,8}}[ ]?",
    score=0.4,
)
def _silent(site: Site) -> str:
    """Ornaments are not read."""
    return " " if site.before.isalnum() and site.after.isalnum() else ""


@BOOK.rule(
    "verbatim.arrow",
    SemioticClass.PUNCT,
    starts={"→", "⇒"},
    pattern=r"[ ]?[→⇒][ ]?",
    score=0.5,
)
def _arrow(_: Site) -> str:
    """An arrow is a pause."""
    return ", "
