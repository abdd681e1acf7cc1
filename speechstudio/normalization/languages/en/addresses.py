"""Addresses: house numbers, streets, boxes, points of the compass, states behind cities."""

import re

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.languages.en.spelling import letters
from speechstudio.normalization.languages.en.stops import Abbreviation
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table, words

BOOK = RuleBook()

_NAME = (
    r"(?:[A-Z][\w'\u2019-]{0,24}\.?|[0-9]{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b"
    r"|(?:of|the|de|la|del|st|ave|rd|blvd|ln)\b\.?)"
)
_STREET = rf"(?P<names>(?:{_NAME} ){{0,6}}{_NAME})"
_SIDE = LazyPattern(
    r" (?P<side>[NS]\.?[EW]\.?|[NSEW]|North|South|East|West)(?![\w'\u2019])(?:\.(?= [a-z]))?"
)
_COMPASS = LazyPattern(r"(?:[NS]\.?[EW]|[NSEW])\.?")
_TOKEN = LazyPattern(r"[^\s]+")


@BOOK.rule(
    "address.house",
    SemioticClass.ADDRESS,
    starts={DIGIT},
    needs=" ",
    pattern=(
        r"(?<![\w.,$/-])(?P<house>[0-9]{1,6})(?P<letter>[A-Za-z])?(?:-(?P<last>[0-9]{1,5}))?"
        rf" {_STREET}"
    ),
    score=0.94,
)
def _house(site: Site) -> Reading | None:
    """The number of a house, its street and the kind of street: `450 N. Oak Ave`."""
    street = _street(site)
    if street is None:
        return None
    words_of_house = [house_number(site["house"])]
    if site["letter"]:
        words_of_house.append(site["letter"].upper())
    if site["last"]:
        words_of_house.append(f"to {house_number(site['last'])}")
    spoken, end = street
    return Reading(
        spoken=f"{' '.join(words_of_house)} {spoken}",
        end=end,
        fields={"house": site["house"] + site["letter"], "street": spoken},
    )


@BOOK.rule(
    "address.street",
    SemioticClass.ADDRESS,
    starts={LETTER},
    pattern=rf"(?<![\w.'\u2019])(?=[NSEW]){_STREET}",
    score=0.93,
)
def _side(site: Site) -> Reading | None:
    """A street with a point of the compass: `N. Oak Ave`."""
    first = site["names"].partition(" ")[0]
    street = _street(site) if _COMPASS.fullmatch(first) else None
    return Reading(spoken=street[0], end=street[1]) if street else None


def house_number(text: str) -> str:
    """Say the number of a house: `1600` sixteen hundred, `742` seven forty two."""
    return numbers.pairs(text)


def _street(site: Site) -> tuple[str, int] | None:
    """Say side, name and kind of a street; give where it ends."""
    tokens = list(_TOKEN.finditer(site.text, site.match.start("names"), site.match.end("names")))
    at = _kind_at([token.group() for token in tokens])
    if at is None:
        return None
    said = [_name(token.group(), place) for place, token in enumerate(tokens[:at])]
    kind, end = tokens[at].group().rstrip("."), tokens[at].end()
    said.append(_kind(kind) or kind)
    if tokens[at].group().endswith("."):
        stop = Abbreviation(site.text, kind, tokens[at].start(), end)
        if stop.is_last:
            return " ".join(said), end - 1
    side = _SIDE.match(site.text, end)
    if side:
        said.append(_compass(side["side"]))
        end = side.end()
        if side["side"].endswith(".") and not site.text[end : end + 8].strip():
            end -= 1
    return " ".join(said), end


def _kind_at(tokens: list[str]) -> int | None:
    """Find the kind of street among the words: the first behind a name, or the one right after."""
    for at, token in enumerate(tokens):
        if at == 0 and token not in {"Broadway", "Bowery"}:
            continue
        if _kind(token.rstrip(".")) and any(map(_names_street, tokens[: at or 1])):
            longer = at + 1 < len(tokens) and not token.endswith(".")
            return at + 1 if longer and _kind(tokens[at + 1].rstrip(".")) else at
    return None


