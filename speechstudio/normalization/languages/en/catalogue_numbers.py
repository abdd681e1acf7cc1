"""Numbers that catalogues give: DOI, standards, accounts of banks, social security."""

import re

from speechstudio.normalization.languages.en import numbers, spelling
from speechstudio.normalization.languages.en.identifier_cues import Naming, cue_before
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_STOP = r"(?![\w]|[.,:/-][0-9])"
_RUN = LazyPattern(r"[0-9]+|[A-Za-z]+|[^\w\s]|_")
_SAID_SIGNS = {"/": "slash", ".": "dot", "-": "dash", "_": "underscore", ":": "colon"}


@BOOK.rule(
    "code.doi",
    SemioticClass.CODE,
    starts={"10"},
    pattern=r"(?<![\w.,/])10\.(?P<registrant>[0-9]{4,5})/(?P<item>[A-Za-z0-9._/:()-]{0,80}[A-Za-z0-9])",
    score=0.95,
)
def _doi(site: Site) -> Reading:
    """A digital object identifier: `10.1000/182`."""
    said = ["ten dot", numbers.pairs(site["registrant"]), "slash"]
    for run in _RUN.findall(site["item"]):
        if run.isalpha():
            said.append(run if len(run) > 4 and run.islower() else spelling.letters(run))
        elif run.isdigit():
            said.append(numbers.digits(run))
        elif run in _SAID_SIGNS:
            said.append(_SAID_SIGNS[run])
    return Reading(spoken=" ".join(said))


@BOOK.rule(
    "code.isbn",
    SemioticClass.CODE,
    starts={"isbn", "issn", "eissn", "ismn"},
    pattern=(
        r"(?<!\w)(?P<name>e?IS[BSM]N)(?:-(?P<kind>1[03]))?(?P<colon>:?)[ \u00a0]?"
        r"(?P<code>[0-9](?:[- \u2010\u2011\u2013]?[0-9]){6,12}(?:[- \u2010\u2011\u2013]?[0-9Xx])?)"
        r"(?!\w)"
    ),
    score=0.95,
)
def _isbn(site: Site) -> Reading:
    """The number of a book or journal with its name: `ISBN-10: 0-306-40615-X`."""
    kind = f" {numbers.cardinal(site['kind'])}" if site["kind"] else ""
    digits = " ".join(spelling.character(c) for c in site["code"] if c.isalnum())
    return Reading(spoken=f"{spelling.letters(site['name'])}{kind}{site['colon']} {digits}")


@BOOK.rule(
    "code.book",
    SemioticClass.CODE,
    starts={"978", "979"},
    pattern=r"(?<![\w.-])97[89](?:[- \u2010\u2011\u2013]?[0-9]){10}(?![\w]|[.,-][0-9])",
    score=0.85,
)
def _book(site: Site) -> str:
    """Thirteen digits of a book without the word: `978-0-306-40615-7`."""
    return numbers.digits(site.source)


@BOOK.rule(
    "code.card",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=(
        r"(?<![\w.-])(?:[0-9]{4}(?P<gap>[ \u00a0-])[0-9]{4}(?P=gap)[0-9]{4}(?P=gap)[0-9]{3}[0-9X]"
        r"|3[47][0-9]{2}[ -][0-9]{6}[ -][0-9]{5})" + _STOP
    ),
    score=0.92,
)
def _card(site: Site) -> str:
    """The number of a payment card, or an ORCID of the same shape."""
    return ", ".join(spelling.code(group) for group in re.split("[ \u00a0-]", site.source))


@BOOK.rule(
    "code.masked",
    SemioticClass.DIGIT,
    starts={"*", "x", "xx", "xxx", "xxxx", MIXED, CAPS, "\u2022"},
    pattern=(
        r"(?<![\w*\u2022])(?:[*xX\u2022]{2,12}[- \u00a0]?){1,4}(?P<digits>[0-9]{2,4})"
        r"(?!\w|[.,-][0-9])"
    ),
    score=0.85,
)
def _masked(site: Site) -> Reading | None:
    """A number of which only the end is shown: `**** 4242`."""
    if site.source[0] in "xX" and "-" not in site.source and len(site.source) < 7:
        return None
    return Reading(spoken=f"ending in {numbers.digits(site['digits'])}")


@BOOK.rule(
    "code.iban",
    SemioticClass.CODE,
    starts={MIXED},
    pattern=(
        r"(?<![\w-])[A-Z]{2}[0-9]{2}(?:[ \u00a0][A-Z0-9]{4}(?!\w)){2,8}"
        r"(?:[ \u00a0][A-Z0-9]{1,3}(?!\w))?"
        r"|(?<![\w-])[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}(?!\w)"
    ),
    score=0.93,
)
def _iban(site: Site) -> Reading | None:
    """The number of a bank account: `GB29 NWBK 6016 1331 9268 19`."""
    if sum(character.isdigit() for character in site.source) < 8:
        return None
    groups = [spelling.letters(g) if g.isalpha() else _characters(g) for g in site.source.split()]
    return Reading(spoken=" ".join(groups))


def _characters(code: str) -> str:
    return " ".join(spelling.character(character) for character in code)


@BOOK.rule(
    "code.social_security",
    SemioticClass.DIGIT,
    starts={DIGIT},
    needs="-",
    pattern=r"(?<![\w.-])[0-9]{3}-[0-9]{2}-[0-9]{4}" + _STOP,
    score=0.88,
)
def _social_security(site: Site) -> str:
    """A social security number of the United States: `123-45-6789`."""
    return numbers.digits(site.source)


