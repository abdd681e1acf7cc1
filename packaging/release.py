"""Makes what a release consists of, beside the bundles.

    python packaging/release.py build --out DIR     wheel and source distribution, looked over
    python packaging/release.py test --dist DIR [--venv DIR] [options of pytest]
    python packaging/release.py bill --out FILE.json [--python PYTHON] [--bundle DIR/speechstudio]
    python packaging/release.py notes --tag vX.Y.Z --out FILE.md

Runs in an environment that has the program and the dependency group `release`.
"""

import importlib
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    sys.exit(importlib.import_module("release_steps.commandline").main(sys.argv[1:]))
