"""Makes ONNX networks of the published weights, and checks that they answer the same."""

import os

os.environ["PYANNOTE_METRICS_ENABLED"] = "0"  # read when pyannote.audio is imported
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when onnxruntime is imported

import io
import warnings
import wave
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.diarization.campplus import MELS, CamPlusPlus
from speechstudio.engines.diarization.light.embedding import mel_features
from speechstudio.engines.diarization.light.geometry import WINDOW_SAMPLES
from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio

TOLERANCE = {"segmentation": 1e-3, "embedding": 1e-4}
"""Largest difference of an answer; on speech 1e-4 and 1e-5 were measured."""
_OPSET = 17
_FEATURE_FRAMES = 498
_OTHER_FRAMES = (77, 333)
"""Lengths at which the embedding is tried that it was not exported with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A network that answers as its original does."""

    network: bytes
    difference: float
    """Largest difference of an answer, on speech."""
    tolerance: float
    """Largest one at which the network would have been taken."""


def segmentation_network(model: Path) -> Made:
    """Make the network of pyannote's segmentation: `waveform` (windows, 1, samples) to classes."""
    import_torchaudio()
    from speechstudio.engines.diarization.checkpoints import load_model

    network = load_model(model)
    example = _noise(2, 1, WINDOW_SAMPLES)
    made = _export(network, example, "waveform", {0: "windows", 2: "samples"})
    heard = torch.from_numpy(_speech()).unfold(0, WINDOW_SAMPLES, WINDOW_SAMPLES)[:, None]
    return _compared("segmentation", network, made, "waveform", [heard])


def embedding_network(model: Path) -> Made:
    """Make the network of CAM++: `features` (1, frames, 80) to vectors."""
    import_torchaudio()
    from speechstudio.engines.diarization.checkpoints import load_weights

    file = next(model.glob("*.pt"), None)
    if file is None:
        raise EngineFailedError(
            f"there is no *.pt in {model}", hint="Install the model again: “models install”."
        )
    network = CamPlusPlus()
    network.load_state_dict(load_weights(file))
    network = network.eval().fold()
    made = _export(network, _noise(1, _FEATURE_FRAMES, MELS), "features", {0: "rows", 1: "frames"})
    features = torch.from_numpy(mel_features(_speech()[-WINDOW_SAMPLES:]))
    features -= features.mean(dim=0)
    examples = [features[None, :frames].clone() for frames in _OTHER_FRAMES]
    return _compared("embedding", network, made, "features", examples)


def _export(network: nn.Module, example: Tensor, name: str, axes: dict[int, str]) -> bytes:
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the exporter, about itself
        torch.onnx.export(
            network,
            (example,),
            written,
            dynamo=False,  # the newer exporter does not know what these networks do
            opset_version=_OPSET,
            input_names=[name],
            output_names=["answer"],
            dynamic_axes={name: axes, "answer": {0: axes[0]}},
        )
    return written.getvalue()


def _compared(
    kind: str, network: nn.Module, made: bytes, name: str, examples: list[Tensor]
) -> Made:
    """Raise EngineFailedError where the network answers otherwise than the original."""
    import onnxruntime

    session: Any = onnxruntime.InferenceSession(made, providers=["CPUExecutionProvider"])
    largest = 0.0
    for example in examples:
        with torch.inference_mode():
            wanted = network(example).numpy()
        (found,) = session.run(None, {name: example.numpy()})
        difference = float(np.abs(found - wanted).max())
        if not difference <= TOLERANCE[kind]:
            raise EngineFailedError(
                f"the {kind} network answers otherwise than its original, by {difference:.1e}",
                hint="Choose --diarizer pyannote, which needs no such network.",
            )
        largest = max(largest, difference)
    return Made(network=made, difference=largest, tolerance=TOLERANCE[kind])


def _speech() -> NDArray[np.float32]:
    """Read the talk of two people that pyannote.audio brings as its sample; 16 kHz."""
    package = find_spec("pyannote.audio")
    folder = Path(package.origin).parent if package and package.origin else Path()
    with wave.open(str(folder / "sample" / "sample.wav")) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return (samples / 32_768).astype(np.float32)


def _noise(*shape: int) -> Tensor:
    """Give the same noise each time, as loud as speech."""
    generator = torch.Generator().manual_seed(0)
    return torch.randn(*shape, generator=generator) * 0.1
