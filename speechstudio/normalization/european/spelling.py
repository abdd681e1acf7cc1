"""Saying characters by their names, and reading as a class what somebody asks for."""

import re
import unicodedata
from collections.abc import Mapping

from speechstudio.normalization.european.initialisms import letters
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.grammar import ForcedReader
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.semiotic import SemioticClass

_NUMBER = LazyPattern(r"[0-9]{1,40}")


def spell(book: Phrasebook, text: str) -> str:
    """Say every character by its name; white space is silent."""
    return " ".join(_character(book, sign) for sign in text if not sign.isspace())


def _character(book: Phrasebook, sign: str) -> str:
    if sign.isalpha():
        return sign.upper() if len(sign.upper()) == 1 else sign
    plain = unicodedata.normalize("NFKC", sign)
    if plain in "0123456789":
        return book.numerals.digits(plain)
    signs: dict[str, str] = book.phrases["signs"]
    symbols: dict[str, str] = book.phrases["symbols"]
    return signs.get(sign) or symbols.get(sign) or book.word("symbol")


def forced_readers(book: Phrasebook) -> Mapping[SemioticClass, ForcedReader]:
    """Give readers for classes that can be asked for, whatever the text looks like."""

    def cardinal(text: str, _: str) -> str | None:
        bare = re.sub(r"[\s.,'\u2019]", "", text)
        return book.numerals.whole(bare) if _NUMBER.fullmatch(bare) else None

    def ordinal(text: str, _: str) -> str | None:
        found = _NUMBER.match(text.strip())
        if found is None or len(found.group()) > book.numerals.longest:
            return None
        return book.numerals.ordinal(int(found.group()))

    def digit(text: str, _: str) -> str | None:
        return book.numerals.digits(text) or None

    def telephone(text: str, _: str) -> str | None:
        return book.numerals.grouped_digits(text) or None

    return {
        SemioticClass.CARDINAL: cardinal,
        SemioticClass.ORDINAL: ordinal,
        SemioticClass.DIGIT: digit,
        SemioticClass.TELEPHONE: telephone,
        SemioticClass.LETTERS: lambda text, _: letters(text) or None,
        SemioticClass.VERBATIM: lambda text, _: spell(book, text) or None,
    }
