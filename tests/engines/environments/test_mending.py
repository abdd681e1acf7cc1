"""Environments to which something happens: what is said of them, and that they are mended."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.engines.environments.progress import EnvironmentStep
from speechstudio.engines.environments.state import (
    BEING_MENDED,
    INTERRUPTED,
    NO_INTERPRETER,
    OUTDATED,
    UNREADABLE,
    EnvironmentState,
    EnvironmentStatus,
)
from speechstudio.engines.environments.store import Environments
from tests.engines.environments.conftest import HUMMER
from tests.engines.environments.wheels import make_wheels, variables
from tests.fakes.stage import ROOT, is_gone, wait_until

pytestmark = pytest.mark.models  # takes long

READY = EnvironmentStatus(state=EnvironmentState.READY)
LINGER = "hummer.preparing:linger"
posix = pytest.mark.skipif(os.name != "posix", reason="files are limited in other ways there")


def broken(reason: str) -> EnvironmentStatus:
    return EnvironmentStatus(state=EnvironmentState.BROKEN, reason=reason)


@pytest.fixture
def ready(environments: Environments) -> Environments:
    environments.install(HUMMER)
    return environments


@pytest.fixture
def library(ready: Environments) -> Path:
    return ready.places(HUMMER).final.site_packages / "hummer"


@contextlib.contextmanager
def installing(root: Path, wheels: Path, *words: str) -> Iterator["subprocess.Popen[str]"]:
    """A process that installs, until the block ends."""
    program = "tests.engines.environments.installing_program"
    command = [sys.executable, "-m", program, str(root), str(wheels), *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_a_kill_in_the_middle_is_said_and_mended(
    environments: Environments, root: Path, wheels: Path
) -> None:
    with installing(root, wheels, LINGER) as process:
        wait_until(lambda: any(path.read_text() for path in root.rglob("pids")))
        assert environments.status(HUMMER).state is EnvironmentState.INSTALLING
        with pytest.raises(EngineUnavailableError, match="is being installed"):
            environments.remove(HUMMER)
        (orphan,) = [int(path.read_text()) for path in root.rglob("pids")]
        parent = psutil.Process(orphan).parent()
        process.kill()
        process.wait()
    assert environments.status(HUMMER) == broken(INTERRUPTED)
    environments.install(HUMMER)
    assert environments.status(HUMMER) == READY
    assert parent is not None
    wait_until(lambda: is_gone(parent.pid))
    wait_until(lambda: is_gone(orphan))


def test_what_a_kill_left_is_removed_in_one_step(
    environments: Environments, root: Path, wheels: Path
) -> None:
    with installing(root, wheels, LINGER) as process:
        wait_until(lambda: any(path.read_text() for path in root.rglob("pids")))
        process.kill()
        process.wait()
    assert environments.remove(HUMMER) > 0
    assert environments.status(HUMMER).state is EnvironmentState.ABSENT


@posix
def test_a_disk_without_room_ends_in_one_message_and_leaves_nothing(
    environments: Environments, root: Path, wheels: Path
) -> None:
    with installing(root, wheels, "", "1000000") as process:
        output, _ = process.communicate()
    assert "StorageError" in output.splitlines()[-1]
    assert "the disk is full. Make room" in output.splitlines()[-1]
    assert environments.status(HUMMER).state is EnvironmentState.ABSENT
    environments.install(HUMMER)
    assert environments.status(HUMMER) == READY


def test_two_processes_that_install_the_same_wait_for_each_other(
    environments: Environments, root: Path, wheels: Path
) -> None:
    steps: list[EnvironmentStep] = []
    with installing(root, wheels, "hummer.preparing:prepare") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "make\n"
        environments.install(HUMMER, tell=lambda now: steps.append(now.step))
        assert process.wait() == 0
    assert set(steps) == {EnvironmentStep.WAIT}
    assert environments.status(HUMMER) == READY


def test_other_requirements_make_it_anew(ready: Environments) -> None:
    newer = replace(HUMMER, requirements=("hummer==1.0", "tone==2.0"))
    assert ready.status(newer) == broken(OUTDATED)
    assert ready.repair(newer) == ("hummer", "tone")
    assert ready.status(newer) == READY
    assert ready.status(HUMMER) == broken(OUTDATED)


def test_a_repair_that_fails_leaves_what_was_there(ready: Environments) -> None:
    newer = replace(HUMMER, requirements=("nowhere-to-be-found==1.0",))
    with pytest.raises(EngineUnavailableError):
        ready.repair(newer)
    assert ready.status(HUMMER) == READY


@posix
def test_an_interpreter_that_is_gone_is_said_and_mended(ready: Environments) -> None:
    python = ready.python(HUMMER).executable
    python.unlink()
    python.symlink_to("python-of-yesterday")
    assert ready.status(HUMMER) == broken(NO_INTERPRETER)
    ready.repair(HUMMER)
    assert ready.status(HUMMER) == READY


def test_a_library_that_is_gone_alone_is_put_back(ready: Environments, library: Path) -> None:
    for path in sorted(library.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    library.rmdir()
    assert ready.status(HUMMER) == broken("files are missing: hummer")
    assert ready.repair(HUMMER) == ("hummer",)
    assert ready.status(HUMMER) == READY
    assert (library / "deep" / "inside.txt").is_file()


@pytest.mark.parametrize("what", ["deleted", "cut"])
def test_damage_deep_inside_is_found_by_a_repair(
    ready: Environments, library: Path, what: str
) -> None:
    inside = library / "deep" / "inside.txt"
    inside.unlink() if what == "deleted" else inside.write_text("x")
    assert ready.repair(HUMMER) == ("hummer",)
    assert len(inside.read_text()) == 100
    assert ready.repair(HUMMER) == ()


def test_data_that_is_gone_is_prepared_again(ready: Environments) -> None:
    words = ready.places(HUMMER).final.data / "words.txt"
    words.unlink()
    assert ready.status(HUMMER) == broken("files are missing: words.txt")
    assert ready.repair(HUMMER) == ()
    assert words.read_text() == "la la la"


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"wish": 1}', "null"])
def test_a_damaged_list_is_said_and_mended(ready: Environments, content: str) -> None:
    ready.places(HUMMER).final.lock.write_text(content)
    assert ready.status(HUMMER) == broken(UNREADABLE)
    ready.repair(HUMMER)
    assert ready.status(HUMMER) == READY


def test_a_repair_that_was_interrupted_goes_on(ready: Environments) -> None:
    ready.places(HUMMER).final.being_mended.touch()
    assert ready.status(HUMMER) == broken(BEING_MENDED)
    assert ready.repair(HUMMER) == ()
    assert ready.status(HUMMER) == READY


def test_what_loads_no_more_is_made_anew(ready: Environments, library: Path) -> None:
    source = library / "__init__.py"
    source.write_text("import toni\n")  # as long as it was
    os.utime(source, (0, 0))  # or else what was compiled from it would be loaded
    assert ready.repair(HUMMER) == ("hummer", "tone")
    assert source.read_text() == "import tone\n"


def test_what_cannot_be_put_back_is_said_and_put_back_later(
    ready: Environments, library: Path, root: Path, tmp_path: Path
) -> None:
    (library / "deep" / "inside.txt").unlink()
    elsewhere = Environments(root, variables=variables(make_wheels(tmp_path / "x") / "nothing"))
    with pytest.raises(EngineUnavailableError, match="hummer cannot be installed"):
        elsewhere.repair(HUMMER)
    assert ready.status(HUMMER) == broken(BEING_MENDED)
    assert ready.repair(HUMMER) == ("hummer",)
    assert ready.status(HUMMER) == READY


def test_a_kill_before_the_very_last_step_costs_nothing(ready: Environments) -> None:
    places = ready.places(HUMMER)
    places.final.folder.rename(places.staging.folder)
    assert ready.status(HUMMER) == broken(INTERRUPTED)
    steps: list[EnvironmentStep] = []
    ready.install(HUMMER, tell=lambda now: steps.append(now.step))
    assert steps == []
    assert ready.status(HUMMER) == READY


def test_what_was_taken_away_and_not_yet_deleted_is_removed(ready: Environments) -> None:
    places = ready.places(HUMMER)
    places.final.folder.rename(places.discarded)
    assert ready.remove(HUMMER) > 0
    assert not places.discarded.exists()


def test_damage_to_what_is_shared_is_mended_from_the_program(environments: Environments) -> None:
    spec = replace(HUMMER, shared=("soxr",), modules=("soxr",))
    environments.install(spec)
    inside = environments.places(spec).final.site_packages / "soxr" / "__init__.py"
    inside.unlink()
    assert environments.repair(spec) == ("soxr",)
    assert inside.stat().st_nlink > 1


def test_it_is_removed_while_broken(ready: Environments, root: Path) -> None:
    ready.places(HUMMER).final.lock.unlink()
    assert ready.remove(HUMMER) > 0
    assert ready.status(HUMMER).state is EnvironmentState.ABSENT
    assert not (root / "hummer").exists()
    assert ready.remove(HUMMER) == 0


def test_while_somebody_runs_in_it_it_is_not_taken_away(ready: Environments) -> None:
    command = [str(ready.python(HUMMER).executable), "-c", "input()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        for change in (ready.remove, ready.repair):
            with pytest.raises(EngineUnavailableError, match="hummer is in use"):
                change(HUMMER)
        process.kill()
    assert ready.status(HUMMER) == READY
    assert ready.remove(HUMMER) > 0


def test_a_status_disturbs_no_installation(environments: Environments) -> None:
    stop = threading.Event()
    states: list[EnvironmentState] = []

    def look() -> None:
        while not stop.is_set():
            states.append(environments.status(HUMMER).state)

    watcher = threading.Thread(target=look)
    watcher.start()
    finish(environments.install, stop)
    watcher.join()
    assert environments.status(HUMMER) == READY
    assert EnvironmentState.BROKEN not in states


def finish(install: Callable[..., None], stop: threading.Event) -> None:
    try:
        install(HUMMER)
    finally:
        stop.set()
