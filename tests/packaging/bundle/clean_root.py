"""A Debian of its own in a folder, with the least that makes one, and commands that run inside."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.packaging.bundle.package_sources import apt_settings, apt_sources, codename

PERSON = "person"
PATIENCE_S = 600

_APART = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
_ENTER = """
set -e
root=$1 person=$2 home=$3
shift 3
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
while [ "$1" != -- ]; do
    mount --bind -o "$1" "$2" "$root$3"
    shift 3
done
shift
chroot --userspec="$person" "$root" /usr/bin/env -i -C "$home" HOME="$home" "$@" && exit || exit $?
"""
"""Mounts end with the command, as they are made in a name space of its own.

The shell stays: it ends with its parent, which a process that became another user would not.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """What of this machine a command inside gets."""

    seen: Mapping[Path, Path] = field(default_factory=dict)
    """Files and folders, to be read only, and where they are found inside."""
    variables: Mapping[str, str] = field(default_factory=dict)
    has_network: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanRoot:
    """The folder, which has an ordinary user, too."""

    folder: Path

    @property
    def home(self) -> Path:
        """Home folder of the user, as it is seen from outside."""
        return self.folder / "home" / PERSON

    def run(
        self, *words: str, loans: Sequence[Loan] = (), as_root: bool = False
    ) -> "subprocess.CompletedProcess[str]":
        """Run a command inside to its end."""
        return subprocess.run(
            self._command(words, loans, as_root=as_root),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )

    def start(self, *words: str, loans: Sequence[Loan] = ()) -> "subprocess.Popen[str]":
        """Start a command inside; all that it starts ends with it."""
        return subprocess.Popen(
            self._command(words, loans, as_root=False),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def copied(self, folder: Path) -> "CleanRoot":
        """Give another one that is the same so far."""
        subprocess.run(["cp", "-a", self.folder, folder], check=True)
        return CleanRoot(folder=folder)

    def files(self) -> set[str]:
        """Every path inside."""
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*")}

    def _command(
        self, words: Sequence[str], loans: Sequence[Loan], *, as_root: bool
    ) -> list[str | Path]:
        user, home = ("root", "/root") if as_root else (PERSON, f"/home/{PERSON}")
        variables = {"LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        mounts: list[str | Path] = []
        for loan in loans:
            variables |= loan.variables
            for outside, inside in loan.seen.items():
                self._make_place(outside, inside)
                # A socket's folder is written to by whoever connects.
                mode = "rw" if inside == X_SOCKETS else "ro"
                mounts += [mode, outside, inside]
        network = () if any(loan.has_network for loan in loans) else ("--net",)
        return [
            *(*_APART, *network, "sh", "-c", _ENTER, "enter", self.folder, f"{user}:{user}", home),
            *(*mounts, "--", *(f"{name}={value}" for name, value in variables.items()), *words),
        ]

    def _make_place(self, outside: Path, inside: Path) -> None:
        """Make what something is mounted on."""
        place = self.folder / inside.relative_to("/")
        if outside.is_dir():
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.touch()


X_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X has them


def make_clean_root(folder: Path, debs: Path) -> CleanRoot:
    """Make the release of Debian that this machine runs, from where it has its own packages.

    `debs` keeps packages from one run to the next. Skips where that cannot be done.
    """
    _skip_elsewhere()
    sources = apt_sources()
    mirror = next((one for one in sources if one.suite == codename()), None)
    if mirror is None:
        pytest.skip(f"apt knows no source of {codename()}")
    debs.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            *("debootstrap", "--variant=minbase", f"--components={','.join(mirror.components)}"),
            *(f"--cache-dir={debs.resolve()}", mirror.suite, folder, mirror.address),
        ],
        check=True,
    )
    etc_apt = folder / "etc" / "apt"
    lines = [f"deb {one.address} {one.suite} {' '.join(one.components)}\n" for one in sources]
    (etc_apt / "sources.list").write_text("".join(lines))
    (etc_apt / "apt.conf.d" / "outside").write_text(apt_settings())
    root = CleanRoot(folder=folder)
    made = root.run("useradd", "--create-home", PERSON, as_root=True)
    assert made.returncode == 0, made.stderr
    return root


def _skip_elsewhere() -> None:
    """Say why there can be no such folder here."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a clean Debian is made by root on Debian only")
    missing = [name for name in ("apt-get", "debootstrap", "unshare") if not shutil.which(name)]
    if missing:
        pytest.skip(f"a clean Debian needs {', '.join(missing)}")
    if subprocess.run([*_APART, "--net", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody make name spaces")
