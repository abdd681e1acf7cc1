"""The report that a person may copy: versions, system, errors, and nothing private."""

import getpass
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from speechstudio import __version__
from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.help.scrubbing import Scrubber

_LIBRARIES = (
    *("PySide6", "faster-whisper", "ctranslate2", "pyannote.audio", "torch", "onnxruntime"),
    *("av", "numpy"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """An error that people were told of."""

    error: UserFixableError
    at: str
    """Time of day; empty where it failed before this sitting."""


def scrubber_of(names: Iterable[str]) -> Scrubber:
    """Make a scrubber for this user on this machine, who has files and projects of these names."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a user without a name
        user = ""
    every = {part for name in names for part in (name, Path(name).stem)}
    home = Path.home()
    return Scrubber(user=user, computer=platform.node(), names=(*sorted(every), home.name))


def report(troubles: Sequence[Trouble], scrubber: Scrubber) -> str:
    """Write a report of errors, newest first."""
    parts = [_system()]
    for trouble in reversed(troubles):
        error = trouble.error
        lines = [
            f"{trouble.at} {type(error).__name__} ({error.code})".lstrip(),
            scrubber.text(error.message),
            scrubber.text(error.hint),
            scrubber.trace(error.detail),
        ]
        parts.append("\n".join(filter(None, lines)))
    if not troubles:
        parts.append("No error was told in this sitting.")
    return "\n\n".join(parts) + "\n"


def _system() -> str:
    lines = [
        f"Speech Studio {__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Python {platform.python_version()}",
    ]
    return "\n".join((*lines, ", ".join(filter(None, map(_version, _LIBRARIES)))))


def _version(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return ""
