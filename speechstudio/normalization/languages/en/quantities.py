"""Numbers that nothing around says to be anything but numbers."""

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

INTEGER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,10}|[0-9]{1,200})(?![0-9])"
"""An integer with or without commas between thousands."""


@BOOK.rule(
    "cardinal.plain",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=INTEGER,
    score=0.3,
)
def _plain(site: Site) -> Reading | None:
    """Any integer; leading zeros make it a name, not a quantity."""
    source = site.source
    if source[0] == "0" and len(source) > 1 and "," not in source:
        return Reading(spoken=numbers.digits(source), semiotic_class=SemioticClass.DIGIT)
    return Reading(spoken=numbers.cardinal(source), fields={"integer": source.replace(",", "")})


@BOOK.rule(
    "decimal.plain",
    SemioticClass.DECIMAL,
    starts={DIGIT, "."},
    pattern=r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3}){1,10}|[0-9]{0,30})\.(?P<fraction>[0-9]{1,60})(?![0-9])",
    score=0.4,
)
def _decimal(site: Site) -> Reading | None:
    """A decimal number with a point."""
    if not site["whole"] and site.before.isalnum():
        return None
    return Reading(
        spoken=numbers.decimal(site["whole"], site["fraction"]),
        fields={"whole": site["whole"].replace(",", ""), "fraction": site["fraction"]},
    )
