"""Times of the day in words, and the zones they are given in."""

import re
from dataclasses import dataclass
from functools import cache

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.tables import table

PATTERN = (
    r"(?P<hour>[0-2]?[0-9])(?:(?P<sign>[:.])(?P<minute>[0-5][0-9])"
    r"(?::(?P<second>[0-5][0-9])(?:\.[0-9]{1,3})?)?)?"
    r"(?:[ \u00a0\u202f]?(?P<half>[AaPp])(?:\.[ \u00a0]?[Mm](?![A-Za-z])|[Mm](?![A-Za-z])"
    r"|(?<=[0-9][ap])(?!\.?[A-Za-z0-9])))?(?![0-9])"
)
"""A time by its digits, with seconds or a half of the day when they are written."""
_ZONE = LazyPattern(
    r"[ \u00a0\u202f]?(?P<open>\()?(?P<name>(?:[A-Za-z]\.){1,3}[A-Za-z]?|[A-Za-z]{1,5}"
    r"(?:/[A-Z]{1,4})?)(?P<offset>[+\u2212-][0-9]{1,2}(?::?[0-9]{2})?)?(?(open)\)|)"
    r"(?![A-Za-z0-9])"
)


_SMALL = frozenset({"est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc", "cet"})
"""Zones that are no words and so may be written small."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day; `half` is `A` or `P` when it is written."""

    hour: int
    minute: int | None
    second: int | None = None
    half: str = ""


NOON = Clock(12, 0, half="noon")
MIDNIGHT = Clock(0, 0)


@cache
def _matcher() -> re.Pattern[str]:
    return re.compile(PATTERN)


def parse(text: str, at: int) -> tuple[Clock, int] | None:
    """Read a time at a place of a text; give it with its end."""
    match = _matcher().match(text, at)
    return of_match(match) if match else None


def of_match(match: re.Match[str]) -> tuple[Clock, int] | None:
    """Give the time that `PATTERN` matched; None when no clock shows it."""
    hour = int(match["hour"])
    half = (match["half"] or "").upper()
    if hour > 24 or (half and match["sign"] == "." and hour > 12):
        return None
    minute = int(match["minute"]) if match["minute"] else None
    if half and minute is None and not 1 <= hour <= 12:
        return None
    second = int(match["second"]) if match["second"] else None
    return Clock(hour, minute, second, half), match.end()


def say(clock: Clock, *, is_bare: bool = False) -> str:
    """Say a time; `is_bare` when a zone or another time follows, which drops `o'clock`."""
    if clock is NOON:
        return "noon"
    hour, minute = clock.hour, clock.minute or 0
    half = f" {clock.half} M" if clock.half else ""
    if not half and hour % 24 == 0:
        if not minute and not clock.second:
            return "midnight"
        half = " A M"
        hour = 12
    hour = hour or 12
    words = numbers.cardinal(hour)
    if minute:
        words += f" {numbers.below_hundred(minute)}" if minute > 9 else f" oh {_digit(minute)}"
    elif not half:
        words += _whole_hour(hour, is_bare=is_bare)
    if clock.second:
        unit = "second" if clock.second == 1 else "seconds"
        words += f" and {numbers.below_hundred(clock.second)} {unit}"
    return words + half


def _digit(minute: int) -> str:
    return numbers.cardinal(minute)


def _whole_hour(hour: int, *, is_bare: bool) -> str:
    if hour > 12:
        return " hundred"
    return "" if is_bare else " o'clock"


def zone(text: str, at: int) -> tuple[str, int] | None:
    """Read the zone behind a time; give the words with the end."""
    match = _ZONE.match(text, at)
    if match is None:
        return None
    name = match["name"].replace(".", "")
    if name.islower() and "." not in match["name"] and name not in _SMALL:
        return None
    zones = table("en", "zones")["zones"]
    words = [zones.get(part) for part in name.upper().split("/")]
    if not all(words) or (len(name) == 1 and name != "Z"):
        return None
    if match["offset"]:
        return offset(name.upper(), match["offset"]), match.end()
    return " ".join(words), match.end()


def offset(name: str, sign_and_hours: str) -> str:
    """Say `UTC+05:30` as `U T C plus five thirty`."""
    sign = "plus" if sign_and_hours[0] == "+" else "minus"
    hours, minutes = _split(sign_and_hours[1:])
    words = f"{' '.join(name)} {sign} {numbers.cardinal(hours)}"
    return f"{words} {numbers.cardinal(minutes)}" if minutes else words


def _split(text: str) -> tuple[int, int]:
    if ":" in text:
        hours, _, minutes = text.partition(":")
    elif len(text) > 2:
        hours, minutes = text[:-2], text[-2:]
    else:
        hours, minutes = text, "0"
    return int(hours), int(minutes)
