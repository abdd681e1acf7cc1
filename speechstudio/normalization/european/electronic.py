"""Mail addresses, web addresses, handles and hashtags."""

import re

from speechstudio.normalization.european.initialisms import is_word, letters
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

_DOMAINS = (
    "com org net edu gov gob gouv int info biz app dev io ai tv me eu es fr it pt br mx ar cl"
    " co pe uy ve ec bo cr cu do gt hn ni pa py sv be ch ca lu qc ao mz uk de at us online"
    " shop store blog tech cat"
)
DOMAINS = frozenset(_DOMAINS.split())
"""Last parts of domains that are looked for in running text."""
_COMMON_DOMAINS = DOMAINS & {
    "com",
    "org",
    "net",
    "info",
    "edu",
    "gob",
    "gov",
    "gouv",
    "online",
    "shop",
    "store",
    "blog",
    "app",
}
_SHORT_NUMBER = 2
_LONGEST_INITIALISM = 3
_LABEL = r"[A-Za-z0-9\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f\-]{0,62}"
_LOCAL = LazyPattern(r"[A-Za-z0-9\u00c0-\u024f._%+\-]{1,64}$")
_HOST = LazyPattern(rf"(?:{_LABEL}\.){{1,4}}$")
_PATH = r"(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9\-._~:/?#\[\]@!$&()*+,;=%]{0,200})?"
_PART = LazyPattern(r"[0-9]+|[^\W\d_]+|.")
_CAMEL = LazyPattern(r"[A-Z\u00c0-\u00de]?[a-z\u00df-\u00ff]+|[A-Z\u00c0-\u00de]+|[0-9]+")
_LAST = ".,;:!?)]'\"\u201d\u00bb"


def say(book: Phrasebook, text: str) -> str:
    """Say an address: names as words, signs by their names."""
    return " ".join(filter(None, (_part(book, part) for part in _PART.findall(text))))


def _part(book: Phrasebook, part: str) -> str:
    signs: dict[str, str] = book.phrases["signs"]
    if part[0] in "0123456789":
        short = len(part) <= _SHORT_NUMBER and part[0] != "0"
        return book.numerals.whole(part) if short else book.numerals.digits(part)
    if not part.isalpha():
        return signs.get(part, "")
    if part.lower() in book.cue("spelled_in_addresses") or not re.search(
        "[aeiouy\u00e0-\u00ff]", part.lower()
    ):
        return letters(part)
    if part.isupper() and not is_word(book, part) and len(part) <= _LONGEST_INITIALISM:
        return letters(part)
    return part


def _trimmed(site: Site) -> str:
    return site.source.rstrip(_LAST)


@BOOK.rule(
    "electronic.mail",
    SemioticClass.ELECTRONIC,
    starts={"@"},
    pattern=rf"@(?:{_LABEL}\.){{1,4}}[A-Za-z]{{2,12}}(?!\w)",
    score=0.97,
)
def _mail(book: Phrasebook, site: Site) -> Reading | None:
    """Read a mail address, known by its `@`."""
    local = _LOCAL.search(site.left_text(64))
    if local is None:
        return None
    address = local.group() + site.source
    return Reading(spoken=say(book, address), start=site.start - len(local.group()))


@BOOK.rule(
    "electronic.handle",
    SemioticClass.ELECTRONIC,
    starts={"@"},
    pattern=r"(?<!\w)@[A-Za-z0-9_][A-Za-z0-9_.]{1,30}",
    score=0.8,
)
def _handle(book: Phrasebook, site: Site) -> Reading | None:
    """Read the name of an account."""
    text = _trimmed(site)
    return Reading(spoken=say(book, text), end=site.start + len(text))


@BOOK.rule(
    "electronic.hashtag",
    SemioticClass.ELECTRONIC,
    starts={"#"},
    pattern=r"(?<!\w)#(?P<name>[^\W\d_]\w{1,60})",
    score=0.8,
)
def _hashtag(book: Phrasebook, site: Site) -> str:
    """Read a hashtag, its words told apart by their capitals."""
    words = _CAMEL.findall(site["name"]) or [site["name"]]
    said = [book.numerals.whole(word) if word[0] in "0123456789" else word for word in words]
    return f"{book.word('hashtag')} {' '.join(said)}"


@BOOK.rule(
    "electronic.url",
    SemioticClass.ELECTRONIC,
    starts={"http", "https", "ftp", "www"},
    pattern=rf"(?:(?:https?|ftp)://)?(?:{_LABEL}\.){{1,5}}[A-Za-z]{{2,12}}{_PATH}",
    score=0.97,
)
def _url(book: Phrasebook, site: Site) -> Reading | None:
    """Read an address with its protocol or with `www`."""
    text = _trimmed(site)
    return Reading(spoken=say(book, text), end=site.start + len(text))


@BOOK.rule(
    "electronic.domain",
    SemioticClass.ELECTRONIC,
    starts=DOMAINS,
    pattern=rf"(?<=[A-Za-z0-9]\.)[a-z]{{2,6}}(?![\w@]|\.[a-z]{{2,6}}(?!\w)){_PATH}",
    score=0.9,
)
def _domain(book: Phrasebook, site: Site) -> Reading | None:
    """Read an address without either, known by its last part."""
    host = _HOST.search(site.left_text(96))
    if (
        host is None
        or site.text[site.start - len(host.group()) - 1 : site.start - len(host.group())] == "@"
    ):
        return None
    text = host.group() + _trimmed(site)
    if not re.search("[a-z]{2}", host.group()) and site.source not in _COMMON_DOMAINS:
        return None
    start = site.start - len(host.group())
    return Reading(spoken=say(book, text), start=start, end=start + len(text))
