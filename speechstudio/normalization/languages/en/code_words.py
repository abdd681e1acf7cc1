"""How a code is said once the words around it have told what it names."""

import re

from speechstudio.normalization.languages.en import numbers, spelling
from speechstudio.normalization.languages.en.identifier_cues import Cue, Naming, word_list
from speechstudio.normalization.patterns import LazyPattern

_WORD = LazyPattern(r"(?=.*[AEIOUYaeiouy])[A-Za-z]{4,}")
_RUN = LazyPattern(r"[0-9]+|[A-Za-z]+")
_UNIT_LIKE = LazyPattern(r"[0-9]+(?:st|nd|rd|th|[a-z]{1,3}|[A-Z]{0,2}s)")
_PLACE = LazyPattern(r"(?:[A-Z]{1,3}-?)?[0-9]{1,4}(?:-?[A-Za-z])?|[A-Z]{1,2}(?:-[0-9]{1,4})?")
_LONG_PLACE = LazyPattern(r"[0-9A-Z]{1,12}(?:[-.][0-9A-Z]{1,12}){0,4}")
_LETTERED = frozenset(
    [*"code token reference ref locator pnr confirmation booking".split(), "record locator"]
)
_ENDING_DIGITS = LazyPattern(r"[0-9]{3,12}|0[0-9]")
_NAME = LazyPattern(r"(?=[A-Z]*[AEIOUY][A-Z]+[AEIOUY])[A-Z]{5,12}[0-9]{1,3}")
"""A word with a number, as shops give to discounts: `SUMMER20`."""
_YEAR = LazyPattern(r"(?:19|20)[0-9]{2}")
_ENDING = frozenset({"ending", "ends", "ended"})


def say_as_named(code: str, cue: Cue) -> tuple[int, str] | None:
    """Say as much of a code as its cue names: its length and the words."""
    naming = cue.naming
    if naming is Naming.PAIRS:
        place = re.split("[ \u00a0\u202f]", code, maxsplit=1)[0]
        said = _place(place, cue)
        return None if said is None else (len(place), said)
    if naming is Naming.VERB:
        said = _called(code)
    elif naming is Naming.TELEPHONE:
        said = _dialled(code, cue)
    else:
        said = _spelled(code, cue) if _fits(code, cue) else None
    return None if said is None else (len(code), said)


def _spelled(code: str, cue: Cue) -> str:
    """Say what is said digit by digit, or as a lock or a secret word asks."""
    if cue.naming is Naming.COMBINATION:
        return " ".join(numbers.pairs(run) for run in re.findall("[0-9]+", code))
    if code.isdigit() and len(code) <= 2 and code[0] != "0" and cue.phrase != "digits":
        return numbers.cardinal(code)
    is_secret = cue.naming is Naming.WORDED and any(c.isalpha() for c in code)
    if is_secret or _NAME.fullmatch(code) or re.search(r"(?<![A-Za-z])[a-z]{4}", code):
        return _worded(code)
    return spelling.code(code)


def _dialled(code: str, cue: Cue) -> str | None:
    """Say digits that a word for telephones names; short ones of an extension only."""
    if any(character.isalpha() for character in code):
        return None
    if cue.phrase not in {"extension", "ext", "extn"} and _digit_count(code) < 3:
        return None
    return spelling.code(code)


def _is_long(code: str) -> bool:
    """Whether digits are too many, or too odd, to say how many there are of something."""
    return len(code) > 4 or code[0] == "0" or not code.isdigit()


def _fits(code: str, cue: Cue) -> bool:
    """Whether a code looks like one that is said digit by digit."""
    is_short = cue.naming is Naming.NUMBERED and not (cue.is_numbered or _is_long(code))
    if is_short or _UNIT_LIKE.fullmatch(code) or "_" in code:
        return False
    if code.isalpha():
        return len(code) > 3 and cue.phrase in _LETTERED and not _WORD.fullmatch(code)
    if cue.naming is Naming.COMBINATION:
        return set(code) <= set("0123456789- ")
    is_end = not is_ending(cue) or _ENDING_DIGITS.fullmatch(code)
    if not is_end or re.fullmatch(r"[0-9]+\.[0-9]+|[0-9]{1,2}/[0-9]{1,3}", code):
        return False
    return not (cue.is_linked and _YEAR.fullmatch(code) and cue.is_loose and cue.phrase in _DATED)


_DATED = frozenset("order ticket invoice booking reservation patent policy registration".split())


def is_ending(cue: Cue) -> bool:
    """Whether the cue says that only the end of a number follows."""
    return cue.phrase.partition(" ")[0] in _ENDING


def _place(code: str, cue: Cue) -> str | None:
    """Say the name of a place or a line: `B42`, `14A`, `101`."""
    is_loosely_tied = cue.is_linked and not cue.is_numbered
    is_plain = _PLACE.fullmatch(code) is not None
    is_unit = _UNIT_LIKE.fullmatch(code) is not None
    if code.isalpha() or (is_unit and (is_loosely_tied or not is_plain)):
        return None
    if not is_plain and (is_loosely_tied or not _LONG_PLACE.fullmatch(code)):
        return None
    both = re.fullmatch(r"([A-Z]?[0-9]{1,4})[-\u2013]([A-Z]?[0-9]{1,4})", code)
    if both and cue.is_plural:
        return " to ".join(spelling.code(end, paired=True) for end in both.groups())
    if cue.phrase == "runway":
        return _runway(code)
    return spelling.code(code, paired=True)


def _runway(code: str) -> str:
    """Say a runway digit by digit, with its side: `27L` two seven left."""
    sides = {"L": "left", "R": "right", "C": "center"}
    return " ".join(sides.get(part, part) for part in spelling.code(code).split())


def _called(code: str) -> str | None:
    """Say what is called: a short number, or one that is long enough to be none but a number."""
    if any(character.isalpha() for character in code):
        return None
    if code.isdigit() and (len(code) >= 5 or code in word_list("telephones", "short")):
        return numbers.digits(code)
    return numbers.digits(code) if _digit_count(code) >= 6 else None


def _worded(code: str) -> str:
    """Say a code that may hold words: `hunter2` hunter two, `SAVE20` save twenty."""
    said = []
    for run in _RUN.findall(code):
        if run.isdigit():
            said.append(numbers.pairs(run))
        else:
            said.append(run.lower() if _WORD.fullmatch(run) else spelling.letters(run))
    return " ".join(said)


def _digit_count(code: str) -> int:
    return sum(character.isdigit() for character in code)
