"""Quantities with units in Latin letters or signs, and what is counted per unit."""

import unicodedata

from speechstudio.normalization.east_asian.shapes import (
    NUMBER,
    RANGE,
    SPACE,
    D,
    clause_before,
    holds,
)
from speechstudio.normalization.east_asian.signs import signed
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_POWER = r"(?:[²³]|\^[23]|[23](?![0-9]))?"
_UNIT = (
    r"(?:[°º][ \u00a0]?[CFcf](?![A-Za-z])|[°º]|[\u2103\u2109\u3300-\u3357\u3380-\u33dfΩ]"
    r"|[A-Za-z\uff21-\uff3a\uff41-\uff5aµμΩ]{1,6}(?![A-Za-z]))" + _POWER
)
_PER = (
    r"(?:[/／](?P<per>[A-Za-z]{1,4}(?![A-Za-z])[²³]?"
    r"|[\u3400-\u9fff]{1,2}(?=[^\u3400-\u9fff]|$)))?"
)
_SAME = str.maketrans({"º": "°", "μ": "µ", "^": None, " ": None})
_LONGEST = 4
_DOUBTFUL = frozenset("AJNd")
"""Units that behind one digit are rather the letter of a name: `5A`, `3d`."""


def unit_name(written: str, wording: Wording) -> str:
    """Give the name of a unit; empty when it is none. Capitals matter in short ones only."""
    names: dict[str, str] = wording.names("units", "names")
    key = unicodedata.normalize("NFKC", written).translate(_SAME).replace("μ", "µ")
    found = names.get(key) or (names.get(key.lower()) if len(key) > 1 else None)
    if not found and "\u30a0" <= key[0] <= "\u30ff":
        return key  # a square of katakana such as ㌔ spells itself
    return found or ""


@BOOK.rule(
    "measure.unit",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=rf"(?:(?P<low>{NUMBER}){RANGE})?(?P<number>{NUMBER}){SPACE}?(?P<unit>{_UNIT}){_PER}",
    score=0.9,
)
def _unit(site: Site, wording: Wording) -> Reading | None:
    """Read a number with its unit: `5kg`, `60 km/h`, `-3°C`, `20m²`."""
    if site.before.isascii() and site.before.isalpha():
        return None
    if site["unit"] in _DOUBTFUL and len(site["number"]) == 1:
        return None
    template: str = wording.names("units", "templates").get(_rate(site), "")
    if template and holds(clause_before(site.text, site.start), wording.cues("speed")):
        template = template[template.index("{n}") :]  # 時速60km/h says it already
    end = site.end
    name = ""
    if not template:
        name = unit_name(site["unit"], wording)
        if not name:
            return None
        if site["per"]:
            per = unit_name(site["per"], wording) or (
                "" if site["per"][0].isascii() else site["per"]
            )
            if per:
                template = wording.phrase("per_unit", n="{n}", unit=name, per=per)
            else:
                end = site.match.end("unit")
    template = template or _of_sign(name)
    start, sign = signed(site, wording, end)
    number = wording.number(site["number"], template.partition("{n}")[2])
    if site["low"]:
        number = wording.number(site["low"]) + wording.phrase("range") + number
    fields = {"number": site["number"], "unit": site["unit"]}
    return Reading(spoken=template.format(n=sign + number), start=start, end=end, fields=fields)


def _rate(site: Site) -> str:
    """Give the unit with what it is divided by, as the table has it."""
    unit = unicodedata.normalize("NFKC", site["unit"]).translate(_SAME)
    return f"{unit}/{site['per']}" if site["per"] else unit


def _of_sign(name: str) -> str:
    return name if "{n}" in name else "{n}" + name


@BOOK.rule(
    "measure.per",
    SemioticClass.MEASURE,
    starts={"/", "／"},
    pattern=r"[/／](?P<per>[A-Za-z]{1,4}(?![A-Za-z])[²³]?|[\u3400-\u9fff]{1,2})",
    score=0.6,
)
def _per(site: Site, wording: Wording) -> Reading | None:
    """Read the stroke behind an amount: `5元/斤`, `60公里/小时`, `$20/月`."""
    if not _AMOUNT.search(site.left_text(24)):
        return None
    units = wording.cues("per")
    per = site["per"]
    name = unit_name(per, wording) if per[0].isascii() else ""
    if not name:
        name = next((per[:size] for size in range(_LONGEST, 0, -1) if per[:size] in units), "")
        if not name:
            return None
    end = site.end if per[0].isascii() else site.start + 1 + len(name)
    return Reading(spoken=wording.phrase("per", per=name), end=end)


_AMOUNT = LazyPattern(
    rf"{D}[{'十百千万萬亿億'}]?[^\s0-9，。、,.;；：:！？!?/]{{1,4}}$|[$¥￥€£]{NUMBER}$"
)


@BOOK.rule(
    "measure.pressure",
    SemioticClass.MEASURE,
    starts={"/", "／"},
    pattern=rf"(?<=[0-9\uff10-\uff19])[/／](?={D}{{2,3}}(?!{D}))",
    score=0.9,
)
def _pressure(site: Site, wording: Wording) -> str | None:
    """Read the stroke between the two pressures of blood as a pause."""
    behind = site.right_text(10).lstrip("0123456789 ").lower()
    if not behind.startswith("mmhg") and not holds(site.left_text(16), wording.cues("pressure")):
        return None
    return wording.phrase("pause")
