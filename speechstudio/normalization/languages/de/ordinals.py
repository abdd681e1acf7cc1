"""Ordinals: a number with a full stop, whose ending the words around give."""

import re

from speechstudio.normalization.european.figures import SPACE
from speechstudio.normalization.european.numerals import Gender
from speechstudio.normalization.languages.de.cases import determiner_ending, ordinal_ending
from speechstudio.normalization.languages.de.phrasebook import GermanPhrasebook, book_of
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_LIST_ITEM = LazyPattern(r"\n[ \t]*[0-9]{1,2}\.[ \t]")
_ABBREVIATED = {
    "jh": Gender.NEUTER,
    "jhd": Gender.NEUTER,
    "jhdt": Gender.NEUTER,
    "og": Gender.NEUTER,
}
_LAST_LIST_ITEM = 20
_BECOMING = frozenset("wurde wird werden wurden wurdest als".split())
_SUPERLATIVE = LazyPattern(rf"{SPACE}([a-zäöüß]{{3,16}}s?te)[nrsm]?(?!\w)")


def attribute(book: GermanPhrasebook, site: Site, value: int, noun: str) -> str:
    """Say an ordinal before a noun."""
    gender = _ABBREVIATED.get(noun.lower()) or book.gender(noun)
    return book.numerals.ordinal_stem(value) + ordinal_ending(book, site, gender)


@BOOK.rule(
    "ordinal.point",
    SemioticClass.ORDINAL,
    starts={DIGIT},
    pattern=rf"(?P<number>[0-9]{{1,3}}(?:\.[0-9]{{3}})?|[0-9]{{4,6}})\.(?={SPACE}[^\W\d_])",
    score=0.7,
)
def _before_noun(site: Site) -> Reading | None:
    """A number with a full stop before a noun or an adjective: `der 3. Platz`."""
    book = book_of(site.region)
    value = int(site["number"].replace(".", ""))
    word = site.right_as_written()
    noun = book.noun_behind(site) or word
    if site.before in tuple(".,/-") or site["number"][0] == "0":
        return None
    superlative = _SUPERLATIVE.match(site.text, site.end)
    if superlative and superlative[1] not in ("nächste", "erste", "letzte"):
        spoken = book.numerals.ordinal_stem(value) + superlative[1]
        return Reading(spoken=spoken, end=superlative.end(1), score=0.8)
    item = _list_item(site)
    if item and word.lower() not in book.cue("ordered"):
        return Reading(spoken=f"{book.numerals.ordinal_stem(value)}ens")
    if not _is_ordinal(book, site, noun):
        return None
    if word.lower() in ("und", "oder", "bis", "sowie") or not noun[:1].isupper():
        noun = _noun_further(site) or noun
    fields = {"integer": str(value)}
    return Reading(spoken=attribute(book, site, value, noun), fields=fields)


def _noun_further(site: Site) -> str:
    """Give the noun that two ordinals share: `im 1. und 2. Stock`."""
    found = re.match(
        rf"{SPACE}(?:und|oder|bis|sowie){SPACE}[0-9]{{1,3}}\.{SPACE}([^\W\d_]+)",
        site.right_text(40),
    )
    return found[1] if found else ""


def _list_item(site: Site) -> bool:
    """Whether the number begins a line of a list."""
    line = site.left_text(32).rpartition("\n")
    if line[2].strip() or int(site["number"].replace(".", "")) > _LAST_LIST_ITEM:
        return False
    return bool(line[1]) or _LIST_ITEM.search(site.text, site.end, site.end + 300) is not None


def _is_ordinal(book: GermanPhrasebook, site: Site, noun: str) -> bool:
    """Whether the full stop makes an ordinal and does not end a sentence."""
    word = site.right_as_written()
    if (
        noun.lower() in book.cue("ordered")
        or noun.lower() in _ABBREVIATED
        or noun.lower() in book.months
    ):
        return True
    left = site.left()
    starts_sentence = word[0].isupper() and word.lower() in book.cue("sentence_start")
    if determiner_ending(book, site, Gender.MASCULINE):
        return not starts_sentence
    if left in book.cue("label") or starts_sentence:
        return False
    if word.lower() in ("und", "oder", "bis", "sowie"):
        return bool(_noun_further(site))
    if word.islower() and not word.endswith(("e", "en", "er", "es", "em")):
        return False
    return word.islower() or left in book.cue("strong_dative") or site.is_sentence_start


@BOOK.rule(
    "ordinal.suffix",
    SemioticClass.ORDINAL,
    starts={DIGIT},
    pattern=r"(?P<number>[0-9]{1,4})-?s?t(?P<ending>e[nrsm]?|ens|el)(?!\w)",
    score=0.85,
)
def _suffix(site: Site) -> str:
    """An ordinal with its ending written: `2te`, `20ster`; and parts: `100stel`."""
    book = book_of(site.region)
    return book.numerals.ordinal_stem(int(site["number"])) + site["ending"]


@BOOK.rule(
    "ordinal.end",
    SemioticClass.ORDINAL,
    starts={DIGIT},
    pattern=r"(?P<number>[0-9]{1,7})\.(?![\w])",
    score=0.6,
)
def _at_end(site: Site) -> Reading | None:
    """A place behind a determiner or a verb of becoming, at the end: `Er wurde 3`."""
    book = book_of(site.region)
    if site.before in tuple(".,/-") or site["number"][0] == "0":
        return None
    ending = determiner_ending(book, site, Gender.MASCULINE)
    if not ending and site.text.strip() == site.source:
        return Reading(spoken=book.numerals.ordinal(int(site["number"])))
    if not ending and site.left() in _BECOMING:
        ending = "er"
    following = site.right_text(2).strip()[:1]
    becoming = site.left() in _BECOMING and following.islower()
    if not ending or (following.isalnum() and not becoming):
        return None
    spoken = book.numerals.ordinal_stem(int(site["number"])) + ending
    return Reading(spoken=spoken, end=None if becoming else site.end - 1)


@BOOK.rule(
    "ordinal.century",
    SemioticClass.ORDINAL,
    starts={DIGIT},
    pattern=rf"(?P<number>[0-9]{{1,2}})\.{SPACE}?(?P<unit>Jh|Jhd|Jhdt|Jahrh|Jhs|Jhdts)\.",
    score=0.9,
)
def _century(site: Site) -> Reading:
    """A century whose name is cut short: `im 19. Jh. war`."""
    book = book_of(site.region)
    is_genitive = site["unit"].endswith("s")
    noun = "Jahrhunderts" if is_genitive else "Jahrhundert"
    ending = "en" if is_genitive else ordinal_ending(book, site, Gender.NEUTER)
    is_end = not site.right_text(2).strip() or (site.is_sentence_end and not site.right())
    stem = book.numerals.ordinal_stem(int(site["number"]))
    return Reading(spoken=f"{stem}{ending} {noun}", end=site.end - 1 if is_end else None)
