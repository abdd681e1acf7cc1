"""The K weighting of loudness meters: a shelf for the head, then a high pass.

ITU-R BS.1770-4 gives coefficients for 48 kHz only. Those for other rates come from the analogue
filters behind them by the bilinear transform, with the parameters that B. De Man found
("Evaluation of Implementations of the EBU R128 Loudness Measurement", 2018).
"""

from functools import lru_cache
from math import pi, tan

import numpy as np
import numpy.typing as npt

from speechstudio.audio.frames import Samples

Weighted = npt.NDArray[np.float64]

_SHELF_HZ, _SHELF_DB, _SHELF_Q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
_HIGH_PASS_HZ, _HIGH_PASS_Q = 38.13547087602444, 0.5003270373238773
_STANDARD_RATE_HZ = 48_000
_RESPONSE_S = 0.15
"""By then the response has fallen by more than 300 dB: the cut is below rounding."""
_FFT_SIZE = 32_768


Biquad = tuple[tuple[float, float, float], tuple[float, float]]
"""Coefficients of the input (b0, b1, b2) and of the output (a1, a2); a0 is 1."""


def shelf(sample_rate_hz: int) -> Biquad:
    """Coefficients of the first stage."""
    k = tan(pi * _SHELF_HZ / sample_rate_hz)
    high = 10 ** (_SHELF_DB / 20)
    band = high**0.4996667741545416
    a0 = 1 + k / _SHELF_Q + k * k
    taps = (
        high + band * k / _SHELF_Q + k * k,
        2 * (k * k - high),
        high - band * k / _SHELF_Q + k * k,
    )
    return (taps[0] / a0, taps[1] / a0, taps[2] / a0), _feedback(k, _SHELF_Q)


def high_pass(sample_rate_hz: int) -> Biquad:
    """Coefficients of the second stage: input side (1, -2, 1) at 48 kHz, as the standard has it.

    At other rates it is scaled so that sound well above the edge passes just as loud as there.
    """
    k = _high_pass_k(sample_rate_hz)
    b0 = _high_pass_a0(_high_pass_k(_STANDARD_RATE_HZ)) / _high_pass_a0(k)
    return (b0, -2 * b0, b0), _feedback(k, _HIGH_PASS_Q)


class KWeighting:
    """Weights a stream of mono samples; how it is cut into chunks changes nothing.

    Both stages together are convolved with by FFT, which is as exact as running them sample by
    sample and many times faster in numpy.
    """

    def __init__(self, sample_rate_hz: int) -> None:
        self._rate_hz = sample_rate_hz
        taps = len(_response(sample_rate_hz))
        self._step = max(_FFT_SIZE, _power_of_two(4 * taps)) - taps + 1
        self._tail = np.zeros(taps - 1)

    def feed(self, samples: Samples) -> Weighted:
        """Give the weighted samples, as many as came."""
        pieces = [
            self._piece(samples[start : start + self._step])
            for start in range(0, len(samples), self._step)
        ]
        return np.concatenate(pieces) if pieces else np.zeros(0)

    def _piece(self, samples: Samples) -> Weighted:
        whole = len(samples) + len(self._tail)
        size = _power_of_two(whole)
        spectrum = np.fft.rfft(samples.astype(np.float64), size) * _spectrum(self._rate_hz, size)
        full: Weighted = np.fft.irfft(spectrum, size)[:whole]
        full[: len(self._tail)] += self._tail
        self._tail = full[len(samples) :]
        return full[: len(samples)]


def _high_pass_k(sample_rate_hz: int) -> float:
    return tan(pi * _HIGH_PASS_HZ / sample_rate_hz)


def _high_pass_a0(k: float) -> float:
    return 1 + k / _HIGH_PASS_Q + k * k


def _feedback(k: float, q: float) -> tuple[float, float]:
    a0 = 1 + k / q + k * k
    return 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0


@lru_cache(maxsize=8)
def _response(sample_rate_hz: int) -> Weighted:
    """Impulse response of both stages, one after the other."""
    signal = [0.0] * round(_RESPONSE_S * sample_rate_hz)
    signal[0] = 1.0
    for (b0, b1, b2), (a1, a2) in (shelf(sample_rate_hz), high_pass(sample_rate_hz)):
        x1 = x2 = y1 = y2 = 0.0
        for index, x0 in enumerate(signal):
            y0 = b0 * x0 + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
            x1, x2, y1, y2 = x0, x1, y0, y1
            signal[index] = y0
    return np.array(signal)


@lru_cache(maxsize=32)
def _spectrum(sample_rate_hz: int, size: int) -> npt.NDArray[np.complex128]:
    return np.fft.rfft(_response(sample_rate_hz), size)


def _power_of_two(least: int) -> int:
    """Smallest power of two that is not below a number."""
    return 1 << (least - 1).bit_length()
