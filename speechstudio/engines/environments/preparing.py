"""Runs inside an environment at the end of its installation: `preparing.py MODULE:FUNCTION FOLDER`.

It may connect. Each host that is looked up is told on a line of its own, for the log.
"""

import sys
import traceback
from importlib import import_module
from pathlib import Path

from speechstudio.domain.errors import UserFixableError
from speechstudio.engines.environments.lines import CONNECTS, FAILED


def _tell(event: str, told: tuple[object, ...]) -> None:
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        sys.__stdout__.write(f"{CONNECTS}{told[0]}\n")  # type: ignore[union-attr]


def main() -> int:
    """Call the function; return the exit code."""
    module, _, name = sys.argv[1].partition(":")
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    sys.addaudithook(_tell)
    try:
        getattr(import_module(module), name)(folder)
    except UserFixableError as error:
        print(f"{FAILED}{error.message}")  # noqa: T201 - the parent reads it
        return 1
    except Exception as error:  # noqa: BLE001 - the edge of the process: it is told, not hidden
        traceback.print_exc()
        print(f"{FAILED}{type(error).__name__}: {error}")  # noqa: T201 - see above
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
