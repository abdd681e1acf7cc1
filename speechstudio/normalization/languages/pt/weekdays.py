"""Days of the week written with an ordinal: `2ª feira`, `3ª-feira`, `6ªs-feiras`."""

from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_NAMES = {"2": "segunda", "3": "terça", "4": "quarta", "5": "quinta", "6": "sexta"}


@BOOK.rule(
    "date.weekday",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?P<day>[2-6])\.?[\u00aaa](?P<plural>s)?(?=[ \u00a0-][Ff]eira)",
    score=0.95,
)
def _weekday(site: Site) -> Reading:
    """The ordinal before `feira`, where the third day is `terça`."""
    return Reading(spoken=_NAMES[site["day"]] + site["plural"], fields={"weekday": site["day"]})
