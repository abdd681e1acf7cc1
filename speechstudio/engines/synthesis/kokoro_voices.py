"""Voices of Kokoro as they lie in folders: `af_heart.bin` alone, or several in an `.npz`."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import Voice
from speechstudio.engines.synthesis.voices import sample_text

STYLE = 256
SAMPLE_RATE = 24_000
LANGUAGES = {
    "a": "en-US",
    "b": "en-GB",
    "e": "es",
    "f": "fr-FR",
    "h": "hi",
    "i": "it",
    "j": "ja",
    "p": "pt-BR",
    "z": "zh",
}
"""First letter of a voice to its language; the second is its gender."""
GENDERS = {"f": "female", "m": "male"}
CAPABILITIES = ("word times", "phonemes", "rate", "pitch", "volume", "several languages")

Styles = npt.NDArray[np.float32]
"""One row for each number of sounds in a sentence."""


def kokoro_voices(folders: Iterable[Path]) -> Mapping[str, tuple[Path, Voice]]:
    """Find every voice in these folders, each once; none is read yet."""
    found: dict[str, tuple[Path, Voice]] = {}
    for folder in folders:
        for path in sorted((*folder.rglob("*.bin"), *folder.rglob("*.npz"))):
            for name in _names(path):
                language = LANGUAGES.get(name[0])
                if language and name[2:3] == "_" and name not in found:
                    found[name] = (path, _voice(name, language))
    return dict(sorted(found.items()))


def load_styles(path: Path, name: str) -> Styles:
    """Read one voice. Raises EngineFailedError for a file that holds something else."""
    try:
        if path.suffix == ".npz":
            with np.load(path) as archive:
                styles = archive[name]
        else:
            styles = np.fromfile(path, dtype="<f4")
        shaped: Styles = styles.astype(np.float32).reshape(-1, STYLE)
    except (OSError, ValueError, KeyError) as error:
        raise EngineFailedError(
            f"the voice {name} cannot be read: {error}",
            hint="Get the voice again from its publisher.",
        ) from error
    return shaped


def _names(path: Path) -> Iterator[str]:
    if path.suffix == ".bin":
        yield path.stem
        return
    try:
        with np.load(path) as archive:
            yield from archive.files
    except (OSError, ValueError) as error:
        raise EngineFailedError(
            f"the voices in {path.name} cannot be read: {error}",
            hint="Get the file again from its publisher.",
        ) from error


def _voice(name: str, language: str) -> Voice:
    return Voice(
        id=name,
        name=name[3:].replace("_", " ").title(),
        language=language,
        gender=GENDERS.get(name[1], ""),
        licence="Apache-2.0",
        commercial_use="yes",
        sample_rate=SAMPLE_RATE,
        capabilities=CAPABILITIES,
        sample_text=sample_text(language),
    )
