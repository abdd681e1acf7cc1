"""Laws and courts: sections, codes, reporters, the names of cases."""

from speechstudio.normalization.languages.en import numbers, references
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_SPACE = r"[ \u00a0\u202f]"
_NUMBERED = (
    rf"(?P<first>{references.PATTERN})"
    rf"(?:(?P<joint>{references.JOINT})(?P<second>{references.PATTERN}))?"
)
_DIVISIONS = (
    "section sections article articles rule rules clause clauses subsection paragraph paragraphs"
    " regulation regulations schedule proposition subparagraph"
).split()


@BOOK.rule(
    "legal.section",
    SemioticClass.ABBREVIATION,
    starts={"\u00a7", "\u00b6"},
    pattern=rf"(?P<sign>\u00a7{{1,2}}|\u00b6{{1,2}})(?![\u00a7\u00b6])(?:{_SPACE}{{0,2}}{_NUMBERED})?",
    score=0.92,
)
def _section(site: Site) -> Reading | None:
    """The sign of a section or paragraph and its number: `§ 12`, `§§ 3-5`."""
    if site.before and site.before in "\u00a7\u00b6":
        return None
    name = "section" if site["sign"][0] == "\u00a7" else "paragraph"
    first, joint, second = site["first"], site["joint"], site["second"]
    if first and first[0].isalpha() and not references.roman(first):
        first = ""
    end = site.end if first else site.match.end("sign")
    if second and len(site["sign"]) == 1 and "," in joint:
        second, end = "", site.match.start("joint")
    plural = "s" if len(site["sign"]) == 2 or (second and "and" not in joint) else ""
    numbered = f" {references.all_of(first, joint, second, paired=True)}" if first else ""
    return Reading(spoken=f"{name}{plural}{numbered}", end=end, fields={"number": first})


@BOOK.rule(
    "legal.division",
    SemioticClass.CARDINAL,
    starts=_DIVISIONS,
    pattern=(
        r"(?P<name>[A-Za-z]{4,12}) (?P<first>[0-9]{1,5}(?:\.[0-9]{1,4}){0,4}[A-Za-z]?"
        r"(?:-[0-9]{1,3}(?=[ .,]))?(?:\([0-9A-Za-z]{1,4}\)){0,5})(?![\w%-])"
    ),
    score=0.75,
)
def _division(site: Site) -> Reading | None:
    """The number of a part of a law, said as lawyers do: `Section 230(c)(1)`."""
    spoken = references.say(site["first"], paired=True)
    return Reading(
        spoken=spoken,
        start=site.match.start("first"),
        score=0.88 if "(" in site["first"] else None,
        fields={"name": site["name"].lower(), "number": site["first"]},
    )


@BOOK.rule(
    "legal.parts",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    needs="(",
    pattern=r"(?<![\w.])[0-9]{1,4}[A-Za-z]?(?:\([0-9A-Za-z]{1,4}\)){1,5}(?!\w)",
    score=0.82,
)
def _parts(site: Site) -> Reading | None:
    """The number of a paragraph with its parts in brackets: `501(c)(3)`."""
    if site.source.count("(") == 1 and site.source[-2].isdigit():
        return None
    return Reading(spoken=references.say(site.source, paired=True))


@BOOK.rule(
    "legal.code",
    SemioticClass.ABBREVIATION,
    starts={DIGIT},
    needs="UC",
    pattern=(
        r"(?P<title>[0-9]{1,3}) (?P<code>U\.? ?S\.? ?C\.?(?: ?A\.)?|C\.? ?F\.? ?R\.?|USC|CFR)"
        rf"(?P<sign>,? ?\u00a7{{1,2}}|,? [Ss]ections?|,? [Pp]arts?)? ?{_NUMBERED}"
    ),
    score=0.95,
)
def _code(site: Site) -> Reading | None:
    """A place in a code of law: `17 U.S.C. § 107`, `40 C.F.R. Part 60`."""
    if not site["first"][0].isdigit():
        return None
    sign = site["sign"].strip(", ")
    if sign[:1] == "\u00a7":
        sign = "sections" if len(sign) == 2 else "section"
    words = (
        numbers.cardinal(site["title"]),
        " ".join(letter for letter in site["code"] if letter.isalpha()),
        sign.lower(),
        references.all_of(site["first"], site["joint"], site["second"], paired=True),
    )
    return Reading(spoken=" ".join(word for word in words if word))


