"""Names of speakers in files of torch, read without torch and without running what is pickled.

Listing voices must not take the seconds that torch does.
"""

import io
import json
import pickle
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_BEFORE = 3
"""Objects before the one that was saved, in files of torch older than 1.6."""


def names_in(path: Path) -> tuple[str, ...]:
    """Name the speakers in a file, JSON or torch's; none where it cannot be read.

    It holds a table by name, or one by recording of which each says whose it is.
    """
    try:
        table = _json(path) if path.suffix == ".json" else _table(path)
    except (OSError, ValueError, zipfile.BadZipFile, pickle.UnpicklingError, EOFError):
        return ()
    except (AttributeError, IndexError, KeyError, TypeError):  # of a pickle that is none
        return ()
    if not isinstance(table, Mapping):
        return ()
    owners = {str(v["name"]) for v in table.values() if isinstance(v, Mapping) and "name" in v}
    return tuple(sorted(owners)) or tuple(map(str, table))


def _json(path: Path) -> object:
    return json.loads(path.read_text(encoding="utf-8"))


def _table(path: Path) -> object:
    """Read what was saved to a file of torch."""
    if not zipfile.is_zipfile(path):
        with path.open("rb") as file:
            return list(_objects(file, _BEFORE + 1))[-1]
    with zipfile.ZipFile(path) as archive:
        name = next(name for name in archive.namelist() if name.endswith("/data.pkl"))
        return next(_objects(io.BytesIO(archive.read(name)), 1))


def _objects(file: Any, count: int) -> Iterator[object]:
    return (_Reader(file).load() for _ in range(count))


class _Inert:
    """Stands in for whatever a pickle would make."""

    def __init__(self, *_: object) -> None:
        """Take what the real one would."""

    def __setstate__(self, _: object) -> None:
        """Take what the real one would, and keep nothing."""


class _Ordered(dict[object, object]):
    """A table that takes no arguments, whatever the real one would."""

    def __init__(self, *_: object) -> None:
        super().__init__()


class _Reader(pickle.Unpickler):
    """Makes tables and texts, and nothing else."""

    def find_class(self, _module: str, name: str) -> Any:
        return _Ordered if name in {"OrderedDict", "defaultdict"} else _Inert

    def persistent_load(self, _: object) -> None:
        """Leave the numbers of tensors where they are."""
