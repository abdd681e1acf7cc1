"""Environments as they come to be, with real installers and processes."""

import json
import os
import subprocess
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    EngineUnavailableError,
    JobCancelledError,
    OfflineError,
    StorageError,
)
from speechstudio.engines.environments import building
from speechstudio.engines.environments.installers import Installer, installers
from speechstudio.engines.environments.progress import EnvironmentProgress, EnvironmentStep
from speechstudio.engines.environments.state import EnvironmentState, EnvironmentStatus
from speechstudio.engines.environments.store import Environments
from tests.engines.environments.conftest import HUMMER
from tests.engines.environments.wheels import variables
from tests.fakes.stage import is_gone, wait_until

pytestmark = pytest.mark.models  # takes long

ABSENT = EnvironmentStatus(state=EnvironmentState.ABSENT)
READY = EnvironmentStatus(state=EnvironmentState.READY)


def left(root: Path) -> list[str]:
    """Everything below a root but the locks."""
    return [path.name for path in root.rglob("*") if path.suffix != ".lock" and path.is_file()]


@pytest.fixture(params=["uv", "pip"])
def only(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Install with one of both alone."""
    name: str = request.param
    found = [one for one in installers() if one.name == name]
    if not found:
        pytest.skip(f"{name} is not on this machine")
    monkeypatch.setattr(building, "installers", lambda: found)
    return name


def test_an_environment_is_installed_and_noted(
    environments: Environments, root: Path, only: str
) -> None:
    told: list[EnvironmentProgress] = []
    assert environments.status(HUMMER) == ABSENT
    environments.install(HUMMER, tell=told.append)
    assert environments.status(HUMMER) == READY
    lock = json.loads((root / "hummer" / "lock.json").read_text(encoding="utf-8"))
    assert lock["distributions"] == {"hummer": "1.0", "tone": "1.0"}
    assert lock["requirements"] == ["hummer==1.0", "tone==1.0"]
    assert lock["data"] == {"words.txt": 8}
    assert environments.took_s(HUMMER) == lock["took_s"] > 0
    steps = list(dict.fromkeys(progress.step for progress in told))
    made = EnvironmentStep.MAKE, EnvironmentStep.FETCH, EnvironmentStep.PREPARE
    assert steps == [*made, EnvironmentStep.CHECK]
    assert (told[-1].done, told[-1].total) == (2, 2)
    assert all(one.done <= one.total for one in told if one.total)
    assert sorted(path.name for path in (root / "hummer").iterdir()) == [
        "data", "lock.json", "python",
    ]  # fmt: skip


def test_its_interpreter_sees_its_libraries_and_this_program_and_nothing_else(
    environments: Environments, tmp_path: Path
) -> None:
    environments.install(HUMMER)
    program = tmp_path / "here" / "hummer_sees.py"
    program.parent.mkdir()
    program.write_text("")
    command = environments.python(HUMMER).command("speechstudio.jobs.proof")
    for module, loads in [("tone", 0), ("speechstudio.domain.errors", 0), ("pytest", 1)]:
        done = subprocess.run([*command, module], cwd=program.parent, check=False)
        assert done.returncode == loads
    done = subprocess.run([*command, "hummer_sees"], cwd=program.parent, check=False)
    assert done.returncode == 1


def test_what_is_ready_is_left_alone(environments: Environments) -> None:
    environments.install(HUMMER)
    told: list[EnvironmentProgress] = []
    environments.install(HUMMER, tell=told.append)
    assert told == []


def test_offline_nothing_is_begun(root: Path, wheels: Path) -> None:
    offline = variables(wheels) | {"SPEECHSTUDIO_OFFLINE": "1"}
    environments = Environments(root, variables=offline)
    with pytest.raises(OfflineError):
        environments.install(HUMMER)
    with pytest.raises(OfflineError):
        environments.repair(HUMMER)
    assert not root.exists()


@pytest.mark.parametrize(
    "step",
    [step for step in EnvironmentStep if step is not EnvironmentStep.WAIT],
)
def test_a_cancel_at_any_step_leaves_nothing(
    environments: Environments, root: Path, step: EnvironmentStep
) -> None:
    spec = replace(HUMMER, shared=("soxr",))
    seen: list[EnvironmentStep] = []
    with pytest.raises(JobCancelledError):
        environments.install(
            spec, tell=lambda now: seen.append(now.step), cancelled=lambda: step in seen
        )
    assert left(root) == []
    assert environments.status(spec) == ABSENT
    environments.install(spec)
    assert environments.status(spec) == READY


def test_a_cancel_ends_every_process(environments: Environments, root: Path) -> None:
    spec = replace(HUMMER, prepare="hummer.preparing:linger")
    stop = threading.Event()
    pids: list[int] = []

    def cancelled() -> bool:
        found = list(root.rglob("pids"))
        if found and (text := found[0].read_text()):
            pids.append(int(text))
            stop.set()
        return stop.is_set()

    with pytest.raises(JobCancelledError):
        environments.install(spec, cancelled=cancelled)
    wait_until(lambda: is_gone(pids[0]))
    assert environments.status(spec) == ABSENT


def test_what_nobody_has_is_told_in_a_line_and_stays_told(environments: Environments) -> None:
    spec = replace(HUMMER, requirements=("nowhere-to-be-found==1.0",))
    with pytest.raises(EngineUnavailableError, match="hummer cannot be installed: ") as told:
        environments.install(spec)
    assert "\n" not in str(told.value)
    assert "engines repair hummer" in told.value.hint
    status = environments.status(spec)
    assert status.state is EnvironmentState.BROKEN
    assert status.reason.startswith("it cannot be installed: ")
    assert "nowhere-to-be-found" in status.reason
    assert environments.status(HUMMER).state is EnvironmentState.BROKEN
    environments.repair(HUMMER)
    assert environments.status(HUMMER) == READY


def test_an_index_that_does_not_answer_is_told_and_another_try_works(
    root: Path, wheels: Path
) -> None:
    lost = variables(wheels) | {"PIP_RETRIES": "0", "PIP_TIMEOUT": "2", "UV_HTTP_RETRIES": "0"}
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS", "UV_FIND_LINKS"):
        del lost[name]
    nobody = "http://127.0.0.1:9/simple"
    lost |= {"PIP_INDEX_URL": nobody, "UV_DEFAULT_INDEX": nobody, "NO_PROXY": "*"}
    noted: list[str] = []

    def note(host: str, _why: str) -> Callable[[], None]:
        noted.append(host)
        return lambda: noted.append(f"{host} is over")

    with pytest.raises(EngineUnavailableError, match="index did not answer") as told:
        Environments(root, variables=lost, note=note).install(HUMMER)
    assert "connection" in told.value.hint
    assert "127.0.0.1" in noted
    assert "127.0.0.1 is over" in noted
    environments = Environments(root, variables=variables(wheels))
    assert "did not answer" in environments.status(HUMMER).reason
    environments.install(HUMMER)
    assert environments.status(HUMMER) == READY


def test_where_uv_gives_up_pip_has_a_try(
    environments: Environments, monkeypatch: pytest.MonkeyPatch
) -> None:
    poor = Installer(name="uv", program=("python", "-c", "raise SystemExit(2)"))
    found = [poor, *(one for one in installers() if one.name == "pip")]
    monkeypatch.setattr(building, "installers", lambda: found)
    environments.install(HUMMER)
    assert environments.status(HUMMER) == READY


def test_a_library_that_does_not_load_is_named(environments: Environments) -> None:
    spec = replace(HUMMER, requirements=("sour==1.0",), modules=("sour",), prepare="")
    with pytest.raises(EngineUnavailableError, match="sour does not load: ModuleNotFoundError"):
        environments.install(spec)
    assert "sour does not load" in environments.status(spec).reason


def test_data_that_cannot_be_prepared_is_told(environments: Environments) -> None:
    spec = replace(HUMMER, prepare="hummer.preparing:refuse")
    with pytest.raises(EngineUnavailableError, match="prepared: RuntimeError: no words today"):
        environments.install(spec)


def test_a_full_disk_while_sharing_leaves_nothing(
    environments: Environments, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = replace(HUMMER, shared=("soxr",))
    with monkeypatch.context() as full:
        full.setattr(os, "link", _no_room)
        with pytest.raises(StorageError, match="the disk is full"):
            environments.install(spec)
    assert left(root) == []
    environments.install(spec)
    assert environments.status(spec) == READY
    assert environments.size(spec).shared_bytes > 0


def test_a_disk_that_is_too_small_is_told_before_anything_is_fetched(
    environments: Environments, root: Path
) -> None:
    with pytest.raises(StorageError, match="there is no room on the disk"):
        environments.install(replace(HUMMER, size_bytes=10**17))
    assert left(root) == []


def test_without_links_files_are_copied(
    environments: Environments, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = replace(HUMMER, requirements=(), shared=("soxr",), modules=("soxr",), prepare="")
    spec = replace(spec, requirements=("tone==1.0",), shared=("soxr", "numpy"))

    def elsewhere(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", elsewhere)
    environments.install(spec)
    assert environments.size(spec).shared_bytes < 10_000_000 < environments.size(spec).own_bytes


def _no_room(*_: object) -> None:
    raise OSError(28, "No space left on device")
