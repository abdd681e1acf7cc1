"""Versions of software and standards: every part is a number of its own."""

from functools import cache

from speechstudio.normalization.languages.en import acronyms, numbers, spelling
from speechstudio.normalization.rules import CAPS, DIGIT, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_VERSION = SemioticClass.VERSION
_TAIL = (
    r"(?P<tail>-(?:alpha|beta|rc|pre|dev|snapshot|SNAPSHOT|RC|preview|stable|lts|LTS|M)(?:[-.]?[0-9]{1,4})?|(?:a|b|rc)[0-9]{1,2}|[a-z])?"
    r"(?![^\W_])(?!\.[0-9])"
)
_NUMBER = r"(?P<number>[0-9]{1,5}(?:\.(?:[0-9]{1,6}|x\b)){%s})"
_HEAD_WORDS = frozenset(
    {"version", "ver", "release", "build", "revision", "rev", "patch", "firmware"}
)


@cache
def _heads() -> frozenset[str]:
    return frozenset(table("en", "models")["software"].split())


def dotted(text: str) -> str:
    """Say the parts of a version: `10.15.7` as `ten point fifteen point seven`."""
    return " point ".join(_part(part) for part in text.split("."))


def _part(part: str) -> str:
    if not part.isdigit():
        return part.upper()
    if len(part) == 2 and part[0] == "0" and part != "00":
        return f"oh {numbers.digits(part[1])}"
    if len(part) > 3 or part[0] == "0":
        return numbers.pairs(part) if len(part) == 4 and part[0] != "0" else numbers.digits(part)
    return numbers.cardinal(part) if len(part) < 3 else numbers.pairs(part)


def _tail(text: str) -> str:
    """Say what marks a stage: `-rc1` as `R C one`, `-beta.2` as `beta two`."""
    if not text:
        return ""
    text = text.lstrip("-")
    word = text.rstrip("0123456789").rstrip("-.")
    number = text[len(word) :].lstrip("-.")
    spelled = word.lower() in {"rc", "lts", "m"} or len(word) < 2
    said = spelling.letters(word) if spelled else word.lower()
    return f" {said} {numbers.cardinal(number)}".rstrip() if number else f" {said}"


def _head(site: Site) -> str:
    """Give the head right before, in small letters; empty when there is none."""
    left = site.left_text(2)
    if left[-1:] not in {" ", "\u00a0", "-"} or not (left[0].isalnum() or left[0] in ".+#"):
        return ""
    head = site.left()
    if left[0] == "." and head not in {"ver", "rev", "v"}:
        return ""  # a sentence ends before the number
    if head == "net" and site.left_text(5)[0] != ".":
        return ""
    if head in _HEAD_WORDS:
        return head
    return head if head in _heads() and not site.left_as_written().islower() else ""


@BOOK.rule(
    "version.prefixed",
    _VERSION,
    starts={MIXED, "v"},
    pattern=r"(?P<sign>[vV])\.? ?" + _NUMBER % "0,5" + _TAIL,
    score=0.7,
)
def _prefixed(site: Site) -> Reading | None:
    """A version behind a v: `v2`, `v18.17.0`, `V1.4`."""
    number = site["number"]
    simple = "." not in number
    if simple and (site["sign"] == "V" or " " in site.source or "." in site.source):
        return None
    if site.before.isalnum() or site.before in {"/", "-"}:
        return None
    return Reading(spoken=f"version {dotted(number)}{_tail(site['tail'])}")


@BOOK.rule(
    "version.dotted",
    _VERSION,
    starts={DIGIT},
    needs=".",
    pattern=_NUMBER % "1,5" + _TAIL,
    score=0.5,
)
def _dotted(site: Site) -> Reading | None:
    """Numbers with points: with a head, or three parts: `Python 3.11`, `2.0.0-rc1`."""
    number, head = site["number"], _head(site)
    parts = number.split(".")
    score = 0.5
    if head:
        score = 0.82
    elif site["tail"] and len(site["tail"]) > 2:
        score = 0.7
    elif len(parts) == 2 or (len(parts) == 4 and all(part.isdigit() for part in parts)):
        return None
    if site["tail"] and len(site["tail"]) == 1 and not (head and len(parts) > 1):
        return None
    start = site.start - 1 if head and site.before == "-" else site.start
    return Reading(
        spoken=f"{' ' if start < site.start else ''}{dotted(number)}{_tail(site['tail'])}",
        score=score,
        start=start,
    )


@BOOK.rule(
    "version.whole",
    _VERSION,
    starts={DIGIT},
    pattern=r"(?P<number>[0-9]{1,5})(?P<x>\.x)?(?P<tail>[A-Z]{1,2}(?![^\W_]))?(?![^\W_])(?![.,:][0-9])",
    score=0.66,
)
def _whole(site: Site) -> Reading | None:
    """One number behind a head: `Windows 11`, `Office 365`, `Build 19045`, `Java 8`."""
    head = _head(site)
    if not head or site.before == "-":
        return None
    said = dotted(site["number"]) if site["number"] != "2000" else "two thousand"
    if len(site["number"]) == 3:
        said = numbers.pairs(site["number"])
    if site["x"]:
        said += " point X"
    return Reading(spoken=f"{said} {' '.join(site['tail'])}".strip())


@BOOK.rule(
    "version.protocol",
    _VERSION,
    starts={CAPS, MIXED},
    pattern=r"(?P<name>[A-Z]{2,6}|SPDY|IPv)(?P<sign>[/-])(?P<number>[0-9]{1,2}(?:\.[0-9]{1,3}){0,2})(?![^\W_])(?!\.[0-9])",
    score=0.6,
)
def _protocol(site: Site) -> Reading | None:
    """A protocol or model with its version: `HTTP/2`, `HTTP/1.1`, `GPT-3.5`."""
    slash = site["sign"] == "/"
    if not slash and "." not in site["number"]:
        return None
    name = acronyms.say(site["name"])
    return Reading(
        spoken=f"{name}{' slash' if slash else ''} {dotted(site['number'])}",
        score=0.75 if slash and site["name"] == "HTTP" else None,
    )


@BOOK.rule(
    "version.ip",
    _VERSION,
    starts={
        "ipv4",
        "ipv6",
        "smbv1",
        "smbv2",
        "smbv3",
        "sslv2",
        "sslv3",
        "tlsv1",
        "nfsv4",
        "snmpv2",
        "snmpv3",
        "imapv4",
    },
    pattern=r"(?P<name>[A-Z]{2,5})v(?P<number>[0-9](?:\.[0-9]{1,2})?)(?![^\W_])",
    score=0.7,
)
def _protocol_v(site: Site) -> Reading | None:
    """A protocol with a v: `IPv6`, `SSLv3`, `TLSv1.2`."""
    return Reading(spoken=f"{acronyms.say(site['name'])} V {dotted(site['number'])}")
