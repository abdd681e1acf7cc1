"""Words that are written short: `Dept.`, `approx.`, `e.g.`, `w/o`."""

from speechstudio.normalization.languages.en.spelling import letters
from speechstudio.normalization.languages.en.stops import BARE, STOP, Abbreviation, at_stop, bare
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_WITHOUT_STOP = (
    "vs dept depts univ assn approx misc incl excl govt inc ltd corp bros etc intl natl"
    " eg ie viz cf ibid ca esp avg attn aka rsvp asap"
).split()
_YEAR = r"\.?(?= ?(?:1[0-9]{3}|20[0-9]{2}|[1-9][0-9]{2})(?![0-9%]|,[0-9]))"
_NEEDS_NAME = frozenset({"inc", "ltd", "corp", "bros", "co"})


@BOOK.rule("abbreviation.word", SemioticClass.ABBREVIATION, starts={"."}, pattern=STOP, score=0.8)
def _with_stop(site: Site) -> Reading | None:
    """A short form with its full stop."""
    found = at_stop(site)
    if found is None:
        return None
    data = table("en", "abbreviations")
    key = found.key
    sure = data["before_word"].get(f"{key} {found.next.lower()}") or data["dotted"].get(key)
    if sure:
        return found.said(sure, 0.9)
    if key in data["letters"]:
        return found.said(letters(found.stem), 0.88)
    if key in data["companies"]:
        return _company(found, data["companies"][key])
    spoken = data["words"].get(key)
    if spoken:
        return found.said(spoken, 0.8, names_follow=key in data["before_names"])
    return _inside(found, data["inside"].get(key))


@BOOK.rule(
    "abbreviation.word_without_stop",
    SemioticClass.ABBREVIATION,
    starts=_WITHOUT_STOP,
    pattern=BARE,
    score=0.7,
)
def _without_stop(site: Site) -> Reading | None:
    """A short form that is known without its full stop: `Dept of Labor`, `Acme Inc`."""
    found = bare(site)
    if found is None or (found.stem.isupper() and len(found.stem) < 4):
        return None
    key = found.key
    data = table("en", "abbreviations")
    if key in data["bare"]:
        return found.said(data["bare"][key], 0.75)
    if key in data["companies"]:
        if not (found.stem[0].isupper() and found.previous[:1].isupper()):
            return None
        return found.said(data["companies"][key], 0.7)
    spoken = data["words"].get(key)
    return found.said(spoken, 0.75) if spoken else None


def _company(found: Abbreviation, spoken: str) -> Reading | None:
    """`Inc.` and its like behind a name; `& Co.`; `Co. Cork`."""
    before = found.text[max(0, found.start - 3) : found.start]
    behind_sign = before.rstrip().endswith((",", "&", ")"))
    if not (behind_sign or found.previous[:1].isupper() or found.previous == "and"):
        if found.key == "co" and found.before_name and found.stem[0].isupper():
            return found.said("county", 0.7)
        if not found.has_stop or not found.stem[0].isupper():
            return None
    return found.said(spoken, 0.85)


def _inside(found: Abbreviation, spoken: str | None) -> Reading | None:
    """Short forms that look like words: only where the sentence goes on, and not as units."""
    if not spoken or found.ends_sentence(names_follow=False) or found.previous[:1].isdigit():
        return None
    following = found.text[found.end : found.end + 2]
    if following[:1] in ",;:)" or (following[:1] == " " and found.next):
        return found.said(spoken, 0.7)
    return None


@BOOK.rule(
    "abbreviation.established",
    SemioticClass.ABBREVIATION,
    starts={"est", "estd"},
    pattern=rf"(?:est|Est|EST|[Ee]std)(?:\.(?= in [12])|{_YEAR})",
    score=0.9,
)
def _established(_site: Site) -> str:
    """`est.` before a year means established: `est. 1892`; elsewhere estimated."""
    return "established"


@BOOK.rule(
    "abbreviation.year",
    SemioticClass.ABBREVIATION,
    starts={"b", "d", "c", "ca", "r", "fl", "m"},
    pattern=rf"(?<![\w.'\u2019])(?P<short>b|d|c|ca|r|fl|m){_YEAR}",
    score=0.88,
)
def _before_year(site: Site) -> str:
    """A letter before a year that says what happened then: `(b. 1912, d. 1980)`."""
    spoken: str = table("en", "abbreviations")["before_years"][site["short"]]
    return spoken


@BOOK.rule(
    "abbreviation.slashed",
    SemioticClass.ABBREVIATION,
    starts={"w", "b", "c", "n", "y", "h", "d", "p", "s"},
    pattern=r"(?<![\w/])(?P<short>(?:[wbcnyhdpsWBCNYHDPS])/(?:[a-zA-Z]{1,2})?)(?![\w/])",
    score=0.9,
)
def _slashed(site: Site) -> Reading | None:
    """A short form with a stroke: `w/ milk`, `w/o sugar`, `c/o Ana`."""
    spoken = table("en", "abbreviations")["slashed"].get(site["short"].lower())
    if site.right() == "ratio":
        return None
    return Reading(spoken=spoken) if spoken else None


@BOOK.rule(
    "abbreviation.et_al",
    SemioticClass.ABBREVIATION,
    starts={"et"},
    pattern=r"(?:et|Et) (?P<second>al|seq|cetera)\b(?P<stop>\.)?",
    score=0.95,
)
def _et_al(site: Site) -> Reading | None:
    """`et al.` loses its full stop, but where the sentence ends."""
    if not site["stop"]:
        return None
    found = Abbreviation(site.text, site.source[:-1], site.start, site.end)
    return found.said(site.source[:-1], 0.95)
