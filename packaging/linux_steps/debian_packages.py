"""Which Debian packages hold libraries, asked of dpkg on the machine where a package is made."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from .identity import PackageError
from .native_files import Needs
from .running import run

ALWAYS = {
    "fontconfig-config": "the library of fonts inside reads /etc/fonts",
    "xkb-data": "the library of keyboards inside reads its layouts",
}
"""What is needed and cannot be seen in any file."""

RECOMMENDED = {
    "libasound2-plugins | pipewire-alsa": "the way from ALSA to the desktop's sound system",
    "gnome-keyring | kwalletmanager": "keeps tokens and keys of services",
    "xdg-desktop-portal": "the desktop's own dialogs for files",
}

_LIBRARY_FOLDERS = (Path("/usr/lib"), Path("/lib"))
"""Above the folders of this machine's kind."""


def dependencies(needs: Needs) -> tuple[str, ...]:
    """Give the packages that a bundle cannot do without, by name, the C library with its version.

    Raises PackageError when a library is in no package that is installed here.
    """
    holders = holders_of(needs.libraries)
    for name in needs.libraries:
        if name not in holders:
            raise PackageError(
                f"no package that is installed here has {name}: install the one that has"
            )
    others = set(holders.values()) | ALWAYS.keys()
    c_library = f"libc6 (>= {needs.c_library[0]}.{needs.c_library[1]})"
    return tuple(sorted(others - {"libc6"} | {c_library}))


def holders_of(libraries: Iterable[str]) -> dict[str, str]:
    """Name the packages that have files of these names where the loader looks, if any."""
    patterns = [f"*/{library}" for library in libraries]
    if not patterns:
        return {}
    listed = subprocess.run(
        ["dpkg-query", "--search", *patterns],  # noqa: S607 - found by PATH on purpose
        capture_output=True,
        text=True,
        check=False,  # exits with 1 when it knows one of them not at all
    ).stdout
    found: dict[str, str] = {}
    for line in listed.splitlines():
        owners, _, path = line.partition(": ")
        place = Path(path)
        if place.parent.parent in _LIBRARY_FOLDERS and not owners.startswith("diversion"):
            found.setdefault(place.name, owners.split(",")[0].split(":")[0])
    return found


def architecture() -> str:
    """Name this machine's kind as dpkg does."""
    return run("dpkg", "--print-architecture").strip()
