"""Kinds of streets, saints, and the mountains and forts of place names."""

from speechstudio.normalization.languages.en.stops import BARE, STOP, Abbreviation, at_stop, bare
from speechstudio.normalization.languages.en.stops import openers as sentence_openers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table, words

BOOK = RuleBook()

_GREETED = frozenset({"Maria", "Verum", "Regina", "Caesar"})
_HOUSE = LazyPattern(r"(?<![\w.,$])[0-9]{1,5}[A-Za-z]? (?:[^\W_]{1,20}\.? ){0,4}\Z")
_WITHOUT_STOP = (
    "st dr ave blvd rd ln hwy pkwy expy expwy fwy tpke ct pl sq ter terr cir trl plz cres gdns"
    " mt ft pt sts ste aves blvds rds xing hts mtn mts"
).split()


@BOOK.rule("address.street_kind", SemioticClass.ADDRESS, starts={"."}, pattern=STOP, score=0.85)
def _with_stop(site: Site) -> Reading | None:
    """The kind of a street or place, or a saint: `Oak Ave.`, `St. Lucia`."""
    found = at_stop(site)
    return _read(found) if found else None


@BOOK.rule(
    "address.street_kind_without_stop",
    SemioticClass.ADDRESS,
    starts=_WITHOUT_STOP,
    pattern=BARE,
    score=0.8,
)
def _without_stop(site: Site) -> Reading | None:
    """The kind of a street or place without its full stop: `Oak Ave`, `St Lucia`."""
    found = bare(site)
    return _read(found) if found else None


def _read(found: Abbreviation) -> Reading | None:
    key = found.key
    if key in {"st", "ste", "sts"}:
        return _saint_or_street(found, key)
    if key == "dr":
        return found.said("drive", 0.92) if is_drive(found) else None
    name = table("en", "streets")["before_names"].get(key)
    return _before_name(found, name) if name else _kind(found, key)


def _kind(found: Abbreviation, key: str) -> Reading | None:
    """`Ave.` and its like behind the name of a street."""
    streets = table("en", "streets")
    if key not in streets["kinds"] or (found.stem.isupper() and len(found.stem) == 2):
        return None
    named, is_capital = _follows_street_name(found), found.stem[0].isupper()
    if key in streets["certain"]:
        is_street = named or found.has_stop or is_capital
    else:
        is_street = named and is_capital
    if not is_street or (key == "ave" and found.next in _GREETED):
        return None
    if key == "cir" and _is_court(found):
        return found.said("circuit", 0.88)
    return found.said(streets["kinds"][key], 0.85)


def _is_court(found: Abbreviation) -> bool:
    """Whether a court of appeals is meant: `9th Cir. 1998`, `Fed. Cir.`."""
    before = found.text[max(0, found.start - 5) : found.start].rstrip(" .").lower()
    return before.endswith(("1st", "2d", "2nd", "3d", "3rd", "th", "fed", "d.c"))


def _before_name(found: Abbreviation, spoken: str) -> Reading | None:
    """`Mt.` and `Ft.` before names; `10 ft. Wide` is a length."""
    if not found.stem[0].isupper() or not found.before_name or found.previous[:1].isdigit():
        return None
    return Reading(spoken=spoken, score=0.88, start=found.start, end=found.end)


def _follows_street_name(found: Abbreviation) -> bool:
    """Tell whether the word before can be the name of a street: `Oak`, `5th`, `King's`."""
    previous = found.previous
    if previous[:1].isdigit():
        return previous.lower().endswith(("st", "nd", "rd", "th"))
    if not previous[:1].isupper():
        return False
    return previous.lower() not in sentence_openers()


def is_drive(found: Abbreviation) -> bool:
    """Tell `Dr.` behind the name of a street from the title."""
    if not found.stem[0].isupper() or not _follows_street_name(found):
        return False
    if not found.before_name:
        return True
    if found.previous.lower() in {"jr", "sr", "mr", "mrs", "prof", "rev", "hon", "herr"}:
        return False
    return _has_house_number(found) or (found.has_stop and found.is_last)


def _has_house_number(found: Abbreviation) -> bool:
    return _HOUSE.search(found.text[max(0, found.start - 64) : found.start]) is not None


def _saint_or_street(found: Abbreviation, key: str) -> Reading | None:
    """`St.`: a saint before a name, a street behind one; `Sts.` alike."""
    is_saint = _is_saint(found)
    if key == "ste":
        # as a suite it stands before a number
        return found.said("saint", 0.9) if is_saint else None
    saint, street = ("saints", "streets") if key == "sts" else ("saint", "street")
    if is_saint:
        return Reading(spoken=saint, score=0.9, start=found.start, end=found.end, others=(street,))
    if found.stem.isupper() and not found.previous.isupper():
        return None
    if _follows_street_name(found):
        return found.said(street, 0.9)
    return None


def _is_saint(found: Abbreviation) -> bool:
    following = found.next
    if not following[:1].isupper() or not found.stem[0].isupper():
        return False
    if following.lower() in words("en", "saints"):
        return True
    if not _follows_street_name(found):
        return True
    if found.previous.lower() in table("en", "streets")["places"]:
        return True
    # `Pine St. Bakery`: the name before makes it a street
    return found.starts_sentence
