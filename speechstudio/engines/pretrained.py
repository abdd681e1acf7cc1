"""Models of the library transformers: from a folder, ready to compute."""

import os

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # read when the library is imported

from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError
from speechstudio.engines.contract import EngineSetup


def load_model(kind: str, folder: Path, setup: EngineSetup, *, half_on_card: bool = False) -> Any:
    """Load weights into the class of that name; nothing is looked up elsewhere.

    Pickled weights are read as mere tensors. With `half_on_card`, a graphics card computes in 16
    bits, for models that would not fit into most of them otherwise.
    Raises EngineUnavailableError where a graphics card is asked for and there is none.
    """
    import torch
    import transformers
    from safetensors import SafetensorError

    _be_quiet()
    torch.set_num_threads(setup.threads)
    on_card = setup.device == "cuda"
    if on_card and not torch.cuda.is_available():
        raise EngineUnavailableError(
            "there is no graphics card here that can be used",
            hint="Leave --device out; see also “speechstudio doctor”.",
        )
    try:
        model = getattr(transformers, kind).from_pretrained(
            folder,
            local_files_only=True,
            weights_only=True,
            dtype=torch.float16 if on_card and half_on_card else torch.float32,
        )
    except (SafetensorError, UnpicklingError) as error:
        raise EngineFailedError(
            f"the weights in {folder.name} are damaged or are more than weights",
            hint="Get the model again from its publisher.",
            detail=repr(error),
        ) from error
    return model.to(setup.device).eval()


def load_companion(kind: str, folder: Path, **more: Any) -> Any:
    """Load what stands before a model: a tokenizer or what finds the features of sound."""
    import transformers

    _be_quiet()
    return getattr(transformers, kind).from_pretrained(folder, local_files_only=True, **more)


def _be_quiet() -> None:
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
