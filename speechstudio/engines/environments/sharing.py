"""Takes distributions over from the program's environment by hard links.

What goes over is what a distribution's own list of files (RECORD) names inside of the folder of
packages. Lists are written anew without scripts and compiled files, so that they stay true.
"""

import csv
import errno
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from io import StringIO
from pathlib import Path, PurePosixPath

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from speechstudio.domain.own_python import is_frozen
from speechstudio.engines.environments.records import RECORD, files_of, rows_of
from speechstudio.engines.spec import EnvironmentSpec

_NOT_POSSIBLE = {errno.EXDEV, errno.EPERM, errno.EACCES, errno.EMLINK, errno.ENOTSUP, errno.ENOSYS}
"""Why a link may fail where a copy does not."""
_NOT_TAKEN = {"direct_url.json", "REQUESTED"}
"""Say how the program was installed, which is not how the environment is."""


def shareable(spec: EnvironmentSpec) -> dict[str, Distribution]:
    """Give, by name, the program's distributions that an environment can share.

    These are the ones that its engine names, and what they need, as far as the versions are those
    that are asked for. What a frozen program has of them is not whole: it shares nothing.
    """
    if is_frozen():
        return {}
    asked: dict[str, list[Requirement]] = {}
    for line in (*spec.requirements, *spec.without_dependencies):
        requirement = Requirement(line)
        asked.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    found: dict[str, Distribution] = {}
    waiting = [Requirement(name) for name in spec.shared]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        one = None if name in found else _find(name)
        if one is not None and all(_fits(one, r) for r in (wanted, *asked.get(name, ()))):
            found[name] = one
            waiting += _needs(one, wanted.extras)
    return found


def shared_files(found: Iterable[Distribution]) -> list[tuple[Distribution, list[PurePosixPath]]]:
    """List what is taken over of each distribution, relative to the folder of packages."""
    return [(one, list(_taken(one))) for one in found]


def share(
    one: Distribution,
    files: Iterable[PurePosixPath],
    site_packages: Path,
    count: Callable[[], None],
) -> None:
    """Take a distribution over; `count` is called for each file, and may raise to stop.

    Raises OSError as the system does.
    """
    there = []
    for file in files:
        source, target = Path(str(one.locate_file(file))), site_packages / file
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            _link(source, target)
            there.append(file)
        count()
    record = next((file for file in there if file.name == RECORD), None)
    if record is not None:
        _write_record(one, set(there), site_packages / record)


def cpu_only(found: Distribution | None) -> bool:
    """Tell whether a build of torch says of itself that it uses no graphics card."""
    return found is not None and found.version.endswith("+cpu")


def _find(name: str) -> Distribution | None:
    try:
        one = distribution(name)
    except PackageNotFoundError:
        return None
    return one if one.read_text(RECORD) and not _lies_elsewhere(one) else None


def _lies_elsewhere(one: Distribution) -> bool:
    """Tell whether a distribution only points to its files (an editable installation)."""
    try:
        told = json.loads(one.read_text("direct_url.json") or "{}")
        return bool(told.get("dir_info", {}).get("editable"))
    except (ValueError, AttributeError):
        return False


def _fits(one: Distribution, wanted: Requirement) -> bool:
    return wanted.specifier.contains(one.version, prereleases=True)


def _needs(one: Distribution, extras: Iterable[str]) -> Iterator[Requirement]:
    for line in one.requires or ():
        try:
            requirement = Requirement(line)
        except InvalidRequirement:  # an installer will say so, where it matters
            continue
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield requirement


def _taken(one: Distribution) -> Iterator[PurePosixPath]:
    for file, _ in files_of(one):
        if not (file.name in _NOT_TAKEN and _is_about(file)):
            yield file


def _is_about(file: PurePosixPath) -> bool:
    """Tell whether a file describes its distribution."""
    return file.parent.name.endswith(".dist-info")


def _link(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    try:
        if source.is_symlink():
            shutil.copy2(source, target)
        else:
            os.link(source, target)
    except OSError as error:
        if error.errno not in _NOT_POSSIBLE:
            raise
        shutil.copy2(source, target)


def _write_record(one: Distribution, there: set[PurePosixPath], path: Path) -> None:
    """Write the list of files anew; the program's own, which it is a link to, stays."""
    kept = [row for row in rows_of(one) if PurePosixPath(row[0]) in there]
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(kept)
    path.unlink()
    path.write_text(text.getvalue(), encoding="utf-8")
