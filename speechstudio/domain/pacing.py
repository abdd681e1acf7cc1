"""How long words take to say, and so how much of a word's time is the word."""

from speechstudio.domain.scripts import count_unspaced
from speechstudio.domain.transcript import Word

_LETTER_MS = 65
"""Typical time of a letter: about 15 letters and spaces a second in conversation."""
_IDEOGRAPH_MS = 200
"""Typical time of a character of an unspaced script: about five a second."""
_SLOW_FACTOR = 1.25
_SLOW_EXTRA_MS = 200


def typical_ms(text: str) -> int:
    """Time in which a text is usually said, without pauses."""
    return len(text) * _LETTER_MS + count_unspaced(text) * (_IDEOGRAPH_MS - _LETTER_MS)


def core_end_ms(word: Word) -> int:
    """Time at which the sound of a word has surely ended, its given end at the latest.

    Recognizers stretch the end of a word over the pause behind it. What lies beyond a slow
    reading of its letters (a quarter over the usual time, and 200 ms) is taken for that pause.
    """
    if word.duration_ms <= _SLOW_EXTRA_MS:
        return word.end_ms
    slow_ms = round(typical_ms(word.text) * _SLOW_FACTOR) + _SLOW_EXTRA_MS
    return min(word.end_ms, word.start_ms + slow_ms)


def pause_ms(before: Word, word: Word) -> int:
    """Silence between two words, the stretched end of the first one included; 0 at least."""
    return max(0, word.start_ms - core_end_ms(before))
