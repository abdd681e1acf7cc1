"""Streets, postcodes, licence plates, bank accounts and paragraphs of laws."""

import re

from speechstudio.normalization.european.figures import SPACE
from speechstudio.normalization.european.initialisms import letters
from speechstudio.normalization.languages.de.phrasebook import book_of
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import words

BOOK = RuleBook()

_FULL = {"str": "straße", "pl": "platz", "prom": "promenade", "g": "gasse"}
_HOUSE_BEFORE = LazyPattern(
    r"[0-9]{1,4}[ ]?[a-z]?(?:[-/][0-9]{1,4})?,?[ \n]{1,2}$|(?:PLZ|in)[ :]{1,2}$|\b[A-Z]-$"
)


@BOOK.rule(
    "address.street",
    SemioticClass.ADDRESS,
    starts={"."},
    pattern=rf"(?<=[a-zäöüß -])\.(?={SPACE}?(?P<next>[0-9A-ZÄÖÜa-zäöü,]|$))",
    score=0.8,
)
def _street(site: Site) -> Reading | None:
    """A street with its last part cut short: `Hauptstr. 5`."""
    word = re.search(r"([^\W\d_]{2,30}|[^\W\d_]{2,30}-)(str|Str|pl|prom)$", site.left_text(40))
    if word is None:
        return None
    name, tail = word.groups()
    if tail == "pl" and not (site["next"].isdigit() and name[0].isupper()):
        return None
    full = _FULL[tail.lower()]
    full = full.capitalize() if tail[0].isupper() else full
    is_end = site.is_sentence_end and not site.right_text(2).strip()
    start = site.start - len(word.group())
    return Reading(spoken=name + full, start=start, end=site.start if is_end else site.start + 1)


@BOOK.rule(
    "address.postcode",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=rf"(?P<code>[0-9]{{4,5}})(?={SPACE}(?P<town>[A-ZÄÖÜ][^\W\d_]{{1,30}}))",
    score=0.8,
)
def _postcode(site: Site) -> Reading | None:
    """A postcode before its town: `10115 Berlin`."""
    town = site["town"]
    known = town.lower() in words("de", "towns")
    behind_house = _HOUSE_BEFORE.search(site.left_text(14)) is not None
    if not known and not (behind_house and len(site["code"]) == 5 and site.before != "."):
        return None
    opens = re.search(r"(?:^|[,(\n])[ ]?$", site.left_text(3)) is not None
    if len(site["code"]) == 4 and not opens:
        return None
    if not known and site.left() == "in":
        return None
    spoken = book_of(site.region).numerals.digits(site["code"])
    country = re.search(r"\b[A-Z]-$", site.left_text(3))
    if country:
        return Reading(spoken=f"{country.group()[0]} {spoken}", start=site.start - 2)
    return Reading(spoken=spoken)


@BOOK.rule(
    "code.iban",
    SemioticClass.CODE,
    starts={MIXED, CAPS},
    pattern=r"(?P<country>[A-Z]{2})"
    r"(?P<rest>[0-9]{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,4})?)(?!\w)",
    score=0.97,
)
def _iban(site: Site) -> Reading | None:
    """An international account number."""
    if sum(character.isdigit() for character in site["rest"]) < 12:
        return None
    numerals = book_of(site.region).numerals
    groups = []
    for group in re.findall(r".{1,4}", site.source.replace(" ", "")):
        runs = re.findall("[0-9]+|[A-Z]+", group)
        groups.append(" ".join(numerals.digits(r) if r.isdigit() else letters(r) for r in runs))
    return Reading(spoken=", ".join(groups))


@BOOK.rule(
    "code.plate",
    SemioticClass.CODE,
    starts={CAPS, LETTER},
    pattern=r"(?P<town>[A-ZÄÖÜ]{1,3})[- ](?P<letters>[A-Z]{1,2})[- ]"
    r"(?P<number>[0-9]{1,4})(?P<kind>[EH])?(?![\w-])",
    score=0.72,
)
def _plate(site: Site) -> Reading | None:
    """The plate of a car: `B-MW 1234`."""
    if "-" not in site.source and "kennzeichen" not in site.left_set(4):
        return None
    numerals = book_of(site.region).numerals
    parts = [letters(site["town"]), letters(site["letters"]), numerals.digits(site["number"])]
    return Reading(spoken=" ".join([*parts, site["kind"]]).strip())


@BOOK.rule(
    "abbreviation.sentence_of_law",
    SemioticClass.ABBREVIATION,
    starts={"s"},
    pattern=rf"(?<=[0-9] )S\.(?={SPACE}?[0-9])",
    score=0.92,
)
def _sentence(site: Site) -> str | None:
    """A sentence of a law, which is abbreviated like a page: `§ 5 Abs. 2 S. 1`."""
    return "Satz" if re.search("Abs|Absatz|§|Art", site.left_text(24)) else None


@BOOK.rule(
    "telephone.emergency",
    SemioticClass.TELEPHONE,
    starts={DIGIT},
    pattern=r"(?:1[0-9]{2}|116[0-9]{3}|1189[0-9])(?![\w]|[.,:/-][0-9])",
    score=0.82,
)
def _emergency(site: Site) -> Reading | None:
    """A short number to dial: `Notruf 112`."""
    book = book_of(site.region)
    if not (site.left_set(3) | {site.right(), site.right(1)}) & book.cue("dialled"):
        return None
    return None if book.is_counting(site) else Reading(spoken=book.numerals.digits(site.source))


@BOOK.rule(
    "telephone.slash",
    SemioticClass.TELEPHONE,
    starts={DIGIT, "("},
    pattern=r"(?:\(0[0-9]{1,5}\)|0[0-9]{1,5})(?:[ /\u2013-]{1,3}[0-9]{1,9}){1,6}"
    r"(?![\w]|[.,:/][0-9])",
    score=0.84,
)
def _with_slash(site: Site) -> Reading | None:
    """An area code, a slash and the number: `0171/1234567`, `(030) 12345-0`."""
    count = sum(character.isdigit() for character in site.source)
    if not 7 <= count <= 15 or site.before in tuple(".,/+-"):
        return None
    return Reading(spoken=book_of(site.region).numerals.grouped_digits(site.source), score=0.93)
