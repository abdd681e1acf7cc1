"""Saying characters by their names, and reading a text as a class that somebody asked for."""

import unicodedata
from collections.abc import Callable, Mapping
from functools import partial

from speechstudio.normalization.east_asian.identifiers import in_groups
from speechstudio.normalization.east_asian.shapes import NUMBER, is_digit, narrow
from speechstudio.normalization.east_asian.wording import Wording
from speechstudio.normalization.grammar import ForcedReader
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading
from speechstudio.normalization.semiotic import SemioticClass

_NUMBER = LazyPattern(f"-?{NUMBER}")


def speller(wording: Wording) -> Callable[[str], str]:
    """Give the function that says every character of a text."""
    return partial(_spell, wording)


def forced_readers(wording: Wording) -> Mapping[SemioticClass, ForcedReader]:
    """Give readers of classes that can be asked for by name."""

    def quantity(text: str, _style: str) -> Reading | None:
        plain = narrow(text)
        if not _NUMBER.fullmatch(plain):
            return None
        sign = wording.phrase("minus") if plain[0] == "-" else ""
        return Reading(spoken=sign + wording.number(plain.lstrip("-")))

    def ordinal(text: str, _style: str) -> Reading | None:
        plain = narrow(text).removeprefix("第")
        is_whole = plain.isascii() and plain.isdigit()
        return Reading(spoken="第" + wording.cardinal(plain)) if is_whole else None

    def digits(text: str, _style: str) -> Reading | None:
        return Reading(spoken=in_groups(text, wording)) if any(map(is_digit, text)) else None

    def letters(text: str, _style: str) -> Reading:
        return Reading(spoken=_spell(wording, text))

    return {
        SemioticClass.CARDINAL: quantity,
        SemioticClass.DECIMAL: quantity,
        SemioticClass.ORDINAL: ordinal,
        SemioticClass.DIGIT: digits,
        SemioticClass.TELEPHONE: digits,
        SemioticClass.LETTERS: letters,
        SemioticClass.VERBATIM: letters,
    }


def _spell(wording: Wording, text: str) -> str:
    signs: dict[str, str] = wording.names("phrases", "signs")
    words = (_character(sign, signs, wording) for sign in text if not sign.isspace())
    return " ".join(word for word in words if word)


def _character(sign: str, signs: Mapping[str, str], wording: Wording) -> str:
    plain = unicodedata.normalize("NFKC", sign)
    if is_digit(plain[:1]):
        return wording.digits(plain)
    if plain.isalpha():
        return plain.upper()
    return signs.get(plain, "")
