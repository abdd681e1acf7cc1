"""Web and mail addresses."""

import re

from speechstudio.normalization.east_asian.shapes import is_digit
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_TOP = frozenset(
    [
        *("com", "net", "org", "edu", "gov", "io", "ai", "app", "dev", "info", "biz", "cn", "jp"),
        *("tw", "hk", "kr", "co", "me", "tv", "us", "uk", "de", "fr", "eu", "xyz", "cc", "site"),
    ]
)
_HOST = r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}"
_RUN = LazyPattern(r"[A-Za-z]+|[0-9]+|.", re.DOTALL)
_LONGEST_SPELLED = 3
_OCTET = 255
_VOWELS = frozenset("aeiouy")


@BOOK.rule(
    "electronic.url",
    SemioticClass.ELECTRONIC,
    starts={"http", "https", "ftp", "www"},
    pattern=rf"(?:(?:https?|ftp)://|www\.){_HOST}(?::[0-9]{{1,5}})?(?:[/?#][A-Za-z0-9\-._~/?#=&%+@!]{{0,400}})?",
    score=0.97,
)
def _url(site: Site, wording: Wording) -> Reading:
    """Read a web address."""
    body = site.source.rstrip(".?!")
    return Reading(spoken=_spelled(body, wording), end=site.start + len(body))


@BOOK.rule(
    "electronic.mail",
    SemioticClass.ELECTRONIC,
    starts={"@", "＠"},
    pattern=rf"(?<=[A-Za-z0-9_])[@＠]{_HOST}",
    score=0.97,
)
def _mail(site: Site, wording: Wording) -> Reading | None:
    """Read a mail address."""
    user = re.search(r"[A-Za-z0-9._+-]{1,64}$", site.left_text(64))
    if user is None:
        return None
    written = user.group() + site.source
    return Reading(spoken=_spelled(written, wording), start=site.start - len(user.group()))


@BOOK.rule(
    "electronic.host",
    SemioticClass.ELECTRONIC,
    starts={"."},
    pattern=r"\.[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}(?:/[A-Za-z0-9\-._~/?#=&%+]{0,200})?",
    score=0.85,
)
def _host(site: Site, wording: Wording) -> Reading | None:
    """Read a host that stands by itself: `example.com/news`."""
    first = re.search(r"(?<![A-Za-z0-9.@])[A-Za-z0-9-]{1,63}$", site.left_text(64))
    last = site.source.partition("/")[0].rpartition(".")[2].lower()
    if first is None or last not in _TOP:
        return None
    written = first.group() + site.source
    return Reading(spoken=_spelled(written, wording), start=site.start - len(first.group()))


@BOOK.rule(
    "electronic.network",
    SemioticClass.ELECTRONIC,
    starts={DIGIT},
    pattern=r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![.0-9])",
    score=0.8,
)
def _network(site: Site, wording: Wording) -> str | None:
    """Read the address of a machine, digit by digit."""
    if site.before in {".", "-"} or any(int(part) > _OCTET for part in site.source.split(".")):
        return None
    return wording.phrase("point").join(map(wording.digits, site.source.split(".")))


def _spelled(text: str, wording: Wording) -> str:
    """Say words as words, short ones without a vowel letter by letter, signs by name."""
    names: dict[str, str] = wording.names("phrases", "signs")
    said: list[str] = []
    for run in _RUN.findall(text):
        if is_digit(run[0]):
            said.append(wording.digits(run))
        elif run.isalpha():
            said.append(run if _is_word(run.lower()) else " ".join(run.upper()))
        else:
            said.append(names.get(run, ""))
    return " ".join(word for word in said if word)


def _is_word(run: str) -> bool:
    """Tell a run that can be said as a word from one that is spelled."""
    if run in {"http", "https", "html", "edu"}:
        return False
    return len(run) > _LONGEST_SPELLED or not _VOWELS.isdisjoint(run)
