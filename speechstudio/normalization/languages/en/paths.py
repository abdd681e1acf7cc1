"""Paths of files, dotted names, and handles such as `@nasa`."""

import re

from speechstudio.normalization.languages.en import labels
from speechstudio.normalization.languages.en.electronic import path, trimmed
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_PART = r"[\w.@+~%$-]{1,64}"
_DRIVE_PART = r"(?:[\w.@+~%$-]|:(?=\\)){1,64}"
_WINDOWS_PART = LazyPattern(r"(\\|/|:|\.)")


@BOOK.rule(
    "electronic.path",
    SemioticClass.ELECTRONIC,
    starts={"/"},
    pattern=rf"(?<![\w/.:<~)\]])/(?=[A-Za-z_.])(?:{_PART}/){{0,16}}(?:{_PART})?",
    score=0.9,
)
def _unix(site: Site) -> Reading | None:
    """The path of a file, part by part: `/etc/hosts`."""
    text = trimmed(site.source)
    if len(text) < 2 or not (
        site.before == "" or site.before.isspace() or site.before in "\"'(`\u201c\u2018"
    ):
        return None
    return Reading(spoken=path(text), end=site.start + len(text))


@BOOK.rule(
    "electronic.home",
    SemioticClass.ELECTRONIC,
    starts={"~", "."},
    needs="/",
    pattern=rf"(?<![\w/.~])(?:~|\.\.?)/(?:{_PART}/){{0,16}}(?:{_PART})?",
    score=0.92,
)
def _relative(site: Site) -> Reading:
    """A path from the home or the present folder: `~/Music`, `./run.sh`."""
    text = trimmed(site.source)
    return Reading(spoken=path(text), end=site.start + len(text))


@BOOK.rule(
    "electronic.drive",
    SemioticClass.ELECTRONIC,
    starts=[LETTER, *"cdefgh"],
    pattern=(
        rf"(?<![\w.])[A-Za-z]:[\\/](?:{_DRIVE_PART}(?: [A-Z][\w()-]{{1,20}}(?=\\))?[\\/]){{0,16}}"
        rf"(?:{_DRIVE_PART})?"
    ),
    score=0.95,
)
def _windows(site: Site) -> Reading:
    r"""A path on a drive with a letter: `C:\Users`."""
    text = trimmed(site.source)
    said = " ".join(
        {"\\": "backslash", "/": "slash", ":": "colon", ".": "dot"}.get(piece)
        or _windows_part(piece)
        for piece in _WINDOWS_PART.split(text)
        if piece
    )
    return Reading(spoken=said, end=site.start + len(text))


def _windows_part(piece: str) -> str:
    return labels.extension(piece) if labels.is_extension(piece) else labels.say(piece, whole=False)


@BOOK.rule(
    "electronic.dotted",
    SemioticClass.ELECTRONIC,
    starts={"."},
    pattern=r"(?<![\w.)\]\"'!?/])\.(?P<name>[A-Za-z][\w-]{1,20})(?![\w@]|\.[^\W_])",
    score=0.85,
)
def _dotted(site: Site) -> Reading | None:
    """The ending of files, or a name that starts with a dot: `.pdf`."""
    name = site["name"]
    known = labels.is_extension(name) or labels.is_top_level(name)
    if not known and not (
        name.islower() and name.startswith(("git", "bash", "zsh", "vim", "docker", "npm"))
    ):
        return None if name != "NET" else Reading(spoken="dot net")
    return Reading(spoken=f"dot {labels.extension(name) if known else labels.say(name)}")


@BOOK.rule(
    "electronic.handle",
    SemioticClass.ELECTRONIC,
    starts={"@"},
    pattern=r"(?<![\w.@])@(?P<name>(?=[0-9]{0,12}[^\W\d])\w{1,40}(?:[.-]\w{1,40}){0,3})",
    score=0.9,
)
def _handle(site: Site) -> Reading | None:
    """The name of a user behind an at sign: `@ana_lee`."""
    name = site["name"]
    if re.fullmatch(r"[0-9]{1,2}(?:[ap]m|h|k)|[0-9]+(?:st|nd|rd|th)", name, re.IGNORECASE):
        return None
    return Reading(spoken=f"at {path(name)}", fields={"name": name})


@BOOK.rule(
    "electronic.community",
    SemioticClass.ELECTRONIC,
    starts={"r", "u"},
    pattern=r"(?<![\w.])/?(?P<kind>[ru])/(?P<name>[A-Za-z][\w-]{2,30})(?![\w/])",
    score=0.88,
)
def _community(site: Site) -> Reading:
    """A forum or a user by letter and stroke: `r/gardening`."""
    return Reading(spoken=f"{site['kind'].upper()} slash {path(site['name'])}")
