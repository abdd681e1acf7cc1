"""Sound from the tensors of torch."""

from typing import Any

import numpy as np

from speechstudio.engines.synthesis.sound import Take


def take_of(waveform: Any, sample_rate: int) -> Take:
    """Make a take of a tensor that holds the sound of one sentence, whatever its shape."""
    samples = waveform.detach().float().cpu().numpy().reshape(-1)
    return Take(samples=samples.astype(np.float32, copy=False), sample_rate=sample_rate)
