"""What a fresh interpreter loads: lazy loads are invisible to import-linter."""

import json
import subprocess
import sys

import pytest

from tests.architecture.source_tree import CLONE

HEAVY = {
    "PySide6",
    "av",
    "ctranslate2",
    "faster_whisper",
    "httpx",
    "numpy",
    "onnxruntime",
    "pyannote",
    "rich",
    "torch",
    "torchaudio",
}


def loaded_by(statement: str) -> set[str]:
    """Top-level names of all modules that a statement loads into a bare interpreter."""
    program = (
        "import sys; before = set(sys.modules)\n"
        "import json\n"
        f"{statement}\n"
        "names = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "print('\\n' + json.dumps(sorted(names)))"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=CLONE,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("import speechstudio.cli", id="cli"),
        pytest.param("import speechstudio.cli.doctor", id="doctor"),
        pytest.param(
            "import runpy\n"
            "sys.argv = ['speechstudio', '--help']\n"
            "try:\n"
            "    runpy.run_module('speechstudio', run_name='__main__')\n"
            "except SystemExit as ending:\n"
            "    assert ending.code in (0, None), ending.code",
            id="help",
        ),
    ],
)
def test_starting_the_command_line_loads_no_heavy_library(statement: str) -> None:
    assert loaded_by(statement) & HEAVY == set()


def test_the_worker_loads_only_the_standard_library_numpy_and_itself() -> None:
    allowed = set(sys.stdlib_module_names) | {"numpy", "speechstudio"}
    found = loaded_by("import speechstudio.jobs.worker") - allowed
    # C extensions of numpy register their own helpers, such as `cython_runtime`.
    assert {name for name in found if "cython" not in name} == set()


def test_the_domain_loads_nothing_but_the_standard_library() -> None:
    names = ("errors", "timespan", "transcript", "turns")
    found = loaded_by("; ".join(f"import speechstudio.domain.{name}" for name in names))
    assert found - set(sys.stdlib_module_names) == {"speechstudio"}


def test_the_window_comes_without_engines_sound_and_network() -> None:
    found = loaded_by("import speechstudio.gui.app")
    assert "PySide6" in found
    assert found & (HEAVY | {"psutil", "sounddevice"}) == {"PySide6"}
