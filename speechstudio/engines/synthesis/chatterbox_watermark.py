"""The watermark of Chatterbox's makers, which nobody hears and their program finds.

PerTh adds to the quiet parts of a spectrogram what louder ones nearby hide. Its network comes
with the package `resemble-perth`; what runs it is worked out here, without torch.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Any, Self

import numpy as np
import soxr

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.engines.saved_tensors import read_tensors
from speechstudio.engines.synthesis.sound import Samples

WEIGHTS = Path("perth_net", "pretrained", "implicit", "perth_net_250000.pth.tar")
RATE_HZ = 32_000
WINDOW, HOP = 2048, 320
BAND = 128
"""Frequencies from the lowest on that carry the mark: up to 2 kHz."""
LEAST, HEADROOM_DB = 1e-9, 15.0
LEAK = 0.01
"""Of a rectifier, below 0."""
QUIETEST = 0.05
"""Moments with less than this share of the loudest carry no mark."""
LAYERS = 7


class Watermark:
    """The network that marks; takes some milliseconds for each second of sound."""

    def __init__(self, layers: list[tuple[Any, Any]]) -> None:
        """`layers` has weights of shape (out, in, reach) and biases."""
        self._layers = layers

    @classmethod
    def load(cls) -> Self:
        """Read the network from the package in which it is published."""
        found = find_spec("perth")
        path = Path(found.origin).parent / WEIGHTS if found and found.origin else None
        if path is None or not path.is_file():
            raise EngineUnavailableError(
                "the watermark of Chatterbox is not installed, without which it does not speak",
                hint="Mend its environment: “speechstudio engines repair chatterbox”.",
            )
        saved = read_tensors(path)["model"]
        names = (f"encoder.layers.{number}.conv" for number in range(LAYERS))
        return cls([(saved[f"{name}.weight"], saved[f"{name}.bias"]) for name in names])

    def marked(self, samples: Samples, sample_rate: int) -> Samples:
        """Return sound of the same length with the mark in it."""
        if not len(samples):
            return samples
        heard = soxr.resample(samples, sample_rate, RATE_HZ)
        spectrum = _spectrum(heard)
        size = np.abs(spectrum)
        levels = _levels(size)
        added = self._added(levels)
        # The phase is kept: only how large each number is changes.
        factors = _sizes(levels[:BAND] + added) / np.maximum(size[:BAND], LEAST)
        spectrum[:BAND] *= factors
        back = soxr.resample(_sound(spectrum, len(heard)), RATE_HZ, sample_rate)
        made = np.zeros(len(samples), np.float32)
        kept = back[: len(samples)]
        made[: len(kept)] = kept
        return made

    def _added(self, levels: Any) -> Any:
        """Give what is added to the levels of the band."""
        made = levels[:BAND].astype(np.float32)
        for number, (weight, bias) in enumerate(self._layers):
            made = convolved(made, weight, bias)
            if number < len(self._layers) - 1:
                made = np.where(made > 0, made, LEAK * made)
        loudness = levels.sum(axis=0)
        return made * (loudness > QUIETEST * loudness.max())


def convolved(rows: Any, weight: Any, bias: Any) -> Any:
    """Convolve rows over time, with silence around them; weights as torch has them."""
    reach = weight.shape[2]
    padded = np.pad(rows, ((0, 0), (reach // 2, reach // 2)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, reach, axis=1)
    return np.einsum("oik,itk->ot", weight, windows, optimize=True) + bias[:, None]


def _window() -> Any:
    return np.hanning(WINDOW + 1)[:-1]


def _spectrum(samples: Samples) -> Any:
    """Give the short-time spectrum, of shape (frequency, time)."""
    around = WINDOW // 2
    way = "reflect" if len(samples) > around else "constant"
    padded = np.pad(samples.astype(np.float64), around, mode=way)  # type: ignore[call-overload]
    frames = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP]
    return np.fft.rfft(frames * _window(), axis=1).T


def _sound(spectrum: Any, length: int) -> Any:
    """Make sound of a spectrum, by overlap and add."""
    window = _window()
    frames = np.fft.irfft(spectrum.T, WINDOW, axis=1) * window
    total = WINDOW + HOP * (len(frames) - 1)
    sound, weight = np.zeros(total), np.zeros(total)
    for number, frame in enumerate(frames):
        at = number * HOP
        sound[at : at + WINDOW] += frame
        weight[at : at + WINDOW] += window**2
    made = sound / np.maximum(weight, LEAST)
    kept = made[WINDOW // 2 :][:length]
    return np.pad(kept, (0, length - len(kept)))


def _levels(size: Any) -> Any:
    """Write sizes as the network takes them: decibels, from 0 for the least."""
    least_db = 20 * np.log10(LEAST)
    return (20 * np.log10(np.maximum(size, LEAST)) - least_db) / (HEADROOM_DB - least_db)


def _sizes(levels: Any) -> Any:
    least_db = 20 * np.log10(LEAST)
    decibels = levels * (HEADROOM_DB - least_db) + least_db
    return 10.0 ** np.minimum(decibels / 20, 10.0)
