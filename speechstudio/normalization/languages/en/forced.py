"""Readers for text whose class somebody has decided: `say-as`, overrides, a lexicon."""

import re
from collections.abc import Mapping

from speechstudio.normalization.grammar import ForcedReader
from speechstudio.normalization.languages.en import calendar_terms as calendar
from speechstudio.normalization.languages.en import clock, numbers, spelling
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading
from speechstudio.normalization.semiotic import SemioticClass

_NUMBER = LazyPattern(r"[-+\u2212]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?")
_GAP = LazyPattern(r"(?<=[0-9])[ \u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_ORDINAL = LazyPattern(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:st|nd|rd|th)?", re.IGNORECASE)
_ROMAN = LazyPattern(r"(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", re.IGNORECASE)
_DIGITS = LazyPattern(r"[0-9][0-9 \u00a0.,/()-]*")
_TELEPHONE = LazyPattern(r"\+?[0-9#*(][0-9 \u00a0.,/()#*-]*")
_PARTS = LazyPattern(r"[0-9]+|[A-Za-z]+")
_CLOCK = LazyPattern(r"([0-9]{1,2})[:.h ]?([0-5][0-9])(?:[:.]([0-5][0-9]))?")
_ENDINGS = frozenset({"st", "nd", "rd", "th", "of", "the"})
_ORDERS = frozenset({"mdy", "dmy", "ymd", "ydm", "md", "dm", "ym", "my", "y", "m", "d"})


def _cardinal(text: str, _style: str) -> str | None:
    joined = _GAP.sub("", text)
    if _NUMBER.fullmatch(joined):
        return numbers.number(joined)
    value = _roman_value(text)
    return numbers.cardinal(value) if value else None


def _ordinal(text: str, _style: str) -> str | None:
    found = _ORDINAL.fullmatch(text)
    if found:
        return numbers.ordinal(found[1])
    value = _roman_value(text)
    return numbers.ordinal(value) if value else None


def _roman_value(text: str) -> int:
    """Give the value of a Roman numeral; 0 when it is none."""
    if not text or not _ROMAN.fullmatch(text):
        return 0
    values = [
        {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}[c] for c in text.lower()
    ]
    return sum(-v if v < max(values[at:]) else v for at, v in enumerate(values))


def _digits(text: str, _style: str) -> str | None:
    return numbers.digits(text) if _DIGITS.fullmatch(text) else None


def _telephone(text: str, _style: str) -> str | None:
    """Country codes and extensions digit by digit too."""
    if not _TELEPHONE.fullmatch(text):
        return None
    said = [spelling.character(sign) for sign in text if sign.isdigit() or sign in "+#*"]
    return " ".join(said)


def _letters(text: str, _style: str) -> str | None:
    return spelling.letters(text) or None


def _verbatim(text: str, _style: str) -> str:
    return spelling.spell(text)


def _code(text: str, _style: str) -> str | None:
    return spelling.code(text) or None


def _fraction(text: str, _style: str) -> str | None:
    parts = text.split("/")
    if len(parts) != 2 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    return f"{numbers.cardinal(parts[0])} over {numbers.cardinal(parts[1])}"


def _time(text: str, style: str) -> str | None:
    found = _CLOCK.fullmatch(text)
    if not found or int(found[1]) > (12 if style == "hms12" else 24):
        return None
    seconds = int(found[3]) if found[3] else None
    return clock.say(clock.Clock(int(found[1]), int(found[2]), seconds))


def _date(text: str, style: str) -> Reading | None:
    """Read the parts in the order that `format` gives: `mdy`, `dmy`, `ymd`, `md`, `y`, ..."""
    order = style.lower() or "mdy"
    parts = [part for part in _PARTS.findall(text) if part.lower() not in _ENDINGS]
    if order not in _ORDERS or len(parts) != len(order):
        return None
    fields = dict(zip(order, parts, strict=True))
    month, day = _month(fields.get("m", "1")), fields.get("d", "1")
    if not month or not (day.isdigit() and 1 <= int(day) <= 31):
        return None
    if not fields.get("y", "0").isdigit():
        return None
    return Reading(spoken=_date_words(fields, order, month), fields=fields)


def _month(name: str) -> int:
    """Give the number of a month by number or name; 0 when it is none."""
    if name.isdigit():
        return int(name) if 1 <= int(name[:9]) <= 12 else 0
    return calendar.MONTH_FORMS.get(name.lower(), 0)


def _date_words(fields: Mapping[str, str], order: str, month: int) -> str:
    year = calendar.year_words(fields["y"]) if "y" in fields else ""
    if "d" not in fields:
        return " ".join(filter(None, (calendar.MONTHS[month - 1] if "m" in fields else "", year)))
    day = int(fields["d"])
    if "m" not in fields:
        return numbers.ordinal(day)
    if order.index("d") < order.index("m"):
        return calendar.day_first(month, day, year)
    return calendar.month_first(month, day, year, "US")


READERS: Mapping[SemioticClass, ForcedReader] = {
    SemioticClass.CARDINAL: _cardinal,
    SemioticClass.DECIMAL: _cardinal,
    SemioticClass.ORDINAL: _ordinal,
    SemioticClass.ROMAN: _ordinal,
    SemioticClass.DIGIT: _digits,
    SemioticClass.TELEPHONE: _telephone,
    SemioticClass.LETTERS: _letters,
    SemioticClass.VERBATIM: _verbatim,
    SemioticClass.CODE: _code,
    SemioticClass.FRACTION: _fraction,
    SemioticClass.TIME: _time,
    SemioticClass.DATE: _date,
}
