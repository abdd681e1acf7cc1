"""`speechstudio` and `python -m speechstudio`."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders


def main() -> None:
    """Hand over to the command line, which may ask for the window."""
    from speechstudio.cli.main import main as run

    sys.exit(run(open_window=open_window))


def open_window(folders: "Folders", paths: Sequence[Path]) -> int:
    """Show the window until it is closed; ImportError where Qt lacks a library of the system."""
    gc.disable()  # for good: the window collects by itself, see `gui.collecting`
    from speechstudio.gui.words import chosen_in, speak
    from speechstudio.storage.settings_file import NAME

    speak(chosen_in(folders.config / NAME))  # before what says something is loaded
    from speechstudio.gui.app import run

    return run(folders, paths)


if __name__ == "__main__":
    main()
