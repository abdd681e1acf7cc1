"""Temperatures and angles: `10°C`, `98.6 °F`, `-5°`, `20 C`, `300 K`, `32 degrees F`."""

import re

from speechstudio.normalization.languages.en import amounts
from speechstudio.normalization.languages.en.attributive import is_attributive
from speechstudio.normalization.languages.en.measures import STARTS
from speechstudio.normalization.languages.en.unit_evidence import near
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_SCALES = {"C": "Celsius", "F": "Fahrenheit", "K": "Kelvin", "R": "Rankine"}
_DEGREE = LazyPattern(
    r"[ \u00a0\u202f-]?(?:(?P<one>[℃℉])|(?P<sign>[°º˚])(?:[ \u00a0]?(?P<scale>[CFKRcf])(?![\w]))?"
    r"|(?P<word>deg(?:rees?|s)?\.?)[ \u00a0]?(?P<named>[CF](?![\w'\u2019]))"
    r"|(?P<bare>[CFK])(?![\w'\u2019&+#-]))"
)
_LINK = LazyPattern(
    r"[ \u00a0]?(?:°[ ]?[CF]?|[℃℉]|[CF])?[ \u00a0]?[-\u2010-\u2013][ \u00a0]?(?P<minus>[-−])?"
)


@BOOK.rule(
    "temperature.degrees",
    SemioticClass.MEASURE,
    starts=STARTS,
    pattern=amounts.STARTS_AMOUNT + amounts.AMOUNT,
    score=0.92,
)
def _temperature(site: Site) -> Reading | None:
    """A number, or two with a dash, with a sign of degrees or the letter of a scale."""
    first = amounts.parse(site.source)
    if first is None:
        return None
    words, last, end = first.spoken, first, site.end
    link = _LINK.match(site.text, end)
    second = amounts.read(site.text, link.end()) if link else None
    if link and second:
        minus = "minus " if link["minus"] else ""
        words, last, end = f"{words} to {minus}{second[0].spoken}", second[0], second[1]
    sign = _DEGREE.match(site.text, end)
    if sign is None:
        return None
    start, minus = amounts.sign_before(site)
    is_singular = last.is_one or is_attributive(site, sign.end())
    name = _name(site, sign, is_singular=is_singular)
    if name is None:
        return None
    score = 0.85 if sign["bare"] else 0.92
    return Reading(spoken=f"{minus}{words} {name}", start=start, end=sign.end(), score=score)


def _name(site: Site, sign: re.Match[str], *, is_singular: bool) -> str | None:
    """Name the scale; None where a lone letter is something else."""
    degrees = "degree" if is_singular else "degrees"
    if sign["one"]:
        scale = "C" if sign["one"] == "\u2103" else "F"
        return f"{degrees} {_SCALES[scale]}"
    cues = table("en", "units")["temperature"]
    if sign["bare"] == "K":
        return "kelvin" if near(site, sign.end(), cues["kelvin"]) else None
    if sign["bare"]:
        if not near(site, sign.end(), cues["degrees"]):
            return None
        return f"{degrees} {_SCALES[sign['bare']]}"
    scale = (sign["scale"] or sign["named"] or "").upper()
    return f"{degrees} {_SCALES[scale]}" if scale else degrees
