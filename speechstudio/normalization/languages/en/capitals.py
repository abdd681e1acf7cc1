"""Tokens in capitals: initialisms, acronyms said as words, and shouting."""

import re

from speechstudio.normalization.languages.en import acronyms, shouting, spelling
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_PLAIN = SemioticClass.PLAIN
_UNTOUCHED = frozenset({"OK", "ID"})
_VOWEL_TURNS = LazyPattern(
    r"[BCDFGHJKLMNPRSTVZ][AEIOU](?:[BCDFGHJKLMNPRSTVZ][AEIOU]|[CDFGKLMNPRST])+"
)


@BOOK.rule(
    "letters.capitals",
    SemioticClass.LETTERS,
    starts={CAPS},
    pattern=r"(?P<token>[^\W\d_]{2,60})(?![^\W_])(?:['\u2019](?P<s>[sS])(?![^\W_]))?",
    score=0.5,
)
def _capitals(site: Site) -> Reading | None:
    """A token in capitals, with the -'s of a genitive: `FBI`, `NATO's`, `NOW`."""
    token = site["token"]
    if token in _UNTOUCHED:
        return None
    said, semiotic_class, score = _read(token, site)
    if not said:
        return None
    if semiotic_class is _PLAIN and site.is_sentence_start:
        said = said[0].upper() + said[1:]
    if site["s"]:
        said = acronyms.with_s(said, possessive=True)
    return Reading(
        spoken=said,
        semiotic_class=semiotic_class,
        score=score,
        others=(spelling.letters(token) if semiotic_class is _PLAIN else token.lower(),),
    )


def _read(token: str, site: Site) -> tuple[str, SemioticClass, float]:
    """Give words, class and score; no words for what is left as it is."""
    if not token.isascii():
        shouted = max(token) < "\u0250" and (len(token) > 5 or shouting.is_shouted(site))
        return (token.lower() if shouted else ""), _PLAIN, 0.5
    if token in table("en", "acronyms")["ambiguous"]:
        if shouting.is_word_here(token, site):
            return token.lower(), _PLAIN, 0.55
        return spelling.letters(token), SemioticClass.LETTERS, 0.6
    known = acronyms.mixed(token) or acronyms.word_for(token)
    if not known and acronyms.is_initialism(token):
        known = spelling.letters(token)
    if known:
        return known, SemioticClass.LETTERS, 0.6
    if acronyms.is_english(token.lower()) or _is_word(token, site):
        return token.lower(), _PLAIN, 0.5
    return spelling.letters(token), SemioticClass.LETTERS, 0.5


def _is_word(token: str, site: Site) -> bool:
    """Whether an unknown token is said as a word: long ones are, short ones when shouted."""
    if not acronyms.is_pronounceable(token):
        # among words, even a long one that is hard to say is a word
        return len(token) > 7 and any(vowel in token for vowel in "AEIOUY")
    if len(token) > 5:
        return True
    if len(token) > 3:
        return _VOWEL_TURNS.fullmatch(token) is not None or shouting.is_shouted(site)
    return False


@BOOK.rule(
    "plain.contraction",
    _PLAIN,
    starts={CAPS, LETTER},
    pattern=r"[A-Z]{1,12}['\u2019](?:T|S|RE|VE|LL|D|M|ALL|CLOCK)(?![^\W_])",
    score=0.65,
)
def _contraction(site: Site) -> Reading | None:
    """A shouted contraction: `DON'T`, `I'M`, `IT'S`."""
    head, apostrophe, tail = re.split(r"(['\u2019])", site.source, maxsplit=1)
    if tail == "S" and not (acronyms.is_english(head.lower()) and acronyms.word_for(head) == ""):
        return None
    if head == "I":
        return Reading(spoken=f"I{apostrophe}{tail.lower()}")
    said = f"{head}{apostrophe}{tail}".lower()
    return Reading(spoken=said.capitalize() if site.is_sentence_start else said)


@BOOK.rule(
    "plain.article",
    _PLAIN,
    starts={"a"},
    pattern=r"A(?= [A-Z]{2,40}(?![^\W_]))",
    score=0.4,
)
def _article(site: Site) -> Reading | None:
    """The article in shouting: `THIS IS A TEST`."""
    left = site.left_as_written()
    if site.is_sentence_start or len(left) < 2 or not left.isupper():
        return None
    return Reading(spoken="a") if shouting.is_shouted(site) else None
