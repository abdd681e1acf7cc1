"""Quantities with units written in letters or signs, and temperatures."""

from speechstudio.normalization.languages.ko import amounts
from speechstudio.normalization.languages.ko.particles import agreeing
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_SIGN = r"(?:(?<![0-9A-Za-z가-힣)~〜–])[-−])?"
_FRACTION = r"[0-9]{1,3}/[0-9]{1,3}"
_VALUE = rf"(?P<value>{_FRACTION}(?![0-9])|{amounts.AMOUNT})"
_UNIT = r"(?P<unit>%[pP](?![A-Za-z])|[%％‰°″]|[A-Za-zµμ]{1,5}[²³23]?(?![A-Za-z0-9])|[㎀-㏟Ωℓ])"
_PER = (
    r"(?:/(?P<per>[A-Za-z]{1,5}(?![A-Za-z0-9])|[㎀-㏟ℓ]"
    r"|(?:[인월일년명회분초개]|시간)(?![가-힣]{2})))?"
)


def value_of(text: str) -> str:
    """Say an amount or a simple fraction."""
    top, bar, bottom = text.partition("/")
    if bar:
        return f"{amounts.amount(bottom)} 분의 {amounts.amount(top)}"
    return amounts.amount(text)


def _with_minus(site: Site, words: str) -> str:
    return f"마이너스 {words}" if site.source[0] in "-−" else words


@BOOK.rule(
    "measure.unit",
    SemioticClass.MEASURE,
    starts={DIGIT, "-", "−"},
    pattern=rf"{_SIGN}{_VALUE}[ ]?{_UNIT}{_PER}",
    score=0.8,
)
@agreeing
def _unit(site: Site) -> Reading | None:
    """A number and a unit: 5km, 80km/h, 2.5%, 100g."""
    data = table("ko", "measures")
    unit = site["unit"]
    name = data["units"].get(unit) or data["units"].get(unit.lower())
    if name is None or (len(unit) == 1 and unit in "aAtNBJWV" and not _is_surely(site)):
        return None
    said = _with_minus(site, f"{value_of(site['value'])} {name}")
    per = site["per"] or ("h" if unit in ("mph", "kph") else "")
    if not per or site.left() in data["per"].values():
        return Reading(spoken=said)
    if per in data["per"] and unit in data["lengths"]["names"]:
        return Reading(spoken=f"{data['per'][per]} {said}")
    base = data["denominators"].get(per) or data["units"].get(per) or data["units"].get(per.lower())
    return Reading(spoken=f"{base}당 {said}") if base else None


def _is_surely(site: Site) -> bool:
    """Whether a capital or a short letter is a unit and not part of a name: 220V, but 3A석."""
    following = site.after
    return not ("가" <= following <= "힣") or site.right()[:1] in "의를을가이은는와과로에급용"


@BOOK.rule(
    "measure.temperature",
    SemioticClass.MEASURE,
    starts={DIGIT, "-", "−"},
    pattern=rf"(?P<sign>{_SIGN})(?P<value>{amounts.NUMBER})[ ]?(?P<unit>°[ ]?[CF](?![A-Za-z])|℃|℉)",
    score=0.9,
)
@agreeing
def _temperature(site: Site) -> Reading:
    """Degrees: below zero is 영하."""
    said = f"{amounts.amount(site['value'])} 도"
    if site["unit"][-1] in "F℉":
        return Reading(spoken=f"화씨 {_with_minus(site, said)}")
    return Reading(spoken=f"영하 {said}" if site["sign"] else said)


@BOOK.rule(
    "measure.degrees",
    SemioticClass.MEASURE,
    starts={"-", "−"},
    pattern=rf"{_SIGN}(?P<value>{amounts.NUMBER})[ ]?(?:°|도(?!시|로|움|전|착))",
    score=0.9,
)
@agreeing
def _degrees_below(site: Site) -> Reading:
    """A negative number of degrees is a temperature: -5도."""
    return Reading(spoken=f"영하 {amounts.amount(site['value'])} 도")
