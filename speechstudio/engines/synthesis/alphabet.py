"""Text in the letters that a voice knows.

What it does not know is written in Latin letters, as the romanizer uroman does for every script,
rather than left out; letters of which nothing is left then are.
"""

from collections.abc import Container
from functools import cache
from typing import Any
from unicodedata import category, normalize

_APOSTROPHES = {"’": "'", "‘": "'", "ʼ": "'", "`": "'"}


def romanized(text: str, code: str = "") -> str:
    """Write text in Latin letters; `code` is of three letters, as ISO 639-3 has it.

    The first call takes some seconds.
    """
    return str(_romanizer().romanize_string(text, lcode=code or None))


def within(text: str, known: Container[str], code: str = "") -> str:
    """Write text with known letters and signs only, words apart by single spaces."""
    return " ".join(filter(None, (_word(word, known, code) for word in text.split())))


def _word(word: str, known: Container[str], code: str) -> str:
    """Write a word as it is, without its accents, or in Latin letters: the first that is whole."""
    word = "".join(_known(_APOSTROPHES.get(sign, sign), known) for sign in normalize("NFC", word))
    if _is_whole(word, known):
        return _kept(word, known)
    bare = "".join(_bare(sign, known) for sign in word)
    if not _is_whole(bare, known):
        bare = "".join(_known(sign, known) for sign in romanized(word, code))
    return _kept(bare, known)


def _known(sign: str, known: Container[str]) -> str:
    """Return a letter in the case that is known."""
    return next((form for form in (sign, sign.lower(), sign.upper()) if form in known), sign)


def _bare(sign: str, known: Container[str]) -> str:
    """Take the accents off a letter that is not known with them."""
    if sign in known:
        return sign
    parts = normalize("NFKD", sign)
    return "".join(_known(part, known) for part in parts if not category(part).startswith("M"))


def _is_whole(word: str, known: Container[str]) -> bool:
    return all(sign in known or not sign.isalnum() for sign in word)


def _kept(word: str, known: Container[str]) -> str:
    """Put a space for signs that are not known, so that no words grow together."""
    kept = (
        sign if sign in known else " "
        for sign in word
        if not category(sign).startswith("M") or sign in known
    )
    return " ".join("".join(kept).split())


@cache
def _romanizer() -> Any:
    from uroman import Uroman

    return Uroman()
