"""Initialisms with signs, small letters or digits in them: `U.S.`, `R&D`, `TCP/IP`, `CPUs`."""

import re

from speechstudio.normalization.languages.en import acronyms, numbers, spelling
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_LETTERS = SemioticClass.LETTERS
_END = r"(?![^\W_])"
_GENITIVE = r"(?:['\u2019](?P<genitive>[sS])(?![^\W_]))?"
_OPENERS = frozenset(
    "the a an he she it they we i you this that these those his her its their our in on at as by"
    " but and or so then there when while after before if for to from with what who why how no yes"
    " not is are was were do did has have had most many some all it's that's i'm he's she's".split()
)
_SPLIT = LazyPattern(r"[A-Z]{2,6}|[A-Z]?[a-z]{1,40}|[0-9]{1,9}")


@BOOK.rule(
    "letters.dotted",
    _LETTERS,
    starts={LETTER},
    pattern=r"(?P<letters>[A-Z](?:\.[A-Z]){1,7})(?![^\W_])(?P<dot>\.?)" + _GENITIVE + _END,
    score=0.65,
)
def _dotted(site: Site) -> Reading | None:
    """Letters with full stops: `U.S.`, `F.B.I.`; the stop that ends a sentence stays."""
    said = spelling.letters(site["letters"])
    if site["genitive"]:
        return Reading(spoken=acronyms.with_s(said, possessive=True))
    if not site["dot"]:
        return Reading(spoken=said, score=0.5)
    rest = site.right_text(3).lstrip("\"'\u201d\u2019)")
    opens = site.right() in _OPENERS and site.right_as_written()[:1].isupper()
    if not rest.strip() or (rest[0].isspace() and opens) or rest[0] == "\n":
        return Reading(spoken=said, end=site.end - 1)
    return Reading(spoken=said)


@BOOK.rule(
    "letters.degree",
    _LETTERS,
    starts={"ph", "m", "b", "d", "ed", "psy", "ll"},
    pattern=r"(?P<first>Ph|[MBD]|Ed|Psy|LL)\. ?"
    r"(?P<second>Sc|Ed|Eng|Phil|Tech|D|Com|B|M|Mus|Arch|Litt)"
    r"(?:\.|(?= ?[,;)]))",
    score=0.75,
)
def _degree(site: Site) -> Reading | None:
    """An academic degree with full stops: `Ph.D.`, `M.Sc.` and the like."""
    first, second = site["first"], site["second"]
    if len(first) == 1 and (len(second) == 1 or "." not in site.source[2:]):
        return None
    spelled = {"Ph", "Sc", "D", "M", "B", "LL", "Ed"}
    said = " ".join(
        spelling.letters(part) if part in spelled and (part != "Ed" or second == "D") else part
        for part in (first, second)
    )
    end = site.end - 1 if site.source.endswith(".") and not site.right_text(2).strip() else site.end
    return Reading(spoken=said, end=end)


@BOOK.rule(
    "letters.ampersand",
    _LETTERS,
    starts={CAPS, LETTER},
    pattern=r"(?P<left>[A-Z]{1,4}) ?& ?(?P<right>[A-Z]{1,4})(?:(?P<s>s)|['\u2019](?P<genitive>s))?"
    + _END,
    score=0.7,
)
def _ampersand(site: Site) -> Reading | None:
    """Initials joined by an ampersand: `R&D`, `AT&T`, `Q&A`, `B&Bs`."""
    left, right = site["left"], site["right"]
    if " " in site.source and max(len(left), len(right)) > 1:
        return None
    said = f"{spelling.letters(left)} and {spelling.letters(right)}"
    if site["s"] or site["genitive"]:
        said = acronyms.with_s(said, possessive=bool(site["genitive"]))
    return Reading(spoken=said)


@BOOK.rule(
    "letters.slash",
    _LETTERS,
    starts={CAPS, LETTER},
    pattern=r"[A-Z]{1,5}(?:/[A-Z]{1,5}){1,3}(?![^\W_/])(?!/)",
    score=0.6,
)
def _slash(site: Site) -> Reading | None:
    """Initialisms with strokes between, which are not said: `TCP/IP`, `I/O`, `HIV/AIDS`."""
    if site.before in {"/", ".", "\\"}:
        return None
    parts = site.source.split("/")
    if any(len(part) > 1 and _is_just_english(part) for part in parts):
        joined = " slash ".join(acronyms.say(part) for part in parts)
        return Reading(spoken=joined, score=0.55)
    return Reading(spoken=" ".join(acronyms.say(part) for part in parts))


def _is_just_english(part: str) -> bool:
    return not acronyms.word_for(part) and acronyms.is_english(part.lower())


@BOOK.rule(
    "letters.plural",
    _LETTERS,
    starts={MIXED},
    pattern=r"(?P<token>[A-Z]{2,8})(?:s|['\u2019]s)" + _END + r"(?P<apostrophe>['\u2019](?=\s))?",
    score=0.6,
)
def _plural(site: Site) -> Reading | None:
    """A plural: `CPUs`, `NGOs`, `GIFs`."""
    token = site["token"]
    ambiguous = token in table("en", "acronyms")["ambiguous"]
    said = spelling.letters(token) if ambiguous else acronyms.say(token)
    return Reading(spoken=acronyms.with_s(said))


