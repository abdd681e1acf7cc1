"""Codes that words around them name: PINs, accounts, orders, rooms, flights, combinations."""

from speechstudio.normalization.languages.en import numbers, spelling
from speechstudio.normalization.languages.en.code_words import is_ending, say_as_named
from speechstudio.normalization.languages.en.identifier_cues import (
    Cue,
    cue_before,
    is_counted,
    is_named_behind,
    word_list,
)
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_START = r"(?<![\w.@/$\u20ac\u00a3%+])(?<![0-9][:,-])(?<!\w['\u2019])"
_STOP = r"(?![\w%\u00b0@$\u00d7]|[.,:/][0-9]|['\u2019][^\W\d_])"
_PART = r"[A-Za-z0-9]{1,40}"
_CODE = (
    rf"{_PART}(?:[-\u2010\u2011\u2013/._]{_PART}){{0,8}}"
    r"(?:[ \u00a0\u202f](?=[0-9A-Z]{1,12}[0-9]|[0-9])[0-9A-Z]{2,12}(?![a-z.,:][\w])){0,10}"
)
_MARK = r"(?P<mark>(?:[Nn][oO]s?\.?|[Nn]r\.?|#|\u2116)[ \u00a0]?)?"
_END_MARK = r"(?P<key>[#*])?"
_DOTTED_QUAD = LazyPattern(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_YEAR = LazyPattern(r"(?:19|20)[0-9]{2}")
_CARDS = frozenset(
    "card account acct visa mastercard amex number ssn vin iban phone mobile plate serial code"
    " cards accounts numbers id passport pan".split()
)
_MARKED, _DIRECT, _LINKED, _BEHIND = 0.94, 0.86, 0.84, 0.82


@BOOK.rule(
    "code.cued",
    SemioticClass.CODE,
    starts={DIGIT, MIXED, CAPS, LETTER, "#", "no", "nos", "nr", "\u2116"},
    pattern=rf"{_START}{_MARK}(?P<code>{_CODE}){_STOP}{_END_MARK}",
    score=_DIRECT,
)
def _cued(site: Site) -> Reading | None:
    """A code behind a word that names it: `PIN is 4821`, `Room 101`, `Order #1048`."""
    code = site["code"]
    has_digit = any("0" <= character <= "9" for character in code)
    if _DOTTED_QUAD.fullmatch(code) or not (has_digit or _may_be_letters(code)):
        return None
    cue = cue_before(site, is_numbered=bool(site["mark"]))
    if cue is None:
        return _named_behind(site, code)
    if is_ending(cue) and not (site.left_set(9) & _CARDS):
        return None
    if is_counted(site, strictly=not (cue.is_loose or site["mark"])) and _may_count(code, cue):
        return None
    said = say_as_named(code, cue)
    if said is None:
        return None
    length, words = said
    mark = _say_mark(site, cue)
    key = _key(site) if length == len(code) else ""
    return Reading(
        spoken=" ".join(filter(None, (mark, words, key))),
        end=site.match.start("code") + length + (len(key) > 0),
        score=_MARKED if site["mark"] else _LINKED if cue.is_linked else _DIRECT,
        semiotic_class=SemioticClass.DIGIT if code[:length].isdigit() else None,
        fields={"code": code[:length], "cue": cue.phrase},
    )


def _named_behind(site: Site, code: str) -> Reading | None:
    """Read a code that the words behind it name: `4821 is your code`."""
    if site["mark"] or len(code) < 3 or " " in code or not code[-1].isdigit():
        return None
    if not (is_named_behind(site) or _is_typed(site, code)):
        return None
    of_lock = bool(site.left_set(5) & {"lock", "safe", "padlock", "combination", "vault"})
    said = spelling.code(code, paired=of_lock and "-" in code)
    return Reading(spoken=said, score=_BEHIND, semiotic_class=SemioticClass.DIGIT)


@BOOK.rule(
    "digit.noun_behind",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=r"(?<![\w.,$#%-])[0-9]{2,6}(?=[ \u00a0-][A-Za-z])",
    score=0.84,
)
def _noun_behind(site: Site) -> Reading | None:
    """Digits by the noun right behind: `the 212 area code`, `a 90210 ZIP`."""
    nouns = word_list("transport", "behind")
    first, second = site.right(), site.right(1)
    if not (first in nouns or f"{first} {second}" in nouns):
        return None
    if site.left() not in {"a", "an", "the", "my", "your", "his", "her", "our", "new", "old", "in"}:
        return None
    return Reading(spoken=numbers.digits(site.source))


def _is_typed(site: Site, code: str) -> bool:
    """Whether somebody is told to type the digits: `enter 739204`, `7-3-1 on the keypad`."""
    if not set(code) <= set("0123456789-") or is_counted(site):
        return False
    verb = site.left() if site.left() != "in" else site.left(1)
    near = site.left_set(8) | site.right_set(8)
    if verb in {"enter", "type", "key", "punch", "input", "press", "dial", "tap"}:
        return len(code) > 4 or not _YEAR.fullmatch(code) or bool(near & _LOCKS)
    return verb in {"use", "with", "using", "try", "by", "is"} and bool(near & _LOCKS)


_LOCKS = frozenset(
    "vault keypad unlock unlocks lock locks log login sign verify keyboard alarm disarm safe"
    " padlock".split()
)


def _may_be_letters(code: str) -> bool:
    """Whether a code without digits may be one: capitals that make no word, `HGTRPL`."""
    return code.isalpha() and code.isupper() and len(code) <= 8


def _may_count(code: str, cue: Cue) -> bool:
    """Whether a number may be a quantity in spite of its cue."""
    return code.isdigit() and code[0] != "0" and len(code) < 6 and not cue.is_numbered


def _say_mark(site: Site, cue: Cue) -> str:
    """Say what stands before the code: `#` is a number here, but a key before a PIN."""
    if not site["mark"]:
        return ""
    if site["mark"].strip() == "#" and cue.phrase.endswith(("code", "pin")):
        return key_name("#", site.region)
    if site.left() in {"number", "no"}:
        return ""
    return "numbers" if site["mark"].lower().startswith("nos") else "number"


def _key(site: Site) -> str:
    return key_name(site["key"], site.region) if site["key"] else ""


def key_name(key: str, region: str) -> str:
    """Name a key of a telephone: `#` is pound in the United States and hash elsewhere."""
    if key == "*":
        return "star"
    return "pound" if region in {"US", "CA", ""} else "hash"
