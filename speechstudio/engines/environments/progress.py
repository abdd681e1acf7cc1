"""How far the installation of an environment is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class EnvironmentStep(StrEnum):
    """What is being done."""

    WAIT = "wait"
    """Another process changes the same environment."""
    MAKE = "make"
    SHARE = "share"
    """Libraries are taken over from the program; counts files."""
    FETCH = "fetch"
    """Libraries are downloaded and installed; counts bytes on the disk, of about so many."""
    PREPARE = "prepare"
    """Data is fetched that the libraries would want later."""
    CHECK = "check"
    """Every library is loaded once; counts modules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentProgress:
    """One moment of an installation."""

    environment: str
    step: EnvironmentStep
    done: int = 0
    total: int = 0
    """0 where nobody knows."""


ProgressTeller = Callable[[EnvironmentProgress], None]
"""Called often, from the thread that installs; it should be quick."""


def tell_nobody(_progress: EnvironmentProgress) -> None:
    """Tell nobody."""


def never() -> bool:
    """Never stop."""
    return False
