"""The virtual environment: made, probed, repaired."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from . import debian
from .processes import call
from .trouble import SetUpError

_PROBE = """
import json, os, sys, sysconfig, pip
is_own = sys.prefix != sys.base_prefix and pip.__file__.startswith(sys.prefix + os.sep)
print(json.dumps({
    "is_own": is_own,
    "version": "%d.%d" % sys.version_info[:2],
    "packages": sysconfig.get_path("purelib"),
}))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """A virtual environment that works."""

    folder: Path
    python: Path
    """Its interpreter."""
    version: str
    """Of that interpreter, as `3.11`."""
    packages: Path
    """Its site-packages."""

    @property
    def programs(self) -> Path:
        """Folder of its command line programs."""
        return self.python.parent

    def variables(self) -> dict[str, str]:
        """Process environment in which its programs come first and no other's modules do."""
        kept = {key: value for key, value in os.environ.items() if key not in _MISLEADING}
        kept["VIRTUAL_ENV"] = str(self.folder)
        kept["PATH"] = os.pathsep.join([str(self.programs), os.environ.get("PATH", os.defpath)])
        return kept


_MISLEADING = {"PYTHONHOME", "PYTHONPATH"}
"""Variables that would make the environment's interpreter load another one's modules."""


def python_in(venv: Path) -> Path:
    """Where an environment keeps its interpreter on this system."""
    if sys.platform == "win32":
        return venv / "Scripts" / "python.exe"
    return venv / "bin" / "python"


def probe(venv: Path) -> Environment | None:
    """Return the environment in a folder; None when there is none that starts and has pip."""
    python = python_in(venv)
    try:
        answer = subprocess.run(
            [str(python), "-I", "-c", _PROBE], capture_output=True, text=True, check=True
        ).stdout
        found = json.loads(answer)
        if not found["is_own"]:  # a damaged one falls back to the packages of the whole system
            return None
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None
    return Environment(
        folder=venv, python=python, version=found["version"], packages=Path(found["packages"])
    )


def obtain(venv: Path) -> Environment:
    """Return the environment in a folder, made if there is none, and made anew if it is broken.

    Raises SetUpError when it cannot be made, or when the folder holds something else.
    """
    existing = probe(venv)
    if existing:
        return existing
    _clear(venv)
    _require_venv_module()
    print(f"Making a Python environment in {venv}", flush=True)
    code = call([sys.executable, "-I", "-m", "venv", venv])
    made = probe(venv)
    if code or made is None:
        raise SetUpError(
            f"Python could not make an environment in {venv}",
            hint="Is the folder writable? --venv DIR chooses another one.",
        )
    return made


def forget_half_installed(environment: Environment) -> None:
    """Remove the records of packages whose installation was cut off, so that pip does it again.

    pip writes INSTALLER after a package's last file.
    """
    for record in environment.packages.glob("*.dist-info"):
        if not (record / "INSTALLER").is_file():
            shutil.rmtree(record)


def _clear(venv: Path) -> None:
    """Remove a broken environment, and nothing that is not one."""
    if not venv.exists():
        return
    is_empty = venv.is_dir() and not any(venv.iterdir())
    if not is_empty and not (venv / "pyvenv.cfg").is_file():
        raise SetUpError(
            f"{venv} exists and is not a Python environment",
            hint="--venv DIR chooses another folder.",
        )
    if not is_empty:
        print(f"The Python environment in {venv} does not start; making it again", flush=True)
    shutil.rmtree(venv)


def _require_venv_module() -> None:
    """See that this Python can make environments: Debian keeps that in a package of its own."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    can_install = debian.is_debian() and debian.is_root()
    if can_install and debian.install((package,)):
        return
    hint = debian.command_for((package,)) if debian.is_debian() else "Install Python's venv module."
    raise SetUpError(
        "This Python cannot make environments: its modules venv and ensurepip are missing",
        hint=f"Run: {hint}" if debian.is_debian() else hint,
    )
