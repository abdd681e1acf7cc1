"""What an engine under test gets: models, recordings, and a journal that can be looked into."""

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from speechstudio.domain.services import ServiceKind
from speechstudio.engines.contract import EngineContext, EngineSetup
from speechstudio.engines.registry import engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.workflows.tiny_models import tiny_models
from tests.engines.contract.in_child import SynthesizerInChild
from tests.environments import python_of
from tests.fakes.services import SERVERS, Manner, espeak_sound, service_of

MODEL_VARIABLE = "SPEECHSTUDIO_TEST_MODEL_{role}"
"""Folder of the model that a plug-in's engine wants for a role."""
DEFAULT_MODELS = {
    "whisper": "whisper-base",
    "segmentation": "pyannote-segmentation-3.0",
    "embedding": "campplus",
    "voice": "piper-en-us-joe-medium",
    "kokoro": "kokoro-82m",
    "voices": "kokoro-voices",
}

Entry = tuple[dict[str, object], bytes]


@dataclass(slots=True)
class NotedJournal:
    """A journal in memory; what goes in is what a file would give back."""

    entries: list[Entry] = field(default_factory=list)
    appended: int = 0

    def replay(self) -> Iterator[Entry]:
        return iter(list(self.entries))

    def append(self, header: Mapping[str, object], payload: bytes = b"") -> None:
        self.entries.append((json.loads(json.dumps(dict(header))), bytes(payload)))
        self.appended += 1


@dataclass(slots=True)
class Reports:
    """Progress as it was told."""

    told: list[tuple[int, int]] = field(default_factory=list)

    def __call__(self, done: int, total: int) -> None:
        self.told.append((done, total))

    def check(self, total_ms: int) -> None:
        """Assert that progress never went back and came to the end."""
        assert {total for _, total in self.told} == {total_ms}
        done = [done for done, _ in self.told]
        assert done == sorted(done)
        assert done[-1] == total_ms


def specs(task: Task) -> list[Any]:
    """Every engine that loads, ours and those of plug-ins, as parameters of a test."""
    found = [entry for entry in engines(task).values() if isinstance(entry, EngineSpec)]
    return [pytest.param(spec, id=spec.id) for spec in found]


def make_in_child(spec: EngineSpec, scratch: Path) -> SynthesizerInChild:
    """Make a synthesizer in its environment, with tiny models."""
    python = python_of(spec)
    if not spec.tiny:
        pytest.skip(f"nobody makes a tiny model for {spec.id}")
    return SynthesizerInChild(spec, tiny_models(spec, python, scratch), python)


@contextmanager
def make_of_service(spec: EngineSpec) -> Iterator[Any]:
    """Make a synthesizer with a service of its kind, which eSpeak lends its voice."""
    module, _, name = spec.factory.partition(":")
    with SERVERS[ServiceKind(spec.id)](Manner(sound=espeak_sound)) as setup:
        given = EngineSetup(models={}, service=service_of(setup))
        yield getattr(import_module(module), name)(given)


def make(spec: EngineSpec, store: Path) -> Any:
    """Make an engine as its child process does."""
    module, _, name = spec.factory.partition(":")
    models = {role: _model(role, store) for role in spec.models}
    extra = {role: store / DEFAULT_MODELS.get(role, role) for role in spec.extra_models}
    models |= {role: folder for role, folder in extra.items() if folder.is_dir()}
    return getattr(import_module(module), name)(EngineSetup(models=models))


def stopping_at(call: int) -> Callable[[], bool]:
    """Answer no until it is asked for that time, and yes from then on."""
    asked = iter(range(1, call))
    return lambda: next(asked, None) is None


def context(
    *,
    entries: Sequence[Entry] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[EngineContext, NotedJournal, Reports]:
    """Make surroundings for one run, and what they will have noted."""
    journal, reports = NotedJournal(entries=list(entries)), Reports()
    return (
        EngineContext(journal=journal, progress=reports, cancelled=cancelled),
        journal,
        reports,
    )


def _model(role: str, store: Path) -> Path:
    """Find the model for a role; without one the engine cannot be tested."""
    named = os.environ.get(MODEL_VARIABLE.format(role=role.upper()))
    if named:
        return Path(named)
    if role not in DEFAULT_MODELS:
        pytest.skip(f"no model for “{role}”: set {MODEL_VARIABLE.format(role=role.upper())}")
    folder = store / DEFAULT_MODELS[role]
    if not folder.is_dir():  # not every engine is one of those that are installed by default
        pytest.skip(f"the model {folder.name} is not installed")
    return folder
