"""The programs that install distributions: uv where it is present, and pip, which always is.

Both resolve, fetch and install; uv takes a seventh of the time. It does not see how pip is set up
(other indexes, folders of wheels, certificates), so where it fails pip has a try. A frozen program
brings both in its interpreter, and goes by these rather than by what lies on PATH.
"""

import importlib.util
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from speechstudio.domain.own_python import module_command, pip_command, shipped
from speechstudio.engines.environments.places import EnvironmentPlace
from speechstudio.storage.network_rules import by_proxy

_FOREIGN = frozenset(
    {
        "PYTHONPATH",
        "PYTHONHOME",
        "PYTHONSTARTUP",
        "VIRTUAL_ENV",
        "UV_PROJECT_ENVIRONMENT",
        "UV_SYSTEM_PYTHON",
        "PIP_USER",
        "PIP_TARGET",
        "PIP_PREFIX",
        "PIP_ROOT",
        "PIP_QUIET",
    }
)
"""Variables that would have them look, or install, elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be installed at once."""

    requirements: tuple[str, ...]
    constraints: tuple[str, ...] = ()
    with_dependencies: bool = True
    again: bool = False
    """Whether it is put there anew, whatever seems to be there."""
    cpu_only: bool = False
    """Whether torch is to come without what graphics cards need."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installer:
    """One of both."""

    name: str
    program: tuple[str, ...]

    def command(self, order: Order, place: EnvironmentPlace) -> list[str]:
        """Give the command line; writes the lists that it names to the scratch folder."""
        place.scratch.mkdir(parents=True, exist_ok=True)
        python = str(place.python.executable)
        if self.name == "uv":
            command = [*self.program, "pip", "install", "--python", python, "-v", "--no-progress"]
            command += ["--color", "never", "--link-mode", "hardlink", "--no-python-downloads"]
            command += ["--torch-backend", "cpu"] if order.cpu_only else []
            command += ["--reinstall"] if order.again else []
        else:
            command = [*self.program, "--python", python, "install", "-vv", "--retries", "2"]
            command += ["--no-warn-script-location"]
            command += ["--force-reinstall"] if order.again else []
        command += ["--cache-dir", str(place.cache)]
        command += [] if order.with_dependencies else ["--no-deps"]
        if order.constraints:
            command += ["-c", str(_list(place.scratch / "constraints.txt", order.constraints))]
        return [*command, "-r", str(_list(place.scratch / "requirements.txt", order.requirements))]


def installers() -> list[Installer]:
    """Give what can install here, the preferred first."""
    found = []
    program = _shipped_uv() or shutil.which("uv")
    if program:
        found.append(Installer(name="uv", program=(program,)))
    elif importlib.util.find_spec("uv") is not None:
        found.append(Installer(name="uv", program=tuple(module_command("uv"))))
    found.append(Installer(name="pip", program=tuple(pip_command())))
    return found


def _shipped_uv() -> str | None:
    folder = shipped("python")
    if folder is None:
        return None
    names = ("Scripts", "uv.exe") if sys.platform == "win32" else ("bin", "uv")
    program = folder.joinpath(*names)
    return str(program) if program.is_file() else None


def surroundings(environment: Mapping[str, str], scratch: Path) -> dict[str, str]:
    """Environment of installers and of what they run: nothing asks, waste goes to `scratch`."""
    kept = {name: value for name, value in by_proxy(environment).items() if name not in _FOREIGN}
    folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))
    manners = {"PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_PROGRESS_BAR": "off"}
    manners |= {"PIP_USER": "0", "PIP_ROOT_USER_ACTION": "ignore", "PIP_QUIET": "0"}
    trust = {"UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}  # as pip does; the latter is the older
    return {
        **trust,
        **kept,
        **folders,
        **manners,
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUNBUFFERED": "1",
    }


def _list(path: Path, lines: Sequence[str]) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path
