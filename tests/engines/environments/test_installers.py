"""The command lines of installers, and what they see of this process."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from speechstudio.engines.environments.children import Ended
from speechstudio.engines.environments.installers import Installer, Order, installers, surroundings
from speechstudio.engines.environments.notes import note_nothing
from speechstudio.engines.environments.places import EnvironmentPlace
from speechstudio.engines.environments.progress import (
    EnvironmentProgress,
    EnvironmentStep,
    never,
    tell_nobody,
)
from speechstudio.engines.environments.working import Working
from tests.frozen import freeze, ship_python

UV = Installer(name="uv", program=("uv",))
PIP = Installer(name="pip", program=("python", "-m", "pip"))


@pytest.fixture
def place(tmp_path: Path) -> EnvironmentPlace:
    return EnvironmentPlace(id="x", folder=tmp_path / "a place")


def test_pip_is_always_there_and_comes_last() -> None:
    assert [one.name for one in installers()][-1] == "pip"


def test_a_frozen_program_goes_by_what_it_brings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = ship_python(freeze(monkeypatch, tmp_path))
    monkeypatch.setattr(shutil, "which", lambda _name: "/somewhere/uv")
    uv, pip = installers()
    assert (uv.name, Path(uv.program[0]).parent) == ("uv", programs)
    assert pip.program[0].startswith(str(programs.parent))


@pytest.mark.parametrize("installer", [UV, PIP])
def test_requirements_and_constraints_go_by_file(
    installer: Installer, place: EnvironmentPlace
) -> None:
    order = Order(requirements=("a==1", "b==2"), constraints=("torch==2.13.0+cpu",))
    command = installer.command(order, place)
    assert Path(command[command.index("-r") + 1]).read_text() == "a==1\nb==2\n"
    assert Path(command[command.index("-c") + 1]).read_text() == "torch==2.13.0+cpu\n"
    assert command[command.index("--python") + 1] == str(place.python.executable)
    assert "--no-deps" not in command


@pytest.mark.parametrize(("installer", "again"), [(UV, "--reinstall"), (PIP, "--force-reinstall")])
def test_what_is_wanted_again_is_put_there_anew(
    installer: Installer, again: str, place: EnvironmentPlace
) -> None:
    order = Order(requirements=("a==1",), with_dependencies=False, again=True)
    assert {again, "--no-deps"} <= set(installer.command(order, place))


def test_a_torch_for_processors_is_asked_for_by_name(place: EnvironmentPlace) -> None:
    command = UV.command(Order(requirements=("torch==2.8.0",), cpu_only=True), place)
    assert command[command.index("--torch-backend") + 1] == "cpu"


def test_nothing_of_this_process_leads_them_astray(tmp_path: Path) -> None:
    given = {"PYTHONPATH": "/x", "PIP_TARGET": "/y", "PIP_INDEX_URL": "https://mirror", "HOME": "h"}
    seen = surroundings(given, tmp_path)
    assert not {"PYTHONPATH", "PIP_TARGET"} & set(seen)
    assert seen["PIP_INDEX_URL"] == "https://mirror"
    assert seen["TMPDIR"] == str(tmp_path)


@pytest.mark.parametrize(
    ("chosen", "proxies"),
    [
        ("none", {"NO_PROXY": "*"}),
        ("http://p:1", dict.fromkeys(("PIP_PROXY", "ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY"), "http://p:1")),
        (None, {"https_proxy": "http://system:1"}),
    ],
)  # fmt: skip
def test_the_chosen_proxy_is_the_only_one(
    chosen: str | None, proxies: dict[str, str], tmp_path: Path
) -> None:
    given = {"https_proxy": "http://system:1"}
    if chosen is not None:
        given["SPEECHSTUDIO_PROXY"] = chosen
    seen = surroundings(given, tmp_path)
    found = {name: value for name, value in seen.items() if name.lower().endswith("_proxy")}
    found.pop("SPEECHSTUDIO_PROXY", None)
    assert found == proxies


def test_of_a_step_of_ours_the_last_reason_counts() -> None:
    ended = Ended(code=1, said=("failed: one", "x", "failed: two", "y"))
    assert ended.failure == "two"
    assert Ended(code=9, said=()).failure == "it ended with code 9"
    assert ended.says(("tw",))
    assert not ended.says(("three",))


@pytest.mark.parametrize(
    ("line", "host"),
    [
        ("DEBUG Sending fresh GET request for: https://index.example/simple/x/", "index.example"),
        ("  Getting page https://me:secret@mirror.example:8080/simple/x/", "mirror.example"),
        ("Downloading https://files.example/x.whl (12 MB)", "files.example"),
        ("connects to data.example", "data.example"),
        ("Downloading numpy (16.1MiB)", None),
        ("it connects to nothing", None),
    ],
)
def test_hosts_are_noted_by_what_is_said_of_them(
    line: str, host: str | None, tmp_path: Path
) -> None:
    noted: list[str] = []

    def note(host: str, why: str) -> Callable[[], None]:
        noted.append(f"{host} for {why}")
        return lambda: noted.append("over")

    working = Working(
        environment_id="x", tell=tell_nobody, cancelled=never, variables={}, note=note
    )
    program = f"print({line!r}); print({line!r})"
    working.run([sys.executable, "-c", program], tmp_path, connects=True)
    assert noted == ([f"{host} for the environment x", "over"] if host else [])


def test_a_step_that_should_not_connect_notes_nothing(tmp_path: Path) -> None:
    told: list[EnvironmentProgress] = []
    working = Working(
        environment_id="x", tell=told.append, cancelled=never, variables={}, note=note_nothing
    )
    heard: list[str] = []
    command = [sys.executable, "-c", "print('connects to x')"]
    ended = working.run(command, tmp_path, connects=False, hear=heard.append)
    assert (ended.code, heard) == (0, ["connects to x"])
    working.step(EnvironmentStep.FETCH, 5, 3)
    assert (told[-1].done, told[-1].total) == (5, 5)
