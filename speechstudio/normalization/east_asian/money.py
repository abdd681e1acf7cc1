"""Sums of money with a sign or a code of the currency."""

from speechstudio.normalization.east_asian.shapes import (
    NOT_MORE,
    NUMBER,
    RANGE,
    SCALES,
    SPACE,
    D,
    narrow,
)
from speechstudio.normalization.east_asian.signs import signed
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.rules import CAPS, DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_SIGNS = "$＄¥￥€£￡₩￦₽₹฿₫₱₺₪₿"
_SCALE = (
    rf"(?:{SPACE}?(?P<scale>[{SCALES}]{{1,2}}|[MBKTmk]n?(?![A-Za-z])|(?:m|b|tr)illion|thousand))"
)
_AMOUNT = rf"(?:(?P<low>{NUMBER}){RANGE})?(?P<number>{NUMBER}){NOT_MORE}{_SCALE}?"
_POWERS = {
    "k": 3,
    "thousand": 3,
    "m": 6,
    "mn": 6,
    "million": 6,
    "b": 9,
    "bn": 9,
    "billion": 9,
    "t": 12,
    "tn": 12,
    "trillion": 12,
}


def scaled(number: str, scale: str) -> str:
    """Multiply a number by a Latin scale: `1.5` and `M` is `1500000`."""
    whole, _, fraction = number.partition(".")
    power = _POWERS[scale.lower()]
    return (whole + fraction[:power].ljust(power, "0")).lstrip("0") or "0"


def amount(number: str, scale: str, wording: Wording, right: str) -> str:
    """Say a number with the scale behind it."""
    number = narrow(number)
    if not scale:
        return wording.number(number, right)
    if scale.lower() in _POWERS:
        return wording.number(scaled(number, scale), right)
    return wording.number(number, scale) + scale


def _sum(site: Site, wording: Wording, name: str) -> str:
    low = wording.number(site["low"]) + wording.phrase("range") if site["low"] else ""
    return low + amount(site["number"], site["scale"], wording, name) + name


@BOOK.rule(
    "money.sign",
    SemioticClass.MONEY,
    starts=set(_SIGNS),
    pattern=rf"(?P<sign>[{_SIGNS}]){SPACE}?{_AMOUNT}",
    score=0.95,
)
def _sign(site: Site, wording: Wording) -> Reading | None:
    """Read `$20`, `¥1.5万`, `€3.5M`, `$100-200`."""
    return _of_currency(site, wording, narrow(site["sign"]))


@BOOK.rule(
    "money.country_and_sign",
    SemioticClass.MONEY,
    starts={"us", "hk", "nt", "au", "ca", "nz", "sg", "s", "a", "c", "r", "rmb", "cn", "jp"},
    pattern=rf"(?P<sign>[A-Z]{{1,3}}[$¥￥]){SPACE}?{_AMOUNT}",
    score=0.95,
)
def _country(site: Site, wording: Wording) -> Reading | None:
    """Read `US$20` and `HK$500`."""
    return _of_currency(site, wording, narrow(site["sign"]))


@BOOK.rule(
    "money.code_first",
    SemioticClass.MONEY,
    starts={CAPS},
    pattern=rf"(?P<sign>[A-Z]{{3}}){SPACE}?{_AMOUNT}",
    score=0.9,
)
def _code_first(site: Site, wording: Wording) -> Reading | None:
    """Read `USD 100`."""
    return _of_currency(site, wording, site["sign"])


@BOOK.rule(
    "money.code_last",
    SemioticClass.MONEY,
    starts={DIGIT},
    pattern=rf"{_AMOUNT}{SPACE}?(?P<sign>[A-Z]{{3}}|[{_SIGNS}])(?![A-Za-z]|{D})",
    score=0.9,
)
def _code_last(site: Site, wording: Wording) -> Reading | None:
    """Read `100 USD` and `50€`."""
    return _of_currency(site, wording, narrow(site["sign"]))


def _of_currency(site: Site, wording: Wording, sign: str) -> Reading | None:
    """Say the sum with the name of the currency behind it."""
    name: str = wording.names("currencies", "names").get(sign.replace("￥", "¥"), "")
    if not name:
        return None
    start, minus = signed(site, wording)
    spoken = _with_cents(site, wording, name) or _sum(site, wording, name)
    after = site.right_text(3)
    # the name may be written as well: `¥500元`
    end = site.end + len(name) if after.startswith(name) else site.end
    fields = {"amount": narrow(site["number"]), "currency": sign}
    return Reading(spoken=minus + spoken, start=start, end=end, fields=fields)


def _with_cents(site: Site, wording: Wording, name: str) -> str:
    """Say the hundredths by their own name in a language that does so."""
    whole, _, cents = narrow(site["number"]).partition(".")
    small = wording.names("currencies", "cents").get(name, "")
    if not small or len(cents) != 2 or site["scale"] or site["low"]:  # noqa: PLR2004  (hundredths)
        return ""
    head = wording.number(whole) + name if int(whole) else ""
    tail = wording.number(str(int(cents))) + small if int(cents) else ""
    return head + tail


@BOOK.rule(
    "money.scale",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=rf"(?P<number>{NUMBER}){SPACE}?(?P<scale>(?:m|b|tr)illion)(?![A-Za-z])",
    score=0.7,
)
def _scale(site: Site, wording: Wording) -> str:
    """Read `3 million` as the number it is."""
    return wording.number(scaled(narrow(site["number"]), site["scale"]))
