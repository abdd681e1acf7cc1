import os
from importlib import import_module
from pathlib import Path

import pytest

from tests.conftest import IS_CI

debian = import_module("bootstrap_steps.debian")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="programs are shell scripts here")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine on which dpkg knows `libegl1` and not `libgl1`; apt-get keeps a diary."""
    folder = tmp_path / "bin"
    folder.mkdir()
    answers = "printf 'libegl1 installed\\nlibgl1 config-files\\n'; exit 1"
    for name, body in {"dpkg-query": answers, "apt-get": f'echo "$@" >> "{folder}/diary"'}.items():
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.setattr("sys.platform", "linux")
    return folder


def test_only_what_is_not_installed_is_missing(programs: Path) -> None:
    assert debian.missing(("libegl1", "libgl1", "libnew1")) == ("libgl1", "libnew1")


def test_nothing_is_done_when_all_is_there(programs: Path) -> None:
    assert debian.provide(("libegl1",))
    assert not (programs / "diary").exists()


def test_root_installs_what_is_missing(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "is_root", lambda: True)
    assert debian.provide(("libegl1", "libgl1"))
    update, install = (programs / "diary").read_text().splitlines()
    assert update.startswith("update")
    assert install.startswith("install")
    assert install.endswith("libgl1")
    assert "libegl1" not in install


def test_others_are_given_a_line_to_copy(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(debian, "is_root", lambda: False)
    assert not debian.provide(("libgl1",))
    assert "sudo apt-get install libgl1" in capsys.readouterr().out
    assert not (programs / "diary").exists()


def test_a_test_for_want_of_a_package_is_not_left_out_in_ci() -> None:
    if not (IS_CI and debian.is_debian() and debian.is_root()):
        pytest.skip("packages are installed for tests only in CI, on Debian, as root")
    assert debian.missing(debian.WINDOW_AND_SOUND + debian.FOR_TESTS) == ()
