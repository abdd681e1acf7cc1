"""The whole way from a clone to a bundle that was tried."""

import argparse
import sys
import tempfile
from pathlib import Path

from . import source
from .checking import check
from .failures import BundleError
from .freezing import freeze, seal
from .interpreter import compile_sources, ship_interpreter, try_interpreter
from .licences import gather_licences
from .linux_libraries import drop_unneeded, settle_interpreter, strip_symbols
from .models import install_defaults, ship_models
from .places import Bundle
from .sizes import write_contents


def main() -> int:
    """Make a bundle as the command line says; return the exit code."""
    wishes = _parser().parse_args()
    try:
        source.require_the_same_installed()
        with tempfile.TemporaryDirectory(prefix="speechstudio-bundle-") as scratch:
            bundle = freeze(wishes.out, Path(scratch))
            _furnish(bundle, Path(scratch))
            if not wishes.without_models:
                models = wishes.models or install_defaults(Path(scratch) / "home")
                ship_models(models, bundle.shipped / "models")
        gather_licences(bundle, source.ROOT)
        print(write_contents(bundle))
        seal(bundle)
        troubles = check(bundle)
    except BundleError as error:
        print(f"No bundle: {error}", file=sys.stderr)
        return 1
    for trouble in troubles:
        print(f"Wrong: {trouble}", file=sys.stderr)
    print(f"The bundle is in {bundle.folder}")
    return 1 if troubles else 0


def _furnish(bundle: Bundle, scratch: Path) -> None:
    """Put the interpreter into a bare bundle, and make all of it lean and whole."""
    python = bundle.shipped / "python"
    ship_interpreter(python)
    if sys.platform == "linux":
        drop_unneeded(bundle.inside)
        strip_symbols(bundle.folder)
        settle_interpreter(python, bundle.inside)
    if bundle.inside != bundle.data:
        (bundle.inside / "shipped").symlink_to("../Resources/shipped")
    try_interpreter(python, scratch)
    compile_sources([python, bundle.data / "speechstudio"])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Makes the program as a folder.")
    parser.add_argument("--out", type=Path, default=source.ROOT / "dist", help="where to (dist)")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--models", type=Path, help="a folder that has the default models")
    which.add_argument("--without-models", action="store_true", help="leave the models out")
    return parser
