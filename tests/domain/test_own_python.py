"""How children are started from a clone and from a frozen program, and what these bring."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.domain.own_python import (
    base_python,
    code_command,
    is_frozen,
    module_command,
    pip_command,
    restore_environment,
    serve_child,
    shipped,
)
from tests.frozen import freeze, ship_python


def test_from_a_clone_children_are_run_by_the_interpreter() -> None:
    assert not is_frozen()
    assert module_command("a.module", "x")[0] == sys.executable
    assert module_command("a.module", "x")[-3:] == ["-m", "a.module", "x"]
    assert pip_command() == module_command("pip")
    said = subprocess.run(code_command("print('ä')"), capture_output=True, check=True)
    assert said.stdout.decode().strip() == "ä"
    assert base_python().is_file()
    assert shipped("python") is None


def test_a_frozen_program_is_started_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze(monkeypatch, tmp_path)
    program = str(tmp_path / "speechstudio")
    assert module_command("a.module", "x") == [program, "--run-module", "a.module", "x"]
    assert code_command("pass") == [program, "--run-code", "pass"]


def test_what_a_frozen_program_asks_of_itself_is_what_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    freeze(monkeypatch, tmp_path)
    (tmp_path / "told.py").write_text("import sys\nprint(__name__, sys.argv[1:])\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "argv", ["speechstudio"])
    assert serve_child(module_command("told", "-x", "y")[1:])
    assert serve_child(code_command("print(__name__)")[1:])
    assert capsys.readouterr().out == "__main__ ['-x', 'y']\n__main__\n"


@pytest.mark.parametrize(
    "given", [[], ["doctor"], ["--run-code"], ["speak", "--run-code", "print(1)"]]
)
def test_what_people_type_is_for_no_child(given: list[str]) -> None:
    assert not serve_child(given)


def test_a_frozen_program_has_pip_and_environments_by_the_interpreter_it_brings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = ship_python(freeze(monkeypatch, tmp_path)).parent
    assert shipped("python") == python
    assert base_python().is_file()
    assert base_python().is_relative_to(python)
    assert pip_command()[0] == str(base_python())
    assert pip_command()[-2:] == ["-m", "pip"]


def test_an_interpreter_that_is_missing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze(monkeypatch, tmp_path)
    assert shipped("models") is None
    with pytest.raises(EngineUnavailableError, match="interpreter") as told:
        pip_command()
    assert told.value.hint == "Install the program again."


@pytest.mark.skipif(sys.platform == "win32", reason="there all stays")
def test_other_programs_find_the_libraries_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = str(freeze(monkeypatch, tmp_path).parent)
    both = os.pathsep.join
    given = {
        "LD_LIBRARY_PATH": both([inside, "/opt/lib"]),
        "LD_LIBRARY_PATH_ORIG": "/opt/lib",
        "DYLD_LIBRARY_PATH": both([inside, f"{inside}/lib", "/opt/dylib"]),
        "QT_PLUGIN_PATH": f"{inside}/PySide6/Qt/plugins",
        "_PYI_ARCHIVE_FILE": f"{tmp_path}/speechstudio",
        "PATH": both(["/usr/bin", "/bin"]),
        "MINE": "1",
        "MINE_ORIG": "2",
        "BESIDE": f"{inside}-more",
    }
    restore_environment(given)
    assert given == {
        "LD_LIBRARY_PATH": "/opt/lib",
        "DYLD_LIBRARY_PATH": "/opt/dylib",
        "PATH": both(["/usr/bin", "/bin"]),
        "MINE": "1",
        "MINE_ORIG": "2",
        "BESIDE": f"{inside}-more",
    }


def test_from_a_clone_variables_stay() -> None:
    given = {"LD_LIBRARY_PATH": "/x", "LD_LIBRARY_PATH_ORIG": "/y", "_PYI_X": "1"}
    before = dict(given)
    restore_environment(given)
    assert given == before
