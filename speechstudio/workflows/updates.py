"""Whether there is a newer version of this program, asked when a person asks and never else.

The user's own pip is asked, so whatever index is set up for it is where that is looked up.
"""

import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from packaging.version import InvalidVersion, Version

from speechstudio import __version__
from speechstudio.domain.errors import JobCancelledError, SourceUnreachableError
from speechstudio.domain.own_python import is_frozen
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.disk import storage_errors
from speechstudio.models.pip_talk import failure, is_unanswered, lines_of, noted, start_pip
from speechstudio.resources import resource
from speechstudio.storage.network_rules import refuse_if_offline

DISTRIBUTION = "speechstudio"
"""Under which name this program is published."""
PURPOSE = "Looking for a newer version"
_FOUND = re.compile(rf"{DISTRIBUTION} \(([^()\s]+)\)")
_REFUSED = re.compile(r"Could not fetch URL \S+: (?!404 )")
_NOTHING = ("No matching distribution", "Could not find a version")


class Origin(StrEnum):
    """How this program came to this machine, and so how a newer one does."""

    INSTALLER = "installer"
    CLONE = "clone"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What the index has."""

    newest: str | None
    """None where nothing is published under the name of this program."""

    @property
    def is_newer(self) -> bool:
        """Whether it has something newer than this."""
        return self.newest is not None and Version(self.newest) > Version(__version__)


def look_for_update(
    connections: ConnectionLog,
    environment: Mapping[str, str],
    cancelled: Callable[[], bool] = lambda: False,
) -> Update:
    """Ask for the newest version that is published; one that is being tried out does not count.

    Raises OfflineError, SourceUnreachableError where the index does not answer, StorageError, and
    JobCancelledError.
    """
    refuse_if_offline(environment, "nobody is asked for a newer version")
    folder = Path(tempfile.gettempdir())
    with storage_errors(folder), tempfile.TemporaryDirectory(prefix="speechstudio-") as scratch:
        arguments = ("index", "versions", DISTRIBUTION, "-vv", "--retries", "1", "--no-cache-dir")
        with (
            start_pip(arguments, Path(scratch), environment) as child,
            noted(connections, PURPOSE) as note,
        ):
            try:
                said = _heard(child, note, cancelled, environment)
                code = child.wait()
            finally:
                child.kill()
    return _understood(said, code)


def origin() -> Origin:
    """Tell how this program came to this machine."""
    if is_frozen():
        return Origin.INSTALLER
    package = Path(__file__).resolve().parent.parent
    is_inside = resource("catalogue.toml").is_relative_to(package)
    return Origin.PACKAGE if is_inside else Origin.CLONE


def commands(of: Origin) -> tuple[str, ...]:
    """Give what is to be typed for a newer version; nothing where there is an installer for it."""
    if of is Origin.CLONE:
        clone = str(resource("catalogue.toml").parent.parent)
        return (_typed("git", "-C", clone, "pull"), "python3 packaging/bootstrap.py run")
    if of is Origin.PACKAGE:
        return (_typed(sys.executable, "-m", "pip", "install", "--upgrade", DISTRIBUTION),)
    return ()


def _heard(
    child: "subprocess.Popen[str]",
    note: Callable[[str], None],
    cancelled: Callable[[], bool],
    environment: Mapping[str, str],
) -> list[str]:
    """Hear what pip says until it ends or nobody wants to know any more."""

    def check() -> None:
        refuse_if_offline(environment, "nobody is asked for a newer version")
        if cancelled():
            raise JobCancelledError

    said = []
    for line in lines_of(child.stdout, check):
        check()
        note(line)
        said.append(line)
    return said


def _understood(said: Sequence[str], code: int) -> Update:
    found = [match[1] for line in said if (match := _FOUND.match(line))]
    if found and _is_version(found[0]):
        return Update(newest=found[0])
    if any(_REFUSED.search(line) for line in said) and not is_unanswered(said):
        detail = "\n".join(said)
        raise SourceUnreachableError("the package index refused to answer", detail=detail)
    if is_unanswered(said) or not any(sign in line for sign in _NOTHING for line in said):
        raise failure("the newest version", code, said)
    return Update(newest=None)


def _is_version(text: str) -> bool:
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True


def _typed(*words: str) -> str:
    """Write a command as it is typed on this system."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
