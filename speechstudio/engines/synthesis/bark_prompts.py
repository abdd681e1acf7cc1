"""Voices of Bark: what it is to believe that it has said before.

Presets lie as three `.npy` files each in a model's folder `speaker_embeddings`, as its publisher
has them; a voice that was cloned is one `.npz`, in the folder `voices`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from speechstudio.domain.errors import EngineFailedError

PRESETS, VOICES = "speaker_embeddings", "voices"
ROWS = {"semantic_prompt": 0, "coarse_prompt": 2, "fine_prompt": 8}
"""What makes a voice, and how many rows of tokens each part has; 0 for a mere list."""
LANGUAGES = ("de", "en", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt", "ru", "tr", "zh")
_FIRST = "semantic_prompt"
_LANGUAGE = re.compile(rf"(?:v2/)?({'|'.join(LANGUAGES)})_")

Prompt = Mapping[str, npt.NDArray[np.int64]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptFile:
    """Where a voice is kept."""

    name: str
    """As in `v2/en_speaker_6`."""
    parts: Mapping[str, Path]
    """The file of each part; the same one for all where it is an `.npz`."""

    @property
    def language(self) -> str:
        """Code of the language that the name begins with; English where it does not."""
        found = _LANGUAGE.match(self.name)
        return found[1] if found else "en"


def prompt_files(folder: Path) -> Iterator[PromptFile]:
    """Find the voices in a model's folder: those that were made for it first, then presets."""
    for path in sorted((folder / VOICES).glob("*.npz")):
        yield PromptFile(name=path.stem, parts=dict.fromkeys(ROWS, path))
    presets = folder / PRESETS
    for first in sorted(presets.rglob(f"*_{_FIRST}.npy")):
        name = first.relative_to(presets).as_posix().removesuffix(f"_{_FIRST}.npy")
        parts = {part: first.with_name(first.name.replace(_FIRST, part)) for part in ROWS}
        if all(path.is_file() for path in parts.values()):
            yield PromptFile(name=name, parts=parts)


def read_prompt(file: PromptFile) -> Prompt:
    """Read a voice; nothing that is pickled is run. Raises EngineFailedError where it is none."""
    try:
        read = {part: _array(path, part) for part, path in file.parts.items()}
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise _unusable(file, str(error)) from error
    for part, rows in ROWS.items():
        shape = read[part].shape
        if len(shape) != (2 if rows else 1) or (rows and shape[0] != rows) or not shape[-1]:
            raise _unusable(file, f"{part} has the shape {shape}")
    return read


def _array(path: Path, part: str) -> npt.NDArray[np.int64]:
    loaded = np.load(path, allow_pickle=False)
    tokens = loaded[part] if path.suffix == ".npz" else loaded
    if not np.issubdtype(tokens.dtype, np.integer):
        raise ValueError(f"{part} holds no tokens")
    return np.asarray(tokens, dtype=np.int64)


def _unusable(file: PromptFile, why: str) -> EngineFailedError:
    return EngineFailedError(
        f"the voice {file.name} cannot be read: {why}",
        hint="Give an .npz with semantic_prompt, coarse_prompt and fine_prompt, as cloning writes.",
    )
