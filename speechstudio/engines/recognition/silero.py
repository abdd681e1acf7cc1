"""Silero's voice activity model by torch, where faster-whisper is not at hand."""

import importlib.util
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.engines.recognition.speech import Samples, SpeechProbability


def speech_probability() -> SpeechProbability:
    """Load the model that lies in the package silero-vad, of which nothing is imported."""
    import torch

    found = importlib.util.find_spec("silero_vad")
    if found is None or not found.submodule_search_locations:
        raise EngineUnavailableError(
            "the model that finds speech is missing: silero-vad",
            hint="Repair the engine: “speechstudio engines repair”.",
        )
    folder = Path(found.submodule_search_locations[0])
    model = torch.jit.load(folder / "data" / "silero_vad.jit", map_location="cpu")

    def probability(samples: Samples) -> NDArray[np.float32]:
        with torch.no_grad():
            frames = model.audio_forward(torch.from_numpy(samples)[None], SAMPLE_RATE_HZ)
        return np.asarray(frames[0].numpy(), dtype=np.float32)

    return probability
