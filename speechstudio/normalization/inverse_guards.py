"""What the inverse takes over of the grammars' answers, and how it is put into the text.

The grammars were made for commands that are spoken, not for transcripts of people who talk: they
see figures in words that are none.
"""

import re
from dataclasses import dataclass

from speechstudio.normalization.semiotic import SemioticClass

_SMALL = frozenset({
    "one", "a", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "quarter", "half",
})  # fmt: skip
"""Single words that are more often no numbers in what people say, or are written out."""
_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty",
)  # fmt: skip
_HOURS = frozenset(_NUMBERS[:12])
_MINUTES = frozenset(_NUMBERS[9:])
_NUMBER_OR_TITLE = re.compile(
    r"\b(?:zero|oh|half|quarter|dozen|hundreds?|thousands?|[mb]illions?|trillions?|first|second"
    r"|third|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ies)|[a-z]+th|dot|doctor|mister|misses"
    r"|saint)(?:\b|s\b|-)",
    re.IGNORECASE,
)
_NOT_BEFORE_TITLE = frozenset({
    "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "that", "no",
    "every", "each", "good", "some", "any",
})  # fmt: skip
_TITLES = frozenset({"doctor", "mister", "misses", "missus", "saint"})
_PARTS_OF_ADDRESS = re.compile(r"[^a-z0-9]+")
_LEADING_ZERO = re.compile(r"\b0(?=[0-9]:)")
_UNIT = re.compile(r"(?<=[0-9] )(?:k?v|k?w|[mg]w|k?hz|[mg]hz|[kmgt]b|a|c|f|k?j|k?n|k?pa)$")
_UNITS = {
    "v": "V", "kv": "kV", "w": "W", "kw": "kW", "mw": "MW", "gw": "GW", "hz": "Hz", "khz": "kHz",
    "mhz": "MHz", "ghz": "GHz", "kb": "kB", "mb": "MB", "gb": "GB", "tb": "TB", "a": "A",
    "c": "C", "f": "F", "j": "J", "kj": "kJ", "n": "N", "kn": "kN", "pa": "Pa", "kpa": "kPa",
}  # fmt: skip
_ISO = re.compile(r"([0-9]{4})/0?([0-9]{1,2})/0?([0-9]{1,2})")
_SECONDS = re.compile(r"(?<=:[0-9]{2}):00\b")
_HAN = re.compile(r"[\u4e00-\u9fff\u3041-\u3096]")
_MAGNITUDES = frozenset("\u5341\u767e\u5343\u4e07\u842c")
_ENOUGH = "\u5341\u5206"


def may_change(clause: str) -> bool:
    """Tell whether an English clause holds a word that the grammars could write otherwise."""
    return _NUMBER_OR_TITLE.search(clause) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a grammar would write in place of some words of a clause."""

    kind: SemioticClass
    source: str
    written: str
    before: str
    """The clause before the words."""
    after: str
    """The clause behind them."""

    @property
    def heard(self) -> list[str]:
        """The words, in small letters."""
        return self.source.lower().replace("-", " ").split()


def is_sound(change: Change, language: str) -> bool:
    """Tell whether a change is what a person would write."""
    if language != "en":
        is_magnitude = change.source in _MAGNITUDES and _HAN.match(change.after)
        return change.source != _ENOUGH and not is_magnitude
    heard = change.heard
    if change.kind is SemioticClass.ELECTRONIC:
        return _is_address(heard, change.written)
    if _TITLES & set(heard):
        return _is_before_name(change)
    is_small = len(heard) == 1 and heard[0] in _SMALL
    return not (is_small or _is_height(change) or _is_pair(change))


def _is_before_name(change: Change) -> bool:
    """Tell whether a title stands before a name: `doctor` alone is a word."""
    words_before, words_after = change.before.lower().split(), change.after.split()
    if not words_after or (words_before and words_before[-1] in _NOT_BEFORE_TITLE):
        return False
    return words_after[0][0].isupper() or change.source.islower()


def _is_height(change: Change) -> bool:
    """Tell whether a number goes on behind a unit: `five foot two`."""
    following = re.match(r"[\s-]*([a-z]+)", change.after, re.IGNORECASE)
    is_number = following is not None and following[1].lower() in _NUMBERS
    return is_number and change.heard[-1] in {"foot", "feet"}


def _is_pair(change: Change) -> bool:
    """Tell whether two numbers were drawn together: `twelve thirty`, `fifty fifty`."""
    heard = change.heard
    if len(heard) != len(("twelve", "thirty")) or not change.written.isdigit():
        return False
    first, second = heard
    is_time = first in _HOURS and second in _MINUTES
    return is_time or (first == second and first not in {"nineteen", "twenty"})


def _is_address(heard: list[str], written: str) -> bool:
    """Tell whether no words were drawn together that are no parts of an address."""
    letters = "".join(word for word in heard if len(word) == 1)
    return all(
        part in heard or (len(part) > 1 and part in letters) or len(part) == 1 or part.isdigit()
        for part in _PARTS_OF_ADDRESS.split(written.lower())
        if part
    )


def polished(written: str, source: str, after: str, language: str) -> str:
    """Fit what the grammars write into the text around it."""
    written = written.strip().replace(" %", "%")
    if language == "zh":
        written = _ISO.sub("\\1\u5e74\\2\u6708\\3\u65e5", written)
    if language != "ja":
        written = _LEADING_ZERO.sub("", _SECONDS.sub("", written))
    if language == "en":
        written = _UNIT.sub(lambda unit: _UNITS[unit.group()], written)
        for word in re.findall(r"\b[A-Z][a-z]+\b", source):
            written = re.sub(rf"\b{word.lower()}\b", word, written)
    if after == ".":
        written = written.removesuffix(".")
    if source[:1].isupper() and written[:1].islower():
        written = written[0].upper() + written[1:]
    return written
