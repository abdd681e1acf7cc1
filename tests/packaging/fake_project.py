"""A project of a few bytes with the real set-up script: needs no package index."""

import shutil
from pathlib import Path

from tests.packaging.conftest import SCRIPTS

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "speechstudio"
version = "1.0"
[dependency-groups]
dev = []
"""

BACKEND = """
import os, zipfile

def _wheel(folder, files):
    name = "speechstudio-1.0-py3-none-any.whl"
    info = "speechstudio-1.0.dist-info"
    files |= {
        f"{info}/METADATA": "Metadata-Version: 2.1\\nName: speechstudio\\nVersion: 1.0\\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    record = "".join(f"{path},,\\n" for path in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        for path, text in (files | {f"{info}/RECORD": record}).items():
            wheel.writestr(path, text)
    return name

def build_wheel(folder, config_settings=None, metadata_directory=None):
    names = [f"speechstudio/{name}" for name in os.listdir("speechstudio")]
    files = {name: open(name).read() for name in names if name.endswith(".py")}
    return _wheel(folder, files | {"pyannote/audio/sample/sample.wav": "sound"})

def build_editable(folder, config_settings=None, metadata_directory=None):
    return _wheel(folder, {"link.pth": os.getcwd()})
"""

BACKENDS_OWN = "__pycache__"
"""What Python keeps of a build backend in the clone; that of the real project is not there."""

PROGRAM = '''
"""Says how it was started; fails when told to."""
import json, os, sys
print("PROGRAM", json.dumps([VERSION, *sys.argv[1:]]), flush=True)
sys.exit(9 if "--fail" in sys.argv else 0)
'''


def make(clone: Path) -> None:
    files = {
        "pyproject.toml": PYPROJECT,
        "backend.py": BACKEND,
        "packaging/constraints.txt": "",
        "resources/data.txt": "",
        "speechstudio/__init__.py": "",
        "speechstudio/__main__.py": PROGRAM.replace("VERSION", "'first'"),
    }
    for name, text in files.items():
        path = clone / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    shutil.copy(SCRIPTS / "bootstrap.py", clone / "packaging")
    shutil.copytree(
        SCRIPTS / "bootstrap_steps",
        clone / "packaging" / "bootstrap_steps",
        ignore=shutil.ignore_patterns("__pycache__"),
    )


def change_program(clone: Path, version: str) -> None:
    (clone / "speechstudio" / "__main__.py").write_text(PROGRAM.replace("VERSION", repr(version)))


def files_of(clone: Path) -> set[str]:
    return {
        path.relative_to(clone).as_posix()
        for path in clone.rglob("*")
        if path.relative_to(clone).parts[0] not in {".venv", BACKENDS_OWN}
    }
