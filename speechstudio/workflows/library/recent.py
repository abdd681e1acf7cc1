"""Projects that were opened from elsewhere, last first."""

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from speechstudio.domain.errors import StorageError
from speechstudio.storage.whole_files import whole_file

MOST = 200
"""What was opened longer ago is forgotten; the files stay where they are."""


class RecentProjects:
    """A list of paths in a file; not being able to keep it costs a convenience, no work."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def paths(self) -> tuple[Path, ...]:
        """All of them, whether they are still there or not."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        if not isinstance(found, list):
            return ()
        return tuple(Path(name) for name in found if isinstance(name, str))

    def note(self, path: Path) -> None:
        """Put a project first."""
        self.note_all((path,))

    def note_all(self, paths: Sequence[Path]) -> None:
        """Put projects first, in their order."""
        new = set(paths)
        self._write((*paths, *(known for known in self.paths() if known not in new))[:MOST])

    def forget(self, path: Path) -> None:
        """Take a project from the list."""
        self._write(tuple(known for known in self.paths() if known != path))

    def _write(self, paths: tuple[Path, ...]) -> None:
        content = json.dumps([str(path) for path in paths], indent=1)
        with suppress(StorageError), whole_file(self._path) as file:
            file.write(content.encode())
