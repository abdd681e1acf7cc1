"""Native libraries of a bundle for Linux: those that nothing needs go, debugging symbols too.

What loads what is read with patchelf; strip is of binutils, which PyInstaller needs as well.
"""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .failures import BundleError
from .tools import run

_OPENED_BY_NAME = ("libportaudio.so*", "libpython3*.so*")
"""Libraries at the top that are opened by the first lines of the program, or by its modules."""
_ELF = b"\x7fELF"
_SYMBOLS = b".debug_info"
_LOADED = 1
_PAGE = 4096
_OF_THE_C_LIBRARY = ("libc", "libm", "libdl", "libpthread", "librt", "libutil", "libgcc_s")
_LOADER = "ld-linux"
_RELY_ON_NOTHING = ("uv",)
"""Programs that every system can run as they are."""


def drop_unneeded(inside: Path) -> list[str]:
    """Remove libraries that nothing in the bundle loads; give their names.

    They came with plug-ins that were left out. Looked at are those at the top of `inside`, where
    PyInstaller puts libraries of the system, and Qt's.
    """
    optional = {
        path
        for folder in (inside, inside / "PySide6" / "Qt" / "lib")
        for path in folder.glob("lib*.so*")
        if path.is_file() and not path.is_symlink()
    }
    wanted = {path for pattern in _OPENED_BY_NAME for path in inside.glob(pattern)}
    others = [path for path in native_files(inside) if path not in optional]
    by_name = {path.name: path for path in optional}
    waiting = [*others, *wanted]
    reached = set(wanted)
    while waiting:
        with ThreadPoolExecutor() as pool:
            names = {name for found in pool.map(needed, waiting) for name in found}
        waiting = [by_name[name] for name in names & by_name.keys() if by_name[name] not in reached]
        reached.update(waiting)
    dropped = optional - reached
    for path in dropped:
        path.unlink()
    for path in inside.glob("lib*.so*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
    return sorted(path.name for path in dropped)


def strip_symbols(folder: Path) -> int:
    """Take debugging symbols out of native files that hold some; give the bytes that were saved.

    A file that patchelf has changed may come out such that it cannot be loaded: it stays as it is.
    """
    saved = 0
    for path in native_files(folder):
        if _SYMBOLS not in path.read_bytes():
            continue
        lean = path.with_name(f"{path.name}.lean")
        run("strip", "--strip-debug", "-o", str(lean), str(path))
        if _is_loadable(lean.read_bytes()):
            saved += path.stat().st_size - lean.stat().st_size
            lean.replace(path)
        else:
            lean.unlink()
    return saved


def _is_loadable(file: bytes) -> bool:
    """Tell whether a 64-bit native file's segments lie on pages, as the loader wants them."""
    first, size, count = (
        int.from_bytes(file[at : at + length], "little")
        for at, length in ((0x20, 8), (0x36, 2), (0x38, 2))
    )
    for at in range(first, first + size * count, size):
        kind = int.from_bytes(file[at : at + 4], "little")
        offset, address = (int.from_bytes(file[at + by : at + by + 8], "little") for by in (8, 16))
        if kind == _LOADED and (offset - address) % _PAGE:
            return False
    return True


def settle_interpreter(folder: Path, at_hand: Path) -> None:
    """Have the interpreter in `folder` find what it loads in its own `lib`, wherever that lies.

    Libraries that are not of the C library are copied there: from `at_hand`, where the bundle's
    own are, or else from the system.
    """
    own = folder / "lib"
    waiting = list(native_files(folder))
    done: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path.name not in _RELY_ON_NOTHING:
            up = len(path.parent.relative_to(folder).parts)
            run("patchelf", "--set-rpath", "/".join(["$ORIGIN", *[".."] * up, "lib"]), str(path))
        for name in needed(path):
            target = own / name
            if name in done or target.exists() or _is_everywhere(name):
                continue
            done.add(name)
            shutil.copy2(_source(name, at_hand), target)
            waiting.append(target)


def _is_everywhere(name: str) -> bool:
    stem = name.split(".so", maxsplit=1)[0]
    return stem in _OF_THE_C_LIBRARY or stem.startswith(_LOADER)


def native_files(folder: Path) -> Iterator[Path]:
    """Give programs and libraries of machine code below a folder, links left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path


def needed(path: Path) -> tuple[str, ...]:
    """Give the names of the libraries that a native file loads."""
    return tuple(run("patchelf", "--print-needed", str(path)).split())


def _source(name: str, at_hand: Path) -> Path:
    if (at_hand / name).is_file():
        return at_hand / name
    for line in run("/sbin/ldconfig", "-p").splitlines():
        found = line.split(" => ")
        if found[0].split()[:1] == [name] and len(found) > 1:
            return Path(found[1])
    raise BundleError(f"the library {name}, which the interpreter needs, is not on this system")
