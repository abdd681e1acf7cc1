"""Money: `$20`, `20 €`, `USD 1.5bn`, `$300M-$400M`, `£10/wk`, `99¢`, `50p`."""

import re
from dataclasses import dataclass, replace

from speechstudio.normalization.languages.en import amounts, currencies, units
from speechstudio.normalization.languages.en.attributive import is_attributive
from speechstudio.normalization.languages.en.currencies import Currency
from speechstudio.normalization.languages.en.measures import STARTS
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, MIXED, SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_SIGN = "[$\u20a0-\u20c0\u00a3\u00a5\uffe5\u0e3f\u0192\u09f3\u17db\ufdfc]"
_LINK = LazyPattern(
    rf"[ \u00a0]?(?P<dash>[-\u2010-\u2014−])[ \u00a0]?"
    rf"(?P<sign>(?:[A-Z]{{1,3}})?{_SIGN})?[ ]?(?=[0-9.])"
    rf"|[ \u00a0](?P<word>to|and|or)[ \u00a0](?P<same>(?:[A-Z]{{1,3}})?{_SIGN})(?=[0-9.])"
)
_CODE_BEHIND = LazyPattern(r"[ \u00a0]?(?P<code>[A-Z]{3})(?![\w])")
_PLUS = LazyPattern(r"\+(?![\w+])")
_NAME_BEHIND = LazyPattern(r"[ \u00a0-](?P<name>[a-z]{3,10})(?![\w])")
_BEHIND = LazyPattern(
    rf"[ \u00a0\u202f]?(?:(?P<dollars>[A-Z]{{1,3}})?(?P<sign>{_SIGN})(?![\w])(?!{_SIGN})"
    r"|(?P<letters>[^\W\d_]{2,4})(?![\w]))"
)
_NEGATIVE_CUES = frozenset(
    "loss losses net balance income deficit profit earnings ebitda shortfall margin change".split()
)


@dataclass(frozen=True, slots=True)
class _Price:
    """What was read from an amount on: how it is said, and where it ends."""

    low: amounts.Amount
    high: amounts.Amount | None
    link: str
    end: int


def _price(text: str, at: int, first: amounts.Amount) -> _Price:
    """Read magnitude and range behind the amount that ends at a place."""
    low, end = amounts.with_magnitude(first, text, at)
    link = _LINK.match(text, end)
    second = amounts.read(text, link.end()) if link else None
    if not (link and second):
        return _Price(low, None, "", end)
    high, high_end = amounts.with_magnitude(second[0], text, second[1])
    # 5 to 10 of the same magnitude; "between $1 and $2 million" shares it, "$5 and $10" needs none
    if link["word"] and not (high.magnitude and not low.magnitude and low.value < 1000):
        return _Price(low, None, "", end)
    if not link["sign"] and not link["word"] and text[high_end : high_end + 1].isalnum():
        return _Price(low, None, "", end)
    return _Price(low, high, link["word"] or "to", high_end)


def _named_again(text: str, at: int, currency: Currency) -> int:
    """Give the end of the currency's name where people write it besides the sign."""
    match = _NAME_BEHIND.match(text, at)
    names = {currency.one.rpartition(" ")[2], currency.many.rpartition(" ")[2]}
    return match.end() if match and match["name"] in names else at


def _said(site: Site, price: _Price, currency: Currency) -> tuple[str, int]:
    """Say the price with what belongs to it behind: plus, per unit."""
    end = _named_again(site.text, price.end, currency)
    plus = _PLUS.match(site.text, end)
    if plus:
        end = plus.end()
    per = units.divisor(site.text, end)
    goes_with_noun = is_attributive(site, end) and not per
    last = price.high or price.low
    if plus:
        name = currency.one if goes_with_noun else currency.many
        words = f"{last.spoken} plus {name}"
    else:
        words = currencies.spoken(last, currency, is_attributive=goes_with_noun)
    if price.high:
        words = f"{_first(price, currency)} {price.link} {words}"
    return (f"{words} {per[0]}", per[1]) if per else (words, end)


def _first(price: _Price, currency: Currency) -> str:
    """Say the lower end of a range; prices with cents keep the name of the currency."""
    low, high = price.low, price.high
    has_cents = high is not None and bool(low.fraction or high.fraction)
    if has_cents and not low.magnitude and not (high and high.magnitude):
        return currencies.spoken(low, currency)
    return low.spoken


def _reading(
    site: Site, price: _Price, currency: Currency, *, start: int, sign: str, score: float
) -> Reading:
    words, end = _said(site, price, currency)
    return Reading(
        spoken=f"{sign}{words}",
        start=start,
        end=end,
        score=score,
        fields={"currency": currency.many},
    )


@BOOK.rule(
    "money.sign_first",
    SemioticClass.MONEY,
    starts={"$", SYMBOL, "\u0192", "\u0e3f"},
    pattern=rf"(?P<sign>{_SIGN}){amounts.GAP}(?P<minus>[-\u2212])?(?P<amount>{amounts.AMOUNT})",
    score=0.95,
)
def _sign_first(site: Site) -> Reading | None:
    """The sign of a currency and a number: `$20`, `US$1.5M`, `-£5`."""
    first = amounts.parse(site["amount"])
    if first is None:
        return None
    start, minus = amounts.sign_before(site)
    currency = currencies.by_sign(site["sign"])
    letters = re.search(r"(?<![\w])[A-Za-z]{1,3}$|(?<![\w])[A-Z]{3}[ ]$", site.left_text(5))
    if letters and site["sign"] == "$":
        found = currencies.by_dollar(letters.group()) or currencies.by_code(letters.group().strip())
        if found:
            currency, start = found, site.start - len(letters.group())
    if currency is None:
        return None
    local = currencies.for_country(site["sign"], site.left_set(8) | site.right_set(8))
    price = _price(site.text, site.end, first)
    code = _CODE_BEHIND.match(site.text, price.end)
    behind = currencies.by_code(code["code"]) if code else None
    if code and behind:
        currency, price = behind, replace(price, end=code.end())
    start, minus = _negative(site, start, price.end, "minus " if site["minus"] else minus)
    return _reading(site, price, local or currency, start=start, sign=minus, score=0.95)


