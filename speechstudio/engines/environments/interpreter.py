"""The interpreters that environments are made with, and those that run in them."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_START = Path(__file__).with_name("start.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class EnginePython:
    """The interpreter of an environment."""

    environment: str
    """Id of the environment."""
    executable: Path

    def command(self, module: str, *arguments: str) -> list[str]:
        """Give the command line that runs a module of this program there, and nothing of ours."""
        return [str(self.executable), "-I", "-u", str(_START), module, *arguments]


def base_python() -> Path:
    """Give the interpreter that environments are made with: the one that this program runs on.

    It is named without links, so that an upgrade of the system's Python makes it vanish rather
    than change under an environment. A program that was frozen into one file has no interpreter
    of its own: this function is the one place that would look for another.
    """
    return Path(os.path.realpath(getattr(sys, "_base_executable", sys.executable)))
