"""Words around a number that tell what it is."""

import re
from functools import cache

from speechstudio.normalization.tables import table


@cache
def cue(name: str) -> tuple[str, ...]:
    """Give the words of a cue."""
    words = table("ko", "cues")[name]
    return tuple(words.split() if isinstance(words, str) else words)


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Give an expression for any word of a cue, the longest first; spaces may be left out."""
    words = sorted(cue(name), key=len, reverse=True)
    return re.compile("|".join(word.replace(" ", "[ ]?") for word in words))
