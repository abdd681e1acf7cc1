"""Fading the ends of a chunk of speech, so that joins do not click."""

import numpy as np

from speechstudio.audio.frames import Samples

FADE_MS = 5
"""Long enough that no click is heard, short enough that no sound is lost."""


def fade(samples: Samples, sample_rate_hz: int, fade_ms: float = FADE_MS) -> Samples:
    """Give a copy that rises from zero and falls to zero along a raised cosine.

    A chunk shorter than both fades gets shorter ones.
    """
    faded = np.array(samples, dtype=np.float32)
    length = min(round(fade_ms * sample_rate_hz / 1000), len(faded) // 2)
    if length:
        ramp = ((1 - np.cos(np.pi * np.arange(length) / length)) / 2).astype(np.float32)
        faded[:length] *= ramp
        faded[len(faded) - length :] *= ramp[::-1]
    return faded