@BOOK.rule(
    "code.tracking",
    SemioticClass.CODE,
    starts={MIXED, DIGIT},
    pattern=(
        r"(?<![\w-])(?:1Z[ \u00a0]?[0-9A-Z]{3}[ \u00a0]?[0-9A-Z]{3}[ \u00a0]?[0-9A-Z]{2}[ \u00a0]?"
        r"[0-9]{4}[ \u00a0]?[0-9]{3}"
        r"[ \u00a0]?[0-9]|[A-Z]{2}[0-9]{9}[A-Z]{2}|[0-9A-HJ-NPR-Z]{17}"
        r"|[0-9]{4}(?:[ \u00a0][0-9]{4}){4}[ \u00a0][0-9]{2})(?!\w)"
    ),
    score=0.9,
)
def _tracking(site: Site) -> Reading | None:
    """A parcel or a vehicle by its form: `1Z999AA10123456784`, `RB123456789CN`."""
    source = site.source
    if source.isalpha() or sum(character.isdigit() for character in source) < 5:
        return None
    if source.isdigit():
        return None
    return Reading(spoken=_characters(source.replace(" ", "").replace("\u00a0", "")))


@BOOK.rule(
    "code.standard",
    SemioticClass.CODE,
    starts={"iso", "iec", "din", "en", "bs", "ieee", "ansi"},
    pattern=(
        r"(?<!\w)(?P<body>ISO(?:/IEC)?|IEC|DIN(?: EN)?(?: ISO)?|EN(?: ISO)?|BS(?: EN)?|IEEE|ANSI)"
        r"[ \u00a0-]"
        r"(?P<number>[0-9]{2,5})(?P<part>(?:\.[0-9]{1,2}[a-z]{0,2}|-[0-9]{1,2}))?"
        r"(?P<year>:(?:19|20)[0-9]{2})?(?![\w])"
    ),
    score=0.86,
)
def _standard(site: Site) -> Reading:
    """A standard: `ISO 9001:2015` nine thousand one, twenty fifteen; `IEEE 802.11ac`."""
    number, part = site["number"], site["part"]
    small = len(number) > 3 and int(number) % 1000 < 10
    said = [numbers.cardinal(number) if small or len(number) > 4 else numbers.pairs(number)]
    if part:
        tail = re.sub("[^0-9]", "", part)
        said.append(f"{'dot' if part[0] == '.' else 'dash'} {numbers.cardinal(tail)}")
        said.append(spelling.letters(part))
    if site["year"]:
        said.append(numbers.year(int(site["year"][1:])))
    return Reading(spoken=" ".join(filter(None, said)), start=site.match.start("number"))


@BOOK.rule(
    "code.patent",
    SemioticClass.CODE,
    starts={"patent", "patents"},
    pattern=(
        r"(?i:patents?)(?:[ ]number)?[ \u00a0](?P<mark>(?:[Nn][oO]s?\.?|#)[ \u00a0]?)?"
        r"(?P<number>[0-9]{1,2},[0-9]{3},[0-9]{3})(?:[ \u00a0]?(?P<kind>[A-Z][0-9]))?(?!\w|,[0-9])"
    ),
    score=0.94,
)
def _patent(site: Site) -> Reading:
    """A patent with commas in its number: `patent 7,654,321`."""
    said = numbers.digits(site["number"])
    kind = f" {spelling.code(site['kind'])}" if site["kind"] else ""
    mark = "number " if site["mark"] else ""
    start = site.match.start("mark" if mark else "number")
    return Reading(spoken=f"{mark}{said}{kind}", start=start)


@BOOK.rule(
    "code.preprint",
    SemioticClass.CODE,
    starts={"arxiv"},
    pattern=(
        r"(?i:arxiv):?[ \u00a0]?(?P<number>[0-9]{4}\.[0-9]{4,5})"
        r"(?:v(?P<version>[0-9]{1,2}))?(?!\w)"
    ),
    score=0.9,
)
def _preprint(site: Site) -> Reading:
    """A preprint: `arXiv:2106.09685`."""
    year, item = site["number"].split(".")
    said = f"{numbers.digits(year)} dot {numbers.digits(item)}"
    if site["version"]:
        said += f" version {numbers.cardinal(site['version'])}"
    return Reading(spoken=said, start=site.match.start("number"))


@BOOK.rule(
    "code.spaced",
    SemioticClass.CODE,
    starts={CAPS, MIXED},
    pattern=(
        r"(?<![\w-])[A-Z0-9]{2,6}"
        r"(?:[ \u00a0](?:[0-9]{2,6}|[A-Z]{1,3}|[A-Z]{1,3}[0-9]{1,6})(?!\w)){1,7}"
    ),
    score=0.84,
)
def _spaced(site: Site) -> Reading | None:
    """Letters and digits in groups behind a cue: `plate KL 09 AB 1234`."""
    groups = site.source.split()
    if sum(character.isdigit() for character in site.source) < 3 or not groups[0][0].isalpha():
        return None
    cue = cue_before(site)
    if cue is None or cue.naming not in {Naming.DIGITS, Naming.NUMBERED} or cue.is_plural:
        return None
    return Reading(spoken=_characters("".join(groups)), score=0.87)
