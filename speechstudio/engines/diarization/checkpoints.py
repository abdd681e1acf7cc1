"""Loads torch checkpoints without running anything that is in them."""

import inspect
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from pyannote.audio import Model
from pyannote.audio.core.task import Problem, Resolution, Specifications
from pyannote.audio.models.embedding import WeSpeakerResNet34
from pyannote.audio.models.embedding.wespeaker import WeSpeakerResNet152, WeSpeakerResNet293
from pyannote.audio.models.segmentation import PyanNet, SSeRiouSS
from torch.torch_version import TorchVersion

from speechstudio.domain.errors import EngineFailedError

HARMLESS = [Problem, Resolution, Specifications, TorchVersion]
"""The only classes beyond tensors and plain values that a checkpoint may hold."""

ARCHITECTURES = {
    kind.__name__: kind
    for kind in (PyanNet, SSeRiouSS, WeSpeakerResNet34, WeSpeakerResNet152, WeSpeakerResNet293)
}


def load_weights(path: Path) -> Mapping[str, Any]:
    """Read a checkpoint with `weights_only=True`.

    Raises EngineFailedError where it holds anything else; none of that is run.
    """
    try:
        with torch.serialization.safe_globals(HARMLESS):
            loaded: Mapping[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise EngineFailedError(
            f"{path} holds more than weights, or is damaged, and was refused",
            hint="Take the model from its publisher, or use another one.",
            detail=str(error),
        ) from error
    return loaded


def load_model(path: Path) -> Any:
    """Rebuild a pyannote model from its checkpoint (a file, or a folder with one).

    pyannote's own loader unpickles whatever stands in the file; this one builds the named
    architecture, one of a few that are known, and fills in its weights.
    """
    file = path / "pytorch_model.bin" if path.is_dir() else path
    checkpoint = load_weights(file)
    about = checkpoint["pyannote.audio"]
    kind = ARCHITECTURES.get(about["architecture"]["class"])
    if kind is None:
        raise EngineFailedError(
            f"{file} holds a “{about['architecture']['class']}”, which is not known here",
            hint=f"Known kinds: {', '.join(ARCHITECTURES)}.",
        )
    # Checkpoints name settings of base classes, too, which the architecture itself does not take.
    taken = inspect.signature(kind).parameters
    settings = checkpoint.get("hyper_parameters", {})
    model: Any = kind(**{name: settings[name] for name in settings if name in taken})
    assert isinstance(model, Model)  # noqa: S101 - tells the type checker what the table holds
    model.on_load_checkpoint(checkpoint)
    weights = checkpoint["state_dict"]
    known = set(model.state_dict())
    model.load_state_dict({name: weights[name] for name in weights if name in known})
    return model.eval()
