"""What is known about an engine without importing its library."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


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
    """Name of its folder; engines that name the same one share it, and describe it alike."""
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
class ExtraOption:
    """A number that can be chosen for one engine alone."""

    name: str
    """As people type it: small letters, digits and underscores."""
    title: str
    """What it does, in a few plain words."""
    minimum: float
    maximum: float
    default: float
    is_whole: bool = False
    """Whether only whole numbers make sense."""
    label: str = ""
    """What it is called beside its control, in a word or two; the name where this is empty."""
    values: tuple[str, ...] = ()
    """What the whole numbers from the smallest on stand for, where they are no amounts."""
    is_of_voice: bool = False
    """Whether voices differ in what they have of their own; the default is that of most."""

    @property
    def sentence(self) -> str:
        """What it does, as a sentence."""
        return f"{self.title[:1].upper()}{self.title[1:]}."

    def value(self, extra: Mapping[str, float]) -> float:
        """Return what was chosen, else the default."""
        return extra.get(self.name, self.default)

    def allows(self, value: float) -> bool:
        """Tell whether a value may be chosen."""
        is_in_range = self.minimum <= value <= self.maximum  # which no “nan” is
        return is_in_range and (not self.is_whole or value == int(value))


NOISE = ExtraOption(
    name="noise",
    title="how much it varies: low is even, high is lively",
    minimum=0.0,
    maximum=1.0,
    default=0.667,
    label="Variation",
    is_of_voice=True,
)
"""What every engine has that obeys `SynthesisOptions.noise`."""


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
    extras: tuple[ExtraOption, ...] = ()
    """What can be chosen for this engine alone, by `SynthesisOptions.extra`."""
    limits: tuple[str, ...] = ()
    """Known weaknesses in plain words."""
    environment: EnvironmentSpec | None = None
    """Where it runs; None for the program's own environment."""
    models_are_voices: bool = False
    """Whether each model of the engine that is installed is given to it under its own id, all
    together, rather than one for each role."""
    shares_speech: bool = False
    """Whether it tells others where speech is (a diarizer), or goes by what it is told (a
    recognizer); see `EngineContext.speech`."""
    is_service: bool = False
    """Whether it speaks by services that the user sets up, and is given one with each request."""
    tiny: str = ""
    """`module:function` that is run where the engine runs, and writes a model of random weights
    for each role to the folder (Path) that it is given; proof where no real weights are there."""

    @property
    def choices(self) -> tuple[ExtraOption, ...]:
        """Every number that can be chosen for this engine and not for all of them."""
        return (NOISE, *self.extras) if NOISE.name in self.options else self.extras

    def missing_in(self, folder: Path) -> str:
        """Name what a folder lacks to be given in place of a model; empty when it suits.

        What is expected may be a pattern, such as `*.onnx`.
        """
        return next((name for name in self.expects if not any(folder.glob(name))), "")
