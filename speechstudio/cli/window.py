"""`speechstudio window`: the desktop application."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders

OpenWindow = Callable[["Folders", Sequence[Path]], int]
"""Shows the window with files opened in it, and returns the exit code."""

_FAILED = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `window` to the command line."""
    parser = subparsers.add_parser(
        "window",
        help="open the window",
        description="Open the window, and files in it: recordings, transcripts, projects.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", type=Path)


def has_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window could be seen here."""
    if platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def show(folders: "Folders", files: Sequence[Path], open_window: OpenWindow) -> int:
    """Show the window until it is closed; return the exit code."""
    if not has_screen() and "QT_QPA_PLATFORM" not in os.environ:
        print("speechstudio: there is no screen here to show a window on", file=sys.stderr)
        return _FAILED
    try:
        return open_window(folders, [path.expanduser() for path in files])
    except ImportError as error:
        print(
            f"speechstudio: the window cannot open: {error}. "
            "Run “speechstudio doctor” to see what is missing.",
            file=sys.stderr,
        )
        return _FAILED
