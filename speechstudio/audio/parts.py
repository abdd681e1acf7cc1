"""Files that appear under their names only when all of them are finished."""

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from speechstudio.domain.errors import StorageError

_SUFFIX = ".part"


class PartFiles:
    """Files in one folder that are written under other names first.

    Leaving the `with` block without `commit` removes them: nothing half-written stays behind.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, BinaryIO] = {}

    def __enter__(self) -> Self:
        return self

    def create(self, name: str) -> BinaryIO:
        """Open a new file for reading and writing; what it held before is dropped."""
        self._close(name)
        file = self._part(name).open("w+b")
        self._files[name] = file
        return file

    def commit(self) -> None:
        """Give all files their names; those of earlier runs are replaced."""
        for name in self._files:
            self._close(name)
        for name in self._files:
            os.replace(self._part(name), self._folder / name)  # noqa: PTH105 - atomic on every system
        self._files.clear()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close and remove whatever was not committed."""
        for name, file in self._files.items():
            # A full disk refuses the last bytes once more; they are thrown away all the same.
            with suppress(OSError):
                file.close()
            try:
                self._part(name).unlink(missing_ok=True)
            except OSError as exc:
                raise StorageError(
                    f"an unfinished file stays behind: {self._part(name)}", detail=str(exc)
                ) from exc

    def _close(self, name: str) -> None:
        if name in self._files:
            self._files[name].close()

    def _part(self, name: str) -> Path:
        return self._folder / (name + _SUFFIX)
