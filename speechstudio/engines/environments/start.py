"""Runs a module of this program in an environment: `python -I start.py MODULE [ARGUMENT...]`.

The environment's interpreter is given this file by its path. Of all that the program's own
interpreter can import, it gets this package and nothing else.
"""

import importlib.util
import runpy
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]


def _bring_in(package: Path) -> None:
    """Import the package from its folder, without what lies beside that folder."""
    spec = importlib.util.spec_from_file_location(
        package.name, package / "__init__.py", submodule_search_locations=[str(package)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"there is no package in {package}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[package.name] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    _bring_in(_PACKAGE)
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
