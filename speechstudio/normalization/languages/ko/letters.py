"""Latin capitals in Korean text: letter by letter or as words, alone and with digits."""

import re

from speechstudio.normalization.languages.ko import numbers, spelling
from speechstudio.normalization.languages.ko.cues import cue
from speechstudio.normalization.languages.ko.particles import agreeing
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_LONGEST = 5
"""Letters of the longest initialism; a longer word in capitals is a word."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ROMAN_FORM = LazyPattern(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SAID_AS_DIGITS = 4


@BOOK.rule(
    "letters.capitals",
    SemioticClass.LETTERS,
    starts={CAPS},
    pattern=r"[A-Z]{2,16}(?![A-Za-z0-9\u00c0-\u024f])",
    score=0.6,
)
@agreeing
def _capitals(site: Site) -> Reading | None:
    """An initialism, or a word in capitals that has a Korean form."""
    source = site.source
    data = table("ko", "letters")
    word = data["words"].get(source)
    if word:
        return Reading(spoken=word)
    neighbours = (site.text[max(0, site.start - 2) : site.start] + site.right_text(2)).strip()
    if len(source) > _LONGEST or (len(source) > 3 and re.search("[A-Za-z]", neighbours)):
        return None
    return Reading(spoken=spelling.letters(source), others=(" ".join(source),))


@BOOK.rule(
    "letters.single",
    SemioticClass.LETTERS,
    starts={LETTER},
    pattern=r"(?<![A-Za-z0-9&/+.'’-])(?P<letter>[A-Z])(?![A-Za-z0-9&/+'’.]|[ ][A-Za-z])",
    score=0.5,
)
@agreeing
def _single(site: Site) -> str:
    """One capital by itself: A형, B씨."""
    return spelling.letters(site["letter"])


@BOOK.rule(
    "letters.dotted",
    SemioticClass.LETTERS,
    starts={LETTER},
    pattern=r"(?<![A-Za-z0-9])(?:[A-Z]\.){2,6}(?![A-Za-z])|(?<![A-Za-z0-9])(?:[A-Z]\.){1,6}[A-Z](?![A-Za-z])",
    score=0.85,
)
@agreeing
def _dotted(site: Site) -> str:
    """Letters with full stops: U.S.A."""
    return spelling.letters(site.source)


@BOOK.rule(
    "letters.fixed",
    SemioticClass.CODE,
    starts={CAPS, LETTER, DIGIT},
    pattern=r"(?<![A-Za-z0-9.])[A-Z0-9]{1,4}(?:[&/+][A-Z0-9]{1,3}|(?<=CO)₂)?"
    r"(?![A-Za-z0-9]|[+/&.][0-9A-Z]|[ ]?=)",
    score=0.94,
)
@agreeing
def _fixed(site: Site) -> str | None:
    """Codes that have a reading of their own: A4, 3D, R&D, 1+1."""
    reading: str | None = table("ko", "letters")["codes"].get(site.source)
    return reading


@BOOK.rule(
    "letters.names",
    SemioticClass.ABBREVIATION,
    starts={
        MIXED,
        CAPS,
        "no",
        "vs",
        "mr",
        "mrs",
        "ms",
        "dr",
        "tel",
        "fax",
        "ver",
        "wi",
        "wifi",
        "etc",
        "ph",
    },
    pattern=r"(?<![A-Za-z0-9])(?P<name>Wi-Fi|[A-Za-z]{2,9})"
    r"(?P<point>\.(?=[ ]?[0-9A-Za-z가-힣:]))?(?![A-Za-z])",
    score=0.7,
)
@agreeing
def _names(site: Site) -> Reading | None:
    """Names and abbreviations that have a Korean form: iPhone, No. 5."""
    name = site["name"]
    word = table("ko", "letters")["names"].get(name)
    if word is None or (name == "No" and not site.right_text(3).strip()[:1].isdigit()):
        return None
    space = " " if site["point"] and not site.after.isspace() else ""
    return Reading(spoken=word + space)


@BOOK.rule(
    "code.model",
    SemioticClass.CODE,
    starts={CAPS, LETTER, MIXED},
    pattern=r"(?<![A-Za-z0-9])(?P<code>[A-Z]{1,6}-?[0-9]{1,8}(?:-?[A-Z]{1,3}(?:-?[0-9]{1,4})?)?)(?P<rest>[가-힣]?)(?![A-Za-z0-9]|[.,][0-9])",
    score=0.75,
)
@agreeing
def _model(site: Site) -> Reading:
    """Letters and a number: A320, KF-21, S24; flights and long numbers digit by digit."""
    runs = re.findall("[0-9]+|[A-Z]+", site["code"])
    by_digit = site["rest"] == "편" or any(
        len(run) >= _SAID_AS_DIGITS for run in runs if run[0] <= "9"
    )
    words = [_run(run, by_digit=by_digit) for run in runs]
    if site["code"].startswith("D-"):
        words.insert(1, "마이너스")
    return Reading(spoken=" ".join(words), end=site.match.end("code"))


def _run(run: str, *, by_digit: bool) -> str:
    if run[0] > "9":
        return table("ko", "letters")["words"].get(run) or spelling.letters(run)
    return numbers.named(run) if by_digit or run[0] == "0" else numbers.sino(run)


@BOOK.rule(
    "code.digit-first",
    SemioticClass.CODE,
    starts={DIGIT},
    pattern=r"(?<![A-Za-z0-9.,])(?P<number>[0-9]{1,5})(?P<letters>[A-Z]{1,3})(?P<tail>[0-9]{0,4})(?![A-Za-z0-9])",
    score=0.7,
)
@agreeing
def _digit_first(site: Site) -> str:
    """A number and letters: 3A, 101B."""
    words = f"{numbers.number(site['number'])} {spelling.letters(site['letters'])}"
    return f"{words} {numbers.number(site['tail'])}" if site["tail"] else words


@BOOK.rule(
    "version.dotted",
    SemioticClass.VERSION,
    starts={DIGIT, "v", "ver", MIXED, LETTER},
    pattern=r"(?P<mark>[vV]\.?[ ]?)?(?P<number>[0-9]{1,4}(?:\.[0-9]{1,4}){1,4})(?![0-9])",
    score=0.6,
)
@agreeing
def _version(site: Site) -> Reading | None:
    """The number of a version: v2.0, 3.11.2."""
    parts = site["number"].split(".")
    if len(parts) == 2 and not site["mark"]:
        return None
    words = " 점 ".join(numbers.number(part) for part in parts)
    return Reading(spoken=f"버전 {words}" if site["mark"] else words)


@BOOK.rule(
    "roman.capitals",
    SemioticClass.ROMAN,
    starts={CAPS, LETTER},
    pattern=r"(?<![A-Za-z0-9])(?P<number>[IVX]{1,7})(?![A-Za-z0-9&.])",
    score=0.65,
)
def _roman(site: Site) -> Reading | None:
    """A Roman numeral, where two letters or more can be nothing else or a word before says so."""
    number = site["number"]
    named = site.before == "제" or site.left() in cue("roman")
    if not _ROMAN_FORM.fullmatch(number) or (len(number) == 1 and not named) or number == "XI":
        return None
    return Reading(spoken=numbers.sino(_value(number)), score=0.8 if named else 0.65)


def _value(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-one if one < two else one for one, two in pairs)


@BOOK.rule(
    "code.basement",
    SemioticClass.CODE,
    starts={LETTER},
    pattern=r"(?<![A-Za-z0-9])B(?P<floor>[0-9]{1,2})(?=[ ]?층|F)F?",
    score=0.9,
)
def _basement(site: Site) -> str:
    """A floor below the ground: B1층, B2F."""
    floor = f"지하 {numbers.number(site['floor'])}"
    return f"{floor} 층" if site.source.endswith("F") else f"{floor} "
