"""What hinders with a project file, as errors that a person understands."""

from contextlib import AbstractContextManager
from pathlib import Path

from speechstudio.domain.errors import DamagedProjectError, ProjectInUseError
from speechstudio.storage.database import failures
from speechstudio.storage.project.migrations import PROJECT


def sqlite_errors(path: Path) -> AbstractContextManager[None]:
    """Turn what the database raises about that file into errors of ours."""
    return failures.sqlite_errors(path, PROJECT)


def reading(path: Path) -> AbstractContextManager[None]:
    """As `sqlite_errors`, where content is made of what stands there: nonsense is damage."""
    return failures.reading(path, PROJECT)


def damaged(path: Path, detail: str) -> DamagedProjectError:
    """Make the error for a project whose content makes no sense."""
    return failures.damaged(path, PROJECT, detail)


def in_use(path: Path) -> ProjectInUseError:
    """Make the error for a project that is open elsewhere."""
    return failures.in_use(path, PROJECT)
