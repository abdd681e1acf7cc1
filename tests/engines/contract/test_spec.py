"""What every registered engine says of itself, without its library."""

import json
import re
import subprocess
import sys
from dataclasses import fields
from importlib.metadata import distribution

import pytest

from speechstudio.engines.contract import (
    DiarizationOptions,
    RecognitionOptions,
    SynthesisOptions,
)
from speechstudio.engines.registry import engines
from speechstudio.engines.spec import EngineSpec, Task
from tests.engines.contract.making import specs

LANGUAGE_TAG = re.compile(r"\*|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
OPTIONS = {
    Task.RECOGNITION: RecognitionOptions,
    Task.DIARIZATION: DiarizationOptions,
    Task.SYNTHESIS: SynthesisOptions,
}
HEAVY = {"torch", "torchaudio", "ctranslate2", "faster_whisper", "pyannote", "onnx", "onnxruntime"}
HEAVY |= {"piper", "espeakng_loader"}

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
    assert spec.requirements
    for name in spec.requirements:
        assert distribution(name).version


@every_engine
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
