"""Where subtitles and their lines may be cut, and characters that belong together."""

import re

from speechstudio.domain.sentences import is_glued
from speechstudio.domain.transcript import Word

_NEVER_LAST = frozenset("เแโใไເແໂໃໄ")
"""Vowels of Thai and Lao that are written before their consonant."""

_NEVER_FIRST = frozenset("ะาำๅๆະາຳຽໆぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々ゝゞヽヾ〜")
"""Vowels that are written behind, and what never starts a line of Japanese (JIS X 4051)."""

_KATAKANA = re.compile("[\u30a0-\u30ff\uff66-\uff9f]")
_LONE_DASHES = frozenset("-\u2013\u2014")


def belong_together(last: str, first: str) -> bool:
    """Whether two characters without a space between them are part of one word or syllable."""
    if last in _NEVER_LAST or first in _NEVER_FIRST:
        return True
    return _KATAKANA.match(last) is not None and _KATAKANA.match(first) is not None


def may_part(left: Word, right: Word) -> bool:
    """Whether a line may end between two words.

    Not before a dash, which would look like a change of speaker, nor between words that are one
    to the eye.
    """
    if right.spaced:
        return right.text not in _LONE_DASHES
    return not belong_together(left.text[-1], right.text[0]) and not is_glued(left, right)
