"""What can be told of speech by measuring it."""

import numpy as np
import numpy.typing as npt
import soxr

from speechstudio.engines.contract import AudioChunk

FRAME_MS = 60
LOWEST_HZ, HIGHEST_HZ = 60, 300
RATE = 2_400
VOICED = 0.7
"""A frame that repeats itself so well is a vowel."""


def loudness_db(chunk: AudioChunk) -> float:
    """Root mean square of all samples."""
    return float(10 * np.log10(np.mean(np.square(chunk.samples, dtype=np.float64)) + 1e-12))


def edge_ms(samples: npt.NDArray[np.float32], rate: int) -> tuple[float, float]:
    """Length of what is 40 dB quieter than the loudest sample, before and after the rest."""
    heard = np.flatnonzero(np.abs(samples) > np.abs(samples).max() / 100)
    return 1000 * heard[0] / rate, 1000 * (len(samples) - heard[-1]) / rate


def fundamental_hz(chunk: AudioChunk) -> float:
    """Median pitch of the vowels, by autocorrelation below their formants."""
    samples = soxr.resample(chunk.samples, chunk.sample_rate, RATE)
    frame = RATE * FRAME_MS // 1000
    low, high = RATE // HIGHEST_HZ, RATE // LOWEST_HZ
    window = np.hanning(frame)
    fading = _likeness(window)
    found = []
    for start in range(0, len(samples) - frame, frame // 4):
        part = samples[start : start + frame]
        if np.abs(part).max() < np.abs(samples).max() / 5:
            continue
        likeness = _likeness(part * window) / fading
        lag = int(np.argmax(likeness[low:high])) + low
        if likeness[lag] > VOICED * likeness[0]:
            found.append(RATE / lag)
    return float(np.median(found))


def _likeness(part: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Correlate a frame with itself, shifted by up to half its length."""
    spectrum = np.abs(np.fft.rfft(part, 2 * len(part))) ** 2
    return np.fft.irfft(spectrum)[: len(part) // 2]
