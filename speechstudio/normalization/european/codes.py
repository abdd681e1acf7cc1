"""Letters and digits together: `A320`, `MP3`, `4K`, `QX7K2P`; versions and network addresses."""

import re

from speechstudio.normalization.european.figures import SPACE
from speechstudio.normalization.european.initialisms import is_word, letters
from speechstudio.normalization.european.neighbours import left_set
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

_RUN = LazyPattern(r"[0-9]+|[^\W\d_]+")
_GROUP = 3
_DECIMAL_PARTS = 2
"""Parts with a point between that may be a decimal number as well as a version."""
_LONGEST_NUMBER = 3
_MOST_RUNS = 3
_LONGEST_SPELLED = 3


def _say(book: Phrasebook, text: str) -> str:
    """Say runs of letters and digits; long or much mixed ones character by character."""
    runs = _RUN.findall(text)
    is_serial = len(runs) > _MOST_RUNS
    words = []
    for run in runs:
        if run[0] in "0123456789":
            as_name = is_serial or len(run) > _LONGEST_NUMBER or (run[0] == "0" and len(run) > 1)
            words.append(book.numerals.digits(run) if as_name else book.numerals.whole(run))
        elif len(run) > _LONGEST_SPELLED and (not run.isupper() or is_word(book, run)):
            words.append(run)
        else:
            words.append(letters(run))
    return " ".join(words)


@BOOK.rule(
    "code.mixed",
    SemioticClass.CODE,
    starts={MIXED, DIGIT},
    pattern=r"(?=[0-9]{0,12}[^\W\d_])(?=[^\W\d_]{0,12}[0-9])[^\W_]{2,24}(?!\w)",
    score=0.5,
)
def _mixed(book: Phrasebook, site: Site) -> Reading | None:
    """Read a token of letters and digits."""
    if not re.search("[0-9]", site.source) or not site.source.isalnum():
        return None
    if any(c.isdigit() and c not in "0123456789" for c in site.source):
        return None
    return Reading(spoken=_say(book, site.source), fields={"code": site.source})


@BOOK.rule(
    "code.joined",
    SemioticClass.CODE,
    starts={MIXED, DIGIT, LETTER, CAPS},
    pattern=r"[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,12}){1,5}(?![\w-])",
    score=0.72,
)
def _joined(book: Phrasebook, site: Site) -> Reading | None:
    """Letters and digits with hyphens: `AB-102938`, `F-16`."""
    source = site.source
    if not re.search("[A-Z]", source) or not re.search("[0-9]", source):
        return None
    if site.before == "-":
        return None
    return Reading(spoken=_say(book, source), fields={"code": source})


@BOOK.rule(
    "version.dotted",
    SemioticClass.VERSION,
    starts={DIGIT, MIXED},
    pattern=r"(?P<v>[vV])?(?P<number>[0-9]{1,6}(?:\.[0-9]{1,6}){1,5})(?![\w]|[.,][0-9])",
    score=0.7,
)
def _version(book: Phrasebook, site: Site) -> Reading | None:
    """Numbers with several points, or with a word for a version before them."""
    parts = site["number"].split(".")
    is_cued = bool(left_set(site, 2) & book.cue("version"))
    if site.before and site.before in ".,-":
        return None
    if len(parts) == _DECIMAL_PARTS and not is_cued and not site["v"]:
        return None
    if not is_cued and not site["v"] and _is_thousands(parts):
        return None
    words = [_part(book, part) for part in parts]
    spoken = f" {book.word('point')} ".join(words)
    head = f"{book.word('version')} " if site["v"] else ""
    return Reading(
        spoken=head + spoken, score=0.85 if is_cued else 0.7, fields={"version": site["number"]}
    )


def _part(book: Phrasebook, part: str) -> str:
    is_name = part[0] == "0" and len(part) > 1
    return book.numerals.digits(part) if is_name else book.numerals.whole(part)


def _is_thousands(parts: list[str]) -> bool:
    return len(parts[0]) <= _GROUP and all(len(part) == _GROUP for part in parts[1:])


@BOOK.rule(
    "version.single",
    SemioticClass.VERSION,
    starts={"v"},
    pattern=rf"[vV]\.{SPACE}?(?P<number>[0-9]{{1,3}}(?:\.[0-9]{{1,3}}){{0,4}})(?!\w)",
    score=0.7,
)
def _single(book: Phrasebook, site: Site) -> Reading | None:
    """Read an abbreviated word for a version: `v. 2.0`."""
    words = [_part(book, part) for part in site["number"].split(".")]
    return Reading(spoken=f"{book.word('version')} " + f" {book.word('point')} ".join(words))
