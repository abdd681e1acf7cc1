"""Models of Pocket TTS in folders, as their publisher lays them or as others do.

Those of the publisher lie in `languages/NAME` and have their configuration in the library; models
of others bring theirs beside the weights. Files that a configuration names are those in the folder.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.recordings import RECORDINGS

EMBEDDINGS = "embeddings"
"""Folder of voices that somebody worked out beforehand, beside the weights."""
VOICES = "voices"
"""Folder of recordings, in that of the model."""
_LANGUAGES = {
    "dutch": "nl",
    "english": "en",
    "french": "fr",
    "german": "de",
    "italian": "it",
    "portuguese": "pt",
    "spanish": "es",
}
"""By how the publisher calls them; the size or the month of a model may follow an underline."""
EAR = "mimi.encoder."
"""How the names of weights begin that hear recordings."""
_ZEROS = b"\0\x80"
"""Bytes of 0.0 and -0.0."""
_LENGTH = 8
"""Bytes that say how long the table of contents is with which weights begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PocketFiles:
    """Where a model lies, and what its configuration says."""

    root: Path
    config: Mapping[str, Any]
    weights: Path
    tokenizer: Path
    language: str
    """BCP-47 tag; English where the folder's name does not tell."""

    @property
    def sample_rate(self) -> int:
        """Of its sound, in Hz."""
        return int(self.config["mimi"]["sample_rate"])

    @property
    def embeddings(self) -> Mapping[str, Path]:
        """Voices that were worked out beforehand, by name."""
        found = sorted((self.weights.parent / EMBEDDINGS).glob("*.safetensors"))
        return {path.stem: path for path in found}

    @property
    def recordings(self) -> Mapping[str, Path]:
        """Recordings of people, by name."""
        found = sorted((self.root / VOICES).glob("*"))
        return {path.stem: path for path in found if path.suffix.lower() in RECORDINGS}

    def has_ear(self) -> bool:
        """Tell whether the model takes the voice of a recording.

        In those that may be had without an account, nothing but zeros stands where it is heard.
        Raises EngineFailedError for a file that holds no weights.
        """
        try:
            return _has_numbers(self.weights, EAR)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise EngineFailedError(
                f"the weights in {self.weights.name} are damaged or are more than weights",
                hint="Get the model again from its publisher.",
                detail=repr(error),
            ) from error


def pocket_files(folder: Path) -> PocketFiles:
    """Find a model in a folder, or in one inside of it. EngineFailedError where there is none."""
    for weights in sorted(folder.rglob("*.safetensors")):
        place = weights.parent
        config = {} if place.name == EMBEDDINGS else _config(place)
        tokenizers = sorted(place.glob("tokenizer.*"))
        if config and tokenizers:
            return PocketFiles(
                root=folder,
                config=config,
                weights=weights,
                tokenizer=tokenizers[0],
                language=_LANGUAGES.get(place.name.partition("_")[0], "en"),
            )
    raise EngineFailedError(
        f"there is no model of Pocket TTS in {folder.name}",
        hint="Put its config.yaml, its weights (.safetensors) and its tokenizer into one folder.",
    )


def _config(place: Path) -> Mapping[str, Any]:
    """Read how a model is built: by a file beside its weights, or by the library's for its name."""
    import yaml

    for path in (*sorted(place.glob("*.yaml")), *_own_config(place.name)):
        with suppress(OSError, ValueError, yaml.YAMLError):
            config = yaml.safe_load(path.read_text(encoding="utf-8"))
            if isinstance(config, dict) and {"flow_lm", "mimi"} <= config.keys():
                return config
    return {}


def _own_config(name: str) -> Iterator[Path]:
    """Find what the library has for a model of the publisher; it is not loaded for that."""
    library = find_spec("pocket_tts")
    for place in (library and library.submodule_search_locations) or ():
        yield Path(place) / "config" / f"{name}.yaml"


def _has_numbers(weights: Path, prefix: str) -> bool:
    """Tell whether any weight whose name begins so is something else than zero."""
    with weights.open("rb") as file:
        length = int.from_bytes(file.read(_LENGTH), "little")
        contents = json.loads(file.read(length))
        for name, about in contents.items():
            if name.startswith(prefix):
                start, end = about["data_offsets"]
                file.seek(_LENGTH + length + start)
                if file.read(end - start).strip(_ZEROS):
                    return True
    return False
