"""Models that are voices: one folder each, with what its owner says of it in `voice.toml`.

    language = "en"
    name = "Anna"
    gender = "female"
    licence = "CC-BY-4.0"
    commercial_use = "yes"

    [speakers.second]      # what differs for one of several speakers
    name = "Berta"

All of it may be left out.
"""

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import Voice
from speechstudio.engines.synthesis.voices import sample_text

SPEAKER = "#"
"""Stands between a model and one of its speakers in the id of a voice."""
TOLD = "voice.toml"
_FIELDS = ("language", "name", "gender", "licence", "commercial_use")


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceFolder:
    """A model on the disk whose voices have its id in theirs."""

    id: str
    path: Path
    told: Mapping[str, Any]
    """What `voice.toml` says."""

    def json(self, name: str) -> Mapping[str, Any]:
        """Read one of its files; empty where there is none that can be read."""
        try:
            read = json.loads((self.path / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return _table(read)

    def voice(self, speaker: str = "", *, sample_rate: int, **known: str) -> Voice:
        """Describe the voice of the model, or of one of its speakers.

        `known` has what is known of fields of `Voice` if nobody says otherwise.
        """
        told = {**self.told, **_table(_table(self.told.get("speakers")).get(speaker))}
        said = {field: str(told.get(field, known.get(field, ""))) for field in _FIELDS}
        return Voice(
            id=f"{self.id}{SPEAKER}{speaker}" if speaker else self.id,
            name=said["name"] or speaker or self.id,
            language=said["language"],
            gender=said["gender"],
            licence=said["licence"],
            commercial_use=said["commercial_use"],
            sample_rate=sample_rate,
            capabilities=("rate", "pitch", "volume"),
            sample_text=sample_text(said["language"]),
        )


def voice_folders(models: Mapping[str, Path]) -> Iterator[VoiceFolder]:
    """Read what is told of each model. Raises EngineFailedError for a `voice.toml` that is none."""
    for model, path in models.items():
        file = path / TOLD
        try:
            told = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
        except (OSError, ValueError) as error:
            raise EngineFailedError(
                f"{TOLD} of {model} cannot be read: {error}",
                hint="Write it anew, or remove it.",
            ) from error
        yield VoiceFolder(id=model, path=path, told=told)


def _table(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
