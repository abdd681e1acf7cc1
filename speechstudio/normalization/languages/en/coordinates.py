"""Places on the globe: `48\u00b051'24"N`, `40.7128\u00b0 N`, `51.5074 N, 0.1278 W`."""

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_GAP = r"[ \u00a0\u202f]{0,2}"
_NUMBER = r"[0-9]{1,3}(?:\.[0-9]{1,12})?"
_MINUTE = r"[\u2032'\u2019\u02b9\u00b4m]"
_SECOND = r"(?:[\u2033\"\u201d\u02ba]|''|\u2032\u2032|\u2019\u2019)"
_ARC = (
    rf"{_GAP}[\u00b0\u00ba]{_GAP}"
    rf"(?:(?P<minutes>[0-9]{{1,2}}(?:\.[0-9]{{1,8}})?){_GAP}[\u2032'\u2019\u02b9\u00b4]{_GAP}"
    rf"(?:(?P<seconds>[0-9]{{1,2}}(?:\.[0-9]{{1,8}})?){_GAP}{_SECOND}{_GAP})?)?"
)
_SIDE = r"(?P<side>[NSEWnsew](?![\w])|(?i:north|south|east|west)(?!\w))"
_SIDES = {"N": "north", "S": "south", "E": "east", "W": "west"}
_CUES = frozenset(
    "latitude longitude lat long lon lng coordinates coordinate coords gps position located"
    " location geotag".split()
)

_SHAPES = frozenset(
    "angle angles turn turns bend bends corner corners rotation view views camera video videos"
    " feedback incline slope slopes tilt swing spin arc panorama panoramic field lens elbow wedge"
    " cut grade vision weather heat day days temperatures water oven".split()
)
"""Words that take a number of degrees before them: "a 90 degree turn"."""


def _unit(value: str, unit: str) -> str:
    """Say a number with its unit: one degree, two degrees."""
    said = numbers.number(_plain(value))
    return f"{said} {unit}" if _plain(value) == "1" else f"{said} {unit}s"


def _plain(value: str) -> str:
    """Leave out leading zeros: `03` is three."""
    return value.lstrip("0") if value.lstrip("0")[:1].isdigit() else f"0{value.lstrip('0')}"


def _arc(site: Site, degrees: str) -> str:
    said = [_unit(degrees, "degree")]
    if site["minutes"]:
        said.append(_unit(site["minutes"], "minute"))
    if site["seconds"]:
        said.append(_unit(site["seconds"], "second"))
    return " ".join(said)


@BOOK.rule(
    "coordinate.side_last",
    SemioticClass.ADDRESS,
    starts={DIGIT},
    needs="\u00b0\u00ba",
    pattern=rf"(?<![\w.])(?P<degrees>{_NUMBER}){_ARC}{_SIDE}",
    score=0.95,
)
def _side_last(site: Site) -> Reading | None:
    """Degrees, minutes, seconds and a side: `48\u00b051'24"N`."""
    side = _SIDES.get(site["side"].upper(), site["side"].lower())
    return Reading(spoken=f"{_arc(site, site['degrees'])} {side}")


@BOOK.rule(
    "coordinate.side_first",
    SemioticClass.ADDRESS,
    starts={"n", "s", "e", "w"},
    pattern=rf"(?<![\w.'\u2019])(?P<side>[NSEW]){_GAP}(?P<degrees>{_NUMBER}){_ARC}(?![\w])",
    score=0.94,
)
def _side_first(site: Site) -> Reading | None:
    """The side before the degrees: `N 48\u00b0 51.4\u2032`."""
    end = site.start + len(site.source.rstrip(" \u00a0\u202f"))
    return Reading(spoken=f"{_SIDES[site['side']]} {_arc(site, site['degrees'])}", end=end)


