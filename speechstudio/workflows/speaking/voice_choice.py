"""A voice with everything that it takes to let it speak."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from speechstudio.engines.spec import EngineSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceChoice:
    """A voice with its engine and models found."""

    spec: EngineSpec
    version: str
    """Of the engine's library: another one may sound different."""
    voice: str
    models: Mapping[str, Path]
    threads: int = 1

    @property
    def name(self) -> str:
        """Its one name, however it was asked for."""
        return f"{self.spec.id}:{self.voice}"

    def identity(self) -> dict[str, Any]:
        """Name what the sound depends on, beside the sentence and the options."""
        models = {role: _stamp(path) for role, path in self.models.items()}
        engine = f"{self.spec.id} {self.version}"
        return {"engine": engine, "voice": self.voice, "models": models}


def _stamp(path: Path) -> str:
    """Name a model by its place and size: a model of the store never changes in its place."""
    files = [path] if path.is_file() else sorted(p for p in path.glob("*") if p.is_file())
    return f"{path.name} {sum(file.stat().st_size for file in files)}"
