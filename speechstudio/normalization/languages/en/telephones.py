"""Telephone numbers: digit by digit, with short pauses between groups."""

import re

from speechstudio.normalization.languages.en import numbers, spelling
from speechstudio.normalization.languages.en.codes import key_name
from speechstudio.normalization.languages.en.identifier_cues import (
    Naming,
    cue_before,
    is_counted,
    word_list,
)
from speechstudio.normalization.languages.en.telephone_numbers import is_dialable
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_GAP = r"[ \u00a0\u202f.\-\u2010\u2011\u2013/]"
_STOP = r"(?![\w%\u00b0]|[.,:/-][0-9])"
_START = r"(?<![\w$\u20ac\u00a3#*+])(?<![0-9][.,:/ -])"
_EXTENSION = (
    r"(?:,?[ \u00a0]?(?P<mark>[Ee]xt(?:ension|n)?\.?:?|EXT\.?|[xX]|#)[ \u00a0]?"
    r"(?P<extension>[0-9]{1,6}))?"
)
_GROUPS = LazyPattern(r"[0-9]+")
_RUN = LazyPattern(r"[0-9]+|[A-Za-z]+|\+")
_VOWEL = LazyPattern(r"[AEIOUYaeiouy]")


def _read(site: Site, score: float) -> Reading:
    """Say a number with its extension."""
    body = site["body"]
    words = say_number(body)
    if site["extension"]:
        words = f"{words}, extension {numbers.digits(site['extension'])}"
    return Reading(spoken=words, score=score, fields={"number": body})


def say_number(text: str) -> str:
    """Say the groups of a number with pauses; `1-800` is one eight hundred."""
    groups = _RUN.findall(text.replace("(0)", " 0 "))
    said: list[str] = []
    plus = ""
    for at, group in enumerate(groups):
        if group == "+":
            plus = "plus "
            continue
        if group.isalpha():
            said.append(_vanity(group))
        elif group in {"800", "900"} and groups[:at] in (["1"], ["+", "1"]):
            said[-1] += f" {numbers.cardinal(group)}"
        else:
            said.append(plus + numbers.digits(group))
        plus = ""
    return ", ".join(said) if len(said) > 1 else "".join(said)


def _vanity(letters: str) -> str:
    """Say letters of a keypad: as a word when they look like one."""
    if len(letters) > 2 and _VOWEL.search(letters):
        return letters.lower() if letters.isupper() else letters
    return (
        spelling.letters(letters)
        if len(letters) == 1 or not _VOWEL.search(letters)
        else letters.lower()
    )


@BOOK.rule(
    "telephone.international",
    SemioticClass.TELEPHONE,
    starts={"+"},
    pattern=(
        rf"{_START}(?P<body>\+[ ]?[0-9]{{1,15}}(?:[ \u00a0\u202f.\-\u2010\u2011\u2013/()]{{1,3}}"
        rf"[0-9]{{1,12}}){{0,7}})"
        rf"{_EXTENSION}{_STOP}"
    ),
    score=0.95,
)
def _international(site: Site) -> Reading | None:
    """A number with the code of its country: `+44 20 7946 0958`."""
    count = sum(character.isdigit() for character in site["body"])
    if not 7 <= count <= 16:
        return None
    return _read(site, 0.95 if count > 8 or " " in site["body"] else 0.85)


@BOOK.rule(
    "telephone.north_american",
    SemioticClass.TELEPHONE,
    starts={DIGIT, "("},
    pattern=(
        rf"{_START}(?P<body>(?:(?P<trunk>1){_GAP}?)?(?P<open>\()?(?P<area>[2-9][0-9]{{2}})(?(open)\))"
        rf"(?P<gap>{_GAP}{{0,2}})[0-9]{{3}}{_GAP}{{1,2}}[0-9]{{4}}(?:-[0-9](?![0-9]))?){_EXTENSION}{_STOP}"
    ),
    score=0.92,
)
def _north_american(site: Site) -> Reading | None:
    """Ten digits, perhaps behind a one: `(617) 555-0119`, `1-800-555-0175`."""
    if not site["gap"] and not site["open"]:
        return None
    return _read(site, 0.93)


@BOOK.rule(
    "telephone.area_first",
    SemioticClass.TELEPHONE,
    starts={DIGIT, "("},
    pattern=(
        rf"{_START}(?P<body>\(?[01][0-9]{{2}}\)?{_GAP}{{1,2}}[0-9]{{3}}{_GAP}{{1,2}}[0-9]{{4}}(?:-[0-9])?)"
        rf"{_EXTENSION}{_STOP}"
    ),
    score=0.85,
)
def _area_first(site: Site) -> Reading | None:
    """The same shape with an area that no plan of numbers has: `123-456-7890`."""
    return _read(site, 0.86)


@BOOK.rule(
    "telephone.local",
    SemioticClass.TELEPHONE,
    starts={DIGIT},
    pattern=(
        rf"{_START}(?P<body>(?P<exchange>[2-9][0-9]{{2}})[-.\u2010\u2011 ][0-9]{{4}})"
        rf"{_EXTENSION}{_STOP}"
    ),
    score=0.6,
)
def _local(site: Site) -> Reading | None:
    """Seven digits: sure behind a cue or when the exchange is the 555 of examples."""
    cue = cue_before(site)
    called = cue is not None and cue.naming in {Naming.VERB, Naming.TELEPHONE}
    if cue is not None and not called:
        return None
    if "-" not in site["body"] and not called and not site["extension"]:
        return None
    if called or site["extension"] or site["exchange"] == "555":
        return _read(site, 0.9)
    return None if is_counted(site) else _read(site, 0.55)


