"""The tests, run against the wheel: what people install is what is proven.

They come from the source distribution, whose own copy of the program is taken away first, so that
nothing but the installed one can be imported, and what is missing in either shows.
"""

import shutil
import tarfile
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from .distributions import Distributions
from .failures import ReleaseError

if TYPE_CHECKING:
    from packaging.bootstrap_steps.environment import Environment

_environment = import_module("bootstrap_steps.environment")  # these lie beside this package
_installing = import_module("bootstrap_steps.installing")
_processes = import_module("bootstrap_steps.processes")

ABOUT_THE_SOURCE = ("tests/architecture", "tests/packaging")
"""Tests that look at the text of the program and at the tools of the clone."""
OF_A_CLONE = (
    "tests/workflows/test_updates.py::test_an_installer_is_fetched_and_all_else_is_typed",
    "tests/engines/environments/test_sharing.py::test_what_the_program_does_not_have_is_not_shared",
)
"""Tests of what is otherwise where the program is installed, and not linked to its clone."""
_WHERE = """
import pathlib, sys, speechstudio
sys.exit(not pathlib.Path(speechstudio.__file__).is_relative_to(sys.prefix))
"""


def install(made: Distributions, venv: Path, clone: Path) -> "Environment":
    """Return an environment that has the wheel and the tools of developers in it."""
    environment: Environment = _environment.obtain(venv)
    pip = [environment.python, "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    pins = clone / "packaging" / "constraints.txt"
    code = _processes.call([*pip, "-c", pins, made.wheel, *_installing.dev_requirements(clone)])
    if code:
        raise ReleaseError("pip could not install the wheel")
    return environment


def run_tests(environment: "Environment", made: Distributions, arguments: Sequence[str]) -> int:
    """Run the fast tests, or what the arguments for pytest choose; return pytest's exit code."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        tree = _unpacked(made.source, Path(scratch))
        shutil.rmtree(tree / "speechstudio")
        variables = environment.variables() | {
            "PYTHONPATH": str(tree),  # children of tests find their fakes there
            "PYTHONUTF8": "1",
            "QT_QPA_PLATFORM": "offscreen",
        }
        if _processes.call([environment.python, "-c", _WHERE], env=variables, cwd=tree):
            raise ReleaseError("the program that is imported is not the one of the wheel")
        ignored = [f"--ignore={folder}" for folder in ABOUT_THE_SOURCE]
        ignored += [f"--deselect={test}" for test in OF_A_CLONE]
        command = [environment.python, "-m", "pytest", "-p", "no:cacheprovider", *ignored]
        command += ["-m", "not models and not network", *arguments]
        return int(_processes.call(command, env=variables, cwd=tree))


def _unpacked(source: Path, folder: Path) -> Path:
    """Unpack a source distribution and return the folder in it."""
    with tarfile.open(source) as archive:
        archive.extractall(folder, filter="data")
    return next(folder.iterdir())