@BOOK.rule(
    "letters.mixed",
    _LETTERS,
    starts={MIXED, LETTER, CAPS},
    pattern=r"(?P<token>[A-Za-z][A-Za-z0-9]{0,11}(?:-[A-Z0-9]{1,2})?)(?:(?P<s>s)|['\u2019](?P<genitive>s))?"
    + _END,
    score=0.66,
)
def _mixed(site: Site) -> Reading | None:
    """A token of the table of mixed ones: `PhD`, `iOS`, `BSc`, `K-12`; plurals too."""
    token, plural = site["token"], bool(site["s"])
    said = acronyms.mixed(token)
    if not said and token.endswith("s"):
        token, plural = token[:-1], True
        said = acronyms.mixed(token)
    if not said or (token.isupper() and token.isalpha()):
        return None
    if plural or site["genitive"]:
        said = acronyms.with_s(said, possessive=bool(site["genitive"]))
    return Reading(spoken=said)


@BOOK.rule(
    "letters.camel",
    _LETTERS,
    starts={MIXED},
    pattern=r"(?P<head>[A-Z]?[a-z]{2,20})(?P<tail>[A-Z]{2,5})(?P<s>s?)" + _END,
    score=0.5,
)
def _camel(site: Site) -> Reading | None:
    """A word with an initialism at its end: `ChatGPT`, `OpenAI`."""
    tail = acronyms.say(site["tail"])
    return Reading(spoken=f"{site['head']} {acronyms.with_s(tail) if site['s'] else tail}")


@BOOK.rule(
    "letters.small_prefix",
    _LETTERS,
    starts={MIXED},
    pattern=r"(?P<head>[a-z]{1,2})(?P<tail>[A-Z]{2,5})(?P<s>s?)" + _END,
    score=0.45,
)
def _small_prefix(site: Site) -> Reading | None:
    """Small letters before an initialism, spelled too: `gRPC`, `dsRNA`, `eSATA`."""
    tail = acronyms.say(site["tail"])
    said = f"{spelling.letters(site['head'])} {tail}"
    return Reading(spoken=acronyms.with_s(said) if site["s"] else said)


@BOOK.rule(
    "letters.inner_small",
    _LETTERS,
    starts={MIXED},
    pattern=r"[A-Z]{2,5}[a-z][A-Z]?" + _END,
    score=0.4,
)
def _inner_small(site: Site) -> Reading | None:
    """Initialisms with a small letter late: `HMRc`, `NIHRa`."""
    return Reading(spoken=spelling.letters(site.source))


@BOOK.rule(
    "letters.clause",
    _LETTERS,
    starts={DIGIT},
    pattern=r"(?P<number>[1-9][0-9]{2})(?:\([a-zA-Z]\)(?:\([0-9]{1,2}\))?"
    r"|(?<=401)[kK]|(?<=40[13])[bB]|(?<=457)[bB])(?P<s>s?)" + _END,
    score=0.75,
)
def _clause(site: Site) -> Reading | None:
    """A clause that has become a name: `401(k)`, `403(b)`, `501(c)(3)`, `401k plan`."""
    parts = re.findall(r"[A-Za-z]|[0-9]{1,3}", site.source.removesuffix("s"))
    said = " ".join(numbers.pairs(part) if part.isdigit() else part.upper() for part in parts)
    return Reading(spoken=acronyms.with_s(said) if site["s"] else said)


_FORMATS = frozenset({240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320})


@BOOK.rule(
    "letters.digit_first",
    _LETTERS,
    starts={DIGIT},
    pattern=r"(?P<digits>[0-9]{1,4})(?P<letters>[A-Z]{1,3}|[pi])(?P<s>s?)" + _END,
    score=0.36,
)
def _digit_first(site: Site) -> Reading | None:
    """Digits before letters: `3D`, `4K`, `5G`, `2FA`, `1080p`."""
    digits, letters = site["digits"], site["letters"]
    score = None
    if letters in {"p", "i"}:
        if int(digits) not in _FORMATS:
            return None
        score = 0.7
    elif site.source in table("en", "models")["digit_first"].split():
        score = 0.66
    elif site["s"] and len(letters) == 1:
        return None
    said = f"{numbers.pairs(digits)} {acronyms.say(letters)}"
    return Reading(spoken=acronyms.with_s(said) if site["s"] else said, score=score)


@BOOK.rule(
    "letters.standard",
    _LETTERS,
    starts={DIGIT, LETTER},
    needs=".",
    pattern=r"(?P<letter>[HGVX]\.)?(?P<number>(?<=\.)[0-9]{3}|802)(?:\.(?P<part>[0-9]{1,2}))?"
    r"(?P<variant>[a-z]{0,2})" + _END,
    score=0.7,
)
def _standard(site: Site) -> Reading | None:
    """A standard of telecommunication: `802.11ax`, `H.264`, `G.711`."""
    if bool(site["letter"]) == bool(site["part"]) or (
        not site["letter"] and site["number"] != "802"
    ):
        return None
    if site["letter"]:
        return Reading(spoken=f"{site['letter'][0]} dot {numbers.digits(site['number'])}")
    said = f"{numbers.pairs(site['number'])} dot {numbers.cardinal(site['part'])}"
    return Reading(spoken=f"{said} {spelling.letters(site['variant'])}".strip())
