"""What was installed in an environment: `lock.json`."""

import json
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from speechstudio import __version__
from speechstudio.engines.environments.places import EnvironmentPlace
from speechstudio.engines.spec import EnvironmentSpec
from speechstudio.storage.whole_files import whole_file

if TYPE_CHECKING:  # takes a while to load
    from importlib.metadata import Distribution


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentLock:
    """An environment as it was when it had been installed."""

    made_by: str
    """Version of this program."""
    made_at: str
    took_s: float
    """How long the installation took."""
    python: str
    platform: str
    wish: str
    """What the engine had asked for; another wish is another environment."""
    requirements: tuple[str, ...]
    distributions: Mapping[str, str]
    """Version of each, by name."""
    entries: tuple[str, ...]
    """What lies in the folder of packages itself, to see at a glance whether it is there."""
    data: Mapping[str, int]
    """Size of each file that was prepared, in bytes."""

    @classmethod
    def of(cls, spec: EnvironmentSpec, place: EnvironmentPlace, took_s: float) -> Self:
        """Note what is installed now."""
        found = sorted(installed(place.site_packages), key=lambda one: one.name.lower())
        names = (entry.name for entry in place.site_packages.iterdir())
        files = (path for path in sorted(place.data.rglob("*")) if path.is_file())
        return cls(
            made_by=__version__,
            made_at=datetime.now(UTC).isoformat(timespec="seconds"),
            took_s=round(took_s, 1),
            python=platform.python_version(),
            platform=platform.platform(),
            wish=wish_of(spec),
            requirements=(*spec.requirements, *spec.without_dependencies),
            distributions={one.name: one.version for one in found},
            entries=tuple(sorted(name for name in names if name != "__pycache__")),
            data={path.relative_to(place.data).as_posix(): path.stat().st_size for path in files},
        )

    def write(self, path: Path) -> None:
        """Write the file; raises StorageError."""
        with whole_file(path) as file:
            file.write(json.dumps(asdict(self), indent=1, ensure_ascii=False).encode())

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """Read the file; None where it is missing or makes no sense."""
        try:
            said = json.loads(path.read_bytes())
            for name in ("requirements", "entries"):
                said[name] = tuple(said[name])
            return cls(**said)
        except (OSError, ValueError, KeyError, TypeError):
            return None


def wish_of(spec: EnvironmentSpec) -> str:
    """Name what an engine asks of an environment, so that a change of it is seen."""
    wish = (spec.requirements, spec.without_dependencies, spec.modules, spec.prepare)
    return json.dumps(wish)


def installed(site_packages: Path) -> "tuple[Distribution, ...]":
    """Give the distributions in a folder of packages."""
    from importlib.metadata import distributions  # see above

    found = distributions(path=[str(site_packages)])
    return tuple(one for one in found if one.metadata is not None and one.name)
