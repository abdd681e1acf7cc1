"""The script from its first line to its last, on a project that needs no package index."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging import fake_project
from tests.packaging.conftest import SCRIPTS

sets_up = pytest.mark.models  # environments are made, which takes seconds each
SAMPLE = Path("pyannote", "audio", "sample", "sample.wav")


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone whose environment has been made by a first start."""
    clone = tmp_path_factory.mktemp("project with a space")
    fake_project.make(clone)
    before = fake_project.files_of(clone)
    done = bootstrap(clone, "run", "--language", "en")
    assert done.returncode == 0, done.stderr
    assert "Installed in" in done.stdout
    install, transcribe = started(done)
    assert install == ["first", "models", "install"]
    assert transcribe[:2] == ["first", "transcribe"]
    assert Path(transcribe[2]).parts[-4:] == SAMPLE.parts
    assert transcribe[3:] == ["--language", "en", "--print"]
    assert fake_project.files_of(clone) == before  # the clone stays as it was
    return clone


def bootstrap(clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if key != "SPEECHSTUDIO_VENV"}
    return subprocess.run(
        [sys.executable, str(clone / "packaging" / "bootstrap.py"), *arguments],
        capture_output=True,
        text=True,
        cwd=clone,
        env=kept | {"PIP_NO_INDEX": "1"},
        stdin=subprocess.DEVNULL,
        timeout=240,
        check=False,
    )


def started(done: subprocess.CompletedProcess[str]) -> list[list[str]]:
    lines = [line for line in done.stdout.splitlines() if line.startswith("PROGRAM ")]
    return [json.loads(line.removeprefix("PROGRAM ")) for line in lines]


@sets_up
def test_a_second_start_installs_nothing(clone: Path) -> None:
    done = bootstrap(clone, "run", "talk.mp3")
    assert "Install" not in done.stdout
    assert started(done)[-1][1:] == ["transcribe", "talk.mp3", "--print"]


@sets_up
def test_the_exit_code_is_the_programs(clone: Path) -> None:
    assert bootstrap(clone, "run", "talk.mp3", "--fail").returncode == 9


@sets_up
def test_a_changed_program_is_installed_again(clone: Path) -> None:
    fake_project.change_program(clone, "second")
    assert started(bootstrap(clone, "run", "talk.mp3"))[-1][0] == "second"


@sets_up
def test_an_interrupted_set_up_is_done_again(clone: Path) -> None:
    (clone / ".venv" / "speechstudio-stamp.json").unlink()
    (info,) = (clone / ".venv").rglob("speechstudio-1.0.dist-info")
    (info / "INSTALLER").unlink()
    shutil.rmtree(info.parent / "speechstudio")
    done = bootstrap(clone, "run", "talk.mp3")
    assert done.returncode == 0, done.stderr
    assert len(started(done)) == 2


@sets_up
def test_a_failing_pip_is_told_in_plain_words(clone: Path) -> None:
    stamp = clone / ".venv" / "speechstudio-stamp.json"
    stamp.unlink()
    backend = clone / "backend.py"
    works = backend.read_text()
    backend.write_text("raise RuntimeError('the build is broken')")
    done = bootstrap(clone, "run")
    backend.write_text(works)
    assert done.returncode == 1
    assert "pip could not install the packages." in done.stderr
    assert "the build is broken" in done.stderr
    assert "Traceback (most recent call last)" not in done.stderr.splitlines()[0]
    assert not stamp.exists()


@sets_up
def test_a_broken_environment_is_made_again_and_an_editable_one_serves_users(clone: Path) -> None:
    (clone / ".venv" / "pyvenv.cfg").write_text("home = /nowhere\n")
    for folder in (clone / ".venv").rglob("pip"):
        if folder.is_dir():
            shutil.rmtree(folder)
    done = bootstrap(clone, "test", "--lint-only")
    assert done.returncode == 1  # the project has no linters
    assert "making it again" in done.stdout
    assert "FAILED  mypy" in done.stdout
    fake_project.change_program(clone, "third")
    done = bootstrap(clone, "run", "talk.mp3")
    assert "Install" not in done.stdout
    assert started(done)[-1][0] == "third"


def test_an_old_python_is_told_what_it_needs() -> None:
    program = (
        "import runpy, sys\n"
        "sys.version_info = (3, 8, 18, 'final', 0)\n"
        f"sys.argv = ['bootstrap.py', 'run']\n"
        f"runpy.run_path({str(SCRIPTS / 'bootstrap.py')!r}, run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "needs Python 3.11 or newer, and this is Python 3.8.18" in done.stdout


def test_the_script_itself_can_be_read_by_python_3_8() -> None:
    compile_for = "import ast, sys; ast.parse(open(sys.argv[1]).read(), feature_version=(3, 8))"
    subprocess.run(
        [sys.executable, "-c", compile_for, str(SCRIPTS / "bootstrap.py")], check=True, timeout=60
    )
