"""Readers for text of which somebody says what it is."""

from collections.abc import Mapping

from speechstudio.normalization.grammar import ForcedReader
from speechstudio.normalization.languages.ko import amounts, numbers, spelling
from speechstudio.normalization.languages.ko.identifiers import code
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading
from speechstudio.normalization.semiotic import SemioticClass

_AMOUNT = LazyPattern(amounts.AMOUNT)


def _digits(text: str, _: str) -> str | None:
    return numbers.named(text) or None


def _cardinal(text: str, _: str) -> Reading | None:
    plain = text.strip()
    sign = "마이너스 " if plain[:1] in ("-", "−") else ""
    plain = plain.lstrip("-−+")
    return Reading(spoken=sign + amounts.amount(plain)) if _AMOUNT.fullmatch(plain) else None


def _ordinal(text: str, _: str) -> str | None:
    value = amounts.whole(text.strip("제번째 "))
    if not value:
        return None
    if value == 1:
        return "첫 번째"
    return f"{numbers.native(value) if value < 100 else numbers.sino(value)} 번째"


def _letters(text: str, _: str) -> str | None:
    return spelling.letters(text) or None


def _code(text: str, _: str) -> str | None:
    return code(text) or None


READERS: Mapping[SemioticClass, ForcedReader] = {
    SemioticClass.DIGIT: _digits,
    SemioticClass.TELEPHONE: _digits,
    SemioticClass.CARDINAL: _cardinal,
    SemioticClass.ORDINAL: _ordinal,
    SemioticClass.LETTERS: _letters,
    SemioticClass.CODE: _code,
}
