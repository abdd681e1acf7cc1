"""The interpreters that run in environments."""

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
