"""Saying names that are made for machines: hosts, users, files, hashtags."""

from speechstudio.normalization.languages.en import acronyms, numbers
from speechstudio.normalization.languages.en.spelling import SIGNS, letters
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.tables import table

_RUN = LazyPattern(
    r"[0-9]+|[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]"
    r"|[^\W\d_]+|[^\w\s]|_"
)
_VOWELS = frozenset("aeiouy")


def say(name: str, *, whole: bool = True) -> str:
    """Say a name made of words, digits and signs: `sales_team2` sales underscore team two.

    Words stay words, what cannot be pronounced is spelled; capitals inside start new words.
    `whole` is for a label between dots, where two letters are hardly a word.
    """
    runs = _RUN.findall(name)
    alone = whole and len(runs) == 1
    return " ".join(_run(run, alone=alone) for run in runs)


def _run(run: str, *, alone: bool) -> str:
    if run[0].isdigit():
        return number(run)
    if run[0].isalpha():
        return word(run, alone=alone)
    return SIGNS.get(run, "")


def word(run: str, *, alone: bool = False) -> str:
    """Say a run of letters as a word or letter by letter."""
    data = table("en", "electronic")
    key = run.lower()
    if key in data["words"]:
        return key
    if len(run) == 1 or key in data["spelled"]:
        return letters(run)
    if run.isupper() and len(run) > 2:
        return acronyms.say(run)
    if len(run) == 2 and run.isascii():
        is_name = run[0].isupper() and run[1] in _VOWELS
        is_word = (key in data["short_words"] and not alone) or is_name
        return key if is_word and not run.isupper() else letters(run)
    is_initialism = acronyms.is_initialism(run.upper()) and not acronyms.is_english(key)
    is_silent = run.isascii() and not _VOWELS & set(key)
    return letters(run) if is_initialism or is_silent else run


def number(digits: str) -> str:
    """Say digits inside a name: short ones and years as numbers, the others one by one."""
    if not digits.isascii():
        return numbers.digits(digits)
    if len(digits) == 4 and digits[:2] in {"19", "20"}:
        return numbers.year(int(digits))
    if len(digits) <= 2 and (digits[0] != "0" or len(digits) == 1):
        return numbers.cardinal(digits)
    return numbers.digits(digits)


def extension(suffix: str) -> str:
    """Say the last part of a host or file name: `com` a word, `pdf` P D F."""
    data = table("en", "electronic")
    key = suffix.lower()
    if key in data["suffixes"]:
        spoken: str = data["suffixes"][key]
        return spoken
    if key in data["word_suffixes"]:
        return key
    if len(key) <= 3 and key.isascii():
        return say(" ".join(key), whole=False)
    return say(suffix)


def is_top_level(suffix: str) -> bool:
    """Whether a domain may end so."""
    data = table("en", "electronic")
    return suffix.lower() in data["top_level"] or suffix.lower() in data["countries"]


def is_extension(suffix: str) -> bool:
    """Whether the name of a file may end so."""
    return suffix.lower() in table("en", "electronic")["extensions"]
