"""A child process with scripted engines."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from speechstudio.jobs.events import Event
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from tests.fakes.stage import Stage, python_path, recording, staged

Run = Callable[..., list[Event]]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return staged(tmp_path / "stage")


@pytest.fixture
def request_3s(tmp_path: Path, stage: Stage) -> EngineRequest:
    """A recognition of three seconds, which are three passages."""
    return EngineRequest(
        task="recognition",
        factory="tests.fakes.engines:ScriptedRecognizer",
        models={"whisper": stage.folder},
        recording=recording(tmp_path / "three", 3),
    )


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineProcess]:
    monkeypatch.setenv("PYTHONPATH", python_path())
    process = EngineProcess()
    yield process
    process.stop()


@pytest.fixture
def run(process: EngineProcess) -> Run:
    """Run a request to its end, and give its events."""

    def run(request: EngineRequest, cancelled: Callable[[], bool] = lambda: False) -> list[Event]:
        return list(process.run(request, cancelled))

    return run
