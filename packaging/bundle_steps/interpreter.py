"""The whole interpreter that is shipped: environments of engines are made with it.

It is a copy of the one that the bundle is built with, without what nobody runs, and with pip and uv
from the environment of the build.
"""

import compileall
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from py_compile import PycInvalidationMode

from .failures import BundleError

TOOLS = ("pip", "uv")
"""Distributions that are put into it."""

_NOT_COPIED = frozenset(
    {
        "__pycache__",
        "site-packages",
        "dist-packages",
        "test",
        "tests",
        "idlelib",
        "tkinter",
        "turtledemo",
        "turtle.py",
        "lib2to3",
        "pydoc_data",
        "idle_test",
        # of Windows, beside the interpreter
        "Doc",
        "include",
        "libs",
        "Scripts",
        "share",
        "tcl",
        "Tools",
    }
)
_NOT_COPIED_STARTS = (
    "config-3",
    *("_testcapi.", "_testclinic.", "_testbuffer.", "_testimportmultiple.", "_testinternalcapi."),
    *("_testmultiphase.", "_testsinglephase.", "_ctypes_test.", "_xx"),
    *("_tkinter.", "libtcl", "libtk", "tcl8", "tk8"),
    *("_curses", "readline.", "nis.", "_crypt.", "_dbm.", "_gdbm.", "ossaudiodev."),
)
"""What terminals and tests need, and what stands on libraries that differ from system to system."""
_NOT_COPIED_ENDS = (".a", ".lib", ".pdb")

_TRIAL = "import ctypes, hashlib, lzma, bz2, zlib, sqlite3, ssl, uuid, venv, pip"


def ship_interpreter(folder: Path) -> None:
    """Put a whole interpreter into `folder`, which is not there yet; raises BundleError."""
    base = Path(sys.base_prefix)
    if sys.platform == "win32":
        shutil.copytree(base, folder, ignore=_not_copied)
    else:
        _copy_prefix(base, folder)
    packages = _packages(folder)
    packages.mkdir(parents=True, exist_ok=True)
    for tool in TOOLS:
        _copy_distribution(tool, packages, python_of(folder).parent)


def python_of(folder: Path) -> Path:
    """Give the executable of the interpreter in a folder."""
    return folder / "python.exe" if sys.platform == "win32" else folder / "bin" / "python3"


def compile_sources(folders: Iterable[Path]) -> None:
    """Put compiled files beside all sources: nothing is to be written into a bundle later."""
    for folder in folders:
        compileall.compile_dir(
            folder, quiet=2, workers=0, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH
        )


def try_interpreter(folder: Path, scratch: Path) -> None:
    """See that it starts with nothing around it, and makes an environment; raises BundleError."""
    python = str(python_of(folder))
    made = scratch / "environment"
    trials = (
        [python, "-I", "-B", "-c", _TRIAL],
        [python, "-I", "-B", "-m", "venv", "--without-pip", str(made)],
        [python, "-I", "-B", "-m", "pip", "--version"],
        [str(uv_of(folder)), "--version"],
    )
    for command in trials:
        _try(command)
    shutil.rmtree(made)


def uv_of(folder: Path) -> Path:
    """Give the program uv of the interpreter in a folder."""
    if sys.platform == "win32":
        return folder / "Scripts" / "uv.exe"
    return folder / "bin" / "uv"


def _try(command: list[str]) -> None:
    bare = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    done = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BundleError(f"the shipped interpreter fails: {' '.join(command)}\n{done.stderr}")


def _copy_prefix(base: Path, folder: Path) -> None:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    (folder / "bin").mkdir(parents=True)
    shutil.copy2(base / "bin" / version, folder / "bin" / version)
    for name in ("python3", "python"):
        (folder / "bin" / name).symlink_to(version)
    shutil.copytree(base / "lib" / version, folder / "lib" / version, ignore=_not_copied)
    for library in sorted((base / "lib").glob("libpython3.*")):
        if not library.name.endswith(_NOT_COPIED_ENDS):
            shutil.copy2(library, folder / "lib" / library.name, follow_symlinks=False)


def _not_copied(_folder: str, names: list[str]) -> list[str]:
    return [
        name
        for name in names
        if name in _NOT_COPIED
        or name.startswith(_NOT_COPIED_STARTS)
        or name.endswith(_NOT_COPIED_ENDS)
    ]


def _packages(folder: Path) -> Path:
    if sys.platform == "win32":
        return folder / "Lib" / "site-packages"
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return folder / "lib" / version / "site-packages"


def _copy_distribution(name: str, packages: Path, programs: Path) -> None:
    """Copy what a distribution of this environment consists of.

    Starters of scripts name the interpreter that they were installed for and are left out; programs
    of machine code go beside the interpreter.
    """
    try:
        distribution = metadata.distribution(name)
    except metadata.PackageNotFoundError as error:
        raise BundleError(f"{name} is not installed: install the group packaging") from error
    for file in distribution.files or ():
        source = Path(str(distribution.locate_file(file)))
        if "__pycache__" in file.parts or not source.is_file():
            continue
        if ".." not in file.parts:
            target = packages.joinpath(*file.parts)
        elif source.stem == "uv":
            target = programs / source.name
        else:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
