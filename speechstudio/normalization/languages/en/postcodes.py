"""Postal codes that their form or the state before them shows."""

from speechstudio.normalization.languages.en import numbers, spelling
from speechstudio.normalization.languages.en.identifier_cues import cue_before
from speechstudio.normalization.rules import CAPS, DIGIT, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_WORDS = frozenset(
    {"ID", "IN", "OR", "OK", "ME", "HI", "OH", "PA", "MA", "LA", "AS", "DE", "CO", "AL"}
)
"""States whose abbreviation is a word as well: behind a name or a comma only."""


@BOOK.rule(
    "postcode.state",
    SemioticClass.ADDRESS,
    starts={CAPS, "d", "n", "s", "r", "w"},
    pattern=(
        r"(?<![\w.])(?P<state>[A-Z]{2}|[DNSRW]\.[A-Z]\.),?[ \u00a0]{1,2}"
        r"(?P<zip>[0-9]{5})(?:[-\u2013](?P<more>[0-9]{4}))?(?![\w]|[.,:/-][0-9])"
    ),
    score=0.92,
)
def _state(site: Site) -> Reading | None:
    """A state of the United States with its ZIP code: `CA 90210`."""
    name = table("en", "identifiers")["states"].get(site["state"].replace(".", ""))
    if name is None:
        return None
    sure = site.left_text(3).rstrip().endswith(",") or site.left_as_written()[:1].isupper()
    if site["state"] in _WORDS and not (sure and not site.is_sentence_start):
        return None
    return Reading(
        spoken=" ".join([name, numbers.digits(site["zip"] + site["more"])]),
        score=0.95 if sure else 0.8,
        fields={"state": site["state"], "zip": site["zip"]},
    )


@BOOK.rule(
    "postcode.australian",
    SemioticClass.ADDRESS,
    starts={"nsw", "vic", "qld", "wa", "sa", "tas", "act", "nt"},
    pattern=r"(?<!\w)(?P<state>[A-Z]{2,3}),?[ \u00a0]{1,2}(?P<code>[0-9]{4})(?![\w]|[.,:/-][0-9])",
    score=0.9,
)
def _australian(site: Site) -> Reading | None:
    """A state of Australia with its postcode: `Sydney NSW 2000`."""
    name = table("en", "identifiers")["territories"].get(site["state"])
    if name is None or not site.left_as_written()[:1].isupper():
        return None
    return Reading(spoken=f"{name} {numbers.digits(site['code'])}")


@BOOK.rule(
    "postcode.british",
    SemioticClass.CODE,
    starts={MIXED},
    pattern=r"(?<![\w.-])[A-Z]{1,2}[0-9][0-9A-Z]?[ \u00a0]?[0-9][ABD-HJLNP-UW-Z]{2}(?![\w])",
    score=0.93,
)
def _british(site: Site) -> Reading:
    """A British postcode: `EC2V 7HH`."""
    return Reading(spoken=spelling.code(site.source))


@BOOK.rule(
    "postcode.canadian",
    SemioticClass.CODE,
    starts={MIXED, CAPS},
    pattern=(
        r"(?<![\w.-])(?:(?P<province>[A-Z]{2}),?[ \u00a0]{1,2})?"
        r"(?P<code>[ABCEGHJ-NPRSTVXY][0-9][A-Z][ \u00a0-]?[0-9][A-Z][0-9])(?!\w)"
    ),
    score=0.93,
)
def _canadian(site: Site) -> Reading | None:
    """A Canadian postal code, perhaps behind its province: `ON K1A 0B1`."""
    code = spelling.code(site["code"])
    province = table("en", "identifiers")["provinces"].get(site["province"], "")
    if site["province"] and not province:
        return None
    return Reading(spoken=f"{province} {code}".strip())


@BOOK.rule(
    "postcode.british_district",
    SemioticClass.CODE,
    starts={MIXED},
    pattern=r"(?<![\w.-])(?:EC|WC|SW|SE|NW|N|E|W)[0-9]{1,2}[A-Z]?(?![\w-])",
    score=0.55,
)
def _district(site: Site) -> Reading | None:
    """The first half of a London postcode: `SW19`."""
    if site.left() not in {"london", "in", "postcode", "district"}:
        return None
    return Reading(spoken=spelling.code(site.source, paired=True))


@BOOK.rule(
    "postcode.zip_plus_four",
    SemioticClass.DIGIT,
    starts={DIGIT},
    needs="-",
    pattern=r"(?<![\w.$#-])(?P<zip>[0-9]{5})-(?P<more>[0-9]{4})(?![\w]|[.,:/-][0-9])",
    score=0.7,
)
def _zip_plus_four(site: Site) -> Reading:
    """Nine digits of the post of the United States: `60614-0123`."""
    return Reading(spoken=numbers.digits(site["zip"] + site["more"]))


@BOOK.rule(
    "postcode.five_digits",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=r"(?<![\w.$#,-])(?P<zip>[0-9]{5})(?=[ \u00a0][A-Z][a-z]{3})",
    score=0.5,
)
def _before_city(site: Site) -> Reading | None:
    """Five digits before a city, as the continent of Europe writes them: `75001 Paris`."""
    street = site.left_text(3).rstrip().endswith(",") and site.left_as_written()[:1].isupper()
    if not street or cue_before(site) is not None:
        return None
    return Reading(spoken=numbers.digits(site["zip"]))


@BOOK.rule(
    "postcode.plus_four_name",
    SemioticClass.ABBREVIATION,
    starts={"zip"},
    pattern=r"(?i:zip)\+4(?!\w)",
    score=0.95,
)
def _plus_four(site: Site) -> str:
    """The name of the longer code: `ZIP+4`."""
    return f"{'ZIP' if site.source[0] != 'z' else 'zip'} plus four"
