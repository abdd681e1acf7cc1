"""In child processes, with a torchaudio that is not the real one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.stage import PATIENCE_S, python_path

EXTENSION = """
import torchaudio.marks
raise OSError("undefined symbol: _ZN3c10")
"""
PACKAGE = """
from torchaudio import _extension, compliance
from torchaudio._extension import _IS_ALIGN_AVAILABLE, fail_if_no_align

@fail_if_no_align
def align() -> str:
    return "aligned"
"""
REPAIRED = """
from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio
first = import_torchaudio()
assert import_torchaudio() is first
import torchaudio
assert torchaudio is first
from torchaudio.compliance import kaldi
print(kaldi.fbank(), torchaudio._IS_ALIGN_AVAILABLE, torchaudio.align())
try:
    torchaudio._extension._load_lib("x")
except RuntimeError as error:
    print(error)
"""


def torchaudio(folder: Path, extension: str, package: str = PACKAGE) -> Path:
    package_folder = folder / "torchaudio"
    (package_folder / "compliance").mkdir(parents=True)
    (package_folder / "__init__.py").write_text(package)
    (package_folder / "marks.py").write_text("")
    (package_folder / "_extension.py").write_text(extension)
    (package_folder / "compliance" / "__init__.py").write_text("")
    (package_folder / "compliance" / "kaldi.py").write_text("def fbank(): return 'features'\n")
    return folder


def run(folder: Path, script: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-P", "-c", script],
        env=os.environ | {"PYTHONPATH": python_path(folder)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def test_a_library_that_does_not_load_is_done_without(tmp_path: Path) -> None:
    done = run(torchaudio(tmp_path, EXTENSION), REPAIRED)
    assert done.stdout.splitlines() == [
        "features False aligned",
        "this part of torchaudio needs its native library, which does not load",
    ], done.stderr


SOUND = """
_IS_ALIGN_AVAILABLE = True
fail_if_no_align = lambda function: function
"""


def test_a_library_that_loads_is_left_as_it_is(tmp_path: Path) -> None:
    script = REPAIRED.partition("try:")[0]
    done = run(torchaudio(tmp_path, SOUND), script)
    assert done.stdout == "features True aligned\n", done.stderr


@pytest.mark.parametrize("package", ["raise OSError('no such device')", "import nothing_of_that"])
def test_another_fault_is_not_hidden(tmp_path: Path, package: str) -> None:
    done = run(torchaudio(tmp_path, SOUND, package), REPAIRED)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(("OSError: no such", "ModuleNotFoundError"))
