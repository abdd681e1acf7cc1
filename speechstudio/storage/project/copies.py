"""A project saved a second time, elsewhere."""

from contextlib import closing, suppress
from pathlib import Path

from speechstudio.domain.errors import UsageError
from speechstudio.storage.database.records import write_records
from speechstudio.storage.project.database import connect, is_in_use, open_to_write
from speechstudio.storage.project.failures import in_use, sqlite_errors
from speechstudio.storage.project.records import SOURCE, read_source
from speechstudio.storage.whole_files import part_of, writing_to

_PAGES_AT_ONCE = 4096
"""Between so many pages whoever writes has a turn."""


def save_copy(source: Path, target: Path, *, title: str) -> None:
    """Copy a project as it is saved now, whole or not at all, in place of a file that is there.

    Works beside whoever has it open, and with one that is read-only. Raises UsageError for a
    copy onto itself, ProjectInUseError where the target is open, or another StorageError.
    """
    _check_target(source, target)
    part = part_of(target)
    try:
        with writing_to(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            part.touch(exist_ok=False)
        with sqlite_errors(target):
            _back_up(source, part)
        _adapt(part, target.parent, title)
        with writing_to(target):
            part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _check_target(source: Path, target: Path) -> None:
    if target.exists():
        if target.samefile(source):
            raise UsageError(
                f"{target.name} is the project itself", hint="Choose another name for the copy."
            )
        if is_in_use(target):
            raise in_use(target)


def _back_up(source: Path, part: Path) -> None:
    with closing(connect(source, "rw")) as before, closing(connect(part, "rw")) as after:
        before.backup(after, pages=_PAGES_AT_ONCE)


def _adapt(part: Path, folder: Path, title: str) -> None:
    """Name the copy, and say how its recording is reached from where it lies."""
    database = open_to_write(part)
    try:
        with database.writing() as connection:
            connection.execute("UPDATE project SET title = ?", (title,))
            source = read_source(connection)
            if source is not None:
                write_records(connection, {SOURCE: source.seen_from(folder).to_dict()})
    finally:
        database.close()
