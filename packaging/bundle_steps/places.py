"""Where the parts of a finished bundle lie, which differs on macOS."""

import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Bundle:
    """The folder `speechstudio`, or `speechstudio.app` on macOS."""

    folder: Path

    @property
    def program(self) -> Path:
        """The program that talks to the terminal, which starts the window as well."""
        if self._is_app:
            return self.folder / "Contents" / "MacOS" / "speechstudio"
        return self.folder / ("speechstudio.exe" if sys.platform == "win32" else "speechstudio")

    @property
    def inside(self) -> Path:
        """Where the program finds its modules and libraries."""
        return (
            self.folder / "Contents" / "Frameworks" if self._is_app else self.folder / "_internal"
        )

    @property
    def data(self) -> Path:
        """Where what is no library lies; on macOS `inside` holds links to it."""
        return self.folder / "Contents" / "Resources" if self._is_app else self.inside

    @property
    def shipped(self) -> Path:
        """Folder of what comes beside the program: the interpreter, the models."""
        return self.data / "shipped"

    @property
    def papers(self) -> Path:
        """Where licences and the table of contents lie."""
        return self.data if self._is_app else self.folder

    @property
    def _is_app(self) -> bool:
        return self.folder.suffix == ".app"


def bundle_in(out: Path) -> Bundle:
    """Name the bundle of this system in the folder that bundles are made in."""
    return Bundle(out / ("speechstudio.app" if sys.platform == "darwin" else "speechstudio"))
