"""What every registered engine says of itself, without its library."""

import json
import re
import subprocess
import sys
from dataclasses import fields
from importlib.metadata import distribution
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from speechstudio.engines.contract import (
    DiarizationOptions,
    RecognitionOptions,
    SynthesisOptions,
)
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.registry import engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.workflows.engine_environments import EngineHomes
from tests.engines.contract.making import specs
from tests.environments import environments_root, python_of

LANGUAGE_TAG = re.compile(r"\*|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
OPTIONS = {
    Task.RECOGNITION: RecognitionOptions,
    Task.DIARIZATION: DiarizationOptions,
    Task.SYNTHESIS: SynthesisOptions,
}
HEAVY = {"torch", "torchaudio", "ctranslate2", "faster_whisper", "pyannote", "onnx", "onnxruntime"}
HEAVY |= {"piper", "espeakng_loader"}


def _with_an_environment(*, of_its_own: bool = True) -> list[Any]:
    every = [param for task in Task for param in specs(task)]
    return [param for param in every if (param.values[0].environment is not None) is of_its_own]


def _asked(spec: EngineSpec) -> dict[str, Requirement]:
    """What the engine's environment gets, by name."""
    environment = spec.environment
    assert environment is not None
    lines = (*environment.requirements, *environment.without_dependencies)
    wanted = map(Requirement, lines)
    return {canonicalize_name(one.name): one for one in wanted}


every_engine = pytest.mark.parametrize("spec", [one for task in Task for one in specs(task)])


@pytest.mark.parametrize("task", Task)
def test_every_registered_engine_loads(task: Task) -> None:
    assert [entry for entry in engines(task).values() if not isinstance(entry, EngineSpec)] == []
    assert engines(task)


@every_engine
def test_it_says_who_it_is(spec: EngineSpec) -> None:
    assert re.fullmatch(r"[a-z0-9][a-z0-9.-]*", spec.id)
    assert spec.title.strip()
    assert all(text.strip() for text in spec.capabilities)


@every_engine
def test_it_says_under_which_licences_it_may_be_used(spec: EngineSpec) -> None:
    assert spec.code_licence.strip()
    assert spec.weights_licence.strip()
    assert spec.commercial_use.strip()


@every_engine
def test_it_names_its_languages(spec: EngineSpec) -> None:
    assert spec.languages
    assert [tag for tag in spec.languages if not LANGUAGE_TAG.fullmatch(tag)] == []


@every_engine
def test_it_admits_its_limits(spec: EngineSpec) -> None:
    assert spec.limits
    assert all(text.strip() for text in spec.limits)


@every_engine
def test_the_options_that_it_obeys_are_options_of_its_task(spec: EngineSpec) -> None:
    assert set(spec.options) <= {field.name for field in fields(OPTIONS[spec.task])}


@every_engine
def test_its_requirements_are_installed(spec: EngineSpec) -> None:
    assert spec.requirements or spec.is_service
    if spec.environment is not None:  # where it is installed is asked below
        assert {canonicalize_name(name) for name in spec.requirements} <= set(_asked(spec))
        return
    for name in spec.requirements:
        assert distribution(name).version


@pytest.mark.parametrize("spec", _with_an_environment())
def test_its_environment_is_the_same_whenever_it_is_made(spec: EngineSpec) -> None:
    environment = spec.environment
    assert environment is not None
    assert re.fullmatch(r"[a-z0-9][a-z0-9.-]*", environment.id)
    assert all("==" in str(wanted.specifier) for wanted in _asked(spec).values())
    assert {"numpy", "soxr"} <= set(_asked(spec)), "what speaks to the program wants these"
    assert environment.modules
    assert environment.size_bytes > 0


@pytest.mark.parametrize("spec", _with_an_environment())
def test_engines_of_one_environment_agree_on_it(spec: EngineSpec) -> None:
    all_specs = [param.values[0] for task in Task for param in specs(task)]
    environments = [one.environment for one in all_specs if one.environment is not None]
    same = {one for one in environments if one.id == spec.environment.id}  # type: ignore[union-attr]
    assert same == {spec.environment}


@pytest.mark.models
@pytest.mark.parametrize("spec", _with_an_environment())
def test_a_child_in_its_environment_can_import_its_factory(spec: EngineSpec) -> None:
    command = python_of(spec).command("speechstudio.jobs.proof", spec.factory.partition(":")[0])
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    homes = EngineHomes(Environments(environments_root()))
    assert homes.lack(spec) == ""
    assert homes.version(spec)


@pytest.mark.models  # a child for each
@pytest.mark.parametrize("spec", _with_an_environment(of_its_own=False))
def test_a_child_can_import_its_factory(spec: EngineSpec) -> None:
    module, _, name = spec.factory.partition(":")
    program = f"from {module} import {name}; assert callable({name})"
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("task", Task)
def test_listing_engines_loads_no_speech_library(task: Task) -> None:
    program = (
        "import json, sys\n"
        "from speechstudio.engines.registry import engines\n"
        f"engines({str(task)!r})\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], capture_output=True, text=True, check=True
    )
    assert set(json.loads(done.stdout)) & HEAVY == set()
