"""What the machine code of a bundle needs of the system it is installed on."""

import re
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .identity import PackageError

_ELF = b"\x7fELF"
_SCRIPT = b"#!"
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_C_LIBRARY = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What must be there beside the bundle."""

    libraries: tuple[str, ...]
    """Names as the loader looks for them: `libGL.so.1`."""
    c_library: tuple[int, int]
    """The oldest version of the GNU C library that has all symbols."""


def is_native(path: Path) -> bool:
    """Whether a file is a program or a library of machine code."""
    return _begins(path, _ELF)


def is_program(path: Path) -> bool:
    """Whether a file is to be started: a script, or machine code that is no library."""
    return _begins(path, _SCRIPT) or (".so" not in path.name and is_native(path))


def needs(bundle: Path) -> Needs:
    """Read every native file of a bundle with readelf; libraries inside are at hand."""
    inside = {path.name for path in bundle.rglob("*")}
    native = [
        path for path in sorted(bundle.rglob("*")) if not path.is_symlink() and is_native(path)
    ]
    wanted: set[str] = set()
    for line in _readelf("--dynamic", native):
        if found := _NEEDED.search(line):
            wanted.add(found[1])
    versions = {
        (int(found[1]), int(found[2]))
        for line in _readelf("--version-info", native)
        if (found := _C_LIBRARY.search(line))
    }
    return Needs(libraries=tuple(sorted(wanted - inside)), c_library=max(versions, default=(2, 17)))


def _begins(path: Path, head: bytes) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(head)) == head


def _readelf(what: str, paths: Sequence[Path]) -> Iterable[str]:
    try:
        done = subprocess.run(
            ["readelf", "--wide", what, *map(str, paths)],  # noqa: S607 - found by PATH on purpose
            capture_output=True,
            text=True,
            errors="replace",
            check=False,  # it dislikes some libraries' own sections, and still tells the rest
        )
    except FileNotFoundError:
        raise PackageError("readelf is missing: install binutils") from None
    return done.stdout.splitlines()
