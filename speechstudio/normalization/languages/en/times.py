"""Times of the day and stretches of them: `3:05 p.m.`, `0600 hrs`, `9am-5pm`, `9/8c`."""

import re

from speechstudio.normalization.languages.en import clock, neighbours, numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_FRONT = r"(?<![0-9][:.,/-])(?<![$\u00a3\u20ac#])"
_OTHER_ZONE = LazyPattern(r"/(?=[0-9]{1,2}(?::[0-9]{2})? ?[aApP]\.?[mM])")
_BETWEEN = LazyPattern(r"[ \u00a0\u202f]?[-\u2010-\u2014][ \u00a0\u202f]?(?=[0-9nmNM])")


@BOOK.rule(
    "time.clock",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=_FRONT + clock.PATTERN,
    score=0.6,
)
def _clock(site: Site) -> Reading | None:
    """A time, or two with a dash between."""
    found = clock.of_match(site.match)
    if found is None:
        return None
    first, end = found
    second_found = _second(site.text, end)
    if second_found:
        return _stretch(site, first, *second_found)
    if first.minute is None and (not first.half or site.source[-1] in "aApP"):
        return None
    if not first.half and (site["sign"] == "." or _is_inside(site)):
        return _british(site, first, end)
    zone = clock.zone(site.text, _behind_half(site.text, end, first))
    score = _score(site, first, has_zone=zone is not None)
    if score is None:
        return None
    is_bare = zone is not None or site.right_text(9).lstrip().lower().startswith("o'clock")
    spoken = clock.say(first, is_bare=is_bare)
    spoken, end = _with_zone(site.text, spoken, first, end, zone)
    if first.half and _OTHER_ZONE.match(site.text, end):
        # the same moment in two zones: `2pm ET/11am PT`
        spoken, end = f"{spoken}, ", end + 1
    return Reading(spoken=spoken, score=score, end=end)


def _behind_half(text: str, at: int, time: clock.Clock) -> int:
    """Step over the last full stop of `p.m.`."""
    if time.half and text[at : at + 1] == "." and "." in text[max(0, at - 3) : at]:
        return at + 1
    return at


def _with_zone(
    text: str, spoken: str, time: clock.Clock, end: int, zone: tuple[str, int] | None
) -> tuple[str, int]:
    """Add the zone, or step over the full stop of `p.m.`."""
    if zone:
        return f"{spoken} {zone[0]}", zone[1]
    return spoken, neighbours.behind_stop(text, end) if time.half else end


def _score(site: Site, time: clock.Clock, *, has_zone: bool) -> float | None:
    """Say how sure a time is that is no stretch."""
    if time.half or has_zone:
        return 0.95
    if not neighbours.word_set("ratio_cues").isdisjoint(site.left_set(3)):
        return 0.4
    if time.hour == 0 and time.second is not None:
        return 0.55
    if neighbours.has_left(site, "time_cues") or site.right() in {"a", "o'clock", "this", "on"}:
        return 0.85
    return 0.66 if time.second is None else 0.6


def _british(site: Site, time: clock.Clock, end: int) -> Reading | None:
    """`at 7.30` is a time in Britain."""
    if site["sign"] != "." or site.region not in {"GB", "IE", "AU", "NZ", "ZA", "IN"}:
        return None
    if site.left() != "at" or neighbours.next_words(site.text, end)[0].lower() in {
        "percent",
        "per",
        "million",
    }:
        return None
    return Reading(spoken=clock.say(time), score=0.7)


def _is_inside(site: Site) -> bool:
    """Tell whether the digits go on: `1:30:00.5.2`, `10:30:1`."""
    return re.match(r"[:/][0-9]|[A-Za-z%]|\.[0-9]", site.right_text(2)) is not None


def _second(text: str, end: int) -> tuple[clock.Clock, int] | None:
    """Read the end of a stretch of time behind its start."""
    if text[end : end + 1] == "." and text[end - 1 : end] in {"m", "M"}:
        end += 1
    between = _BETWEEN.match(text, end)
    if between is None:
        return None
    name = text[between.end() : between.end() + 8].lower()
    for word, time in (("noon", clock.NOON), ("midnight", clock.MIDNIGHT)):
        if name.startswith(word):
            return time, between.end() + len(word)
    return clock.parse(text, between.end())


