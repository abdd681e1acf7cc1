"""Initialisms with small letters in them: `GmbH`, `Lkws`."""

from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_STARTS = frozenset(
    "gmbh mbh lkw lkws pkw pkws kfz gbr kgaa afd stgb stpo stvo stvzo eugh bverfg kfw udssr vfb vfl"
    " estg ustg urhg tus mdb mdl ifsg wlan eg vfr bfv hwo dsgvo".split()
)


@BOOK.rule(
    "letters.mixed",
    SemioticClass.LETTERS,
    starts=_STARTS,
    pattern=r"(?P<word>[^\W\d_]{3,6}?)(?P<plural>s)?(?!\w)",
    score=0.75,
)
def _mixed(site: Site) -> Reading | None:
    """Initialisms with small letters in them: `GmbH`, `Lkws`."""
    word = site["word"]
    if word == "WLAN":
        return Reading(spoken="W LAN")
    if word not in table("de", "acronyms")["mixed"]:
        return None
    return Reading(spoken=" ".join(word.upper()) + site["plural"])
