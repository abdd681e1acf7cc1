"""Makes the program as a folder that needs no Python: `python packaging/bundle.py [--out DIR]`.

Runs in an environment that has the program and the dependency group `packaging`, on the system
that the bundle is for. DIR (`dist` by default) then holds `speechstudio/`, or `speechstudio.app` on
macOS: the program, a whole interpreter for environments of engines, the default models, licences,
and `contents.md` with what is how large. The end is a trial of it; 1 when something is wrong.
"""

import importlib
import sys

if __name__ == "__main__":
    sys.exit(importlib.import_module("bundle_steps.making").main())
