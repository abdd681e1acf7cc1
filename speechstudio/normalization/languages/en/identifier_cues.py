"""Words around a number that say it is the name of something, and of what kind.

"The code for the door is 1500" names, "the room is 1500 square feet" counts. The words before
are walked back from the number: over "is", "number", "no." and earlier members of a list, until a
cue is met or a word that breaks the tie.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table


class Naming(StrEnum):
    """How names of a kind are said."""

    DIGITS = "digits"
    NUMBERED = "numbered"
    """Digit by digit, if "number" or the like stands between."""
    PAIRS = "pairs"
    COMBINATION = "combination"
    WORDED = "worded"
    TELEPHONE = "telephone"
    VERB = "telephone_verbs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A cue that was found before a number."""

    naming: Naming
    phrase: str
    is_linked: bool
    """A verb or preposition stands between the cue and the number."""
    is_numbered: bool
    """ "Number", "no." or "#" stands between."""
    is_plural: bool
    is_loose: bool
    """What follows may as well be a quantity."""


_TOKEN = LazyPattern(r"[^\W_]+(?:['\u2019][^\W\d_]+|\+[0-9]|/[a-zA-Z](?![^\W_]))?|[^\w\s]|_")
_REACH = 14
"""Words and signs that are walked back at most."""
_NUMBER_MARKS = frozenset({"number", "numbers", "no", "nos", "nr", "num", "nbr", "#", "\u2116"})
_SIGNS_BETWEEN = frozenset("#\u2116()[]\"'\u201c\u201d\u2018\u2019\u00ab\u00bb*")
_ENDS = frozenset(".;!?\u2026")
_LINKS = frozenset(":=")
_DASHES = frozenset("-\u2010\u2011\u2013\u2014")
_LIST_SIGNS = _DASHES | frozenset(",&/+")
_ABBREVIATIONS = frozenset(
    "no nos nr num ext extn acct apt ste rm tel ph fl flt ref inv st hwy rte rt bldg jct".split()
)
_PREPOSITIONS = frozenset({"at", "on", "to", "via", "of", "from"})
_VALUED = frozenset("code pin zip postcode passcode password id otp combination number".split())
_OF_PEOPLE = frozenset({"contact", "reach", "reached", "message"})
"""What these name is people; a number follows only behind `at` or `on`."""
_DETERMINERS = frozenset("your the my our his her their a an this that its".split())


@cache
def _phrases() -> dict[str, Naming]:
    """Give every cue with its kind; of two kinds the later in the file counts."""
    found: dict[str, Naming] = {}
    lists = table("en", "identifiers")["cues"]
    for naming in Naming:
        for phrase in lists[naming]:
            if naming is Naming.NUMBERED and phrase in found:
                continue
            found[phrase] = naming
    return found


@cache
def word_list(section: str, name: str) -> frozenset[str]:
    """Give a list of words of the data of identifiers."""
    return frozenset(table("en", "identifiers")[section][name])


def cue_before(site: Site, *, is_numbered: bool = False) -> Cue | None:
    """Find the cue that the match depends on, in the words before it.

    `is_numbered` says that the match itself begins with "no." or "#".
    """
    words = [word.lower() for word in _TOKEN.findall(site.left_text())][::-1]
    link = _apposed(site, words)
    if link:
        words[0] = link
    cue = _walk(words[: _REACH + 3], _Walk(is_numbered=is_numbered))
    if link and cue and cue.phrase.rpartition(" ")[2] not in _VALUED:
        return None
    return cue


def _apposed(site: Site, words: Sequence[str]) -> str:
    """Tell a number between commas, or one that answers: `the code, 4821, was`, `The PIN? 4821.`.

    Gives the sign that ties it to its cue as closely; empty when it is neither.
    """
    if words[:1] == [","] and site.after == ",":
        return "("
    if words[:1] == ["?"] and site.is_sentence_end:
        return ":"
    return ""


class _Walk:
    """What was met on the way back."""

    __slots__ = ("gap", "linked", "listed", "numbered", "preposition")

    def __init__(self, *, is_numbered: bool) -> None:
        self.gap = 0
        self.linked = False
        self.listed = False
        self.numbered = is_numbered
        self.preposition = ""


def _walk(words: Sequence[str], state: _Walk) -> Cue | None:
    for at, word in enumerate(words[:_REACH]):
        possessive = word.endswith(("'s", "\u2019s"))
        found = _phrase_ending(words, at, possessive=possessive)
        if found is not None:
            if words[at + 1 : at + 2] == ["of"] and words[at + 2 : at + 3] != ["out"]:
                return None  # "the number of codes is 12"
            cue = _cue(found, words[at - 1] if at else "", state)
            has_own = _holds_digit(words[at - 1 : at]) and state.linked
            may_go_on = state.preposition or has_own or (state.linked and not state.gap)
            if cue is not None or not may_go_on:
                return cue
        if not _step(words, at, state):
            return None
    return None


def _phrase_ending(words: Sequence[str], at: int, *, possessive: bool) -> str | None:
    """Give the longest cue whose last word is at `at`; plurals end in -s behind a `|`."""
    phrases = _phrases()
    last = words[at][:-2] if possessive else words[at]
    for length in (3, 2, 1):
        head = " ".join(words[at + 1 : at + length][::-1])
        if length > 1 and len(words) < at + length:
            continue
        phrase = f"{head} {last}".strip()
        if phrase in phrases:
            return phrase
        if phrase.endswith("s") and phrase[:-1] in phrases:
            return f"{phrase[:-1]}|s"
    return None


