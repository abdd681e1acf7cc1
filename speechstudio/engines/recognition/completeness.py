"""Whether what was written for a window can be all that is said in it."""

from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.domain.suspicion import is_loop
from speechstudio.engines.recognition.batches import Heard
from speechstudio.engines.recognition.passages import (
    HIGH_COMPRESSION,
    LOW_LOG_PROBABILITY,
)
from speechstudio.engines.recognition.windows import Window

FEWEST_TOKENS_A_SECOND = 2.5
"""Slow reading has three tokens in a second of speech, in any language; talk has four or more."""
LONGEST_WORD_S = 2.0
"""A longer word (the library's own limit) was stretched over something that is not written."""


def is_complete(heard: Heard, window: Window) -> bool:
    """Tell whether nothing hints at something that was left out, invented or repeated.

    The limits of probability and of compression are those at which the library's own loop tries
    again. Speech that no word touches is looked for besides: see `missing_speech`.
    """
    speech_s = sum(end - start for start, end in window.speech) / SAMPLE_RATE_HZ
    return not (
        heard.is_cut_off
        or heard.avg_logprob < LOW_LOG_PROBABILITY
        or heard.compression_ratio > HIGH_COMPRESSION
        or is_loop(heard.text)
        or heard.tokens < FEWEST_TOKENS_A_SECOND * speech_s
        or any(word.end - word.start > LONGEST_WORD_S for word in heard.words)
    )
