"""Whether Whisper reckons faster in whole numbers (int8) or in floating ones here.

That depends on the processor, so it is measured once for each model and number of threads, on the
work that recognition does, and remembered.
"""

import json
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from speechstudio.domain.errors import StorageError
from speechstudio.storage.folders import Folders
from speechstudio.storage.whole_files import whole_file

PRECISION_VARIABLE = "SPEECHSTUDIO_PRECISION"
"""Environment variable: `int8` or `float32`, for who knows better than a measurement."""
WHOLE, FLOATING = "int8", "float32"
LARGEST_BYTES = 400_000_000
"""Of a model's file. The floating numbers of larger ones take more memory than is worth it."""
CLEARLY = 0.9
"""Share of the time of whole numbers, which take half the memory, at which floating ones win."""
_ROUNDS = 2
_TOKENS = 12
_TOKENS_A_WINDOW = 90
"""Tokens that are measured, and that half a minute of speech has."""
_BEAMS = 5

Load = Callable[[str], Any]
"""Loads a `faster_whisper.WhisperModel` with numbers of that kind."""


def loaded(folder: Path, threads: int, load: Load) -> Any:
    """Load the model in a folder with the numbers that are the faster ones, on the processor."""
    chosen = os.environ.get(PRECISION_VARIABLE, "").strip()
    if chosen in {WHOLE, FLOATING}:
        return load(chosen)
    size = (folder / "model.bin").stat().st_size
    if size > LARGEST_BYTES:
        return load(WHOLE)
    memory = Folders.of_this_user().state / "precision.json"
    key = f"{size} bytes, {threads} threads of {_processor()}"
    known = _remembered(memory)
    if known.get(key) in {WHOLE, FLOATING}:
        return load(known[key])
    model, floating = load(WHOLE), load(FLOATING)
    times = {WHOLE: _fastest_s(model), FLOATING: _fastest_s(floating)}
    wins = times[FLOATING] < CLEARLY * times[WHOLE]
    with suppress(StorageError), whole_file(memory) as file:  # measured again the next time
        file.write(json.dumps({**known, key: FLOATING if wins else WHOLE}).encode())
    return floating if wins else model


def _fastest_s(model: Any) -> float:
    """Measure how long a window of noise takes, the best of some times: others work here too."""
    return min(_window_s(model) for _ in range(_ROUNDS))


def _window_s(model: Any) -> float:
    """Measure how long encoding and decoding of one window takes."""
    from ctranslate2 import StorageView

    # Of the size that features have: what is in them takes no longer or shorter.
    features = np.zeros((1, model.model.n_mels, model.feature_extractor.nb_max_frames), np.float32)
    began_s = time.perf_counter()
    encoded = np.asarray(model.model.encode(StorageView.from_array(features), to_cpu=True))
    encoded_s = time.perf_counter() - began_s
    start, end = (model.hf_tokenizer.token_to_id(f"<|{name}|>") for name in _MARKS)
    began_s = time.perf_counter()
    model.model.generate(
        StorageView.from_array(encoded),
        [[start]],
        beam_size=_BEAMS,
        max_length=_TOKENS,
        suppress_tokens=[end],  # so that none ends early
    )
    step_s = (time.perf_counter() - began_s) / _TOKENS
    return encoded_s + _TOKENS_A_WINDOW * step_s


_MARKS = ("startoftranscript", "endoftext")


def _processor() -> str:
    """Name the kind of processor as well as the system can."""
    with suppress(OSError), open("/proc/cpuinfo", encoding="utf-8") as lines:  # noqa: PTH123 - read by lines
        for line in lines:
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    import platform

    return platform.processor() or platform.machine()


def _remembered(memory: Path) -> Mapping[str, str]:
    try:
        found = json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
