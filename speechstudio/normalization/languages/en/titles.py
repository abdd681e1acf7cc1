"""Titles and ranks before names, and what stands behind names."""

from speechstudio.normalization.languages.en.spelling import letters
from speechstudio.normalization.languages.en.stops import BARE, STOP, Abbreviation, at_stop, bare
from speechstudio.normalization.languages.en.streets import is_drive
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_INITIALS = frozenset("ms gen rev col rep fr adm maj cpl gov sen jr sr lt".split())
"""Full capitals without a stop are initials of something else: `MS Office`."""
_WITHOUT_STOP = (
    "dr mr mrs ms mx prof rev fr sgt capt lt cpl col cmdr adm maj gen gov sen rep pres hon messrs"
    " drs mme mlle jr sr esq supt insp"
).split()


@BOOK.rule("abbreviation.title", SemioticClass.ABBREVIATION, starts={"."}, pattern=STOP, score=0.9)
def _with_stop(site: Site) -> Reading | None:
    """A title before a name or what stands behind one: `Dr. Chen`, `Ana Diaz Jr.`."""
    found = at_stop(site)
    return _read(found) if found else None


@BOOK.rule(
    "abbreviation.title_without_stop",
    SemioticClass.ABBREVIATION,
    starts=_WITHOUT_STOP,
    pattern=BARE,
    score=0.85,
)
def _without_stop(site: Site) -> Reading | None:
    """A title without its full stop beside a name: `Dr Chen`."""
    found = bare(site)
    if found is None or not found.stem[0].isupper():
        return None
    if found.stem.isupper() and found.key in _INITIALS:
        return None
    return _read(found)


def _read(found: Abbreviation) -> Reading | None:
    key = found.key
    titles = table("en", "titles")
    if key in titles["after"]:
        return _after_name(found, titles["after"][key])
    if key in titles["degrees"]:
        return found.said(letters(found.stem), 0.9)
    spoken = titles["before"].get(key)
    if spoken is None or (key == "dr" and is_drive(found)):
        return None
    return _before_name(found, spoken, is_certain=key in titles["always"])


def _before_name(found: Abbreviation, spoken: str, *, is_certain: bool) -> Reading | None:
    """A title where a name follows, or an article stands before."""
    if found.has_stop and is_certain:
        # nothing but a title is written so, with or without a capital
        joined = found.text[found.end : found.end + 2] == " &"
        if not (found.next or joined):
            return None
        return Reading(spoken=spoken, score=0.9, start=found.start, end=found.end)
    if not found.stem[0].isupper():
        return None
    if found.before_name and (found.has_stop or _is_name(found.next)):
        return Reading(spoken=spoken, score=0.9, start=found.start, end=found.end)
    if found.has_stop and (found.next == "of" or found.previous.lower() in {"the", "a", "our"}):
        return found.said(spoken, 0.75)
    return None


def _is_name(word: str) -> bool:
    """Tell names from letters and initialisms, as in `Gen Z`."""
    return len(word) > 1 and not word.isupper()


def _after_name(found: Abbreviation, spoken: str) -> Reading | None:
    """`Jr.` behind a name, or before a noun as in `Sr. Director`."""
    if not found.stem[0].isupper():
        return None
    if not found.has_stop and not found.previous[:1].isupper():
        return None
    return found.said(spoken, 0.9)
