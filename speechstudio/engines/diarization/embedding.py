"""CAM++ as pyannote.audio wants a speaker embedding: masked waveforms to vectors."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import torch
from pyannote.audio import Model
from torch import Tensor
from torch.nn import functional
from torchaudio.compliance import kaldi

from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.engines.diarization.campplus import DIMENSION, MELS, CamPlusPlus
from speechstudio.engines.diarization.checkpoints import load_weights

FEWEST_FRAMES = 10
"""A tenth of a second; shorter speech says nothing of its speaker."""
SHORTEST_SAMPLES = SAMPLE_RATE_HZ * 25 // 1000
"""One frame of the features."""
HALF = 0.5
"""A frame belongs to the speaker, or it does not."""


class CamPlusPlusEmbedding(Model):
    """Waveforms of shape (batch, 1, samples) and weights (batch, frames) to (batch, 192).

    Frames whose weight is under a half are left out, as in pyannote's own ONNX embedding.
    A row with too little left gives NaN, which the clustering leaves out.
    """

    def __init__(self, weights: Path, threads: int = 1) -> None:
        """`threads` rows are worked on at a time: the library's own threads gain nothing here."""
        super().__init__(sample_rate=SAMPLE_RATE_HZ, num_channels=1)
        network = CamPlusPlus()
        network.load_state_dict(load_weights(weights))
        self.network = network.eval().fold()
        self.eval()
        self._threads = threads

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return DIMENSION

    def forward(self, waveforms: Tensor, weights: Tensor | None = None) -> Tensor:
        """Give a vector, or NaN, for each row."""
        if waveforms.shape[-1] < SHORTEST_SAMPLES:
            raise ValueError(f"{waveforms.shape[-1]} samples are less than one frame")
        vectors = torch.full((len(waveforms), DIMENSION), torch.nan)
        rows: list[tuple[int, Tensor]] = []
        heard = features = torch.empty(0)
        for row, waveform in enumerate(waveforms):
            mask = None if weights is None else weights[row]
            if mask is not None and not bool((mask > HALF).any()):
                continue
            # Rows come in runs of one waveform with a mask for each of its speakers.
            if not torch.equal(waveform, heard):
                heard, features = waveform, mel_features(waveform)
            kept = features if mask is None else features[_fitted(mask, len(features))]
            if len(kept) >= FEWEST_FRAMES:
                rows.append((row, kept))
        with ThreadPoolExecutor(self._threads) as threads:
            for row, vector in threads.map(self._vector, rows):
                vectors[row] = vector
        return vectors

    def _vector(self, row: tuple[int, Tensor]) -> tuple[int, Tensor]:
        """Give the vector of one row's frames; runs in one of the threads."""
        number, frames = row
        with torch.inference_mode():
            return number, self.network((frames - frames.mean(0))[None])[0]


def mel_features(waveform: Tensor) -> Tensor:
    """Kaldi's log-mel features, shape (frames, 80), of a waveform of shape (1, samples)."""
    frames: Any = kaldi.fbank(
        waveform, num_mel_bins=MELS, sample_frequency=SAMPLE_RATE_HZ, dither=0.0
    )
    return cast("Tensor", frames)


def _fitted(mask: Tensor, frames: int) -> Tensor:
    """Stretch a mask over the frames of the features, as booleans."""
    fitted = functional.interpolate(mask[None, None], size=frames, mode="nearest")[0, 0]
    return fitted > HALF
