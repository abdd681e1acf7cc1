"""Which files of an environment lie where."""

import sys
from dataclasses import dataclass
from pathlib import Path

from speechstudio.engines.environments.interpreter import EnginePython

_HIDDEN = ".unfinished"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentPlace:
    """The folder of one environment, or the one beside it in which it is made."""

    id: str
    folder: Path

    @property
    def python_folder(self) -> Path:
        """The virtual environment."""
        return self.folder / "python"

    @property
    def python(self) -> EnginePython:
        """Its interpreter."""
        names = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        return EnginePython(environment=self.id, executable=self.python_folder.joinpath(*names))

    @property
    def site_packages(self) -> Path:
        """Where distributions lie."""
        if sys.platform == "win32":
            return self.python_folder / "Lib" / "site-packages"
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.python_folder / "lib" / version / "site-packages"

    @property
    def data(self) -> Path:
        """What `prepare` put there."""
        return self.folder / "data"

    @property
    def lock(self) -> Path:
        """What was installed; an environment without is not whole."""
        return self.folder / "lock.json"

    @property
    def being_mended(self) -> Path:
        """Mark of a repair that goes on in place, or was broken off."""
        return self.folder / "being-mended"

    @property
    def cache(self) -> Path:
        """What was fetched, for another try after a lost connection; only while it is made."""
        return self.folder / "cache"

    @property
    def scratch(self) -> Path:
        """Temporary files of installers; only while it is made."""
        return self.folder / "scratch"

    @property
    def failure(self) -> Path:
        """Why an attempt ended, in one line; only where it did."""
        return self.folder / "failure.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentPlaces:
    """All places of one environment under the root of the store."""

    root: Path
    id: str

    @property
    def final(self) -> EnvironmentPlace:
        """Where it is used."""
        return EnvironmentPlace(id=self.id, folder=self.root / self.id)

    @property
    def staging(self) -> EnvironmentPlace:
        """Where it is made."""
        return EnvironmentPlace(id=self.id, folder=self.root / _HIDDEN / self.id)

    @property
    def discarded(self) -> Path:
        """Where an old one goes in one step, to be deleted then."""
        return self.root / _HIDDEN / f"{self.id}.discarded"

    @property
    def holder(self) -> Path:
        """File whose lock the one process holds that changes the environment."""
        return self.root / _HIDDEN / f"{self.id}.lock"
