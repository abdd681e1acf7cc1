"""The sign `#`: hashtags, numbers, keys of music and of telephones; `C#`, `B♭`."""

import re

from speechstudio.normalization.languages.en import acronyms, labels, numbers
from speechstudio.normalization.languages.en.spelling import code
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import words

BOOK = RuleBook()

_COLORS = frozenset({"color", "colour", "hex", "background", "shade", "fill", "colors", "code"})
_HEX = LazyPattern(r"[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3}")
_SHORT = frozenset("to of in on my me we us is it no go do so i a up be".split())
_LONGER = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday throwback birthday weekend forever"
    " everything everyone something motivation christmas halloween thanksgiving fashion beautiful"
    " workout fitness holiday vacation wedding instagram challenge america american".split()
)
_ACCIDENTALS = {"#": "sharp", "\u266f": "sharp", "\u266d": "flat", "\u266e": "natural"}


@BOOK.rule(
    "electronic.hashtag",
    SemioticClass.ELECTRONIC,
    starts={"#"},
    pattern=r"(?<![\w&#])#(?P<tag>(?=[0-9_]{0,32}[^\W\d_])\w{1,100})",
    score=0.9,
)
def _hashtag(site: Site) -> Reading | None:
    """A hashtag, cut into words where capitals start: `#SundayRoast`."""
    tag = site["tag"]
    if _HEX.fullmatch(tag) and (tag[0].isdigit() or site.left_set(3) & _COLORS):
        return Reading(spoken=f"hash {code(tag)}", semiotic_class=SemioticClass.CODE)
    ordinal = re.fullmatch(r"([0-9]{1,4})([A-Za-z])", tag)
    if ordinal:
        return Reading(spoken=f"number {numbers.cardinal(ordinal[1])} {ordinal[2].upper()}")
    parted = split_words(tag) if tag.isascii() and tag.islower() and tag.isalpha() else ""
    return Reading(spoken=f"hashtag {parted or labels.say(tag, whole=False)}", fields={"tag": tag})


def split_words(tag: str) -> str:
    """Part words that are written together in small letters; empty when they cannot be told.

    The fewest words win; each is an ordinary English one of three letters or more, or one of
    a few short ones.
    """
    if not 6 <= len(tag) <= 40 or acronyms.is_english(tag):
        return ""
    best: list[list[str] | None] = [[], *([None] * len(tag))]
    for end in range(1, len(tag) + 1):
        for start in range(max(0, end - 12), end):
            before, piece = best[start], tag[start:end]
            if before is None or not _is_word(piece):
                continue
            now = best[end]
            if now is None or len(before) + 1 < len(now):
                best[end] = [*before, piece]
    return " ".join(best[len(tag)] or ())


def _is_word(piece: str) -> bool:
    if len(piece) < 3:
        return piece in _SHORT
    known = words("en", "words")
    return piece in _LONGER or piece in known or (piece[-1] == "s" and piece[:-1] in known)


@BOOK.rule(
    "cardinal.number_sign",
    SemioticClass.CARDINAL,
    starts={"#"},
    pattern=r"(?<![\w&#])#[ \u00a0]?(?P<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?![\w#*])",
    score=0.75,
)
def _number(site: Site) -> Reading:
    """The number sign before a number is said `number`: `#1`, `issue #42`."""
    number = site["number"]
    is_name = (len(number) > 4 and "," not in number) or (number[0] == "0" and len(number) > 1)
    spoken = numbers.digits(number) if is_name else numbers.cardinal(number)
    before = site.left()
    if before in {"number", "apartment", "apt", "suite", "unit", "room", "extension", "ext", "no"}:
        return Reading(spoken=spoken, score=0.8)
    return Reading(spoken=f"number {spoken}", fields={"number": number})


@BOOK.rule(
    "punct.number_sign",
    SemioticClass.VERBATIM,
    starts={"#"},
    pattern=r"#(?![\w#])",
    score=0.5,
)
def _alone(site: Site) -> Reading | None:
    """A lone `#`: the key, `# of people`, or the mark of a heading."""
    if site.before == "#":
        return None
    if site.right() == "of" and site.after == " ":
        return Reading(spoken="number", score=0.85)
    name = "hash" if site.region in {"GB", "IE", "AU", "NZ", "IN", "ZA"} else "pound"
    return Reading(spoken=name, others=("hash", "number sign"))


@BOOK.rule(
    "letters.sharp",
    SemioticClass.LETTERS,
    starts=[LETTER, *"abcdefg"],
    pattern=r"(?<![\w.])(?P<note>[A-GJQX]|[a-g](?=[\u266f\u266d\u266e]))(?P<sign>[#\u266f\u266d\u266e])(?P<kind>m(?!\w))?(?!\w)",
    score=0.93,
)
def _sharp(site: Site) -> Reading:
    """A note or chord with its sharp or flat: `C#`, `B♭`, `F#m`."""
    minor = " minor" if site["kind"] else ""
    return Reading(spoken=f"{site['note'].upper()} {_ACCIDENTALS[site['sign']]}{minor}")
