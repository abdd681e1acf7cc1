"""Lengths of time: `90 sec`, `2h 15m`, `1:30:00` after `lasts`, `a 3-wk course`."""

import re

from speechstudio.normalization.languages.en import neighbours, numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_UNITS = {
    **dict.fromkeys(("h", "hr", "hrs"), "hour"),
    **dict.fromkeys(("m", "min", "mins", "mn"), "minute"),
    **dict.fromkeys(("s", "sec", "secs"), "second"),
    **dict.fromkeys(("d", "day", "days"), "day"),
    **dict.fromkeys(("w", "wk", "wks"), "week"),
    **dict.fromkeys(("mo", "mos", "mth", "mths"), "month"),
    **dict.fromkeys(("y", "yr", "yrs"), "year"),
}
_NUMBER = r"(?:(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,6})(?:\.[0-9]{1,4})?|\.[0-9]{1,4})"
_BESIDE_DATE = LazyPattern(r"[0-9]{4},? $|[-/.][0-9]{2} $")
_ZONE = LazyPattern(r" ?(?:[+-][0-9]{2}|GMT|UTC|Z\b)")
_PIECE = LazyPattern(r"([0-9]+(?:\.[0-9]+)?)[ \u00a0]?([A-Za-z]*)")


def _said(number: str, unit: str) -> str:
    words = numbers.number(number)
    return f"{words} {unit}" if number.lstrip("0") == "1" else f"{words} {unit}s"


@BOOK.rule(
    "duration.parts",
    SemioticClass.DURATION,
    starts={DIGIT},
    needs="hHmMsSyYwWdD",
    pattern=(
        r"(?<![0-9][.,])(?:[0-9]{1,3}[ \u00a0]?(?:yrs?|y|mos?|wks?|w)\.?,?[ \u00a0]?){0,2}"
        r"(?:[0-9]{1,3}[ \u00a0]?d(?:ays?)?,?[ \u00a0]?)?"
        r"(?:[0-9]{1,3}[ \u00a0]?h(?:rs?)?\.?,?[ \u00a0]?)?"
        r"(?:[0-9]{1,3}[ \u00a0]?m(?:ins?)?\.?,?[ \u00a0]?)?"
        r"(?:[0-9]{1,3}(?:\.[0-9]{1,3})?(?:[ \u00a0]?s(?:ecs?)?|(?![ \u00a0]?[a-z]{1,7}\.?(?![a-z])"
        r"(?<=[hmsdrxn.k])|[ \u00a0]?(?:min|hour|second|day|week|month|year)s?\b)))?"
        r"(?<![ ,.])(?![A-Za-z0-9])"
    ),
    score=0.85,
    flags=re.IGNORECASE,
)
def _parts(site: Site) -> Reading | None:
    """Two lengths or more in a row; the last may go without its unit: `1h30`."""
    pieces = _PIECE.findall(site.source)
    if len(pieces) < 2 or not pieces[0][1]:
        return None
    spoken: list[str] = []
    unit = ""
    as_one = _is_before_noun(site)
    for number, written in pieces:
        if not written and unit not in {"hour", "minute"}:
            return None
        if not written and len(number) != 2:
            return None
        unit = _UNITS.get(written.lower(), "") if written else _below(unit)
        if not unit:
            return None
        spoken.append(f"{numbers.number(number)} {unit}" if as_one else _said(number, unit))
    end = neighbours.behind_stop(site.text, site.end) if pieces[-1][1] else site.end
    return Reading(spoken=" ".join(spoken), end=end)


def _below(unit: str) -> str:
    return "minute" if unit == "hour" else "second"


@BOOK.rule(
    "duration.unit",
    SemioticClass.DURATION,
    starts={DIGIT, "."},
    needs="hHmMsSyYwW",
    pattern=(
        rf"(?P<number>{_NUMBER})(?:[ \u00a0]?[-\u2013][ \u00a0]?(?P<last>{_NUMBER}))?"
        r"(?P<join>[- \u00a0\u202f]?)"
        r"(?P<unit>[Hh][Rr][Ss]?|[Mm]ins?|MINS?|[Ss]ecs?|SECS?|[Ww]ks?|WKS?|[Mm]os?|[Mm]ths?"
        r"|[Yy]rs?|YRS?|s|h)(?![A-Za-z0-9'\u2019])"
    ),
    score=0.85,
)
def _unit(site: Site) -> Reading | None:
    """A number or two with a unit of time."""
    written, join = site["unit"], site["join"]
    if site["number"][0] == "0" and len(site["number"]) > 1 and site["number"][1] != ".":
        return None
    if site.before in {"$", ".", "/", ":", "-", "'", "\u2019"} or (
        written in {"s", "h"} and (join == "-" or _is_plural(site))
    ):
        return None
    if written == "HR" and not _OF_BATTERS.isdisjoint(site.left_set(6) | site.right_set(4)):
        return None
    unit = _UNITS[written.lower()]
    score = 0.85
    if written in {"s", "h"}:
        score = 0.8 if "." in site["number"] or join == " " else 0.75
    spoken = numbers.number(site["number"])
    is_one = site["number"] == "1"
    if site["last"]:
        spoken += f" to {numbers.number(site['last'])}"
        is_one = False
    is_adjective = join == "-" or _is_adjective(site)
    spoken += f" {unit}" if is_one or is_adjective else f" {unit}s"
    return Reading(spoken=spoken, score=score, end=neighbours.behind_stop(site.text, site.end))