@BOOK.rule(
    "telephone.trunk",
    SemioticClass.TELEPHONE,
    starts={"0", DIGIT, "("},
    pattern=(
        rf"{_START}(?P<body>\(?0[0-9]{{1,5}}\)?(?:{_GAP}{{1,2}}[0-9]{{2,8}}){{1,5}}){_EXTENSION}{_STOP}"
    ),
    score=0.85,
)
def _trunk(site: Site) -> Reading | None:
    """A number with the zero that is dialled inside a country: `020 7946 0958`."""
    body = site["body"]
    count = sum(character.isdigit() for character in body)
    if not 8 <= count <= 13 or ("." in body and len(_GROUPS.findall(body)) < 4):
        return None
    if re.fullmatch(r"0[0-9][-./][0-9]{2}[-./][0-9]{4}", body):
        return None  # a date
    cue = cue_before(site)
    if cue is not None and cue.naming in {Naming.DIGITS, Naming.NUMBERED, Naming.PAIRS}:
        return None
    return _read(site, 0.9 if " " in body or cue is not None else 0.8)


@BOOK.rule(
    "telephone.doubtful",
    SemioticClass.TELEPHONE,
    starts={DIGIT},
    pattern=rf"{_START}(?P<body>[0-9]{{1,6}}(?:{_GAP}[0-9]{{2,10}}){{1,6}}|[0-9]{{10,13}}){_EXTENSION}{_STOP}",
    score=0.8,
)
def _doubtful(site: Site) -> Reading | None:
    """Groups of digits that a cue or a country's plan of numbers makes a telephone number."""
    body = site["body"]
    count = sum(character.isdigit() for character in body)
    if not 5 <= count <= 15 or re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", body):
        return None
    cue = cue_before(site)
    if cue is not None:
        called = cue.naming in {Naming.VERB, Naming.TELEPHONE} and count >= 6
        return _read(site, 0.88) if called and not is_counted(site, strictly=True) else None
    if count < 9 or is_counted(site) or re.fullmatch(r"[0-9]{1,3}(?:[ ][0-9]{3})+", body):
        return None
    if not is_dialable(body, site.region or "US"):
        return None
    return _read(site, 0.62 if body.isdigit() else 0.8)


@BOOK.rule(
    "telephone.vanity",
    SemioticClass.TELEPHONE,
    starts={DIGIT},
    pattern=(
        rf"{_START}(?P<body>(?:1[-. ])?[89]00"
        r"(?:[-. ](?=[A-Z0-9-]{0,12}[A-Z])[A-Z0-9]{1,12}){1,4}"
        r"|(?:1[-. ])[2-9][0-9]{2}-(?=[A-Z0-9-]{0,10}[A-Z])[A-Z0-9]{1,9}(?:-[A-Z0-9]{1,9}){0,3}"
        r"|1-[89][0-9]{2})(?P<extension>)(?![\w-])"
    ),
    score=0.93,
)
def _word_number(site: Site) -> Reading | None:
    """A number that is remembered as a word: `1-800-FLOWERS`; or a bare `1-800`."""
    return _read(site, 0.93)


@BOOK.rule(
    "telephone.service_code",
    SemioticClass.TELEPHONE,
    starts={"*", "#"},
    pattern=r"(?<![\w*#])[*#]{1,2}[0-9]{1,16}(?:[*#][0-9]{1,16}){0,5}[*#]?(?![\w*#])",
    score=0.6,
)
def _service_code(site: Site) -> Reading | None:
    """Keys of a telephone: `*67`, `#31#`, `*#06#`."""
    source = site.source
    keys = sum(not character.isdigit() for character in source)
    dialled = bool(
        site.left_set(6)
        & {
            "dial",
            "press",
            "call",
            "text",
            "enter",
            "type",
            "hit",
            "key",
            "punch",
            "code",
            "dialing",
        }
    )
    if source[0] == "#" and keys == 1 and site.left() not in {"dial", "dialing", "press"}:
        return None
    if keys == 1 and not dialled:
        return None
    said = [
        numbers.digits(run) if run.isdigit() else key_name(run, site.region)
        for run in re.findall(r"[0-9]+|[*#]", source)
    ]
    return Reading(spoken=" ".join(said), score=0.9 if dialled else 0.75)


@BOOK.rule(
    "telephone.emergency",
    SemioticClass.TELEPHONE,
    starts={"911", "999", "112", "111", "000", "311", "411", "511", "811", "988", "101", "211"},
    pattern=rf"{_START}[0-9]{{3}}(?![\w%]|[.,:/-][0-9])",
    score=0.82,
)
def _emergency(site: Site) -> Reading | None:
    """A number of help by the word behind it: `a 911 call`."""
    behind = site.right()
    if behind not in word_list("telephones", "services") or site.after not in " -\u00a0":
        return None
    plural = behind.endswith("s") and behind not in {"services", "dispatch"}
    if plural and site.left() not in {"the", "many", "all", "more", "of", "false", "some", ""}:
        return None
    return Reading(spoken=numbers.digits(site.source))


@BOOK.rule(
    "telephone.extension",
    SemioticClass.TELEPHONE,
    starts={"ext", "extn", "x"},
    pattern=r"(?<![\w.])(?:[Ee]xtn?\.?|EXT\.?|[xX])[ \u00a0]?(?P<extension>[0-9]{2,6})(?![\w.-]\w)",
    score=0.88,
)
def _extension(site: Site) -> Reading | None:
    """An extension by itself: `ext. 204`."""
    if site.source[0] in "xX":
        return None
    return Reading(spoken=f"extension {numbers.digits(site['extension'])}")
