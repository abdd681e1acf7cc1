"""`speechstudio update`: whether there is a newer version, and how to get it."""

import argparse
import os
import sys
from typing import TYPE_CHECKING

from speechstudio import __version__
from speechstudio.domain.errors import UserFixableError

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders

_FAILED = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    subparsers.add_parser(
        "update",
        help="look for a newer version, and say how to get it",
        description="Ask the package index that pip is set up for whether there is a newer "
        "version. Installs nothing; this is never asked by itself.",
    )


def run(_args: argparse.Namespace, folders: "Folders") -> int:
    """Ask, and say what came of it."""
    from speechstudio.models.connections import ConnectionLog
    from speechstudio.workflows.updates import commands, look_for_update, origin

    try:
        found = look_for_update(ConnectionLog.of(folders), os.environ)
    except UserFixableError as error:
        print(f"speechstudio: {error}", file=sys.stderr)
        return _FAILED
    if found.newest is None:
        print("The package index knows no program of this name: look where you got this one.")
    elif not found.is_newer:
        print(f"Version {__version__} is the newest.")
    else:
        print(f"There is a newer version: {found.newest} (this is {__version__}).")
        typed = commands(origin())
        print("Type:" if typed else "Download the new installer where you got this one.")
        for line in typed:
            print(f"  {line}")
    return 0
