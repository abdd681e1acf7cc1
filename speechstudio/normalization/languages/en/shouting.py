"""Tells words that are shouted in capitals from acronyms, by what stands around them."""

from speechstudio.normalization.languages.en import acronyms
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

_BREAK = LazyPattern(r"[.!?\u2026\n]\s")
_WORD = LazyPattern(r"[^\W\d_]+")
_NEXT = LazyPattern(r"[ \u00a0,-]{1,2}([^\W\d_]{2,40})")
_PREVIOUS = LazyPattern(r"([^\W\d_]{2,40})[ \u00a0,-]{1,2}$")


def is_shouted(site: Site) -> bool:
    """Whether the words around are shouted: all in capitals, or a common one right beside is."""
    left = site.left_text()
    breaks = list(_BREAK.finditer(left))
    if breaks:
        left = left[breaks[-1].end() :]
    right = site.right_text()
    end = _BREAK.search(right)
    if end:
        right = right[: end.start()]
    around = [word for word in _WORD.findall(left) + _WORD.findall(right) if len(word) > 1]
    if around and all(word.isupper() for word in around):
        return any(_is_plain_word(word) for word in around)
    previous, following = _PREVIOUS.search(left), _NEXT.match(right)
    return any(
        match is not None and match[1].isupper() and _is_plain_word(match[1])
        for match in (previous, following)
    )


def _is_plain_word(word: str) -> bool:
    """Whether the word is English and nothing else."""
    return (
        not acronyms.word_for(word)
        and word not in table("en", "acronyms")["ambiguous"]
        and acronyms.is_english(word.lower())
    )


def is_word_here(token: str, site: Site) -> bool:
    """Decide about a word that is an initialism too, such as `IT` and `US`."""
    cues: dict[str, str] = table("en", "acronyms")["ambiguous"][token]
    left, right = site.left(), site.right()
    if right in cues.get("before", "").split():
        return False
    if left in cues.get("word_after", "").split():
        return True
    if left in cues.get("after", "").split():
        return False
    if right in cues.get("word_before", "").split():
        return site.is_sentence_start or is_shouted(site)
    return cues["calm"] == "word" or is_shouted(site)
