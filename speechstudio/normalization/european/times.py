"""Times of day: `14:30`, `14h30`, `8 p. m.`, `9:00-17:00`."""

import re

from speechstudio.normalization.european.figures import SPACE
from speechstudio.normalization.european.neighbours import left
from speechstudio.normalization.european.phrasebook import Clock, Phrasebook
from speechstudio.normalization.european.ranges import DASH
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

_HOUR = r"(?:[01]?[0-9]|2[0-4])"
_HALF = rf"(?:{SPACE}?(?P<half>[aApP])(?:\.{SPACE}?[mM]\.?|[mM]\.?)(?!\w))?"
_CLOCK = LazyPattern(rf"({_HOUR})(?:([:.])|{SPACE}?[hH]{SPACE}?)([0-5][0-9])?")


def _clock(site: Site, mark: str, unit: str = "") -> Clock:
    groups = site.match.groupdict()
    return Clock(
        hour=int(site["hour"]),
        minute=int(groups.get("minute") or 0),
        second=int(groups.get("second") or 0) or None,
        mark=mark,
        has_unit=bool(unit),
        unit=unit,
        half={"a": "am", "p": "pm"}.get((groups.get("half") or "").lower(), ""),
    )


def _reading(
    book: Phrasebook, site: Site, clock: Clock, score: float, unit: re.Match[str] | None = None
) -> Reading:
    """Say a time; a full stop that also ends the text is left."""
    end = site.end + unit.end() if unit else None
    fields = {"hour": str(clock.hour), "minute": str(clock.minute)}
    if end is None and site.source.endswith(".") and not site.right_text(3).strip():
        end = site.end - 1
    return Reading(spoken=book.clock(clock), score=score, end=end, fields=fields)


@BOOK.rule(
    "time.colon",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=(
        rf"(?P<hour>{_HOUR}):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![0-9:])"
        rf"{_HALF}"
    ),
    score=0.8,
)
def _colon(book: Phrasebook, site: Site) -> Reading | None:
    """Hours and minutes with a colon, with the word for hours if it follows."""
    unit = _unit_behind(book, site)
    return _reading(book, site, _clock(site, ":", unit[1] if unit else ""), 0.8, unit)


def _unit_behind(book: Phrasebook, site: Site) -> re.Match[str] | None:
    """Find the unit of hours behind a match."""
    after = re.match(rf"{SPACE}?([^\W\d_]{{1,8}})\b", site.right_text(12))
    return after if after and after[1].lower() in book.cue("hour_unit") else None


@BOOK.rule(
    "time.dotted",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=rf"(?P<hour>{_HOUR})\.(?P<minute>[0-5][0-9])(?![0-9]|[.,][0-9]){_HALF}",
    score=0.8,
)
def _dotted(book: Phrasebook, site: Site) -> Reading | None:
    """Hours and minutes with a point, if words around speak of a time."""
    unit = _unit_behind(book, site)
    if not unit and not site["half"] and left(site) not in book.cue("time"):
        return None
    if re.match(rf"{SPACE}?[%\u20ac$]", site.right_text(2)):
        return None
    return _reading(book, site, _clock(site, ".", unit[1] if unit else ""), 0.85, unit)


@BOOK.rule(
    "time.h",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=(
        rf"(?P<hour>{_HOUR}){SPACE}?[hH]{SPACE}?(?P<minute>[0-5][0-9])"
        rf"(?:m|mn|min)?(?:(?P<second>[0-5][0-9]){SPACE}?s)?(?!\w|{SPACE}(?:min|mn)\b)"
    ),
    score=0.9,
)
def _with_h(book: Phrasebook, site: Site) -> Reading | None:
    """Hours and minutes with an h: `14h30`, `14 h 30`."""
    return _reading(book, site, _clock(site, "h", "h"), 0.9)


@BOOK.rule(
    "time.half_day",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=rf"(?<![:.,])(?P<hour>1[0-2]|0?[1-9])(?=\D){_HALF}",
    score=0.85,
)
def _half_day(book: Phrasebook, site: Site) -> Reading | None:
    """Read a full hour with a. m. or p. m."""
    return _reading(book, site, _clock(site, ":"), 0.85) if site["half"] else None


@BOOK.rule(
    "time.range",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=(
        rf"(?P<first>{_HOUR}(?::[0-5][0-9]|{SPACE}?h(?:[0-5][0-9])?)){SPACE}?{DASH}{SPACE}?"
        rf"(?P<second>{_HOUR}(?::[0-5][0-9]|{SPACE}?h(?:[0-5][0-9])?))(?!\w)"
    ),
    score=0.92,
)
def _range(book: Phrasebook, site: Site) -> Reading | None:
    """From one time to another."""
    ends = [_of_text(book, site[name]) for name in ("first", "second")]
    unit = _unit_behind(book, site)
    return Reading(spoken=book.span(*ends), end=site.end + (unit.end() if unit else 0))


def _of_text(book: Phrasebook, text: str) -> str:
    match = _CLOCK.match(text)
    if match is None:  # pragma: no cover  (the rule's pattern is a part of this one)
        return text
    mark = match[2] or "h"
    clock = Clock(hour=int(match[1]), minute=int(match[3] or 0), mark=mark, has_unit=mark == "h")
    return book.clock(clock)
