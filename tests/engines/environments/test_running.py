"""Engines that run in an environment: real processes, real frames."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import psutil
import pytest

from speechstudio.domain.errors import EngineUnavailableError, WorkerDiedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.spec import EnvironmentSpec
from speechstudio.engines.wire import chunk_from_wire
from speechstudio.jobs.answers import answers, result_of
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from tests.engines.environments.conftest import HUMMER
from tests.engines.environments.wheels import make_wheels, variables
from tests.fakes.stage import is_gone, wait_until

pytestmark = pytest.mark.models  # takes long

BARE = replace(HUMMER, shared=("numpy", "soxr"))
"""Has what every engine's environment has, and what the engine itself needs."""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Environments:
    folder = tmp_path_factory.mktemp("with a space")
    environments = Environments(folder, variables=variables(make_wheels(folder / "wheels")))
    environments.install(BARE)
    return environments


@pytest.fixture
def process() -> Iterator[EngineProcess]:
    process = EngineProcess()
    yield process
    process.stop()


@pytest.fixture
def asked(installed: Environments, tmp_path: Path) -> EngineRequest:
    return EngineRequest(
        task="synthesis",
        factory="hummer.engine:Hummer",
        models={"low": tmp_path},
        python=installed.python(BARE),
    )


def speaking(asked: EngineRequest, *texts: str) -> EngineRequest:
    sentences = tuple(SpokenSentence(text=text, language="en") for text in texts)
    options = asdict(SynthesisOptions())
    return replace(asked, sentences=sentences, voice="low", options=options)


def test_it_speaks_from_an_environment_that_has_nothing_of_the_program_s(
    process: EngineProcess, asked: EngineRequest
) -> None:
    (voice,) = result_of(answers(process, asked))
    assert voice["id"] == "low"
    parts = list(answers(process, speaking(asked, "one", "two")))
    chunks = [chunk_from_wire(part.content, part.payload)[1] for part in parts]
    assert [(len(chunk.samples), chunk.sample_rate) for chunk in chunks] == [(800, 16_000)] * 2


def test_another_environment_is_another_child(process: EngineProcess, asked: EngineRequest) -> None:
    result_of(answers(process, asked))
    first = process.pid
    result_of(answers(process, asked))
    assert process.pid == first
    with pytest.raises(EngineUnavailableError, match="No module named 'hummer'") as told:
        result_of(answers(process, replace(asked, python=None)))
    assert "doctor" in told.value.hint
    assert process.pid != first


def test_a_kill_while_it_speaks_is_told_and_the_next_request_works(
    process: EngineProcess, asked: EngineRequest, tmp_path: Path
) -> None:
    made = answers(process, speaking(asked, "one", "wait"))
    next(made)
    wait_until(lambda: (tmp_path / "waits").exists() and (tmp_path / "waits").read_text())
    psutil.Process(int((tmp_path / "waits").read_text())).kill()
    with pytest.raises(WorkerDiedError, match="ended unexpectedly") as told:
        list(made)
    assert "Run the same again" in told.value.hint
    assert len(list(answers(process, speaking(asked, "one")))) == 1


def test_a_library_that_is_gone_is_told_with_the_way_to_mend_it(
    process: EngineProcess, asked: EngineRequest, installed: Environments
) -> None:
    source = installed.places(BARE).final.site_packages / "tone.py"
    source.unlink()
    with pytest.raises(EngineUnavailableError, match="No module named 'tone'") as told:
        result_of(answers(process, asked))
    assert told.value.hint == "Run “speechstudio engines repair hummer”."
    process.stop()
    assert installed.repair(BARE) == ("tone",)
    assert result_of(answers(process, asked))


def test_a_child_that_dies_at_once_names_its_environment(
    process: EngineProcess, asked: EngineRequest, installed: Environments
) -> None:
    trap = installed.places(BARE).final.site_packages / "sitecustomize.py"
    trap.write_text("import os\nos._exit(3)\n")
    try:
        with pytest.raises(WorkerDiedError, match="the environment hummer does not work") as told:
            result_of(answers(process, asked))
    finally:
        trap.unlink()
    assert "exit code 3" in told.value.message
    assert told.value.hint == "Run “speechstudio engines repair hummer”."
    assert result_of(answers(process, asked))


def test_an_interpreter_that_is_gone_is_told(
    process: EngineProcess, asked: EngineRequest, tmp_path: Path
) -> None:
    gone = EnginePython(environment="hummer", executable=tmp_path / "python")
    with pytest.raises(WorkerDiedError, match="cannot be started: No such file") as told:
        result_of(answers(process, replace(asked, python=gone)))
    assert "engines repair hummer" in told.value.hint
    assert result_of(answers(process, asked))


def test_an_environment_in_use_is_not_removed(
    process: EngineProcess, asked: EngineRequest, installed: Environments
) -> None:
    result_of(answers(process, asked))
    pid = process.pid
    with pytest.raises(EngineUnavailableError, match="is in use"):
        installed.remove(BARE)
    process.stop()
    assert pid is not None
    wait_until(lambda: is_gone(pid))


def test_what_every_environment_has_is_enough_for_the_worker(tmp_path: Path) -> None:
    bare = EnvironmentSpec(
        id="bare",
        requirements=("tone==1.0",),
        shared=("numpy", "soxr"),
        modules=("speechstudio.jobs.worker", "speechstudio.jobs.serving"),
    )
    environments = Environments(tmp_path, variables=variables(make_wheels(tmp_path / "wheels")))
    environments.install(bare)
    names = {path.name for path in environments.places(bare).final.site_packages.iterdir()}
    assert not {"psutil", "httpx", "platformdirs", "packaging"} & names
