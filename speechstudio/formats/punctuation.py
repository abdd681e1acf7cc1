"""Where subtitles and their lines may be cut."""

from speechstudio.domain.sentences import is_glued
from speechstudio.domain.transcript import Word

_NEVER_FIRST = frozenset("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々ゝゞヽヾ〜")
"""Small kana and marks that never start a line of Japanese (JIS X 4051)."""

_LONE_DASHES = frozenset("-\u2013\u2014")


def may_part(left: Word, right: Word) -> bool:
    """Whether a line may end between two words.

    Not before a dash, which would look like a change of speaker, nor between words that are one
    to the eye.
    """
    if right.spaced:
        return right.text not in _LONE_DASHES
    return right.text[0] not in _NEVER_FIRST and not is_glued(left, right)
