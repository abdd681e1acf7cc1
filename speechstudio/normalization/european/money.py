"""Amounts of money: `3,50 €`, `R$ 1.500`, `US$ 2 millones`, `2,40 €/kg`, `3,50 euros`."""

from typing import Any

from speechstudio.normalization.european.figures import FIGURE, SIGN, SIGNS, SPACE, Figure
from speechstudio.normalization.european.measures import per_unit
from speechstudio.normalization.european.numerals import Agreement
from speechstudio.normalization.european.phrasebook import Noun, Phrasebook, sign_of
from speechstudio.normalization.european.ranges import DASH
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.rules import DIGIT, MIXED, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = TemplateBook()

_SYMBOL = r"[$\u00a2\u00a3\u00a5\u20a0-\u20bf]"
_AMOUNT = rf"(?:(?P<low>{FIGURE}){SPACE}?{DASH}{SPACE}?)?(?P<number>{SIGN}{FIGURE})"
_SCALE = rf"(?:{SPACE}?(?P<scale>[^\W\d_]{{1,9}}\.?)(?![^\W\d_]))?"
_PER = r"(?:/(?P<per>[^\W\d_]{1,6}[\u00b2\u00b3]?))?"
_MOST_CENTS = 2
_SMALL_CODES = frozenset({"eur", "usd", "gbp"})
"""Codes that are recognized in small letters too: they are no words."""


def _currencies(book: Phrasebook) -> dict[str, Any]:
    return table(book.language, "currencies")


def _code(book: Phrasebook, sign: str) -> str | None:
    """Give the code of a currency by its sign, its code or its name."""
    data = _currencies(book)
    signs: dict[str, str] = {**data["signs"], **data.get("signs_" + book.region, {})}
    if "$" in sign or sign.lower() in _SMALL_CODES:
        sign = sign.upper()
    known = signs.get(sign) or (sign if sign in data["currency"] else None)
    return known or _names(book).get(sign.lower())


def _names(book: Phrasebook) -> dict[str, str]:
    """Codes by the names of currencies, which stand in decimal amounts: `3,50 euros`."""
    found: dict[str, str] = _currencies(book)["names"]
    return found


def _signs(book: Phrasebook) -> frozenset[str]:
    """Anchors: signs of currencies, or the letters with which they begin."""
    data = _currencies(book)
    heads = {sign.partition("$")[0] or sign[0] for sign in data["signs"]}
    names = {*heads, *data["currency"], *"$\u20ac\u00a3\u00a5"}
    return frozenset({MIXED, *(name.lower() for name in names)})


@BOOK.rule(
    "money.sign_first",
    SemioticClass.MONEY,
    starts=_signs,
    pattern=(
        rf"(?<![\w$])(?P<sign>[A-Za-z]{{0,3}}{_SYMBOL}|[A-Z]{{2,3}}|Fr\.?|Rs\.?|kr\.?|S/\.?)"
        rf"{SPACE}?{_AMOUNT}{_SCALE}{_PER}"
    ),
    score=0.9,
)
def _sign_first(book: Phrasebook, site: Site) -> Reading | None:
    """Read the sign or code before the number."""
    code = _code(book, site["sign"].rstrip("."))
    if code is None:
        return None
    scale = _scale(book, site["scale"])
    end = None if scale or not site["scale"] else site.match.start("scale")
    if end is not None:
        end = site.match.end("number")
    elif site["scale"].endswith(".") and not site["per"] and _ends(book, site):
        end = site.end - 1
    return _reading(book, site, code, scale, end)


