"""A voice with everything that it takes to let it speak."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.spec import EngineSpec
from speechstudio.workflows.services import ServiceLink


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceChoice:
    """A voice with its engine and models found."""

    spec: EngineSpec
    version: str
    """Of the engine's library: another one may sound different."""
    voice: str
    models: Mapping[str, Path]
    threads: int = 1
    python: EnginePython | None = None
    """Interpreter of the engine's environment; None for the program's own."""
    cloned_from: str = ""
    """Hash of the recording of which the voice was cloned; empty for every other voice."""
    link: ServiceLink | None = None
    """The way to the service that speaks, where one does."""

    @property
    def name(self) -> str:
        """Its one name, however it was asked for."""
        return f"{self.spec.id}:{self.voice}"

    def identity(self) -> dict[str, Any]:
        """Name what the sound depends on, beside the sentence and the options."""
        models = {role: _stamp(path) for role, path in self.models.items()}
        engine = f"{self.spec.id} {self.version}"
        named = {"engine": engine, "voice": self.voice, "models": models}
        if self.cloned_from:  # another voice may get its name
            named["clone"] = self.cloned_from
        return {**named, "service": asdict(self.link.setup)} if self.link else named


def _stamp(path: Path) -> str:
    """Name a model by its place and size: a model of the store never changes in its place."""
    files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    return f"{path.name} {sum(file.stat().st_size for file in files)}"
