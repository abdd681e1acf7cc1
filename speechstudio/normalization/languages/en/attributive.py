"""Tells `a 10 km run` (singular) from `10 km away` (plural) by the words around."""

from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import words

_NEXT = LazyPattern(
    r"(?P<gap>[ \u00a0\u202f]|[-\u2010\u2011])(?P<word>[A-Za-z]{1,24})(?:['\u2019]s)?"
)
_DETERMINERS = frozenset(
    "a an the this my your his her its our their each one no another's".split()
)
_CONTRACTED = frozenset("it's that's he's she's there's here's what's who's let's".split())
_BETWEEN = frozenset(
    "new old standard single typical full whole brand first second third next last final nice big"
    " small large huge tiny cheap massive huge simple regular good great short long only mere"
    " separate special second-hand used rare rusty heavy light sturdy annual monthly daily weekly"
    " proposed planned initial total average maximum minimum record recent".split()
)


def is_attributive(site: Site, end: int) -> bool:
    """Whether a quantity that starts at the match and ends at `end` goes with a noun behind it."""
    match = _NEXT.match(site.text, end)
    if match is None:
        return False
    word = match["word"].lower()
    if match["gap"] not in " \u00a0\u202f":
        return word not in {"and", "or", "to"}
    if word in words("en", "quantity_followers") or word.endswith("ly"):
        return False
    if _has_determiner(site):
        return True
    if word in words("en", "quantity_heads"):
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))


def _has_determiner(site: Site) -> bool:
    left = site.left().replace("\u2019", "'")
    if left in _DETERMINERS:
        return not site.left_text(1).strip() and "\n" not in site.left_text(1)
    if left.endswith("'s") and left not in _CONTRACTED:
        return True
    return left in _BETWEEN and site.left(1) in _DETERMINERS
