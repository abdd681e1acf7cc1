"""What a child process is asked to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from speechstudio.domain.services import Service
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.wire import (
    sentence_from_json,
    sentence_to_json,
    service_from_json,
    service_to_json,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineRequest:
    """One run of one engine over one recording, or over the sentences of one text."""

    task: str
    """Key of `speechstudio.jobs.serving.SERVERS`."""
    factory: str
    """`module:Class`, as the engine's spec has it."""
    models: Mapping[str, Path]
    recording: Path | None = None
    """Raw float32 samples, mono, 16 kHz; None for an engine that speaks."""
    sentences: tuple[SpokenSentence, ...] = ()
    """What is to be spoken, in order."""
    voice: str = ""
    """Who speaks; without a voice the answer is which ones there are."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the task's options."""
    journal: Path | None = None
    """Where finished work is noted; None where it need not outlive a kill."""
    speech: Path | None = None
    """File in which engines that work side by side share where speech is; None where each finds
    out."""
    threads: int = 1
    device: str = "cpu"
    python: EnginePython | None = None
    """Interpreter of the environment that the factory's libraries are in; None for the program's
    own. The child runs on it, so it is not told."""
    early: bool = False
    """Whether parts of a sentence are wanted ahead of the whole, from an engine that streams."""
    service: Service | None = None
    """The service to speak by. The child can connect to its addresses and to no others."""

    def to_header(self) -> dict[str, Any]:
        """Make a frame's header of the request."""
        return {
            "type": "run",
            "task": self.task,
            "factory": self.factory,
            "models": {role: str(path) for role, path in self.models.items()},
            "recording": str(self.recording) if self.recording else None,
            "sentences": [sentence_to_json(sentence) for sentence in self.sentences],
            "voice": self.voice,
            "options": dict(self.options),
            "journal": str(self.journal) if self.journal else None,
            "speech": str(self.speech) if self.speech else None,
            "threads": self.threads,
            "device": self.device,
            "early": self.early,
            "service": service_to_json(self.service) if self.service else None,
        }

    @classmethod
    def from_header(cls, header: Mapping[str, Any]) -> "EngineRequest":
        """Read a request again."""
        return cls(
            task=header["task"],
            factory=header["factory"],
            models={role: Path(path) for role, path in header["models"].items()},
            recording=Path(header["recording"]) if header["recording"] else None,
            sentences=tuple(map(sentence_from_json, header["sentences"])),
            voice=header["voice"],
            options=header["options"],
            journal=Path(header["journal"]) if header["journal"] else None,
            speech=Path(header["speech"]) if header["speech"] else None,
            threads=header["threads"],
            device=header["device"],
            early=header["early"],
            service=service_from_json(header["service"]) if header["service"] else None,
        )

    @property
    def engine_key(self) -> tuple[object, ...]:
        """What makes two requests be served by the same loaded engine."""
        models = tuple(sorted(self.models.items()))
        return (self.factory, models, self.threads, self.device, self.service)

    @property
    def reach(self) -> tuple[tuple[str, int], ...]:
        """Numeric addresses and ports beyond this machine that the child may connect to."""
        if self.service is None:
            return ()
        return tuple((address, self.service.port) for address in self.service.addresses)
