"""URLs, mail addresses, domains and the names of files."""

import re

from speechstudio.normalization.languages.en import acronyms, labels, numbers
from speechstudio.normalization.languages.en.spelling import letters
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_URL_BODY = r"[^\s<>\"'`\u201c\u201d\u2018\u2019{}|\\^\[\]]{1,2000}"
_LABEL = r"[^\W_](?:[\w-]{0,62}[^\W_])?"
_TRAILING = ".,;:!?*_~\u2026"
_RUN_BEFORE = LazyPattern(r"[\w~/-]{1,64}\Z")
_LOCAL_PART = LazyPattern(r"(?<![\w.+%-])[\w.+%-]{1,64}\Z")
_WORDLIKE = frozenset("am as at be by do in is it me my no so to us".split())
_SIGN = LazyPattern(r"([/?=&#:@.+%~,;!*$()])")
_SAID = {"?": "question mark", "&": "and", "#": "hash", "+": "plus", "$": "dollar"}
_NAMES = {
    "/": "slash",
    "=": "equals",
    ":": "colon",
    "@": "at",
    ".": "dot",
    "%": "percent",
    "~": "tilde",
    ",": "comma",
    ";": "semicolon",
    "!": "exclamation mark",
    "*": "star",
    "(": "open parenthesis",
    ")": "close parenthesis",
    **_SAID,
}


def trimmed(text: str) -> str:
    """Leave out signs at the end of an address that belong to the sentence."""
    while text:
        if text[-1] in _TRAILING or (text[-1] == ")" and text.count("(") < text.count(")")):
            text = text[:-1]
        else:
            break
    return text


def host(name: str) -> str:
    """Say a host: labels with dots, the last one as the end of a domain."""
    parts = name.split(".")
    if all(part.isdigit() for part in parts):
        return " dot ".join(numbers.digits(part) for part in parts)
    said = [_label(part) for part in parts]
    if len(parts) > 1:
        said[-1] = labels.extension(parts[-1])
    return " dot ".join(said)


def _label(part: str) -> str:
    if part.lower() == "www":
        return "W W W"
    return labels.say(part)


def path(text: str) -> str:
    """Say what follows the host: signs by their names, words as words."""
    pieces = [piece for piece in _SIGN.split(text) if piece]
    said: list[str] = []
    for at, piece in enumerate(pieces):
        if piece in _NAMES:
            said.append(_NAMES[piece])
        elif at and pieces[at - 1] == "." and labels.is_extension(piece):
            said.append(labels.extension(piece))
        else:
            said.append(labels.say(piece, whole=False))
    return " ".join(word for word in said if word)


def _address(text: str) -> str:
    """Say a host with whatever follows it."""
    name, rest = re.match(r"([^/?#:@]*)(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]
    if rest.startswith("@") or not name:
        return path(text)
    port = re.match(r":([0-9]{1,5})(?![0-9])", rest)
    said = [host(name)]
    if port:
        said.append(f"colon {numbers.digits(port[1])}")
        rest = rest[port.end() :]
    if rest:
        said.append(path(rest))
    return " ".join(said)


@BOOK.rule(
    "electronic.url",
    SemioticClass.ELECTRONIC,
    starts={":"},
    pattern=rf"://{_URL_BODY}",
    score=0.97,
)
def _url(site: Site) -> Reading | None:
    """A scheme and what follows it."""
    before = re.search(r"(?<![^\W_])[A-Za-z][A-Za-z0-9+]{1,11}\Z", site.left_text(16))
    body = trimmed(site.source[3:])
    if before is None or not body:
        return None
    scheme = before.group()
    is_word = scheme.lower() in {"file", "data", "git", "slack", "steam", "tel", "app"}
    said = scheme.lower() if is_word else letters(scheme)
    words = path(body) if body[0] == "/" else _address(body)
    return Reading(
        spoken=f"{said} colon slash slash {words}",
        start=site.start - len(scheme),
        end=site.start + 3 + len(body),
        fields={"scheme": scheme, "address": body},
    )


@BOOK.rule(
    "electronic.www",
    SemioticClass.ELECTRONIC,
    starts={"www"},
    pattern=rf"(?<![\w.@/-])[wW]{{3}}\.{_URL_BODY}",
    score=0.96,
)
def _www(site: Site) -> Reading | None:
    """An address on the web that starts with `www.`."""
    text = trimmed(site.source)
    if len(text) < 5:
        return None
    return Reading(spoken=_address(text), end=site.start + len(text))


@BOOK.rule(
    "electronic.mail",
    SemioticClass.ELECTRONIC,
    starts={"@"},
    pattern=rf"@(?:{_LABEL}\.){{1,6}}[A-Za-z][A-Za-z-]{{1,24}}(?:/[\w./-]{{1,64}})?",
    score=0.97,
)
def _mail(site: Site) -> Reading | None:
    """An address of electronic mail: its name, `at`, its host."""
    local = _LOCAL_PART.search(site.left_text(65))
    text = trimmed(site.source[1:])
    if local is None or "." not in text:
        return None
    user = local.group().lstrip(".")
    if not user:
        return None
    return Reading(
        spoken=f"{path(user)} at {_address(text)}",
        start=site.start - len(user),
        end=site.start + 1 + len(text),
        fields={"user": user, "host": text},
    )


@BOOK.rule(
    "electronic.name",
    SemioticClass.ELECTRONIC,
    starts={"."},
    pattern=(
        rf"\.(?P<labels>(?:{_LABEL}\.){{0,8}})(?P<last>[A-Za-z0-9]{{1,24}})(?![\w@-]|\.[^\W_])"
        rf"(?P<port>:[0-9]{{2,5}}(?![0-9:]))?(?P<rest>[/?#]{_URL_BODY})?"
    ),
    score=0.93,
)
def _name(site: Site) -> Reading | None:
    """A domain, or the name of a file, at its first dot."""
    run = _RUN_BEFORE.search(site.left_text(64))
    before = (
        site.text[run_start - 1] if run and (run_start := site.start - len(run.group())) else ""
    )
    if run is None or (before and before in ".@:\\=?&%+#$") or "//" in run.group():
        return None
    last, first = site["last"], run.group()
    if labels.is_top_level(last) and "/" not in first and not first.startswith(("_", "~")):
        return _domain(site, first, last)
    if not labels.is_extension(last) or site["rest"][:1] == "?" or site["port"]:
        return None
    return _file(site, first, last)


def _domain(site: Site, first: str, last: str) -> Reading | None:
    is_deep = bool(site["labels"] or site["rest"])
    if last[0].isupper() and not first.isupper() and not is_deep:
        # a missing space between two sentences
        return None
    if not is_deep and last in _WORDLIKE and acronyms.is_english(first):
        return None
    if first.isdigit() and not is_deep and len(last) < 3:
        return None
    start = site.start - len(first)
    text = trimmed(site.text[start : site.end])
    return Reading(spoken=_address(text), start=start, end=start + len(text), fields={"host": text})


def _file(site: Site, first: str, last: str) -> Reading | None:
    """`notes.txt`; a single letter as in `main.c` needs a name in small letters before it."""
    if len(last) == 1 and (len(first) < 3 or not first.islower() or not last.islower()):
        return None
    if last[0].isupper() and not last.isupper():
        return None
    start, end = site.start - len(first), site.match.end("last")
    if not any(character.isalpha() for character in first) and not last.isalpha():
        return None
    return Reading(spoken=path(site.text[start:end]), start=start, end=end, score=0.9)
