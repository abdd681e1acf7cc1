"""What is known about an engine without importing its library."""

from dataclasses import dataclass
from enum import StrEnum


class Task(StrEnum):
    """What an engine does."""

    RECOGNITION = "recognition"
    DIARIZATION = "diarization"
    SYNTHESIS = "synthesis"


ENTRY_POINT_GROUPS = {
    Task.RECOGNITION: "speechstudio.recognizers",
    Task.DIARIZATION: "speechstudio.diarizers",
    Task.SYNTHESIS: "speechstudio.synthesizers",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineSpec:
    """A light description of an engine; an entry point names one."""

    id: str
    title: str
    task: Task
    factory: str
    """`module:Class`; the class is called with an `EngineSetup` in a child process."""
    languages: tuple[str, ...]
    """BCP-47 tags; `*` for any."""
    code_licence: str
    """SPDX expression."""
    weights_licence: str
    commercial_use: str
    """`yes`, `no`, or the condition."""
    models: tuple[str, ...]
    """Roles of the models that the factory asks for."""
    extra_models: tuple[str, ...] = ()
    """Roles of models that it makes use of where they are given."""
    expects: tuple[str, ...] = ()
    """Files that a folder must hold to be given in place of a model of the catalogue."""
    requirements: tuple[str, ...] = ()
    """Distributions that the factory imports."""
    capabilities: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    """Names of the fields of the task's options that the engine obeys."""
    limits: tuple[str, ...] = ()
    """Known weaknesses in plain words."""
