"""States and lands in the old abbreviations: `Calif.`, `N. Korea`."""

from speechstudio.normalization.languages.en.stops import STOP, at_stop
from speechstudio.normalization.rules import LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()


@BOOK.rule("address.old_state", SemioticClass.ADDRESS, starts={"."}, pattern=STOP, score=0.88)
def _state(site: Site) -> Reading | None:
    """An old short form of a state, some behind a city only: `Fresno, Calif.`."""
    found = at_stop(site)
    if found is None or not found.stem[0].isupper():
        return None
    data = table("en", "states")
    name = data["old"].get(found.key)
    if name is None:
        return None
    before = site.text[max(0, found.start - 3) : found.start]
    behind_city = len(before) == 3 and before[0].isalpha() and before[1:] == ", "
    if not behind_city and found.key not in data["old_certain"]:
        return None
    return found.said(name, 0.88)


@BOOK.rule(
    "address.land",
    SemioticClass.ADDRESS,
    starts={LETTER},
    pattern=r"(?<![\w.'\u2019&])(?P<side>[NSEW])\. ?(?P<land>[A-Z][a-z]{3,12})(?!\w)",
    score=0.85,
)
def _land(site: Site) -> Reading | None:
    """A point of the compass before a country or state: `N. Korea`."""
    data = table("en", "states")
    if site["land"] not in data["lands"]:
        return None
    return Reading(spoken=f"{data['compass'][site['side']]} {site['land']}")
