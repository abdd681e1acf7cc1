"""The program as it lies below a folder such as `/usr`: `bin`, `lib`, `share`."""

import datetime as dt
import shutil
from pathlib import Path

from .identity import PROGRAM, PackageError
from .shared_files import write_shared_files
from .third_party import FOLDER, Part, parts_of

INSIDE = f"lib/{PROGRAM}"
DOCUMENTS = f"share/doc/{PROGRAM}"
TERMS = f"{INSIDE}/{FOLDER}"
MANUAL = f"share/man/man1/{PROGRAM}.1"


def fill(prefix: Path, bundle: Path, *, released: dt.date) -> tuple[Part, ...]:
    """Put a bundle with all that belongs to it below a folder; give what it holds of others.

    Raises PackageError when the folder that is named as the bundle is none.
    """
    if not (bundle / PROGRAM).is_file():
        raise PackageError(f"{bundle} is no bundle: it has no file {PROGRAM}")
    parts = parts_of(bundle)
    shutil.copytree(bundle, prefix / INSIDE, symlinks=True)
    start = prefix / "bin" / PROGRAM
    start.parent.mkdir(parents=True)
    start.symlink_to(f"../{INSIDE}/{PROGRAM}")
    write_shared_files(prefix / "share", released=released)
    return parts
