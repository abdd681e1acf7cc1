"""Sums of money with a sign or a code; won and dollars in words are counted like anything."""

import re

from speechstudio.normalization.languages.ko import amounts, numbers
from speechstudio.normalization.languages.ko.particles import agreeing
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_SIGNS = "$€£¥￥₩￦฿₫₹₱₽₺₪₿"


def _large(number: str, zeros: str) -> str:
    """Move the point of a number as a scale in letters says: `1.5`, `M` as 1500000."""
    whole, _, fraction = number.replace(",", "").partition(".")
    if len(fraction) > len(zeros):
        return number
    return whole + fraction + zeros[len(fraction) :]


def _sum(number: str, currency: str, scale: str) -> str:
    data = table("ko", "money")
    if scale:
        return f"{amounts.amount(_large(number, data['scales'][scale]))} {currency}"
    minor = data["cents"].get(currency)
    match = re.fullmatch(r"([0-9,]{1,40})\.([0-9]{2})", number)
    if minor and match:
        cents = int(match[2])
        whole = amounts.amount(match[1])
        if not cents:
            return f"{whole} {currency}"
        if whole == "영":
            return f"{numbers.sino(cents)} {minor}"
        return f"{whole} {currency} {numbers.sino(cents)} {minor}"
    return f"{amounts.amount(number)} {currency}"


@BOOK.rule(
    "money.prefix",
    SemioticClass.MONEY,
    starts={CAPS, LETTER, *_SIGNS},
    pattern=rf"(?P<currency>[A-Z]{{0,3}}[{_SIGNS}]|[A-Z]{{3}})[ ]?(?P<sign>[-−]?)"
    rf"(?:(?P<low>{amounts.NUMBER})[~〜～∼–-])?(?P<amount>{amounts.AMOUNT})"
    r"(?P<scale>[KMBTk](?![A-Za-z]))?(?:[ ]?(?:원|달러|유로|엔)(?![가-힣]{2}))?",
    score=0.9,
)
@agreeing
def _prefix(site: Site) -> Reading | None:
    """The currency stands before: $20, ₩5만, KRW 1,000."""
    currency = table("ko", "money")["prefix"].get(site["currency"])
    if currency is None:
        return None
    minus = "마이너스 " if site["sign"] else ""
    low = f"{amounts.amount(site['low'])}에서 " if site["low"] else ""
    return Reading(spoken=minus + low + _sum(site["amount"], currency, site["scale"]))


@BOOK.rule(
    "money.suffix",
    SemioticClass.MONEY,
    starts={DIGIT},
    pattern=rf"(?P<amount>{amounts.AMOUNT})[ ]?"
    rf"(?P<currency>[A-Z]{{3}}(?![A-Za-z])|[{_SIGNS}](?![0-9]))",
    score=0.9,
)
@agreeing
def _suffix(site: Site) -> Reading | None:
    """The currency stands behind: 20$, 100 USD."""
    currency = table("ko", "money")["prefix"].get(site["currency"])
    return Reading(spoken=_sum(site["amount"], currency, "")) if currency else None
