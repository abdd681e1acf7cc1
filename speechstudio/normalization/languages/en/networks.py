"""Addresses of computers: IPv4, IPv6, MAC, ports."""

import re

from speechstudio.normalization.languages.en import numbers, spelling
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_HEX = r"[0-9A-Fa-f]"


@BOOK.rule(
    "network.ipv4",
    SemioticClass.ELECTRONIC,
    starts={DIGIT},
    needs=".",
    pattern=(
        r"(?<![\w.])(?P<address>[0-9]{1,3}(?:\.(?:[0-9]{1,3})){2}\.(?:[0-9]{1,3}|x))"
        r"(?:/(?P<prefix>[0-9]{1,2}))?(?::(?P<port>[0-9]{1,5}))?(?![\w]|[.:/-][0-9])"
    ),
    score=0.93,
)
def _ipv4(site: Site) -> Reading | None:
    """Four numbers up to 255: `192.168.0.1`, `10.0.0.0/8`, `127.0.0.1:8000`."""
    parts = site["address"].split(".")
    if site.left() in {"version", "v", "release", "build", "firmware"}:
        return None
    if _is_version(site, parts):
        return Reading(
            spoken=" point ".join(_octet(part) for part in parts),
            end=site.match.end("address"),
            semiotic_class=SemioticClass.VERSION,
            score=0.7,
        )
    sure = all(part == "x" or int(part) < 256 for part in parts)
    said = [" dot ".join(_octet(part) if sure else spelling.code(part) for part in parts)]
    if site["prefix"]:
        said.append(f"slash {numbers.cardinal(site['prefix'])}")
    if site["port"]:
        said.append(f"colon {numbers.pairs(site['port'])}")
    return Reading(spoken=" ".join(said), score=0.93 if sure else 0.6)


def _is_version(site: Site, parts: list[str]) -> bool:
    """Tell the version of a program from an address: `gcc 2.7.2.3`, `lz4>=1.7.4.2`."""
    if site["prefix"] or site["port"]:
        return False
    if site.before in {"=", "<", ">", "~"}:
        return True
    is_small = all(len(part) == 1 for part in parts) and parts[0] not in {"0", parts[1]}
    return is_small and _OF_HOSTS.isdisjoint(site.left_set(8) | site.right_set(6))


_OF_HOSTS = frozenset(
    "ip ips ipv4 address addresses server servers host hosts dns ping router gateway subnet network"
    " port ports firewall resolver resolvers connect proxy vpn".split()
)


def _octet(part: str) -> str:
    """Say a part: small ones as numbers, long ones digit by digit."""
    if part == "x":
        return "X"
    return numbers.digits(part) if len(part) > 2 or part[0] == "0" else numbers.cardinal(part)


@BOOK.rule(
    "network.mac",
    SemioticClass.ELECTRONIC,
    starts={DIGIT, MIXED, CAPS, LETTER},
    needs=":-",
    pattern=rf"(?<![\w:-]){_HEX}{{2}}(?P<sign>[:-]){_HEX}{{2}}(?:(?P=sign){_HEX}{{2}}){{2,6}}(?![\w:])",
    score=0.93,
    flags=re.ASCII,
)
def _mac(site: Site) -> Reading | None:
    """The address of a network card: `00:1A:2B:3C:4D:5E`."""
    groups = re.split("[:-]", site.source)
    if len(groups) < 6 and (len(groups) != 4 or not re.search("[A-Fa-f]", site.source)):
        return None
    if len(groups) > 6 and len(groups) != 8:
        return None
    return Reading(spoken=" ".join(spelling.code(group) for group in groups))


@BOOK.rule(
    "network.ipv6",
    SemioticClass.ELECTRONIC,
    starts={
        DIGIT,
        MIXED,
        CAPS,
        LETTER,
        ":",
        "fe80",
        "fd00",
        "ff02",
        "fc00",
        "dead",
        "beef",
        "fe",
        "db",
    },
    needs=":",
    pattern=(
        rf"(?<![\w:])(?:{_HEX}{{1,4}}(?::{{1,2}}{_HEX}{{1,4}}){{2,7}}(?:::)?"
        rf"|{_HEX}{{1,4}}::(?:{_HEX}{{1,4}}(?::{_HEX}{{1,4}}){{0,5}})?|::{_HEX}{{1,4}}(?![\w:]))"
        r"(?:/(?P<prefix>[0-9]{1,3}))?(?![\w:])"
    ),
    score=0.93,
)
def _ipv6(site: Site) -> Reading | None:
    """An address of the longer kind: `2001:db8::1`."""
    address = site.source.partition("/")[0]
    full = address.count(":") == 7 and "::" not in address
    if not full and "::" not in address:
        return None
    said = [
        "colon" if part == ":" else spelling.code(part) for part in re.findall("[^:]+|:", address)
    ]
    if site["prefix"]:
        said.append(f"slash {numbers.cardinal(site['prefix'])}")
    return Reading(spoken=" ".join(said))


@BOOK.rule(
    "code.digest",
    SemioticClass.CODE,
    starts={DIGIT, MIXED},
    needs="abcdef",
    pattern=r"(?<![\w-])(?=[0-9]{0,39}[a-f])(?=[a-f]{0,39}[0-9])[0-9a-f]{7,40}(?![\w-])",
    score=0.8,
)
def _digest(site: Site) -> Reading | None:
    """Digits and the letters a to f in turns, as programs name versions: `8f34d351`."""
    source = site.source
    letters = sum(sign.isalpha() for sign in source)
    if letters == 1 and not re.fullmatch(r"[0-9]{3,}e[0-9]{2,}", source):
        return None
    is_cued = site.left() in {"commit", "merge", "revision", "hash", "sha", "changeset", "digest"}
    if re.fullmatch(r"[a-f]+[0-9]+", source) and len(source) < 9 and not is_cued:
        return None
    return Reading(spoken=spelling.code(source))


@BOOK.rule(
    "network.port",
    SemioticClass.ELECTRONIC,
    starts={"localhost"},
    pattern=r"(?<![\w.])localhost:(?P<port>[0-9]{1,5})(?![\w:])",
    score=0.95,
)
def _localhost(site: Site) -> str:
    """A port of this computer: `localhost:3000`."""
    return f"localhost colon {numbers.pairs(site['port'])}"


@BOOK.rule(
    "network.protocol",
    SemioticClass.ELECTRONIC,
    starts={"ipv4", "ipv6"},
    pattern=r"(?<!\w)[Ii][Pp][Vv][46](?!\w)",
    score=0.95,
)
def _protocol(site: Site) -> str:
    """The name of a protocol: `IPv6`."""
    return spelling.code(site.source)


@BOOK.rule(
    "network.status",
    SemioticClass.CODE,
    starts={DIGIT},
    pattern=r"(?<![\w.,$-])[1-5][0-9]{2}(?=[ \u00a0-])(?![ -][0-9])",
    score=0.82,
)
def _status(site: Site) -> Reading | None:
    """The number of an error by the word behind it: `a 404 error`."""
    if site.left() not in {"a", "an", "the", "http", "this", "that", "returns", "returned"}:
        return None
    if site.right() not in {"error", "status", "redirect", "response"}:
        return None
    return Reading(spoken=numbers.pairs(site.source))
