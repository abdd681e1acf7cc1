"""The command line of `packaging/windows.py`."""

import argparse
import re
import sys
from pathlib import Path

from speechstudio import __version__
from speechstudio.workflows.inputs import MEDIA_SUFFIXES

from .building import BuildError, Wish, build
from .contents import ContentsError, contents_of


def main(arguments: list[str]) -> int:
    """Make what the command line asks for; 1 with a line that says why when that fails."""
    options = _parser().parse_args(arguments)
    numbers = re.match(r"\d+\.\d+\.\d+", __version__)
    if numbers is None:
        print(f"Windows wants a version of three numbers, and this is {__version__}.")
        return 1
    wish = Wish(
        version=numbers[0],
        endings=sorted(MEDIA_SUFFIXES),
        sign=options.sign,
        target=options.target,
    )
    options.out.mkdir(parents=True, exist_ok=True)
    output = options.out.resolve() / f"speechstudio-{__version__}-windows-x64-setup.exe"
    try:
        contents = contents_of(options.bundle.resolve())
        build(contents, output, wish)
    except (BuildError, ContentsError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{output}: {len(contents.files)} files, {output.stat().st_size / 1e6:.1f} MB")
    return 0


def _parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(prog="windows.py", description="Make the Windows installer.")
    parser.add_argument("--bundle", type=Path, required=True, help="folder of the bundle")
    parser.add_argument("--out", type=Path, required=True, help="folder to put the installer in")
    parser.add_argument("--sign", metavar="COMMAND", help="command that signs the file named last")
    parser.add_argument("--target", help="target of NSIS, such as amd64-unicode")
    return parser
