"""The network for x-vectors that SpeechT5 learned its voices with (Snyder et al. 2018).

As SpeechBrain's recipe for VoxCeleb has it: 24 mel bands in decibels, less their mean, five
layers of convolution, mean and deviation over time, and a last layer of 512 numbers.
"""

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.sound import Samples

WEIGHTS = "embedding_model.ckpt"
WINDOW, HOP = 400, 160
"""Of the spectrum, in samples."""
BANDS = 24
RANGE_DB = 80.0
"""What is so much softer than the loudest is as soft as that."""
DILATIONS = (1, 2, 3, 1, 1)
STEP = 3
"""Each layer is a convolution, a rectifier and a norm, numbered one after the other."""
LAST = STEP * len(DILATIONS) + 1
LEAST_SAMPLES = SAMPLE_RATE_HZ // 2


def xvector(samples: Samples, folder: Path) -> Any:
    """Return the x-vector of half a second or more at 16 kHz, an array of 512 numbers.

    Raises EngineFailedError for weights of another network.
    """
    import torch

    if len(samples) < LEAST_SAMPLES:
        raise ValueError("the recording is too short")
    weights = torch.load(folder / WEIGHTS, map_location="cpu", weights_only=True)
    try:
        with torch.no_grad():
            return _network(_bands(torch.from_numpy(samples)), weights).numpy()
    except (KeyError, RuntimeError, TypeError) as error:
        raise EngineFailedError(
            f"{WEIGHTS} holds no network for x-vectors that is known",
            hint="Get SpeechBrain's network for x-vectors of VoxCeleb.",
            detail=repr(error),
        ) from error


def _network(bands: Any, weights: Mapping[str, Any]) -> Any:
    """Apply the network to bands of shape (bands, time)."""
    import torch
    from torch.nn import functional as layers

    made = bands[None]
    for number, dilation in enumerate(DILATIONS):
        conv, norm = f"blocks.{STEP * number}.conv", f"blocks.{STEP * number + 2}.norm"
        reach = dilation * (weights[f"{conv}.weight"].shape[2] - 1) // 2
        made = layers.pad(made, (reach, reach), mode="reflect")
        made = layers.conv1d(
            made, weights[f"{conv}.weight"], weights[f"{conv}.bias"], dilation=dilation
        )
        made = layers.batch_norm(
            layers.leaky_relu(made),
            *(weights[f"{norm}.{part}"] for part in ("running_mean", "running_var")),
            *(weights[f"{norm}.{part}"] for part in ("weight", "bias")),
        )
    pooled = torch.cat((made.mean(dim=2), made.std(dim=2) + 1e-5), dim=1)
    last = f"blocks.{LAST}.w"
    return layers.linear(pooled, weights[f"{last}.weight"], weights[f"{last}.bias"])[0]


def _bands(samples: Any) -> Any:
    """Return the loudness of mel bands over time, less its mean over time."""
    import torch

    spectrum = torch.stft(
        samples,
        WINDOW,
        hop_length=HOP,
        window=torch.hamming_window(WINDOW),
        center=True,
        pad_mode="constant",
        return_complex=True,
    )
    loudness = 10.0 * torch.log10((_filters() @ spectrum.abs().square()).clamp(min=1e-10))
    loudness = loudness.clamp(min=float(loudness.max()) - RANGE_DB)
    return loudness - loudness.mean(dim=1, keepdim=True)


def _filters() -> Any:
    """Return triangles of shape (bands, frequencies), each as wide to both sides as to the left."""
    import torch

    highest = 2595 * math.log10(1 + SAMPLE_RATE_HZ / 2 / 700)
    edges = 700 * (10 ** (torch.linspace(0.0, highest, BANDS + 2) / 2595) - 1)
    width, centre = (edges[1:] - edges[:-1])[:-1, None], edges[1:-1, None]
    frequencies = torch.linspace(0, SAMPLE_RATE_HZ // 2, WINDOW // 2 + 1)
    return (1.0 - ((frequencies - centre) / width).abs()).clamp(min=0.0)
