"""What of the installer depends on the bundle: every file of it, by its name.

The installer holds a list of what it installs, so that the uninstaller removes that and nothing
else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PureWindowsPath

LONGEST_PATH = 185
"""Characters of a path inside the bundle, so that all of it keeps below Windows' limit of 260.

The folder of programs of a user with a name of twenty characters takes 66.
"""
NEEDED = ("Speech Studio.exe", "speechstudio.exe")
"""Programs that the installer refers to: the windowed one and the one for terminals."""


class ContentsError(Exception):
    """The folder cannot be made into an installer; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A bundle as the installer sees it: paths are relative to its folder."""

    root: Path
    files: tuple[PureWindowsPath, ...]
    """In order."""
    size_kb: int
    """What it takes on the disk, in KiB."""

    @property
    def folders(self) -> tuple[PureWindowsPath, ...]:
        """Every folder that holds something, those inside before those around them."""
        found = {folder for file in self.files for folder in file.parents[:-1]}
        return tuple(sorted(found, key=lambda folder: (-len(folder.parts), folder)))

    @property
    def programs(self) -> tuple[PureWindowsPath, ...]:
        """What may be running."""
        return tuple(file for file in self.files if file.suffix.lower() == ".exe")


def contents_of(root: Path) -> Contents:
    """List a bundle. Raises ContentsError when it is none, or cannot lie on a disk of Windows."""
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    files = tuple(PureWindowsPath(path.relative_to(root).as_posix()) for path in paths)
    missing = [name for name in NEEDED if PureWindowsPath(name) not in files]
    if missing:
        raise ContentsError(f"{root} is no bundle for Windows: {', '.join(missing)} is missing")
    too_long = [str(file) for file in files if len(str(file)) > LONGEST_PATH]
    if too_long:
        raise ContentsError(f"Too long for Windows: {too_long[0]} and {len(too_long) - 1} more")
    size = sum(path.stat().st_size for path in paths)
    return Contents(root=root, files=files, size_kb=-(-size // 1024))


def include_file(contents: Contents, endings: Sequence[str]) -> str:
    """Write the macros of `contents.nsh`; `endings` are those of recordings, with their dots."""
    offers = (
        f'WriteRegStr HKCU "${{CLASSES}}\\Applications\\${{PROGRAM}}\\SupportedTypes" "{ending}" ""'
        for ending in sorted(endings)
    )
    looks = (f'!insertmacro LookAtProgram "{quoted(str(file))}"' for file in contents.programs)
    parts = {
        "InstallFiles": _installing(contents),
        "RemoveFiles": _removing(contents),
        "LookAtPrograms": looks,
        "OfferForRecordings": offers,
    }
    return "\n".join(_macro(name, lines) for name, lines in parts.items())


def quoted(text: str) -> str:
    """Write text as it stands between double quotes in a script of NSIS."""
    return text.replace("$", "$$").replace('"', '$\\"').replace("\n", "$\\r$\\n")


def _installing(contents: Contents) -> Iterator[str]:
    """Yield the lines that unpack every file, folder after folder."""
    for folder, files in groupby(sorted(contents.files, key=_folder), key=_folder):
        yield f'SetOutPath "{_installed(folder)}"'
        for file in files:
            yield f'File "{contents.root.joinpath(*file.parts)}"'  # a path as it is, without signs


def _removing(contents: Contents) -> Iterator[str]:
    """Yield the lines that remove every file, and folders that are empty then.

    Beside its modules Python keeps compiled ones, which no list could name.
    """
    for file in contents.files:
        yield f'Delete "{_installed(file)}"'
    modules = {file.parent for file in contents.files if file.suffix == ".py"}
    for folder in sorted(modules):
        yield f'RMDir /r "{_installed(folder / "__pycache__")}"'
    for folder in contents.folders:
        yield f'RMDir "{_installed(folder)}"'


def _folder(file: PureWindowsPath) -> PureWindowsPath:
    """Where a file lies."""
    return file.parent


def _installed(path: PureWindowsPath) -> str:
    """Where something of the bundle lies once it is installed."""
    return "$INSTDIR" if not path.parts else f"$INSTDIR\\{quoted(str(path))}"


def _macro(name: str, lines: Iterator[str]) -> str:
    """Write a macro."""
    return "\n".join([f"!macro {name}", *(f"  {line}" for line in lines), "!macroend", ""])
