"""A child that waits for work keeps nobody from its interpreter, and does not stay for ever."""

import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.jobs import process as process_module
from speechstudio.jobs.events import Started, Succeeded
from speechstudio.jobs.idleness import MARGIN_S, end_idle_in
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.jobs.worker import Worker
from tests.fakes.stage import PATIENCE_S, Stage, is_gone, wait_until
from tests.jobs.conftest import Run

BIN = Path(sys.executable).parent


@pytest.fixture
def request_elsewhere(request_3s: EngineRequest, monkeypatch: pytest.MonkeyPatch) -> EngineRequest:
    """The same on an interpreter that is an environment's."""
    module = "speechstudio.jobs.worker"
    monkeypatch.setattr(EnginePython, "command", lambda *_: [sys.executable, "-P", "-m", module])
    python = EnginePython(environment="e", executable=Path(sys.executable))
    return replace(request_3s, python=python)


def test_a_worker_that_is_asked_for_nothing_comes_to_its_end() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as parent, os.fdopen(reading, "rb") as requests:
        worker = Worker(requests, parent, idle_s=0.01)
        worker._listen = lambda: None  # type: ignore[method-assign]  # would end this process
        serving = threading.Thread(target=worker.serve, daemon=True)
        serving.start()
        serving.join(PATIENCE_S)
        assert not serving.is_alive()


@pytest.mark.models
def test_a_child_near_its_end_is_not_asked_any_more(
    process: EngineProcess, run: Run, request_3s: EngineRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(request_3s)
    first = process.pid
    run(request_3s)
    assert process.pid == first
    monkeypatch.setattr(process_module, "IDLE_S", MARGIN_S)
    assert run(request_3s)[-1] == Succeeded()
    assert process.pid != first


@pytest.mark.models
def test_who_wants_an_interpreter_gone_ends_children_that_wait(
    run: Run, request_elsewhere: EngineRequest, stage: Stage, tmp_path: Path
) -> None:
    run(request_elsewhere)
    (child,) = stage.pids()
    end_idle_in(tmp_path)
    assert not is_gone(child)
    end_idle_in(BIN)
    wait_until(lambda: is_gone(child))
    assert run(request_elsewhere)[-1] == Succeeded()


@pytest.mark.models
def test_a_child_that_works_goes_on(
    process: EngineProcess, request_elsewhere: EngineRequest
) -> None:
    events = process.run(request_elsewhere, lambda: False)
    assert next(events) == Started()
    end_idle_in(BIN)
    assert [*events][-1] == Succeeded()
