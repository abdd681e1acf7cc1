"""What is in an environment, so that a second start need not look again.

The stamp is a small JSON file inside the environment. It is removed before anything is changed
there and written last, so an interrupted set-up leaves none and is done again.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

STAMP_NAME = "speechstudio-stamp.json"
PROGRAM_FOLDERS = ("speechstudio", "resources")


class Mode(StrEnum):
    """How the program lies in its environment."""

    INSTALLED = "installed"
    """A copy, as a user has it."""
    EDITABLE = "editable"
    """A link to the clone, with the tools of developers beside it."""


class Work(StrEnum):
    """What has to be installed."""

    NOTHING = "nothing"
    PROGRAM = "program"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What was installed into an environment."""

    mode: Mode
    dependencies: str
    """Hash of everything that chooses what is installed beside the program."""
    program: str
    """Hash of the program's files; empty where it is only linked."""


def stamp_for(*, clone: Path, mode: Mode, python: str) -> Stamp:
    """Stamp of an environment made from the clone as it is now; `python` is `3.11`."""
    dependencies = hashlib.sha256(python.encode())
    for path in (clone / "pyproject.toml", clone / "packaging" / "constraints.txt"):
        dependencies.update(path.read_bytes())
    return Stamp(
        mode=mode,
        dependencies=dependencies.hexdigest(),
        program="" if mode is Mode.EDITABLE else _program_hash(clone),
    )


def work_to_do(*, found: Stamp | None, wanted: Stamp) -> Work:
    """Decide what turns the environment that was found into the one that is wanted."""
    if found is None or found.mode is not wanted.mode or found.dependencies != wanted.dependencies:
        return Work.EVERYTHING
    return Work.NOTHING if found.program == wanted.program else Work.PROGRAM


def read_stamp(venv: Path) -> Stamp | None:
    """Return the stamp of an environment; None where there is none that can be read."""
    try:
        fields = json.loads((venv / STAMP_NAME).read_text(encoding="utf-8"))
        return Stamp(
            mode=Mode(fields["mode"]),
            dependencies=str(fields["dependencies"]),
            program=str(fields["program"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_stamp(venv: Path, stamp: Stamp) -> None:
    """Say that the environment is complete."""
    unfinished = venv / f"{STAMP_NAME}.new"
    unfinished.write_text(json.dumps(asdict(stamp)), encoding="utf-8")
    unfinished.replace(venv / STAMP_NAME)


def remove_stamp(venv: Path) -> None:
    """Say that the environment is being changed."""
    (venv / STAMP_NAME).unlink(missing_ok=True)


def _program_hash(clone: Path) -> str:
    """Hash names and contents of the program's files."""
    program = hashlib.sha256()
    for path in _program_files(clone):
        program.update(path.relative_to(clone).as_posix().encode())
        program.update(hashlib.sha256(path.read_bytes()).digest())
    return program.hexdigest()


def _program_files(clone: Path) -> Iterator[Path]:
    """Yield what a build would pack, in a stable order."""
    for folder in PROGRAM_FOLDERS:
        for path in sorted((clone / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
