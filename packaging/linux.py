"""Makes of a bundle what Linux installs.

    python packaging/linux.py deb --bundle DIR/speechstudio --out DIR
    python packaging/linux.py tarball --bundle DIR/speechstudio --out DIR

Runs in an environment that has the program; `deb` on Debian or a relative of it. SOURCE_DATE_EPOCH
gives the moment that everything inside is dated with; DEBFULLNAME and DEBEMAIL say who maintains
the package.
"""

import importlib
import sys

if __name__ == "__main__":
    sys.exit(importlib.import_module("linux_steps.commandline").main())
