"""Times of day and durations that are written with colons."""

from dataclasses import replace

from speechstudio.normalization.east_asian.shapes import (
    COLON,
    SPACE,
    D,
    clause_before,
    holds,
    is_digit,
    narrow,
)
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_HALF = r"(?:[AaPp]\.?[Mm](?![A-Za-z])\.?)"
_TIME = (
    rf"(?P<hour>{D}{{1,2}}){COLON}(?P<minute>[0-5０-５]{D})"
    rf"(?:{COLON}(?P<second>[0-5０-５]{D}))?(?!{D}|{COLON}|%)"
)
_LAST_HOUR = 29
"""Programmes of the night go on counting behind midnight."""
_NOON = 12


@BOOK.rule(
    "time.colon",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=rf"{_TIME}(?:{SPACE}?(?P<half>{_HALF}))?",
    score=0.75,
)
def _time(site: Site, wording: Wording) -> Reading | None:
    """Read `14:30`, `8:05:09` and `2:30pm`; not the terms of a ratio."""
    if is_digit(site.before) or site.before in {".", ":", "："}:
        return None
    clause = clause_before(site.text, site.start)
    if holds(clause, wording.cues("ratio")) or holds(site.right_text(4), wording.cues("won")):
        return None
    if holds(clause, wording.cues("duration")):
        return _lasting(site, wording)
    reading = _at(site, wording, site["half"])
    return replace(reading, score=0.9) if reading and site["half"] else reading


@BOOK.rule(
    "time.half_first",
    SemioticClass.TIME,
    starts={"am", "pm"},
    pattern=rf"(?P<half>[AP]M|[ap]m)[.]?{SPACE}?{_TIME}",
    score=0.9,
)
def _half_first(site: Site, wording: Wording) -> Reading | None:
    """Read `PM3:30`."""
    return _at(site, wording, site["half"])


@BOOK.rule(
    "time.hour_and_half",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=rf"(?P<hour>{D}{{1,2}}){SPACE}?(?P<half>{_HALF})",
    score=0.85,
)
def _hour_and_half(site: Site, wording: Wording) -> Reading | None:
    """Read `9am`."""
    if is_digit(site.before) or site.before in {".", ":", "："}:
        return None
    return _at(site, wording, site["half"])


def _at(site: Site, wording: Wording, half: str) -> Reading | None:
    """Say a time of day."""
    hour = int(narrow(site["hour"]))
    if hour > _LAST_HOUR:
        return None
    groups = site.match.groupdict()
    minute, second = (narrow(groups.get(part) or "") for part in ("minute", "second"))
    words = wording.phrase("hour", n=_clock_hour(hour, wording))
    if int(minute or "0") or second:
        words += wording.phrase("minute", n=_padded(minute, wording))
    if second:
        words += wording.phrase("second", n=_padded(second, wording))
    fields = {"hour": str(hour), "minute": minute or "00", **({"second": second} if second else {})}
    return Reading(spoken=_half(half, hour, wording) + words, fields=fields)


def _clock_hour(hour: int, wording: Wording) -> str:
    words: dict[str, str] = wording.names("phrases", "hours")
    return words.get(str(hour)) or wording.cardinal(str(hour))


def _half(half: str, hour: int, wording: Wording) -> str:
    """Say the half of the day, unless the hour of 24 says it."""
    if not half or hour > _NOON:
        return ""
    if half[0] in "aA":
        return wording.phrase("am")
    evening: list[int] = wording.names("phrases", "evening").get("hours", [])
    return wording.phrase("evening_pm") if hour in evening else wording.phrase("pm")


def _padded(text: str, wording: Wording) -> str:
    """Say minutes; the zero before a single one is heard where that is the custom."""
    value = int(text)
    zero = wording.phrase("padding") if text[0] == "0" and value else ""
    return zero + wording.cardinal(str(value))


def _lasting(site: Site, wording: Wording) -> Reading:
    """Say how long something takes: hours, minutes and seconds, or minutes and seconds."""
    names = ["hours", "minutes", "seconds"] if site["second"] else ["minutes", "seconds"]
    parts = [narrow(part) for part in (site["hour"], site["minute"], site["second"]) if part]
    said = [
        wording.phrase(f"lasting_{name}", n=wording.number(part.lstrip("0"), "分钟"))
        for name, part in zip(names, parts, strict=True)
        if int(part)
    ]
    return Reading(spoken="".join(said), score=0.85, semiotic_class=SemioticClass.DURATION)
