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
class EnvironmentSpec:
    """An isolated Python environment for libraries that do not go together with the program's."""

    id: str
    """Name of its folder; engines that name the same environment share it, and describe it alike."""
    requirements: tuple[str, ...]
    """What is installed, each as `name==version`; what these ask for is resolved once and noted."""
    without_dependencies: tuple[str, ...] = ()
    """Installed after them without what they ask for: their own pins are wrong or too narrow."""
    shared: tuple[str, ...] = ("torch",)
    """Distributions among the requirements that are taken over from the program's environment by
    hard links, with what they need, where it has the same version."""
    modules: tuple[str, ...] = ()
    """All of them load in a child where the environment is whole."""
    prepare: str = ""
    """`module:function` of this program that is run in the environment at the end of its
    installation; it takes the folder (Path) for data that the libraries would else fetch later."""
    size_bytes: int = 0
    """What it takes on the disk, about."""


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
    environment: EnvironmentSpec | None = None
    """Where it runs; None for the program's own environment."""
    models_are_voices: bool = False
    """Whether each model of the engine that is installed is given to it under its own id, all
    together, rather than one for each role."""