@BOOK.rule(
    "legal.reporter",
    SemioticClass.ABBREVIATION,
    starts={DIGIT},
    needs=".",
    pattern=(
        r"(?P<volume>[0-9]{1,4}) "
        r"(?P<reporter>[A-Z][A-Za-z0-9. ]{0,14}?\.(?: ?[0-9](?:d|th|nd|rd))?)"
        r" (?P<page>[0-9]{1,5})(?![\w.,]?[0-9])"
    ),
    score=0.94,
)
def _reporter(site: Site) -> Reading | None:
    """A decision of a court by volume, reporter and page: `347 U.S. 483`."""
    reporter = site["reporter"].replace(" ", "").lower()
    spoken = table("en", "legal")["reporters"].get(reporter)
    if spoken is None:
        return None
    volume, page = site["volume"], site["page"]
    said = (references.say(volume, paired=True), spoken, references.say(page, paired=True))
    return Reading(
        spoken=" ".join(said),
        fields={"volume": volume, "page": page},
    )


@BOOK.rule(
    "legal.case",
    SemioticClass.ABBREVIATION,
    starts={"v"},
    pattern=r"(?<=[\w.)'\u2019\"] )v(?:\.|(?= ))(?= ?[\"\u201c(]?[A-Z0-9])",
    score=0.9,
)
def _case(site: Site) -> Reading | None:
    """`v.` between two sides means versus: `Doe v. State`."""
    if "0" <= site.right_text(2).lstrip()[:1] <= "9":
        return None
    if not site.left_as_written()[:1].isupper() or not site.source.endswith("."):
        # a lone small v between names is a match of two sides
        return Reading(spoken="versus", score=0.7) if site.left_as_written()[:1].isupper() else None
    return Reading(spoken="versus", others=("v",))


@BOOK.rule(
    "legal.act",
    SemioticClass.ABBREVIATION,
    starts={"regulation", "directive", "decision"},
    pattern=(
        r"(?P<name>[A-Z][a-z]{7,9}) (?:\((?P<body>[A-Z]{2,4})\) )?(?:[Nn]o\.? )?"
        r"(?P<year>[0-9]{2,4})/(?P<number>[0-9]{1,4})(?:/(?P<of>[A-Z]{2,4}))?(?!\w)"
    ),
    score=0.93,
)
def _act(site: Site) -> Reading:
    """An act by its year and number: `Regulation (EU) 2016/679`."""
    number = references.say(site["number"], paired=True)
    parts = [
        site["name"],
        " ".join(site["body"]),
        references.say(site["year"], paired=True),
        "slash",
        number,
        " ".join(site["of"]),
    ]
    return Reading(spoken=" ".join(part for part in parts if part))


@BOOK.rule(
    "legal.docket",
    SemioticClass.CODE,
    starts={DIGIT},
    needs="-",
    pattern=(
        r"(?<![\w-])(?P<year>[0-9]{2})-(?P<kind>[a-z]{2}|CV|CR|CIV)"
        r"-(?P<number>[0-9]{2,6})(?![\w-])"
    ),
    score=0.85,
)
def _docket(site: Site) -> Reading:
    """The number of a case: year, kind, then digit by digit: `21-cv-00345`."""
    kind = " ".join(site["kind"].upper())
    year = references.say(site["year"])
    return Reading(spoken=f"{year} {kind} {numbers.digits(site['number'])}")
