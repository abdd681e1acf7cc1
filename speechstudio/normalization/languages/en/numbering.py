"""`No. 5`, `pp. 10-12`, `Fig. 2a`, `Op. 27`: abbreviations before the number of something."""

import string

from speechstudio.normalization.languages.en import references
from speechstudio.normalization.languages.en.stops import at_stop
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_TAIL = (
    rf"(?P<first>#?{references.PATTERN}|[A-HJ-Z](?![\w.'\u2019&+-]))"
    rf"(?:(?P<joint>{references.JOINT})(?P<second>{references.PATTERN}))?"
)
_SPACE = r"[ \u00a0\u202f]"
_WITHOUT_STOP = (
    "no nos vol vols ch chap pg pgs pp fig figs eq eqn sec sect art para op ep hwy rte apt ste rm"
    " bldg fl prop amend ver pt"
).split()
_LETTERED = frozenset("app apps ref fig figs sec sched ex tab apt ste bldg rm pt sect par".split())
"""What is told apart by letters too: `App. B`."""
_PLACES = frozenset({"hwy", "rte", "apt", "ste", "rm", "bldg", "fl"})
"""Nothing else is written so before a number."""


@BOOK.rule(
    "abbreviation.number",
    SemioticClass.ABBREVIATION,
    starts={"."},
    needs=string.digits + "ABCDEFGHIJKLMNOPQRSTUVWXYZivxlc",
    pattern=rf"\.{_SPACE}{{0,2}}{_TAIL}",
    score=0.88,
)
def _with_stop(site: Site) -> Reading | None:
    """An abbreviation with its full stop, and the number."""
    found = at_stop(site)
    if found is None:
        return None
    if len(found.stem) == 1 and found.stem.isupper() and site["first"][0].isalpha():
        return None  # initials: `L. I. Carter`
    if site.after == "+" and site["first"][0].isalpha():
        return None
    is_place = found.key in _PLACES
    return _read(site, found.stem, found.start, score=0.95 if is_place else 0.88)


@BOOK.rule(
    "abbreviation.number_without_stop",
    SemioticClass.ABBREVIATION,
    starts=_WITHOUT_STOP,
    pattern=rf"(?<![\w.@/-])(?P<stem>[A-Za-z]{{2,5}}){_SPACE}{{1,2}}{_TAIL}",
    score=0.8,
)
def _without_stop(site: Site) -> Reading | None:
    """A short form without its full stop before a number: `Vol 3`, `Hwy 61`."""
    stem = site["stem"]
    if not site["first"].lstrip("#")[:1].isdigit():
        return None
    if stem.lower() in {"no", "nos"} and (stem[0].islower() or site.is_sentence_start):
        return None
    if stem.lower() in {"pt", "sec", "op", "art"} and stem[0].islower():
        return None
    is_place = stem.lower() in _PLACES
    return _read(site, stem, site.start, score=0.9 if is_place else 0.8)


def _read(site: Site, stem: str, start: int, *, score: float) -> Reading | None:
    data = table("en", "numbering")
    key = stem.lower()
    spoken = data["names"].get(key)
    first = site["first"].lstrip("#")
    if spoken is None or _is_no_reference(key, first, data):
        return None
    if key == "no" and _is_answer(site, stem, start):
        return None
    joint, second, end = site["joint"], site["second"], site.end
    plural = key in data["plural"]
    if second and not _go_together(first, joint, second, plural=plural):
        second, end = "", site.match.start("joint")
    if second and not plural and joint.strip() not in {"and", "&"}:
        spoken = data["plurals"].get(spoken, spoken)
    words = references.all_of(first, joint, second, paired=spoken in data["paired"])
    return Reading(
        spoken=f"{spoken} {words}",
        score=score,
        start=start,
        end=end,
        fields={"name": spoken, "number": first},
    )


def _is_no_reference(key: str, first: str, data: dict[str, object]) -> bool:
    """Sort out letters that are no Roman numerals, and small ones but for pages."""
    if not first[0].isalpha():
        return False
    if len(first) == 1 and first not in "IVXivx":
        return not (first.isupper() and key in _LETTERED)
    if not references.roman(first) or key in {"no", "nos", "apt", "ext", "hwy", "rte"}:
        return True
    roman_pages = data["roman_pages"]
    return first.islower() and not (isinstance(roman_pages, list) and key in roman_pages)


def _go_together(first: str, joint: str, second: str, *, plural: bool) -> bool:
    """Tell whether the second number belongs to the first: `pp. 3, 5`, but not `p. 3, 5 apples`."""
    if first[0].isalpha() != second[0].isalpha():
        return False
    if joint.strip() in {",", "and", "or", "&", ", and", "to", "through"}:
        return plural
    return True


def _is_answer(site: Site, stem: str, start: int) -> bool:
    """Tell the answer `no.` from the number: `He said no. 3 others came.`."""
    words = site.surroundings.left_words()
    previous = words[1].lower() if len(words) > 1 and site.start > start else ""
    data = table("en", "numbering")
    following = site.right_as_written()
    goes_on = following.islower() and following not in data["after_numbers"]
    counted = goes_on and (following.endswith("s") or following in data["counted"])
    if stem[0].isupper():
        return counted and site.text[max(0, start - 3) : start].strip().endswith("?")
    if previous in data["saying"]:
        return goes_on or following == "of"
    return counted and previous in data["being"]
