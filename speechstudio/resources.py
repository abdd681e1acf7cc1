"""Where the data files of this program lie."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Path of a data file: inside the package once installed, beside it in a clone.

    A missing file raises `FileNotFoundError`: the program was not put together well.
    """
    installed = _PACKAGE / "resources"
    folder = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    path = folder / name
    if not path.is_file():
        raise FileNotFoundError(f"the data file {name} is missing in {folder}")
    return path
