"""Set up and start Speech Studio from its clone, with nothing but Python and git on the machine.

    python3 packaging/bootstrap.py run [FILE...] [options of `speechstudio transcribe`]
    python3 packaging/bootstrap.py test [--models] [options and paths for pytest]

Standard library only. The work is in the folder `bootstrap_steps` beside this file, which is
loaded after the version of Python is known to be new enough to read it; this file alone is
written so that older ones can read it, too, and say what they miss.
"""

from __future__ import annotations

import importlib
import signal
import sys
from pathlib import Path
from typing import NoReturn

OLDEST_PYTHON = (3, 11)
INTERRUPTED = 130
TERMINATED = 143


def main() -> int:
    """Run the command that the arguments name, and return its exit code.

    130 after Ctrl+C, as shells expect, and 1 with a plain line when Python is too old.
    """
    if sys.version_info[:2] < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        print(f"Speech Studio needs Python 3.11 or newer, and this is Python {found}.")
        print("Install a newer Python from your system or from python.org, and start it by name,")
        print("for example: python3.12 packaging/bootstrap.py run")
        return 1
    sys.dont_write_bytecode = True  # the clone is not ours to litter
    signal.signal(signal.SIGTERM, _end)
    commands = importlib.import_module("bootstrap_steps.commandline")
    try:
        return int(commands.main(sys.argv[1:], clone=Path(__file__).resolve().parent.parent))
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return INTERRUPTED


def _end(_signal: int, _frame: object) -> NoReturn:
    """Leave by way of every `finally`, so that no child is left running."""
    raise SystemExit(TERMINATED)


if __name__ == "__main__":
    sys.exit(main())
