"""Tells units from words that are written alike: `5 in wide` and `in 5 minutes`."""

from functools import cache

from speechstudio.normalization.languages.en.units import Unit
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

_WORD = LazyPattern(r"[A-Za-z]{1,20}")
_INCH_STOP = LazyPattern(r"\.(?=[ ]?[a-z(0-9,;])|\.?(?=[,;)/]|[ ]?[x\u00d7=])")
_GOLD = LazyPattern(r"[ -](?:(?:solid|white|rose|yellow) )?(?:gold|karat)\b(?! medal)")
_RATED = LazyPattern(r"-(?:powered|rated|class|hour)")
_SURE = 0.85
_MONTHS_WITH_S = frozenset("the in those these early late mid his her my their our since".split())


def likelihood(site: Site, sign: str, end: int, *, is_attached: bool) -> float:
    """Say how sure it is that what is written is a unit; 0 when it is none."""
    if sign == "in":
        return _inches(site, end, is_attached=is_attached)
    is_gold = sign not in {"K", "k"} or _GOLD.match(site.text, end) is not None
    is_letter = len(sign) == 1 and sign.isupper() and not is_attached and _is_letter(site, end)
    if not is_gold or is_letter or (sign == "s" and is_attached and _is_plural(site)):
        return 0.0
    data = table("en", "units")
    other, doubtful = data["homonyms"].get(sign), data["doubtful"].get(sign)
    if any(entry and near(site, end, entry.get("near", "")) for entry in (other, doubtful)):
        return _SURE
    if doubtful is None:
        if len(sign) > 1 or sign in {"K", "k"}:
            return _SURE
        return 0.75 if is_attached or sign in "ghlL\u03a9" else 0.6
    score: float = doubtful.get("attached" if is_attached else "spaced", 0.0)
    return score


def _is_letter(site: Site, end: int) -> bool:
    """Whether a capital is a letter and no unit: two L-shaped desks, shoes of size 10 W."""
    is_name = site.text[end : end + 1] == "-" and not _RATED.match(site.text, end)
    return is_name or site.left() in {"size", "sizes"}


def homonym(site: Site, unit: Unit, end: int) -> Unit:
    """Give the other unit of the same sign where the words around call for it: 12 pt type."""
    other = table("en", "units")["homonyms"].get(unit.sign)
    if other is None or not (
        near(site, end, other["near"]) if "near" in other else not near(site, end, other["unless"])
    ):
        return unit
    return Unit(other["name"][0], other["name"][1], unit.sign)


def near(site: Site, end: int, cues: str) -> bool:
    """Tell whether one of the words stands near the match or behind `end`."""
    wanted = _set(cues)
    if not wanted.isdisjoint(site.left_set(6)):
        return True
    following = _WORD.findall(site.text[end : end + 40])[:4]
    return any(word.lower() in wanted for word in following)


@cache
def _set(cues: str) -> frozenset[str]:
    return frozenset(cues.split())


def _is_plural(site: Site) -> bool:
    """Whether `90s`, `747s` are several of a name and not seconds."""
    if "." in site.source:
        return False
    return len(site.source) > 2 or site.left() in _MONTHS_WITH_S


def _inches(site: Site, end: int, *, is_attached: bool) -> float:
    if is_attached:
        return 0.0 if site.text[end : end + 1] == "-" else _SURE
    if _INCH_STOP.match(site.text, end):
        return 0.8
    data = table("en", "units")["inches"]
    following = _WORD.match(site.text, end + 1)
    if following:
        return _SURE if following.group().lower() in _set(data["after"]) else 0.0
    at_end = site.text[end : end + 1] in ".!?\n" or end >= len(site.text)
    return 0.7 if at_end and near(site, end, data["near"]) else 0.0
