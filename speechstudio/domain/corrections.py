"""Which words a person has put right in a passage, and which of them look like names."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from speechstudio.domain.transcript import Segment, Word, join_words

MOST_WORDS = 3
"""A name has no more words than these; more of them are another wording, and no correction."""
_LEAST_LETTERS = 2
_ENDS = tuple(".!?…:。\uff01\uff1f؟।")
"""Full stops and what else a sentence begins behind, the wide ones of East Asia too."""
_ABBREVIATED = frozenset(
    {"dr", "fr", "hr", "m", "mag", "mme", "mr", "mrs", "ms", "prof", "sig", "sr", "sra", "st"}
)
"""What stands before names with a full stop that ends no sentence."""
_CAPITAL_NOUNS = frozenset({"de", "lb"})
"""Languages in which a capital says nothing, as every noun has one."""
_ELIDED = re.compile(r"^(?:[^\W\d_A-Z]{1,5}['\u2019])+(?=\w)")
"""French and Italian small words that are tied to the next one, as in l'Aquila."""
_POSSESSIVE = re.compile(r"['\u2019]s$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Some words that others were put in the place of."""

    before: str
    after: str
    """As it is written inside a sentence, without marks around it."""
    is_name_like: bool
    """Whether it is written as a name is, in its language."""

    @property
    def key(self) -> tuple[str, str]:
        """What is equal for the same correction elsewhere."""
        return self.before.casefold(), self.after.casefold()


def bare(text: str) -> str:
    """Give a word without what stands around it: marks, elided articles, the possessive."""
    first = next((at for at, letter in enumerate(text) if letter.isalnum()), len(text))
    last = next((at for at in range(len(text), first, -1) if text[at - 1].isalnum()), first)
    return _POSSESSIVE.sub("", _ELIDED.sub("", text[first:last]))


def corrections(
    before: Segment, after: Segment, language: str, common: Collection[str]
) -> tuple[Correction, ...]:
    """Find corrections between two states of a passage.

    Other case, other marks, numbers, words that are only added or taken away, and common words
    (`common` holds them in small letters) are none.
    """
    old, new = ([bare(word.text) for word in segment.words] for segment in (before, after))
    matcher = SequenceMatcher(
        None, [word.casefold() for word in old], [word.casefold() for word in new], autojunk=False
    )
    found = (
        _correction(before.words[i:j], after.words, (k, stop), language, common)
        for kind, i, j, k, stop in matcher.get_opcodes()
        if kind == "replace"
    )
    return tuple(each for each in found if each is not None)


def _correction(
    old: Sequence[Word],
    words: Sequence[Word],
    run: tuple[int, int],
    language: str,
    common: Collection[str],
) -> Correction | None:
    start, stop = run
    while start < stop and not _is_telling(words[start], common):
        start += 1
    while stop > start and not _is_telling(words[stop - 1], common):
        stop -= 1
    new = words[start:stop]
    if not 1 <= len(new) <= MOST_WORDS or len(old) > 2 * MOST_WORDS:
        return None
    before, after = bare(join_words(old)), bare(join_words(new))
    if _letters(before) == _letters(after):
        return None
    are_names = (_is_name(words, at, language) for at in range(start, stop))
    return Correction(before=before, after=after, is_name_like=all(are_names))


def _is_telling(word: Word, common: Collection[str]) -> bool:
    """Whether a word may be one that recognition does not know."""
    text = bare(word.text)
    letters = sum(letter.isalpha() for letter in text)
    is_number = letters < _LEAST_LETTERS or 2 * letters < len(text)
    return not is_number and text.casefold().replace("\u2019", "'") not in common


def _is_name(words: Sequence[Word], at: int, language: str) -> bool:
    """Whether a word has a capital where its language gives one to names only."""
    text = bare(words[at].text)
    if any(letter.isupper() for letter in text[1:]):  # McRae, NASA
        return not text.isupper() or at > 0
    if not text[:1].isupper() or at == 0:
        return False
    before = words[at - 1].text
    is_title = before.endswith(".") and bare(before).casefold() in _ABBREVIATED
    if language.partition("-")[0].lower() in _CAPITAL_NOUNS:
        return is_title
    return is_title or not before.rstrip("\"'”\u2019»)").endswith(_ENDS)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