def _cue(found: str, follower: str, state: _Walk) -> Cue | None:
    """Weigh a cue by what stands between it and the number."""
    phrase, _, plural = found.partition("|")
    naming = _phrases()[phrase]
    is_verb = phrase in word_list("cues", "telephone_verbs")
    is_loose = is_verb or phrase in word_list("cues", "loose")
    if state.preposition:
        if not _takes_preposition(phrase, naming, state):
            return None
    elif state.gap and follower not in word_list("between", "linkers"):
        return None
    unnumbered = state.linked and not state.numbered
    if (
        (state.listed and not state.gap)
        or (plural and is_loose and unnumbered)  # "tickets are 5000 each"
        or (naming is Naming.NUMBERED and unnumbered)
        or (phrase in _OF_PEOPLE and not state.preposition)
    ):
        return None
    return Cue(
        naming=Naming.VERB if is_verb and not state.numbered else naming,
        phrase=phrase,
        is_linked=state.linked or bool(state.preposition),
        is_numbered=state.numbered,
        is_plural=bool(plural),
        is_loose=bool(plural) or state.linked or (naming is not Naming.PAIRS and is_loose),
    )


def _takes_preposition(phrase: str, naming: Naming, state: _Walk) -> bool:
    """Whether a cue gets its number by the preposition that was met.

    "Change the PIN to 4821", "a ZIP of 90210", "call us on 112".
    """
    if phrase in word_list("cues", "telephone") or phrase in word_list("cues", "telephone_verbs"):
        return True
    if state.gap or naming not in {Naming.DIGITS, Naming.COMBINATION, Naming.WORDED}:
        return False
    if state.preposition == "of":
        return phrase.rpartition(" ")[2] in _VALUED
    return state.preposition in {"to", "from"}


def _step(words: Sequence[str], at: int, state: _Walk) -> bool:
    """Take one word into account; False when it breaks the tie."""
    word = words[at]
    if word in _ENDS:
        before = words[at + 1] if at + 1 < len(words) else ""
        return word == "." and (before in _ABBREVIATIONS or len(before) == 1)
    if word in _NUMBER_MARKS:
        state.numbered = True
        state.listed = False
    elif word in _LINKS or word in word_list("between", "copulas") or word.endswith("'s"):
        state.linked = True
        return not state.listed or state.gap > 0
    elif _holds_digit((word,)):
        was_listed, state.listed, state.preposition = state.listed, False, ""
        in_groups = at > 0 and _holds_digit(words[at - 1 : at])
        state.gap += not (was_listed or in_groups)
        return was_listed or in_groups or state.linked
    elif word in _DASHES and not _holds_digit(words[at + 1 : at + 2]):
        state.linked = True
    elif word in _LIST_SIGNS or word in word_list("between", "connectors"):
        state.listed = word != "to" or at > 0 or _holds_digit(words[1:2])
        state.preposition = "to" if word == "to" and at == 0 else state.preposition
    elif word not in _SIGNS_BETWEEN and (
        state.listed or word not in word_list("between", "fillers")
    ):
        return _bridge(words, at, state)
    return True


def _holds_digit(words: Sequence[str]) -> bool:
    return any("0" <= character <= "9" for word in words for character in word)


def _bridge(words: Sequence[str], at: int, state: _Walk) -> bool:
    """Step over a word that says nothing, if something else ties the number to a cue."""
    word = words[at]
    if word in _PREPOSITIONS and (at == 0 or _holds_digit(words[at - 1 : at])):
        state.preposition = word
        return True
    if not (state.linked or state.preposition):
        return False
    if state.listed and not state.linked and state.preposition != "to":
        return False
    state.listed = False
    state.gap += 1
    return state.gap <= 6


def is_counted(site: Site, *, strictly: bool = False) -> bool:
    """Whether the word behind the match makes it a quantity: `911 cows`.

    Strictly, only words that are known to be counted are; else most that end in -s.
    """
    behind = re.match(r"[ \u00a0\u202f-]([^\W\d_]{1,32})(?![^\W_])", site.right_text(40))
    if behind is None:
        return False
    word = behind[1]
    if word.lower() in word_list("counted", "nouns"):
        return word.islower() or word.isupper()
    if strictly or not word.islower() or len(word) < 4:
        return False
    return (
        word.endswith("s") and not word.endswith("ss") and word not in word_list("counted", "verbs")
    )


def is_named_behind(site: Site) -> bool:
    """Whether the words behind say what the match is: `4821 is your new code`."""
    words = [word.lower() for word in site.right_words()[:7]]
    if len(words) < 3 or not re.match(r"[ \u00a0]", site.after):
        return False
    if words[0] in {"is", "was", "as", "will", "becomes", "remains"}:
        start = 2 if words[1] == "be" else 1
        return words[start] in _DETERMINERS and _noun_within(words[start + 1 :])
    return False


def _noun_within(words: Sequence[str]) -> bool:
    for at, word in enumerate(words[:5]):
        if word in {"for", "of", "in", "to", "and", "that", "on", "at"}:
            return False
        if _phrases().get(word) in {Naming.DIGITS, Naming.COMBINATION, Naming.WORDED}:
            return words[at + 1 : at + 2] != ["of"]
    return False
