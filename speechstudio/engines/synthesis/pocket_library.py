"""The library of Pocket TTS: a model of a folder, loaded by it, and what damaged files raise."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.synthesis.pocket_models import PocketFiles

AT_A_TIME = 1
"""Frames of sound that are worked out together. As many as happen to be there would be quicker, and
never twice the same to the last bit."""
SIDE_BY_SIDE = 2
"""Threads of the library: what is said is found by one, its sound made by the other."""


def load_model(files: PocketFiles, setup: EngineSetup) -> Any:
    """Load a model into an object of the library's class `TTSModel`; takes seconds.

    It computes on the processor, for which it was made. Raises EngineFailedError for files that are
    damaged or do not belong together.
    """
    import torch
    from pocket_tts import TTSModel

    with tempfile.TemporaryDirectory() as scratch, telling_damage(files.weights):
        config = Path(scratch) / f"{files.weights.parent.name}.yaml"
        config.write_text(json.dumps(_of_this_folder(files)), encoding="utf-8")  # which is YAML too
        model = TTSModel.load_model(config=config)
    torch.set_num_threads(max(1, setup.threads // SIDE_BY_SIDE))
    model.max_decoder_frames_per_call = AT_A_TIME
    return model


@contextmanager
def telling_damage(path: Path) -> Iterator[None]:
    """Turn what a file of weights raises that holds none, or others, into EngineFailedError."""
    from safetensors import SafetensorError

    try:
        yield
    except (SafetensorError, AssertionError) as error:
        raise EngineFailedError(
            f"{path.name} in {path.parent.name} is damaged, or belongs to another model",
            hint="Get the model again from its publisher.",
            detail=repr(error),
        ) from error


def _of_this_folder(files: PocketFiles) -> dict[str, Any]:
    """Return the configuration of a model with what lies in its folder for all that it names."""
    language = dict(files.config["flow_lm"])
    language["weights_path"] = None
    language["lookup_table"] = {
        **language["lookup_table"],
        "tokenizer_path": str(_checked(files.tokenizer)),
    }
    return {
        **files.config,
        "flow_lm": language,
        "mimi": {**files.config["mimi"], "weights_path": None},
        "weights_path": str(files.weights),
        "weights_path_without_voice_cloning": None,
    }


def _checked(tokenizer: Path) -> Path:
    """Return the tokenizer; ValueError where it is damaged, of which its library says nothing."""
    if tokenizer.suffix == ".json" and "model" not in json.loads(tokenizer.read_bytes()):
        raise ValueError(f"{tokenizer.name} is no tokenizer")
    return tokenizer
