"""Sources whose files are not listed in the catalogue: repositories by name, and folders."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

_WILD = "*?["
_FOR_OTHERS = (
    "*.msgpack", "*.h5", "*.ot", "*.tflite", "*.gguf", "tf_model*", "flax_model*", "rust_model*",
    "training_args.bin", "optimizer*", "scheduler.pt", "*.tfevents.*",
)  # fmt: skip
"""What is left out where no patterns say what is wanted: weights for other libraries, and what
training leaves behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepositoryPart:
    """Some files of one repository of the hub, found when they are installed."""

    repository: str
    """`OWNER/NAME`; `datasets/OWNER/NAME` for what the hub keeps as a set of data."""
    revision: str = "main"
    """A branch, a tag or a commit."""
    include: tuple[str, ...] = ()
    """Patterns of paths in the repository; none for all that is not made for other libraries.

    A wildcard does not go beyond a folder. A pattern without one names a file that has to be there.
    """
    into: str = ""
    """Folder inside the model; empty for the model's own."""
    hashes: tuple[tuple[str, str], ...] = ()
    """Path and SHA-256 of files whose content is known beforehand."""

    def takes(self, path: str) -> bool:
        """Whether a file of the repository is wanted."""
        if self.include:
            return any(_matches(path, pattern) for pattern in self.include)
        name = path.rpartition("/")[2]
        return not any(fnmatchcase(name, pattern) for pattern in _FOR_OTHERS)

    def name(self, path: str) -> str:
        """Return where a file of the repository stands inside the model."""
        return f"{self.into}/{path}" if self.into else path

    def chosen(self, paths: Iterable[str]) -> tuple[str, ...]:
        """Return those paths that are wanted, in order.

        Pickled weights are left out where the same folder holds them as safetensors. So is what
        could not lie inside a model, whatever the repository calls it.
        """
        wanted = sorted({path for path in paths if is_inner_path(path) and self.takes(path)})
        safe = {str(PurePosixPath(path).parent) for path in wanted if path.endswith(".safetensors")}
        return tuple(path for path in wanted if path in self.include or not _is_twin(path, safe))

    @property
    def named(self) -> tuple[str, ...]:
        """Files that have to be there, as they are called inside the model."""
        plain = (path for path in self.include if not any(sign in path for sign in _WILD))
        return tuple(self.name(path) for path in plain)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepositorySource:
    """A model in repositories of the hub that are known by name.

    The hub is asked at installation for commits, files, lengths and hashes.
    """

    parts: tuple[RepositoryPart, ...]
    about_bytes: int = 0
    """What it takes, about; 0 where nobody knows."""
    gated: bool = False
    """Whether the publisher wants terms accepted, and so a token."""
    expects: tuple[str, ...] = ()
    """Files without which the engine can make nothing of it."""

    @property
    def title(self) -> str:
        """Name of the source for messages."""
        return "hub " + ", ".join(f"{part.repository}@{part.revision[:8]}" for part in self.parts)

    @property
    def files(self) -> tuple[()]:
        """None is known before the hub is asked."""
        return ()

    @property
    def download_bytes(self) -> int:
        """What has to be fetched, about."""
        return self.about_bytes

    @property
    def needed(self) -> tuple[str, ...]:
        """Names of files without which a model is not whole."""
        named = (name for part in self.parts for name in part.named)
        return tuple(dict.fromkeys((*self.expects, *named)))


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderSource:
    """A model that a user brought in a folder, and that is published nowhere we know of."""

    folder: str
    expects: tuple[str, ...] = ()
    """Files without which the engine can make nothing of it."""

    @property
    def title(self) -> str:
        """Name of the source for messages."""
        return f"folder {self.folder}"

    @property
    def files(self) -> tuple[()]:
        """What lies in the folder is seen when it is imported."""
        return ()

    @property
    def gated(self) -> bool:
        """Nobody is asked."""
        return False

    @property
    def download_bytes(self) -> int:
        """Nothing has to be fetched."""
        return 0

    @property
    def needed(self) -> tuple[str, ...]:
        """Names of files without which a model is not whole."""
        return self.expects


def is_inner_path(name: str) -> bool:
    """Whether a name stands for a visible file inside a model, on every system."""
    path = PurePosixPath(name)
    odd = "\\" in name or ":" in name or str(path) != name or path.is_absolute()
    hidden = any(part.startswith(".") for part in path.parts)
    return bool(name) and not odd and not hidden and name != RESERVED


RESERVED = "manifest.json"
"""The store keeps its own notes under that name."""


def lacking(needed: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Return what is needed and not among the names; `needed` may hold patterns."""
    known = tuple(names)
    return tuple(one for one in needed if not any(_matches(name, one) for name in known))


def _matches(path: str, pattern: str) -> bool:
    """Tell whether a path fits a pattern, in which `**` stands for any folders, or none."""
    return _fits(path.split("/"), pattern.split("/"))


def _fits(parts: Sequence[str], wanted: Sequence[str]) -> bool:
    if not wanted:
        return not parts
    if wanted[0] == "**":
        return any(_fits(parts[skipped:], wanted[1:]) for skipped in range(len(parts)))
    return bool(parts) and fnmatchcase(parts[0], wanted[0]) and _fits(parts[1:], wanted[1:])


def _is_twin(path: str, safe: set[str]) -> bool:
    inner = PurePosixPath(path)
    return fnmatchcase(inner.name, "pytorch_model*.bin*") and str(inner.parent) in safe