def _names_street(token: str) -> bool:
    """Tell a name or ordinal from a point of the compass or a small word."""
    return (token[0].isupper() or token[0].isdigit()) and not (
        _COMPASS.fullmatch(token) and token.endswith(".")
    )


def _kind(stem: str) -> str | None:
    """Say a kind of street, short or in full; None when it is none."""
    data = table("en", "streets")
    key = stem.lower()
    if stem in data["full"]:
        return stem
    if key in {"st", "dr"}:
        return "street" if key == "st" else "drive"
    spoken: str | None = data["kinds"].get(key)
    return spoken


def _compass(side: str) -> str:
    key = side.replace(".", "").strip().upper()
    spoken: str = table("en", "states")["compass"].get(key, side)
    return spoken


def _name(name: str, at: int) -> str:
    """One word of the name of a street."""
    stem = name.rstrip(".")
    if stem[0].isdigit():
        return numbers.ordinal(re.sub(r"[^0-9]", "", stem))
    expanded: str | None = table("en", "streets")["in_names"].get(stem)
    if expanded:
        return expanded
    if at == 0 and _COMPASS.fullmatch(name):
        return _compass(name)
    return stem


@BOOK.rule(
    "address.box",
    SemioticClass.ADDRESS,
    starts={"p", "po", "box"},
    pattern=(
        r"(?<![\w.])(?:(?P<post>P\.? ?O\.?|PO|p\.o\.) )?[Bb](?:ox|OX)"
        r" (?P<number>[0-9]{1,8})(?!\w)"
    ),
    score=0.92,
)
def _box(site: Site) -> Reading | None:
    """A box at the post office: `P.O. Box 88`."""
    number = site["number"]
    is_short = len(number) < 3 or number.endswith("00")
    spoken = numbers.pairs(number) if is_short else numbers.digits(number)
    if not site["post"]:
        return Reading(spoken=f"{site.source.split()[0]} {spoken}", score=0.5)
    return Reading(spoken=f"P O box {spoken}", fields={"number": number})


@BOOK.rule(
    "address.state",
    SemioticClass.ADDRESS,
    starts={CAPS},
    pattern=r"(?<=, )[A-Z]{2}(?![\w'\u2019])",
    score=0.86,
)
def _state(site: Site) -> Reading | None:
    """A state or province behind the name of a city."""
    city = site.left_as_written()
    name = table("en", "states")["codes"].get(site.source)
    if name is None or not city[:1].isupper() or city.isupper():
        return None
    if city.lower() in words("en", "openers") or not site.text[: site.start - 2][-1:].isalnum():
        return None
    if site.source in {"OK", "HI", "OH", "ME"} and site.after and site.after in "?!":
        return None
    spoken = letters(site.source) if name == site.source else name
    # with a postcode behind it, the whole is read together
    is_coded = re.match(r"\.? {1,2}[0-9]{5}", site.right_text(8)) is not None
    return Reading(spoken=spoken, score=0.6 if is_coded else None, others=(letters(site.source),))


@BOOK.rule(
    "address.compass",
    SemioticClass.ADDRESS,
    starts={"nw", "ne", "sw", "se", "nne", "nnw", "sse", "ssw", "ene", "ese", "wnw", "wsw"},
    pattern=r"[NSEW]{2,3}(?![\w'\u2019.])",
    score=0.85,
)
def _wind(site: Site) -> Reading | None:
    """Points of the compass by the words around: `NW of the town`."""
    data = table("en", "states")
    if site.left() in data["compass_streets"]:
        return Reading(spoken=_compass(site.source))
    if site.right() not in data["compass_nouns"] and site.left() not in data["compass_verbs"]:
        return None
    return Reading(spoken=_compass(site.source))