@BOOK.rule(
    "money.sign_last",
    SemioticClass.MONEY,
    starts={DIGIT, *SIGNS},
    pattern=(
        rf"{_AMOUNT}(?:{SPACE}?(?P<scale>[^\W\d_]{{1,9}}\.?))?"
        rf"{SPACE}?(?:(?:de|di|d['\u2019])?{SPACE}?)"
        rf"(?P<sign>[A-Za-z]{{0,3}}{_SYMBOL}(?:{SPACE}?(?:US|CAN?|AU)(?!\w))?"
        rf"|(?<![^\W\d_])[^\W\d_]{{2,12}})(?!\w){_PER}"
    ),
    score=0.9,
)
def _sign_last(book: Phrasebook, site: Site) -> Reading | None:
    """Read the sign, code or name behind the number."""
    scale = _scale(book, site["scale"])
    sign = "".join(site["sign"].split())
    if site["scale"] and not scale:
        if not sign[0].isascii() or sign[0].isalpha():
            return None
        sign = f"{site['scale']}{sign}"
    code = _code(book, sign)
    if code is None or (len(sign) == 1 and sign.isalpha()):
        return None
    is_name = sign.lower() in _names(book)
    if is_name and not site["scale"] and not book.parse(site["number"]).fraction:
        return None
    return _reading(book, site, code, scale, None)


def _ends(book: Phrasebook, site: Site) -> bool:
    """Whether the full stop behind a scale is that of the sentence."""
    is_noun = any(site["scale"][:-1] in entry for entry in book.phrases["scales"].values())
    return is_noun or not site.right_text(3).strip()


def _scale(book: Phrasebook, text: str) -> Noun | None:
    """Give the noun of a scale such as `M`, `mln` or `millones`."""
    scales: dict[str, list[str]] = book.phrases["scales"]
    entry = scales.get(text.rstrip(".")) or scales.get(text.rstrip(".").lower())
    return Noun.of(entry) if entry else None


def _reading(
    book: Phrasebook, site: Site, code: str, scale: Noun | None, end: int | None
) -> Reading:
    data = _currencies(book)
    entry = data.get(f"currency_{book.region}", {}).get(code) or data["currency"][code]
    unit = Noun.of(entry["unit"])
    figure = book.parse(site["number"])
    if scale:
        number = book.quantity(figure, scale) if scale.one else _plain(book, figure, unit)
        if scale.one == "mil":
            number = book.quantity(figure, scale).removeprefix("un ")
            spoken = f"{number} {unit.many}"
        else:
            spoken = f"{number} {book.of(unit.many)}"
    else:
        spoken = _amount(book, figure, unit, entry.get("cent"))
    if site["low"]:
        low = book.number(book.parse(site["low"]), Agreement(gender=unit.gender, noun=unit.many))
        spoken = book.span(low, spoken)
    per = site["per"] if end is None else ""
    spoken += per_unit(book, per) if per else ""
    return Reading(spoken=spoken, end=end, fields={"currency": code, "amount": site["number"]})


def _plain(book: Phrasebook, figure: Figure, unit: Noun) -> str:
    return book.number(figure, Agreement(gender=unit.gender, noun=unit.many))


def _amount(book: Phrasebook, figure: Figure, unit: Noun, cent: Any) -> str:
    """Say units and hundredths, or a decimal where there are no hundredths."""
    if not figure.fraction or not cent or len(figure.fraction) != _MOST_CENTS:
        if figure.fraction and not figure.fraction.strip("0"):
            figure = Figure(sign=figure.sign, whole=figure.whole)
        return book.quantity(figure, unit)
    cents = book.quantity(Figure(whole=str(int(figure.fraction))), Noun.of(cent))
    sign = f"{sign_of(book, figure.sign)} " if figure.sign else ""
    whole = Figure(whole=figure.whole, is_grouped=figure.is_grouped)
    if not int(figure.fraction):
        return sign + book.quantity(whole, unit)
    if not figure.whole.strip("0"):
        return sign + cents
    pattern: str = book.phrases["money"]["with_cents"]
    bare = book.number(Figure(whole=str(int(figure.fraction))))
    return sign + pattern.format(units=book.quantity(whole, unit), cents=cents, bare=bare)
