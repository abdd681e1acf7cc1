"""Real child processes with engines that do what a script says."""

import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import psutil
import pytest

from speechstudio.domain.errors import EmptyAudioError, EngineFailedError, WorkerDiedError
from speechstudio.engines.wire import diarization_from_json, passage_from_json
from speechstudio.jobs import process as process_module
from speechstudio.jobs.events import Cancelled, Failed, Partial, Progress, Started, Succeeded
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from tests.fakes.stage import Stage, is_gone, staged, wait_until
from tests.jobs.conftest import Run

pytestmark = pytest.mark.models  # takes long

LONGEST_CANCEL_S = 3.0
needs_posix = pytest.mark.skipif(
    not hasattr(psutil.Process, "terminal"), reason="processes end in other ways on this system"
)


def once(condition: Callable[[], object]) -> Callable[[], bool]:
    return lambda: bool(condition())


def test_parts_come_in_order_and_the_end_comes_last(run: Run, request_3s: EngineRequest) -> None:
    events = run(request_3s)
    passages = [passage_from_json(e.content) for e in events if isinstance(e, Partial)]
    assert [p.segments[0].text for p in passages] == [f"word{n} said." for n in range(3)]
    assert events[0] == Started()
    assert events[-1] == Succeeded()
    steps = [event for event in events if isinstance(event, Progress)]
    assert steps[-1] == Progress(step="recognition", done=3000, total=3000)
    assert all(before.done <= after.done for before, after in pairwise(steps))


def test_a_diarization_is_answered_with_its_turns(
    run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    request = replace(
        request_3s,
        task="diarization",
        factory="tests.fakes.engines:ScriptedDiarizer",
        options={"max_speakers": 2},
    )
    end = run(request)[-1]
    assert isinstance(end, Succeeded)
    assert diarization_from_json(end.result).speakers == ("v0", "v1")


def test_an_engine_stays_loaded_for_the_next_request(
    run: Run, request_3s: EngineRequest, stage: Stage, tmp_path: Path
) -> None:
    run(request_3s)
    run(replace(request_3s, options={"language": "de"}))
    assert len(stage.notes("loaded")) == 1
    other = staged(tmp_path / "other")
    run(replace(request_3s, models={"whisper": other.folder}))
    assert other.notes("loaded") == stage.notes("loaded")  # the same process, another engine


def test_what_libraries_print_does_not_break_frames(
    run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({0: ["print"], 2: ["print"]})
    events = run(request_3s)
    assert sum(isinstance(event, Partial) for event in events) == 3
    assert events[-1] == Succeeded()


def test_an_error_crosses_the_border_as_what_it_is(
    run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["refuse"]})
    end = run(request_3s)[-1]
    assert isinstance(end, Failed)
    error = end.error()
    assert type(error) is EmptyAudioError
    assert str(error) == "there is nothing to hear. Record again."
    assert error.detail == "0 samples"


def test_a_bug_in_an_engine_is_told_with_its_traceback_and_the_child_stays(
    run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["bug"]})
    end = run(request_3s)[-1]
    assert isinstance(end, Failed)
    assert isinstance(end.error(), EngineFailedError)
    assert "ZeroDivisionError: a fault in the engine" in end.message
    assert "Traceback" in end.detail
    stage.play()
    assert run(request_3s)[-1] == Succeeded()
    assert len(stage.notes("loaded")) == 1


def test_a_library_that_ends_the_program_is_told_and_the_child_stays(
    run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["quit"]})
    end = run(request_3s)[-1]
    assert isinstance(end, Failed)
    assert "SystemExit: nothing could be fetched" in end.message
    stage.play()
    assert run(request_3s)[-1] == Succeeded()
    assert len(stage.notes("loaded")) == 1


def test_an_engine_that_does_not_import_is_a_failure_of_its_request(
    run: Run, request_3s: EngineRequest
) -> None:
    end = run(replace(request_3s, factory="tests.fakes.nowhere:Engine"))[-1]
    assert isinstance(end, Failed)
    assert "tests.fakes.nowhere" in end.message
    assert run(request_3s)[-1] == Succeeded()


def test_an_engine_that_listens_is_cancelled_and_its_child_stays(
    run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["wait_for_go"]})
    events = run(request_3s, once(lambda: stage.notes("passage")))
    assert events[-1] == Cancelled()
    stage.play()
    assert run(request_3s)[-1] == Succeeded()
    assert len(stage.notes("loaded")) == 1


