"""Names of currencies and the amounts of money said with them."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from speechstudio.normalization.languages.en import amounts, numbers
from speechstudio.normalization.tables import table

MIXED_FORMS = 2
"""Digits behind the point of a price."""


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency as it is said."""

    one: str
    many: str
    cent: str
    cents: str


def _made(entry: str | dict[str, Any]) -> Currency:
    data = table("en", "currencies")["iso"][entry] if isinstance(entry, str) else entry
    return Currency(
        one=data["one"],
        many=data.get("many", f"{data['one']}s"),
        cent=data["cent"],
        cents=data.get("cents", f"{data['cent']}s"),
    )


@cache
def _table(*path: str) -> dict[str, Currency]:
    data: dict[str, Any] = table("en", "currencies")
    for step in path:
        data = data[step]
    return {sign: _made(entry) for sign, entry in data.items()}


def by_code(code: str) -> Currency | None:
    """Find a currency by its ISO code."""
    return _table("iso").get(code)


def by_sign(sign: str) -> Currency | None:
    """Find a currency by its sign."""
    return _table("signs").get(sign)


def by_dollar(letters: str) -> Currency | None:
    """Find the dollar that is written with these letters before the sign: `US`, `A`, `R`."""
    return _table("dollars").get(letters)


def by_letters(letters: str, side: str) -> Currency | None:
    """Find a currency abbreviated in letters; the side is `before` or `after`."""
    return _table("letters", side).get(letters)


@cache
def is_doubtful(code: str) -> bool:
    """Whether the code is also a word or the name of something else."""
    return code in table("en", "currencies")["doubtful"]["codes"].split()


def for_country(sign: str, around: frozenset[str]) -> Currency | None:
    """Find the currency that the words around give a sign which several countries use."""
    for code, cues in table("en", "currencies")["countries"].get(sign, {}).items():
        if not around.isdisjoint(cues.split()):
            return by_code(code)
    return None


def spoken(amount: amounts.Amount, currency: Currency, *, is_attributive: bool = False) -> str:
    """Say money: two dollars, twenty dollars fifty cents, fifty cents, a twenty dollar bill."""
    cents = _cents(amount)
    if cents is None:
        is_singular = amount.is_one or is_attributive
        return f"{amount.spoken} {currency.one if is_singular else currency.many}"
    is_one_cent = cents == 1 or (is_attributive and currency.cents.endswith("s"))
    small = f"{numbers.cardinal(cents)} {currency.cent if is_one_cent else currency.cents}"
    if amount.whole in {"", "0"} and cents:
        return small
    whole = replace(amount, fraction="", whole=amount.whole or "0")
    name = currency.one if whole.is_one or is_attributive else currency.many
    return f"{whole.spoken} {name} {small}" if cents else f"{whole.spoken} {name}"


def _cents(amount: amounts.Amount) -> int | None:
    """Give the hundredths of a price; None where the amount is no price of that form."""
    if not amount.fraction or amount.magnitude or amount.bottom:
        return None
    fraction = amount.fraction.rstrip("0")
    if len(fraction) > MIXED_FORMS:
        return None
    return int(fraction.ljust(MIXED_FORMS, "0"))
