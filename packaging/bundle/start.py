"""The first lines of the frozen program, which is also what its children are started from."""

import os
import sys

from speechstudio.domain.own_python import restore_environment, serve_child

if __name__ == "__main__":
    restore_environment(os.environ)
    if not serve_child(sys.argv[1:]):
        from speechstudio.__main__ import main

        main()
