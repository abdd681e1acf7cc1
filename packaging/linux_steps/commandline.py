"""The command line of `packaging/linux.py`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .debian_package import make_deb
from .identity import PackageError
from .tarball import make_tarball

_KINDS = ("deb", "tarball")


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what the command line asks for; 1 with a line that says why when that fails."""
    parser = argparse.ArgumentParser(prog="linux.py", description="Make packages for Linux.")
    parser.add_argument("kind", choices=_KINDS)
    parser.add_argument("--bundle", type=Path, required=True, help="folder of the bundle")
    parser.add_argument("--out", type=Path, required=True, help="folder to put the package in")
    parser.add_argument(
        "--uncompressed", action="store_true", help="a .deb of full size in seconds, to try it"
    )
    options = parser.parse_args(arguments)
    if options.uncompressed and options.kind != "deb":
        parser.error("only a .deb can be left uncompressed")
    bundle, out = options.bundle.resolve(), options.out.resolve()
    try:
        made = (
            make_deb(bundle, out, is_compressed=not options.uncompressed)
            if options.kind == "deb"
            else make_tarball(bundle, out)
        )
    except PackageError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0
