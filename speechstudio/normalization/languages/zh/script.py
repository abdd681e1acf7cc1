"""Answers in the characters of the text: simplified or traditional."""

from dataclasses import replace
from functools import cache, wraps

from speechstudio.normalization.languages.zh.numbers import traditional
from speechstudio.normalization.rules import Reader, Reading
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

_REGIONS = frozenset({"TW", "HK", "MO"})
_WIDTH = 48
"""Characters to each side that tell the script."""


@cache
def _of_one_script() -> tuple[frozenset[str], frozenset[str]]:
    """Give the characters that only simplified and only traditional texts have."""
    pairs: list[str] = table("zh", "traditional")["pairs"].split()
    pairs = [
        pair for pair in pairs + table("zh", "traditional")["telling"].split() if pair[0] != pair[1]
    ]
    simple = frozenset(pair[0] for pair in pairs)
    full = frozenset(pair[1] for pair in pairs)
    return simple - full, full - simple


def is_traditional(site: Site) -> bool:
    """Tell the script of a text from the characters around, or else from its region."""
    simple, full = _of_one_script()
    around = site.left_text(_WIDTH) + site.right_text(_WIDTH)
    votes = sum((character in full) - (character in simple) for character in around)
    return votes > 0 or (votes == 0 and site.region in _REGIONS)


def in_script_of_text(read: Reader) -> Reader:
    """Let a reader answer in the script of the text."""

    @wraps(read)
    def adapted(site: Site) -> Reading | str | None:
        reading = read(site)
        if reading is None or not is_traditional(site):
            return reading
        if isinstance(reading, str):
            return traditional(reading)
        others = tuple(map(traditional, reading.others))
        return replace(reading, spoken=traditional(reading.spoken), others=others)

    return adapted
