"""Addresses of the network, files and tags."""

import re

from speechstudio.normalization.languages.ko import numbers, spelling
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_ENDINGS = {
    "com": "컴",
    "net": "넷",
    "org": "오알지",
    "app": "앱",
    "info": "인포",
    "shop": "샵",
    "dev": "데브",
    "blog": "블로그",
    "me": "미",
    "gov": "지오브이",
    "edu": "이디유",
    "online": "온라인",
    "store": "스토어",
    "site": "사이트",
    "zip": "집",
    "mp3": "엠피쓰리",
    "mp4": "엠피포",
}
_SIGNS = {
    ".": "닷",
    "-": "하이픈",
    "_": "언더바",
    "/": "슬래시",
    "@": "골뱅이",
    "+": "플러스",
    ":": "콜론",
    "?": "물음표",
    "=": "는",
    "&": "앤드",
    "#": "샵",
    "%": "퍼센트",
    "~": "물결",
}
_PART = LazyPattern(r"[0-9]+|[A-Za-z]+|[가-힣]+|.")
_TOP = (
    "com|net|org|kr|io|app|gov|edu|info|jp|cn|us|uk|de|fr|it|tv|me|co|shop|store|dev|ai|blog|site"
    "|online"
)
_NAME_BEFORE = LazyPattern(r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,62}$")
_FILE = (
    "jpg|jpeg|png|gif|pdf|doc|docx|xls|xlsx|ppt|pptx|hwp|hwpx|txt|csv|zip|mp3|mp4|avi|mov|wav|exe"
    "|html|xml|json|psd|svg|apk"
)


def _say(text: str) -> str:
    """Say an address: words as they are, digits one by one, signs by name."""
    words: list[str] = []
    for part in _PART.findall(text):
        if part[0].isascii() and part[0].isdigit():
            words.append(numbers.digits(part))
        elif part.isalnum():
            words.append(_word(part, is_ending=bool(words) and words[-1] == "닷"))
        else:
            words.append(_SIGNS.get(part, ""))
    return " ".join(word for word in words if word)


def _word(part: str, *, is_ending: bool) -> str:
    if is_ending and part.lower() in _ENDINGS:
        return _ENDINGS[part.lower()]
    spelled = part.lower() in ("www", "http", "https", "ftp") or (is_ending and len(part) < 4)
    return spelling.letters(part) if spelled else part


@BOOK.rule(
    "electronic.mail",
    SemioticClass.ELECTRONIC,
    starts={"@"},
    pattern=r"(?<=[A-Za-z0-9_.+-])@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,30}){1,5}",
    score=0.99,
)
def _mail(site: Site) -> Reading | None:
    """A mail address, found at its sign."""
    name = _NAME_BEFORE.search(site.left_text(64))
    if name is None:
        return None
    return Reading(spoken=_say(name.group() + site.source), start=site.start - len(name.group()))


@BOOK.rule(
    "electronic.domain",
    SemioticClass.ELECTRONIC,
    starts={"."},
    pattern=rf"(?<=[A-Za-z0-9])\.(?:[A-Za-z0-9-]{{1,40}}\.){{0,2}}(?:{_TOP})(?![A-Za-z0-9])(?:/[A-Za-z0-9._~/?=&#%+-]{{0,200}})?",
    score=0.9,
)
def _domain(site: Site) -> Reading | None:
    """A domain, found at a point of it."""
    name = _NAME_BEFORE.search(site.left_text(64))
    if name is None or not re.search("[A-Za-z]", name.group()):
        return None
    source = site.source.rstrip("./?")
    return Reading(
        spoken=_say(name.group() + source),
        start=site.start - len(name.group()),
        end=site.start + len(source),
    )


@BOOK.rule(
    "electronic.url",
    SemioticClass.ELECTRONIC,
    starts={"http", "https", "ftp", "www"},
    pattern=r"(?:(?:https?|ftp)://|www\.)[A-Za-z0-9.-]{1,120}(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/?=&#%+-]{0,200})?",
    score=0.98,
)
def _url(site: Site) -> str:
    """An address with its protocol or www."""
    return _say(site.source.rstrip("./?"))


@BOOK.rule(
    "electronic.file",
    SemioticClass.ELECTRONIC,
    starts={"."},
    pattern=rf"(?i:(?<=[A-Za-z0-9가-힣_)])\.(?P<kind>{_FILE})(?![A-Za-z0-9]))",
    score=0.9,
)
def _file(site: Site) -> str:
    """The ending of a file's name: 사진.jpg."""
    kind = site["kind"].lower()
    name = _ENDINGS.get(kind) or spelling.letters(kind) + numbers.digits(kind)
    return f" 닷 {name}"


@BOOK.rule(
    "electronic.tag",
    SemioticClass.ELECTRONIC,
    starts={"#"},
    pattern=r"(?<![A-Za-z0-9가-힣])#(?=[A-Za-z가-힣])",
    score=0.9,
)
def _tag(_: Site) -> str:
    """The sign of a tag: #여행."""
    return "해시태그 "


@BOOK.rule(
    "electronic.handle",
    SemioticClass.ELECTRONIC,
    starts={"@"},
    pattern=r"(?<![A-Za-z0-9가-힣._+-])@(?=[A-Za-z0-9가-힣_])",
    score=0.9,
)
def _handle(_: Site) -> str:
    """The sign before the name of an account: @seoul."""
    return "골뱅이 "