def _negative(site: Site, start: int, end: int, minus: str) -> tuple[int, str]:
    """Read the brackets of bookkeeping as a minus where the words before say so."""
    text = site.text
    if minus or text[start - 1 : start] != "(" or text[end : end + 1] != ")" or not start:
        return start, minus
    words = [word.lower() for word in site.surroundings.left_words()[:4]]
    is_stated = bool(words) and words[0] in {"of", "was", "is", "to", "at", "shows", "reported"}
    return start, "minus " if is_stated and not _NEGATIVE_CUES.isdisjoint(words) else minus


_ODD_CODES = frozenset({"BSD", "Tk"})
"""Names of software too; then the number is a version: `4.4 BSD`."""


@BOOK.rule(
    "money.code_first",
    SemioticClass.MONEY,
    starts={CAPS, MIXED, "rs", "re", "rp", "fr", "kr", "tk", "dh", "dhs", "r"},
    pattern=(
        r"(?<![\w$.-])(?P<code>[A-Z]{3,4}|[A-Z][A-Za-z]{0,2}|kr)"
        r"(?P<stop>\.)?(?P<gap>[ \u00a0\u202f]?)"
        rf"(?P<amount>{amounts.AMOUNT})"
    ),
    score=0.9,
)
def _code_first(site: Site) -> Reading | None:
    """The code or abbreviation of a currency and a number: `USD 20`, `Rs. 500`, `RM50`."""
    first = amounts.parse(site["amount"])
    code = site["code"]
    currency = None if site["stop"] else currencies.by_code(code)
    score = 0.9 if site["gap"] or not code.isupper() else 0.8
    if currency is None:
        currency = currencies.by_letters(code, "before")
        score = 0.88
    if first is None or currency is None:
        return None
    if code in _ODD_CODES and len(first.fraction) == 1:
        return None
    price = _price(site.text, site.end, first)
    is_clear = bool(price.low.magnitude or "," in site["amount"] or len(first.fraction) == 2)
    if code == "R" and not (is_clear and not site["gap"]):
        return None
    if currencies.is_doubtful(code) or code in {"Re", "Fr", "Dh"}:
        if not is_clear:
            return None
        score = 0.8
    if code.lower() == "kr":
        local = currencies.for_country("kr", site.left_set(8) | site.right_set(8))
        currency = local or currency
    return _reading(site, price, currency, start=site.start, sign="", score=score)


@BOOK.rule(
    "money.sign_last",
    SemioticClass.MONEY,
    starts=STARTS,
    pattern=amounts.STARTS_AMOUNT + amounts.AMOUNT,
    score=0.9,
)
def _sign_last(site: Site) -> Reading | None:
    """A number and a currency behind it: `20 €`, `20$`, `1.5m EUR`, `200 kr`."""
    first = amounts.parse(site.source)
    if first is None or site.before == "$":
        return None
    if len(first.fraction) == 1 and site.right_text(4).lstrip()[:3] in _ODD_CODES:
        return None
    if len(first.fraction) == 3 and 0 < len(first.whole) < 4 and first.whole != "0":
        # where the sign comes last, the point keeps thousands apart
        first = replace(first, whole=first.whole + first.fraction, fraction="")
    low, at = amounts.with_magnitude(first, site.text, site.end)
    price = _Price(low, None, "", at)
    found = _currency_behind(site, at)
    if found is None:
        link = _LINK.match(site.text, at)
        second = amounts.read(site.text, link.end()) if link and link["dash"] else None
        if not second:
            return None
        high, at = amounts.with_magnitude(second[0], site.text, second[1])
        price = _Price(low, high, "to", at)
        found = _currency_behind(site, at)
        if found is None:
            return None
    currency, end, score = found
    start, minus = amounts.sign_before(site)
    return _reading(site, replace(price, end=end), currency, start=start, sign=minus, score=score)


def _currency_behind(site: Site, at: int) -> tuple[Currency, int, float] | None:
    """Find the currency behind a number, where it ends, and how sure that is."""
    match = _BEHIND.match(site.text, at)
    if match is None:
        return None
    if match["sign"]:
        if match["sign"] == "\u0e3f" or not match["dollars"]:
            currency = currencies.by_sign(match["sign"])
        else:
            currency = currencies.by_dollar(match["dollars"])
        return (currency, match.end(), 0.9) if currency else None
    letters = match["letters"]
    currency = currencies.by_code(letters)
    score = 0.7 if currencies.is_doubtful(letters) else 0.92
    if currency is None:
        currency, score = currencies.by_letters(letters, "after"), 0.86
    if letters == "kr":
        around = site.left_set(8) | site.right_set(8)
        currency = currencies.for_country("kr", around) or currency
    return (currency, match.end(), score) if currency else None
