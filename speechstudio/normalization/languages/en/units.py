"""Names of units of measure: `kg`, `km/h`, `sq ft`, `m²`, `N·m`, `mg/dL`."""

import re
from dataclasses import dataclass
from functools import cache

from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.tables import table

_ATOM = LazyPattern(
    r"(?P<letters>[A-Za-z\u00b5\u03bc\u03a9\u2126\u00c5\u2114]{1,16})"
    r"(?P<power>[\u00b2\u00b3]|\^[23](?![0-9])|[23](?![\w]))?(?![\w\u00b2\u00b3]|['\u2019][A-Za-z])"
)
_DOTTED = LazyPattern(r"(?:[a-z]\.){3}(?![\w])")
_LEAD = LazyPattern(
    r"(?P<lead>sq|cu|square|cubic|fl|US|nautical)(?P<stop>\.?)[ \u00a0]?(?=[A-Za-z])", re.IGNORECASE
)
_LEADS = {"sq": "square", "square": "square", "cu": "cubic", "cubic": "cubic", "fl": "fluid"}
_POWERS = {"\u00b2": "square", "\u00b3": "cubic", "2": "square", "3": "cubic"}
_PER = LazyPattern(r"[ \u00a0]?/[ \u00a0]?|[ ]per[ ]")
_TIMES = LazyPattern(r"[\u00b7\u22c5\u2219*-]")
_LENGTHS = ("meter", "foot", "inch", "mile", "yard")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as it is said."""

    one: str
    many: str
    sign: str = ""
    """As written when it is a single plain unit; doubtful ones are looked up by it."""


@cache
def _known() -> dict[str, Unit]:
    data = table("en", "units")
    found: dict[str, Unit] = {}
    for sign, entry in data["prefixed"].items():
        one, many = _names(entry["name"])
        found[sign] = Unit(one, many)
        for prefix in entry["prefixes"].split():
            name = data["prefixes"].get(prefix) or data["prefixes"][prefix.lower()]
            found[f"{prefix}{sign}"] = Unit(f"{name}{one}", f"{name}{many}")
    for signs, name in data["units"].items():
        one, many = _names(name)
        found.update((sign, Unit(one, many)) for sign in signs.split())
    return found


@cache
def _in_other_cases() -> dict[str, Unit]:
    known = _known()
    lower = {sign.lower(): unit for sign, unit in known.items() if len(sign) > 1}
    return lower | {sign: unit for sign, unit in known.items() if len(sign) > 1 and sign.islower()}


@cache
def _exact() -> frozenset[str]:
    return frozenset(table("en", "units")["exact"]["signs"].split())


def _names(name: str | list[str]) -> tuple[str, str]:
    return (name, f"{name}s") if isinstance(name, str) else (name[0], name[1])


def by_sign(sign: str) -> Unit | None:
    """Find a plain unit by how it is written."""
    found = _known().get(sign)
    if found is None and len(sign) > 1 and sign not in _exact():
        found = _in_other_cases().get(sign.lower())
    return found


def _atom(text: str, at: int) -> tuple[Unit, int] | None:
    """Read one unit with its power: `km`, `m²`, `sq. ft`, `fl oz`."""
    lead = _LEAD.match(text, at)
    if lead is not None and lead["lead"].lower() in _LEADS:
        found = _plain(text, lead.end())
        word = _LEADS[lead["lead"].lower()]
        if found is not None and (word != "fluid" or found[0].one == "ounce"):
            unit, end = found
            return Unit(f"{word} {unit.one}", f"{word} {unit.many}"), end
    return _plain(text, at)


def _plain(text: str, at: int) -> tuple[Unit, int] | None:
    dotted = _DOTTED.match(text, at)
    if dotted is not None:
        unit = by_sign(dotted.group().replace(".", ""))
        return (unit, dotted.end() - 1) if unit else None
    match = _ATOM.match(text, at)
    unit = by_sign(match["letters"]) if match else None
    if match is None or unit is None:
        return None
    if match["power"]:
        word = _POWERS[match["power"][-1]]
        if not unit.one.endswith(_LENGTHS):
            word = ""
        if word:
            return Unit(f"{word} {unit.one}", f"{word} {unit.many}"), match.end()
        power = "squared" if match["power"][-1] in "\u00b22" else "cubed"
        return Unit(f"{unit.one} {power}", f"{unit.many} {power}"), match.end()
    return Unit(unit.one, unit.many, match["letters"]), match.end()


def divisor(text: str, at: int) -> tuple[str, int] | None:
    """Read what stands behind a quantity as `/hr`, `/kg`, `/person`: the words with `per`."""
    slash = _PER.match(text, at)
    if slash is None or "/" not in slash.group():
        return None
    match = _ATOM.match(text, slash.end())
    if match is None:
        return None
    special = table("en", "units")["per"].get(match["letters"]) if not match["power"] else None
    if special:
        return special if special == "each" else f"per {special}", match.end()
    unit = _atom(text, slash.end())
    if unit is not None:
        return f"per {unit[0].one}", unit[1]
    if len(match["letters"]) > 2 and match["letters"].islower() and not match["power"]:
        return f"per {match['letters']}", match.end()
    return None


def read(text: str, at: int) -> tuple[Unit, int] | None:
    """Read the unit that begins at a place; gives where it ends, too."""
    found = _atom(text, at)
    if found is None:
        return None
    unit, end = found
    times = _TIMES.match(text, end)
    factor = _atom(text, times.end()) if times else None
    if times and factor and (times.group() != "-" or factor[0].one in {"pound", "foot"}):
        unit, end = Unit(f"{unit.one} {factor[0].one}", f"{unit.one} {factor[0].many}"), factor[1]
    for _ in range(2):
        per = divisor(text, end)
        if per is None:
            break
        words, end = per
        unit = Unit(f"{unit.one} {words}", f"{unit.many} {words}")
    return unit, end
