"""Loads modules, without a network: `python -m speechstudio.jobs.proof MODULE...`.

This is how an environment shows that it is whole. Each module that loads is told in a line.
"""

import sys
import traceback
from importlib import import_module

from speechstudio.engines.environments.lines import FAILED, LOADED
from speechstudio.jobs.seclusion import stay_offline


def main() -> int:
    """Load them in order; return the exit code, 1 at the first that does not."""
    stay_offline()
    for name in sys.argv[1:]:
        try:
            import_module(name)
        except Exception as error:  # noqa: BLE001 - a library may raise anything: it is told
            traceback.print_exc()
            print(f"\n{FAILED}{type(error).__name__}: {error}")  # noqa: T201 - the parent reads it
            return 1
        print(f"\n{LOADED}{name}")  # noqa: T201 - see above
    return 0


if __name__ == "__main__":
    sys.exit(main())
