"""Cutting the silence around a chunk of speech, and fading its ends.

Pure functions of mono samples.
"""

import numpy as np

from speechstudio.audio.frames import Samples

KEPT_MS = 20
"""Silence that stays on each side, so that the first and last sounds keep their breath."""
FADE_MS = 5
"""Long enough that no click is heard, short enough that no sound is lost."""

_WINDOW_S = 0.005
_BELOW_LOUDEST_DB = 50.0
_SILENT_RMS = 10 ** (-75 / 20)
"""Below this nothing is heard, however quiet the rest may be."""


def sound_bounds(samples: Samples, sample_rate_hz: int, keep_ms: int = KEPT_MS) -> tuple[int, int]:
    """Find where the sound begins and ends, in samples, with `keep_ms` of what lies around it.

    Sound is what lies less than 50 dB below the loudest 5 ms. (0, 0) where all is silent.
    """
    size = max(1, round(_WINDOW_S * sample_rate_hz))
    padded = np.zeros(-(-len(samples) // size) * size, dtype=np.float64)
    padded[: len(samples)] = samples
    rms = np.sqrt(np.mean(np.square(padded.reshape(-1, size)), axis=1))
    threshold = max(_SILENT_RMS, float(rms.max(initial=0)) * 10 ** (-_BELOW_LOUDEST_DB / 20))
    heard = np.flatnonzero(rms >= threshold)
    if not len(heard):
        return 0, 0
    kept = round(keep_ms * sample_rate_hz / 1000)
    start, end = int(heard[0]) * size, (int(heard[-1]) + 1) * size
    return max(0, start - kept), min(len(samples), end + kept)


def trim_silence(samples: Samples, sample_rate_hz: int, keep_ms: int = KEPT_MS) -> Samples:
    """Give the samples without the silence at both ends; nothing where all is silent.

    `sound_bounds` tells how much went, for times that have to move along.
    """
    start, end = sound_bounds(samples, sample_rate_hz, keep_ms)
    return samples[start:end]


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
