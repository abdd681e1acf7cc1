"""Speech made faster or slower with its pitch kept, for voices that have one pace.

Waveform similarity overlap-add (Verhelst and Roelands 1993): windows are taken at the new pace,
each from where it continues the one before best.
"""

from dataclasses import replace

import numpy as np

from speechstudio.engines.synthesis.sound import Samples, Take

WINDOW_MS = 30
"""Holds two periods of the lowest voices."""
SEARCH_MS = 8
"""A window may come so much earlier or later than its pace has it: a period of most voices."""


def stretched(take: Take, pace: float) -> Take:
    """Return the take spoken so many times faster."""
    if pace == 1.0 or not len(take.samples):
        return take
    samples = _overlapped(take.samples, take.sample_rate, pace)
    return replace(take, samples=samples, marks=take.moved(0, scale=1.0 / pace))


def _overlapped(samples: Samples, sample_rate: int, pace: float) -> Samples:
    hop = sample_rate * WINDOW_MS // 2000
    search = sample_rate * SEARCH_MS // 1000
    length = round(len(samples) / pace)
    steps = -(-length // hop)
    padded = np.pad(samples, (hop + search, round((steps + 2) * hop * pace) + 2 * hop + search))
    shape = np.hanning(2 * hop + 1)[:-1].astype(np.float32)
    made = np.zeros((steps + 2) * hop, np.float32)
    at = search  # the first window ends half a window into the sound
    for step in range(steps + 1):
        if step:
            wanted = padded[at + hop : at + 3 * hop]
            ideal = search + round(step * hop * pace)
            at = ideal - search + _best(padded[ideal - search : ideal + search + 2 * hop], wanted)
        made[step * hop : (step + 2) * hop] += shape * padded[at : at + 2 * hop]
    return made[hop : hop + length]


def _best(around: Samples, wanted: Samples) -> int:
    """Find where a stretch is most like what is wanted, by their normalized correlation."""
    likeness = np.correlate(around, wanted, "valid")
    squares = np.concatenate(([0.0], np.cumsum(np.square(around, dtype=np.float64))))
    power = squares[len(wanted) :] - squares[: -len(wanted)]
    return int(np.argmax(likeness / np.sqrt(power + 1e-9)))