_OF_BATTERS = frozenset("rbi rbis avg obp ops slg homers steals sb hit batting innings era".split())
"""Beside these HR are home runs."""


def _is_plural(site: Site) -> bool:
    """Tell whether `80s` are years: tens with a word before that asks for them."""
    number, unit = site["number"], site["unit"]
    if unit != "s" or site["join"] or not number.isdigit() or number[-1] != "0":
        return unit == "s" and not site["join"] and number.isdigit() and len(number) > 3
    return False


def _is_adjective(site: Site) -> bool:
    """Tell `a 30 min walk` and `5 yr old` from `30 min later`."""
    if len(site["unit"]) > 1 and site["unit"][-1] in "sS":
        return False
    first = neighbours.next_words(site.text, site.end + (site.after == "."))[0]
    if first == "old":
        return True
    return _is_before_noun(site)


def _is_before_noun(site: Site) -> bool:
    """Tell whether an article goes with a noun that follows: `a 30 min walk`."""
    first = neighbours.next_words(site.text, site.end + (site.after == "."))[0]
    if not first or not first.islower() or first in neighbours.word_set("functions"):
        return False
    if first in {"later", "ago", "left", "long", "each", "per", "more", "early", "late", "away"}:
        return False
    return site.left() in {"a", "an", "the", "this", "his", "her", "their", "my", "our", "your"}


@BOOK.rule(
    "duration.colons",
    SemioticClass.DURATION,
    starts={DIGIT},
    needs=":",
    pattern=(
        r"(?<![0-9][:.,/-])(?P<first>[0-9]{1,3}):(?P<second>[0-5][0-9])"
        r"(?::(?P<third>[0-5][0-9]))?(?P<fraction>\.[0-9]{1,3})?(?![0-9:]|\.[0-9])"
    ),
    score=0.86,
)
def _colons(site: Site) -> Reading | None:
    """Hours, minutes, seconds with colons where a length of time is due."""
    if not _lasts(site):
        return None
    units: tuple[str, ...] = ("minute", "second")
    if site["third"]:
        units = ("hour", "minute", "second")
    elif not site["fraction"] and not neighbours.word_set("long_things").isdisjoint(
        site.left_set(6)
    ):
        units = ("hour", "minute")
    values = [site["first"], site["second"], site["third"]][: len(units)]
    values[-1] += site["fraction"]
    said = [
        _said(value.lstrip("0") if "." not in value else value.lstrip("0").rjust(2, "0"), unit)
        for value, unit in zip(values, units, strict=True)
        if value.strip("0.")
    ]
    if not said:
        return None
    score = 0.86 if _is_cued(site) else 0.8 if site["fraction"] else 0.7
    return Reading(spoken=" ".join(said), score=score)


def _is_cued(site: Site) -> bool:
    cue = site.left()
    if cue in {"in", "of", "at", "about", "just", "under", "is", "was", "a", "by", "with"}:
        head = site.left(1)
        return head in neighbours.word_set("duration_heads") or (cue == "in" and head == "it")
    return cue in neighbours.word_set("duration_cues")


def _lasts(site: Site) -> bool:
    """Tell whether this is a length of time and no time of the day."""
    if neighbours.next_words(site.text, site.end)[0].lower() in {"am", "pm", "a", "p"}:
        return False
    if site["fraction"] and (site["third"] is None or not site["third"]):
        return True
    if site["third"] and site["first"].strip("0") == "":
        return _BESIDE_DATE.search(site.left_text(8)) is None and not _ZONE.match(
            site.right_text(7)
        )
    if int(site["first"]) > 24:
        return True
    return _is_cued(site) or (site.left() == "in" and bool(site["third"]))


@BOOK.rule(
    "duration.primes",
    SemioticClass.DURATION,
    starts={DIGIT},
    needs="'\u2032\u2019",
    pattern=(
        r"(?P<minutes>[0-9]{1,3})['\u2032\u2019][ \u00a0]?(?P<seconds>[0-5]?[0-9](?:\.[0-9]{1,3})?)"
        r"(?:\"|\u2033|\u201d|'')(?![0-9])"
    ),
    score=0.85,
)
def _primes(site: Site) -> Reading | None:
    """Minutes and seconds with strokes where a length of time is due: `3'45"`."""
    if not _is_cued(site) and site.right() not in {"lap", "mile", "track", "song", "video"}:
        return None
    return Reading(spoken=f"{_said(site['minutes'], 'minute')} {_said(site['seconds'], 'second')}")
