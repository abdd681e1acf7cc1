"""What of the clone goes into a bundle."""

import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

from .failures import BundleError

PROGRAM = "speechstudio"
ROOT = Path(__file__).resolve().parents[2]


def modules() -> list[str]:
    """Name all modules of the program."""
    found = (path.relative_to(ROOT).with_suffix("") for path in (ROOT / PROGRAM).rglob("*.py"))
    names = {".".join(part for part in path.parts if part != "__init__") for path in found}
    return sorted(names)


def data_files() -> list[tuple[str, str]]:
    """Give the files that modules read beside them, each with its folder in the bundle."""
    return [
        (str(path), path.parent.relative_to(ROOT).as_posix())
        for path in sorted((ROOT / PROGRAM).rglob("*"))
        if path.is_file() and path.suffix not in (".py", ".pyc")
    ]


def resources() -> list[tuple[str, str]]:
    """Give the data files that the wheel has from elsewhere, in the same way."""
    wheel = _description()["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return [
        (str(ROOT / source), target if (ROOT / source).is_dir() else str(Path(target).parent))
        for source, target in wheel.items()
    ]


def require_the_same_installed() -> None:
    """Raise BundleError unless what is installed registers what this clone does.

    Engines and formats are found by what the installed distribution says.
    """
    said = _description()["project"]["entry-points"]
    here = {(group, name, value) for group, all_ in said.items() for name, value in all_.items()}
    installed = {
        (point.group, point.name, point.value)
        for point in metadata.distribution(PROGRAM).entry_points
        if point.group in said
    }
    if here != installed:
        raise BundleError("another version is installed here: install this clone again")


def _description() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