@pytest.mark.parametrize(
    ("action", "patience_s"),
    [("sleep", 0.2), ("hold_on", process_module.PATIENCE_S), ("chatter", 0.2)],
)
def test_an_engine_that_does_not_listen_is_ended_with_all_it_has_started(
    *,
    run: Run,
    request_3s: EngineRequest,
    stage: Stage,
    action: str,
    patience_s: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(process_module, "PATIENCE_S", patience_s)
    stage.play({1: ["grandchild", action]})
    asked: list[float] = []

    def cancelled() -> bool:
        if stage.notes("grandchild") and not asked:
            asked.append(time.monotonic())
        return bool(asked)

    assert run(request_3s, cancelled)[-1] == Cancelled()
    assert time.monotonic() - asked[0] < LONGEST_CANCEL_S
    assert len(stage.pids()) == 2
    wait_until(lambda: all(map(is_gone, stage.pids())))
    stage.play()
    assert run(request_3s)[-1] == Succeeded()


def test_a_child_that_another_thread_ends_once_it_was_to_stop_is_cancelled(
    process: EngineProcess, run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["hold_on"]})
    asked = threading.Event()
    with ThreadPoolExecutor(max_workers=1) as thread:
        events = thread.submit(run, request_3s, asked.is_set)
        wait_until(lambda: stage.notes("passage"))
        asked.set()
        process.stop()
        assert events.result(process_module.PATIENCE_S)[-1] == Cancelled()
    assert all(map(is_gone, stage.pids()))


def test_a_request_that_nobody_waits_for_any_more_ends_its_child(
    process: EngineProcess, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["sleep"]})
    events = process.run(request_3s, lambda: False)
    assert next(events) == Started()
    events.close()  # type: ignore[attr-defined]
    assert process.pid is None
    wait_until(lambda: all(map(is_gone, stage.pids())))


@needs_posix
def test_a_request_in_the_middle_of_another_is_refused(
    process: EngineProcess, request_3s: EngineRequest
) -> None:
    first = process.run(request_3s, lambda: False)
    assert next(first) == Started()
    with pytest.raises(RuntimeError, match="one request at a time"):
        next(process.run(request_3s, lambda: False))
    assert [*first][-1] == Succeeded()
    assert [*process.run(request_3s, lambda: False)][-1] == Succeeded()


def test_a_killed_child_is_told_and_the_next_request_gets_another(
    process: EngineProcess, run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["grandchild", "sleep"]})
    events = process.run(request_3s, lambda: False)
    while not isinstance(next(events), Partial):
        pass
    wait_until(lambda: stage.notes("grandchild"))
    assert process.pid is not None
    psutil.Process(process.pid).kill()
    with pytest.raises(WorkerDiedError, match=r"ended unexpectedly \(SIGKILL") as told:
        list(events)
    assert "goes on where it stopped" in told.value.hint
    wait_until(lambda: all(map(is_gone, stage.pids())))
    stage.play()
    assert run(request_3s)[-1] == Succeeded()


def test_last_words_of_a_child_are_kept(run: Run, request_3s: EngineRequest, stage: Stage) -> None:
    stage.play({0: ["die"]})
    with pytest.raises(WorkerDiedError, match="exit code 3") as told:
        run(request_3s)
    assert told.value.detail.splitlines()[-1] == "last words"


def test_a_child_that_dies_between_requests_is_replaced(
    process: EngineProcess, run: Run, request_3s: EngineRequest
) -> None:
    run(request_3s)
    assert process._process is not None
    process._process.kill()
    process._process.wait()
    assert run(request_3s)[-1] == Succeeded()


def test_a_child_that_sends_no_frames_is_ended(
    run: Run, request_3s: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["garble"]})
    with pytest.raises(WorkerDiedError):
        run(request_3s)
    wait_until(lambda: all(map(is_gone, stage.pids())))


@needs_posix
def test_a_full_disk_is_told_as_that(
    run: Run, request_3s: EngineRequest, stage: Stage, tmp_path: Path
) -> None:
    stage.play({1: ["fill_disk"]})
    request = replace(request_3s, journal=tmp_path / "a.journal")
    end = run(request)[-1]
    assert isinstance(end, Failed)
    assert end.code == "storage"
    assert "cannot note the progress" in end.message


def test_work_in_the_journal_is_not_done_again(
    run: Run, request_3s: EngineRequest, stage: Stage, tmp_path: Path
) -> None:
    request = replace(request_3s, journal=tmp_path / "a.journal")
    stage.play({2: ["die"]})
    with pytest.raises(WorkerDiedError):
        run(request)
    stage.play()
    parts = [event for event in run(request) if isinstance(event, Partial)]
    assert len(parts) == 3
    assert stage.notes("passage") == [f"three {n}" for n in range(3)]


def test_nothing_in_a_child_speaks_to_the_network(
    process: EngineProcess,
    run: Run,
    request_3s: EngineRequest,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    monkeypatch.setenv("PYANNOTE_METRICS_ENABLED", "1")
    stage.play({0: ["environment"]})
    run(request_3s)
    environment = json.loads(stage.notes("environment")[0])
    assert environment["PYANNOTE_METRICS_ENABLED"] == "0"
    assert environment["HF_HUB_OFFLINE"] == "1"
    assert environment["HF_HUB_DISABLE_TELEMETRY"] == "1"
    assert environment["OMP_NUM_THREADS"] == "1"


def test_stopping_twice_or_before_the_start_is_no_error() -> None:
    process = EngineProcess()
    process.stop()
    process.stop()
    assert process.pid is None