@BOOK.rule(
    "coordinate.arc",
    SemioticClass.MEASURE,
    starts={DIGIT},
    needs="\u00b0",
    pattern=(
        rf"(?<![\w.])(?P<sign>[-\u2212])?(?P<degrees>{_NUMBER}){_GAP}\u00b0{_GAP}"
        rf"(?P<minutes>[0-9]{{1,2}}(?:\.[0-9]{{1,8}})?){_GAP}[\u2032'\u2019]"
        rf"(?:{_GAP}(?P<seconds>[0-9]{{1,2}}(?:\.[0-9]{{1,8}})?){_GAP}{_SECOND})?(?!\w)"
    ),
    score=0.93,
)
def _angle(site: Site) -> str:
    """An angle without a side: `51\u00b0 30\u2032`."""
    return _arc(site, site["degrees"])


@BOOK.rule(
    "coordinate.degrees",
    SemioticClass.MEASURE,
    starts={DIGIT},
    needs="\u00b0",
    pattern=(
        rf"(?<![\w.])(?P<degrees>{_NUMBER})[ \u00a0\u202f-]?\u00b0"
        r"(?![ \u00a0]?[CFKcf'\u2032](?!\w)|\w)"
    ),
    score=0.75,
)
def _degrees(site: Site) -> str:
    """Degrees of an angle or of nothing named: `a 45\u00b0 angle`, `turn 90\u00b0`."""
    said = numbers.number(site["degrees"])
    if site.right() in _SHAPES and site.after == " ":
        return f"{said} degree"
    return f"{said} {'degree' if site['degrees'] == '1' else 'degrees'}"


@BOOK.rule(
    "coordinate.bare_pair",
    SemioticClass.ADDRESS,
    starts={DIGIT},
    needs=".",
    pattern=(
        r"(?<![\w.])(?P<first>[0-9]{1,3}\.[0-9]{1,12})[ ]?(?P<north>[NS]),?[ ]{1,2}"
        r"(?P<second>[0-9]{1,3}\.[0-9]{1,12})[ ]?(?P<east>[EW])(?!\w)"
    ),
    score=0.93,
)
def _bare_pair(site: Site) -> str:
    """Two decimals with their sides: `51.5074 N, 0.1278 W`."""
    first, second = numbers.number(site["first"]), numbers.number(site["second"])
    return f"{first} {_SIDES[site['north']]}, {second} {_SIDES[site['east']]}"


@BOOK.rule(
    "coordinate.signed_pair",
    SemioticClass.ADDRESS,
    starts={DIGIT, "-", "\u2212", "+"},
    needs=".",
    pattern=(
        r"(?<![\w.,])(?<![-\u2212])(?P<first>[-+\u2212]?[0-9]{1,2}\.[0-9]{1,12}),[ ]{0,2}"
        r"(?P<second>[-+\u2212]?[0-9]{1,3}\.[0-9]{1,12})(?![\w]|[.,][0-9])"
    ),
    score=0.5,
)
def _signed_pair(site: Site) -> Reading | None:
    """Two decimals, of which the sign is the side: `40.7128, -74.0060`."""
    near = site.left_set(8) & _CUES
    exact = min(len(site[name].partition(".")[2]) for name in ("first", "second")) > 3
    if not (near or exact):
        return None
    said = f"{numbers.number(site['first'])}, {numbers.number(site['second'])}"
    return Reading(spoken=said, score=0.9 if near else 0.7)


@BOOK.rule(
    "coordinate.signed",
    SemioticClass.ADDRESS,
    starts={"-", "\u2212"},
    pattern=(
        r"(?<![\w.,-])(?P<value>[-\u2212][0-9]{1,3}\.[0-9]{1,12})(?P<degree>[ ]?\u00b0)?"
        r"(?!\w|[.,][0-9])"
    ),
    score=0.8,
)
def _signed(site: Site) -> Reading | None:
    """One decimal with a sign behind a word that names it: `longitude -74.0060`."""
    if not site.left_set(3) & _CUES:
        return None
    said = numbers.number(site["value"])
    return Reading(spoken=f"{said} degrees" if site["degree"] else said)
