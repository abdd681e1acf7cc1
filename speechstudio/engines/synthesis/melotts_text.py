"""Sentences as MeloTTS reads them right: what its own text code would drop or misread, written out.

Our normalizer has spoken out numbers, dates and acronyms before, letter by letter where they are
spelled. What is left is how a lone letter is called, and writing that a language has no sounds for.
"""

import re
from collections.abc import Callable
from unicodedata import category, name

LATIN = re.compile(r"[A-Za-z][A-Za-z']*")
_LONE = re.compile(r"(?<![^\W\d_'])([A-Za-zÑñ])(?![^\W\d_'])")
_LONE_IN_CHINESE = re.compile(r"(?<![A-Za-z'])([A-Za-z])(?![A-Za-z'])")
_CAPITAL = re.compile(r"[A-ZÑ](?![^\W\d_])")
_LETTER_NAMES = {
    "EN": {"A": "ay"},
    "ZH": {"A": "ay"},
    "ES": {
        "H": "hache",
        "K": "ka",
        "R": "erre",
        "W": "uve doble",
        "X": "equis",
        "Y": "i griega",
        "Z": "zeta",
        "Ñ": "eñe",
    },
    "FR": {"Y": "i grec"},
}
"""Names of the letters whose lone letter its dictionaries have as something else, or not at all."""
_WORDS = {"EN": "A", "ES": "Y", "FR": "Y"}
"""Letters that are a word, too: `a`, `y`."""
_SCRIPTS = {
    "EN": ("LATIN",),
    "ES": ("LATIN",),
    "FR": ("LATIN",),
    "ZH": ("LATIN", "CJK"),
    "JP": ("LATIN", "CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "FULLWIDTH", "HALFWIDTH"),
    "KR": ("LATIN", "CJK", "HANGUL"),
}
"""First words of the Unicode names of letters that the text code of a language knows."""
_HUSHED = ("So", "Sk", "Co", "Cn", "Cs")
"""Categories of signs that nobody says, but that would be read as an unknown word."""
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "ʼ": "'"})
_BRACKETS = re.compile(r'[<>()\[\]{}"«»_]+')
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s)\W*$")


def spelled(text: str, language: str) -> str:
    """Write the names of lone letters that would not be read as letters."""
    names = _LETTER_NAMES.get(language, {})

    def named(match: re.Match[str]) -> str:
        letter = match[1]
        if letter.upper() not in names or not _is_letter(match, language):
            return letter
        return f" {names[letter.upper()]} " if language == "ZH" else names[letter.upper()]

    return (_LONE_IN_CHINESE if language == "ZH" else _LONE).sub(named, text)


def known_letters(text: str, language: str, in_latin: Callable[[str], str]) -> str:
    """Write letters of scripts that a language does not read with Latin ones, and leave out signs.

    Each such letter is given to `in_latin` by itself.
    """
    text = text.translate(_QUOTES)
    parts = (_known(sign, _SCRIPTS[language], in_latin) for sign in text)
    return " ".join(_BRACKETS.sub(" ", "".join(parts)).split())


def without_last_stop(text: str) -> str:
    """Take away the full stop at the end.

    The text code expands abbreviations that end in a stop, as `no.`, `col.` or `gen.`. Ours are
    expanded already, so the only stop at which a plain word could be taken for one is the last.
    """
    text = text.rstrip()
    return text[:-1].rstrip() if text.endswith(".") and not text.endswith("..") else text


def _is_letter(match: re.Match[str], language: str) -> bool:
    """Tell a letter from the word that is written with it."""
    letter = match[1]
    if letter.upper() not in _WORDS.get(language, ""):
        return language != "ZH" or letter.isupper()
    before, behind = match.string[: match.start()], match.string[match.end() :]
    if letter.islower():
        return False
    if _CAPITAL.match(behind.lstrip()) or re.search(r"(?<![^\W\d_])[A-ZÑ]\s+$", before):
        return True
    is_shouted = bool(re.search(r"[A-Z]{2,}\s+$", before) and re.match(r"\s+[A-Z]{2,}", behind))
    return not is_shouted and not (_SENTENCE_START.search(before) and behind.strip(" .!?"))


def _known(sign: str, scripts: tuple[str, ...], in_latin: Callable[[str], str]) -> str:
    kind = category(sign)
    if kind in _HUSHED:
        return " "
    if not kind.startswith("L") or name(sign, "").partition(" ")[0] in scripts:
        return sign
    return in_latin(sign)
