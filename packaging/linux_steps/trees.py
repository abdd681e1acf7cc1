"""Trees of files that come out the same whenever they are made: modes, times, owners."""

import datetime as dt
import gzip
import os
from pathlib import Path

from .native_files import is_program

_EPOCH = "SOURCE_DATE_EPOCH"
_PLAIN, _STARTED = 0o644, 0o755


def moment() -> dt.datetime:
    """When a package is said to be made: as SOURCE_DATE_EPOCH says, in seconds, else now."""
    given = os.environ.get(_EPOCH, "").strip()
    if given:
        return dt.datetime.fromtimestamp(int(given), tz=dt.UTC)
    return dt.datetime.now(tz=dt.UTC).replace(microsecond=0)


def settle(root: Path, when: dt.datetime) -> None:
    """Give every file below `root` a usual mode and the same time, folders last."""
    stamp = when.timestamp()
    for path in sorted(root.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (stamp, stamp), follow_symlinks=False)
            continue
        path.chmod(_STARTED if path.is_dir() or is_program(path) else _PLAIN)
        os.utime(path, (stamp, stamp))
    root.chmod(_STARTED)
    os.utime(root, (stamp, stamp))


def write(path: Path, text: str) -> None:
    """Write a text, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def compress(text: bytes, path: Path) -> None:
    """Write a text with gzip, without its name and time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text, compresslevel=9, mtime=0))
