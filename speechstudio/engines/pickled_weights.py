"""Weights as torch saves them: files that could run anything, read as mere tensors."""

from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from speechstudio.domain.errors import EngineFailedError


def read_pickled(path: Path) -> Any:
    """Read a file of torch into memory; nothing that is pickled is run.

    Raises EngineFailedError for a file that is missing, damaged, or has more than weights in it.
    """
    import torch

    if not path.is_file():
        raise EngineFailedError(
            f"{path.name} is missing in {path.parent.name}",
            hint="Install the model again: “speechstudio models verify” says what it lacks.",
        )
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except (UnpicklingError, EOFError, OSError, RuntimeError) as error:
        raise EngineFailedError(
            f"the weights {path.name} in {path.parent.name} are damaged or are more than weights",
            hint="Get the model again from its publisher.",
            detail=repr(error),
        ) from error


def filled(network: Any, weights: Any, name: str) -> Any:
    """Put weights into a network and return it, ready to compute.

    What it has no use for is left out. Raises ValueError where one of its own is missing.
    """
    lacking = network.load_state_dict(weights, strict=False).missing_keys
    if lacking:
        raise ValueError(f"{name} has no weights for {lacking[0]}")
    return network.eval()
