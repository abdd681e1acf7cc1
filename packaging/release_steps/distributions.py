"""The wheel and the source distribution: made, and looked over before anybody gets them."""

import email.parser
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from packaging.metadata import InvalidMetadata, Metadata

from .failures import ReleaseError

UNWANTED = ("__pycache__", ".git", ".venv", ".env", ".pytest_cache", ".mypy_cache", ".hypothesis")
UNWANTED_ENDINGS = (".pyc", ".pem", ".key", ".p12", ".pfx", ".speech", ".log", "~")
"""Caches, secrets, and what a person's work leaves; `license_files` are looked for by hatchling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distributions:
    """What is published of one version."""

    wheel: Path
    source: Path


def build(clone: Path, out: Path) -> Distributions:
    """Make both in `out`. Raises ReleaseError when hatchling fails."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(out), "-t", "sdist"]
    if subprocess.run([*command, "-t", "wheel"], cwd=clone, check=False).returncode:
        raise ReleaseError("hatchling could not build")
    return found_in(out)


def found_in(folder: Path) -> Distributions:
    """Return the two in a folder. Raises ReleaseError unless there is one of each."""
    wheels = list(folder.glob("speechstudio-*.whl"))
    sources = list(folder.glob("speechstudio-*.tar.gz"))
    if len(wheels) != 1 or len(sources) != 1:
        raise ReleaseError(f"{folder} should hold one wheel and one source distribution")
    return Distributions(wheel=wheels[0], source=sources[0])


def check(made: Distributions, clone: Path) -> None:
    """Look at names, description and contents of both. Raises ReleaseError on the first fault."""
    with zipfile.ZipFile(made.wheel) as wheel:
        inside = set(wheel.namelist())
        described = next(name for name in inside if name.endswith(".dist-info/METADATA"))
        _check_description(wheel.read(described), clone)
    _refuse_unwanted(inside)
    _require(wheel_contents(clone), inside, made.wheel)
    with tarfile.open(made.source) as source:
        packed = {PurePosixPath(name).relative_to(source.getnames()[0].split("/")[0]).as_posix()
                  for name in source.getnames()}  # fmt: skip
    _refuse_unwanted(packed)
    needed = {"pyproject.toml", "LICENSE", "README.md", "CHANGELOG.md", "tests/conftest.py"}
    _require(needed | source_contents(clone), packed, made.source)


def wheel_contents(clone: Path) -> set[str]:
    """Name what the wheel must hold: modules, and resources where the program looks for them."""
    project = tomllib.loads((clone / "pyproject.toml").read_text(encoding="utf-8"))
    resources = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    named = _files(clone, "speechstudio")
    for source, target in resources.items():
        named |= {target + name.removeprefix(source) for name in _files(clone, source)}
    return named


def source_contents(clone: Path) -> set[str]:
    """Name what the source distribution must hold of the program, its tests and its packaging."""
    folders = ("speechstudio", "resources", "tests", "packaging")
    return {name for folder in folders for name in _files(clone, folder)}


def _files(clone: Path, start: str) -> set[str]:
    """Name a file, or those in a folder, relative to the clone; without what is unwanted."""
    place = clone / start
    paths = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
    names = {path.relative_to(clone).as_posix() for path in paths}
    return {name for name in names if not _is_unwanted(name)}


def _check_description(text: bytes, clone: Path) -> None:
    try:
        described = Metadata.from_email(text, validate=True)
    except (InvalidMetadata, ExceptionGroup) as error:
        raise ReleaseError(f"the description of the wheel is wrong: {error}") from error
    long_text = email.parser.BytesParser().parsebytes(text).get_payload()
    readme = (clone / "README.md").read_text(encoding="utf-8")
    if described.description_content_type != "text/markdown" or not long_text:
        raise ReleaseError("the wheel does not have the README as its long description")
    if readme.splitlines()[0] not in str(described.description):
        raise ReleaseError("the long description of the wheel is not the README")


def _refuse_unwanted(names: Iterable[str]) -> None:
    unwanted = sorted(name for name in names if _is_unwanted(name))
    if unwanted:
        raise ReleaseError(f"these should not be published: {', '.join(unwanted[:5])}")


def _is_unwanted(name: str) -> bool:
    return bool(set(PurePosixPath(name).parts) & set(UNWANTED)) or name.endswith(UNWANTED_ENDINGS)


def _require(needed: set[str], inside: set[str], where: Path) -> None:
    missing = sorted(needed - inside)
    if missing:
        raise ReleaseError(f"{where.name} lacks {', '.join(missing[:5])} ({len(missing)} files)")
