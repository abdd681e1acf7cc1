"""The program as an archive that is unpacked and started, on any distribution."""

import platform
import tempfile
from pathlib import Path

from speechstudio import __version__

from .identity import CLONE, PROGRAM
from .native_files import needs
from .prefix import fill
from .running import run
from .trees import moment, settle, write
from .user_folders import USER_FOLDERS

_README = CLONE / "packaging" / "linux" / "tarball-readme.txt"


def make_tarball(bundle: Path, out: Path) -> Path:
    """Make the archive of a bundle in a folder and give its path; raises PackageError.

    The same bundle gives the same archive where SOURCE_DATE_EPOCH is the same.
    """
    out.mkdir(parents=True, exist_ok=True)
    name = f"{PROGRAM}-{__version__}-linux-{platform.machine()}"
    target = out / f"{name}.tar.xz"
    when = moment()
    with tempfile.TemporaryDirectory(dir=out, prefix=".tarball-") as scratch:
        root = Path(scratch)
        fill(root / name, bundle, released=when.date())
        write(root / name / "README.txt", _readme(bundle, name))
        settle(root, when)
        same = ("--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu")
        command = ["tar", "-C", str(root), *same, "-I", "xz -6 -T0", "-cf", str(target), name]
        run(*command)
    return target


def _readme(bundle: Path, name: str) -> str:
    needed = needs(bundle)
    folders = "\n".join(f"  {folder}\n      {what}" for folder, what in USER_FOLDERS.items())
    libraries = " ".join(each for each in needed.libraries if not each.startswith(_C_LIBRARY))
    return _README.read_text(encoding="utf-8").format(
        version=__version__,
        name=name,
        c_library=".".join(map(str, needed.c_library)),
        libraries=libraries,
        folders=folders,
    )


_C_LIBRARY = ("ld-linux", "libc.", "libdl.", "libm.", "libpthread.", "libresolv.", "librt.")
"""Parts of the GNU C library, which the version names."""