def _stretch(site: Site, first: clock.Clock, second: clock.Clock, end: int) -> Reading | None:
    """Say from when to when; at least one must look like a time."""
    has_half = bool(first.half or second.half)
    if not has_half and (first.minute is None or site["sign"] == "."):
        return None
    if re.match(r"[:/%][0-9]?|[0-9A-Za-z]|\.[0-9]|-[0-9]", site.text[end : end + 2]):
        return None
    zone = clock.zone(site.text, _behind_half(site.text, end, second))
    words = f"{clock.say(first, is_bare=True)} to {clock.say(second, is_bare=True)}"
    score = 0.95 if has_half else 0.8
    if second.minute is None and not has_half:
        score = 0.62
    words, end = _with_zone(site.text, words, second, end, zone)
    return Reading(spoken=words, score=score, end=end)


_MILITARY_CUES = frozenset({"at", "by", "until", "till", "from", "before", "after", "since", "to"})


@BOOK.rule(
    "time.military",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=(
        r"(?<![0-9A-Za-z$.,:/-])(?P<hour>[01][0-9]|2[0-4])(?P<minute>[0-5][0-9])"
        r"(?:[ \u00a0]?(?P<unit>[Hh](?:ou)?rs?|h)(?![A-Za-z])|(?P<zulu>Z)(?![A-Za-z0-9]))?"
        r"(?![0-9]|[.,:/-][0-9])"
    ),
    score=0.88,
)
def _military(site: Site) -> Reading | None:
    """A time of four digits: `0600 hrs`, `1430 GMT`, `at 0630`."""
    zero, has_cue = site["hour"][0] == "0", site.left() in _MILITARY_CUES
    zone = None
    if not site["unit"] and not site["zulu"]:
        zone = clock.zone(site.text, site.end)
        local = neighbours.next_words(site.text, site.end)[0] == "local"
        if zone is None and not local and not (zero and has_cue):
            return None
    elif site["unit"]:
        is_amount = neighbours.next_words(site.text, site.end)[0].lower() in {"of", "per", "a"}
        if not zero and (is_amount or not (has_cue or site["minute"] != "00")):
            return None
    spoken = _military_words(site["hour"], site["minute"])
    if site["unit"]:
        spoken += " hours"
    if site["zulu"]:
        spoken += " Zulu"
    end = site.end
    if zone:
        spoken, end = f"{spoken} {zone[0]}", zone[1]
    elif site["unit"]:
        end = neighbours.behind_stop(site.text, end)
    return Reading(spoken=spoken, end=end)


def _military_words(hour: str, minute: str) -> str:
    head = numbers.cardinal(hour) if hour[0] != "0" else f"oh {numbers.cardinal(hour[1])}"
    if hour == "00":
        head = "zero"
    if minute == "00":
        return f"{head} hundred"
    tail = numbers.cardinal(minute) if minute[0] != "0" else f"oh {numbers.cardinal(minute[1])}"
    return f"{head} {tail}"


@BOOK.rule(
    "time.two_zones",
    SemioticClass.TIME,
    starts={DIGIT},
    needs="/",
    pattern=(
        r"(?P<first>1?[0-9](?::30)?)(?P<half>[ \u00a0]?[Pp][Mm])?/"
        r"(?P<second>1?[0-9](?::30)?)c(?![A-Za-z0-9])"
    ),
    score=0.95,
)
def _two_zones(site: Site) -> str:
    """An hour in the East and in the Central zone: `9/8c`."""
    half = " P M" if site["half"] else ""
    return f"{_colon_words(site['first'])}{half} {_colon_words(site['second'])} Central"


def _colon_words(text: str) -> str:
    return " ".join(numbers.cardinal(part) for part in text.split(":"))


@BOOK.rule(
    "time.offset",
    SemioticClass.TIME,
    starts={"utc", "gmt"},
    pattern=r"(?P<name>UTC|GMT)[ \u00a0]?(?P<offset>[+\u2212-][0-9]{1,2}(?::?[0-9]{2})?)(?![0-9])",
    score=0.95,
)
def _offset(site: Site) -> str:
    """A zone by its distance from Greenwich."""
    return clock.offset(site["name"], site["offset"])
