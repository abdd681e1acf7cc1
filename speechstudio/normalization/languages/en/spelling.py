"""Saying characters by their names."""

import unicodedata

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.patterns import LazyPattern

SIGNS = {
    ".": "dot",
    ",": "comma",
    "-": "dash",
    "\u2010": "dash",
    "\u2011": "dash",
    "\u2013": "dash",
    "\u2014": "dash",
    "\u2212": "minus",
    "/": "slash",
    "\\": "backslash",
    ":": "colon",
    ";": "semicolon",
    "_": "underscore",
    "@": "at",
    "#": "hash",
    "*": "star",
    "&": "and",
    "+": "plus",
    "=": "equals",
    "%": "percent",
    "~": "tilde",
    "^": "caret",
    "|": "pipe",
    "!": "exclamation mark",
    "?": "question mark",
    "'": "apostrophe",
    '"': "quote",
    "(": "open parenthesis",
    ")": "close parenthesis",
    "[": "open bracket",
    "]": "close bracket",
    "{": "open brace",
    "}": "close brace",
    "<": "less than",
    ">": "greater than",
    "$": "dollar",
    "\u20ac": "euro",
    "\u00a3": "pound",
    "\u00a5": "yen",
    "\u00b0": "degree",
    "`": "backtick",
}
_RUN = LazyPattern(r"[0-9]+|[^\W\d_]|[^\w\s]|_")


def letters(text: str) -> str:
    """Say the letters of a text one by one, as capitals with spaces: `FBI` as `F B I`."""
    return " ".join(character.upper() for character in text if character.isalpha())


def character(sign: str) -> str:
    """Say one character: a letter as itself, a digit as its word, a sign by its name."""
    if sign.isalpha():
        return sign.upper()
    if sign.isdigit():
        return numbers.digits(unicodedata.normalize("NFKC", sign))
    name = SIGNS.get(sign) or unicodedata.name(sign, "").lower().replace("-", " ")
    return name if name and not any(c.isdigit() for c in name) else "symbol"


def spell(text: str) -> str:
    """Say every character by its name; white space is silent."""
    return " ".join(character(sign) for sign in text if not sign.isspace())


def code(text: str, *, paired: bool = False) -> str:
    """Say a code of letters and digits: `QX7K2P` as `Q X seven K two P`.

    Digits go one by one, or as the names of models do when `paired`: `D850` as
    `D eight fifty`. Signs between are silent.
    """
    say = numbers.pairs if paired else numbers.digits
    return " ".join(
        say(run) if run.isdigit() else run.upper() for run in _RUN.findall(text) if run.isalnum()
    )
