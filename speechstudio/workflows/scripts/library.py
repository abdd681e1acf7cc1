"""All scripts of a user: those in the folder of scripts, and those opened from elsewhere."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self, TypeVar

from speechstudio.domain.errors import ProjectError
from speechstudio.domain.script import Script
from speechstudio.storage.folders import Folders
from speechstudio.storage.script import (
    SCRIPT,
    ScriptDetails,
    ScriptFile,
    ScriptFileRow,
    read_script_row,
    read_script_text,
    read_script_turns,
)
from speechstudio.workflows.library.finding import folded
from speechstudio.workflows.library.index import Stamp
from speechstudio.workflows.library.names import make_named
from speechstudio.workflows.library.removal import Removal
from speechstudio.workflows.library.shelf import Shelf

_Found = TypeVar("_Found")

_Read = dict[Path, tuple[Stamp, _Found]]
"""What was read of files, and which state of them it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """A stretch of a text that one person says."""

    speaker: int
    """1, 2, ... in order of first words."""
    start: float
    """Share of the text, from 0 to 1."""
    stop: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptEntry:
    """One script in the list."""

    path: Path
    title: str
    changed: datetime
    created: datetime
    sentences: int = 0
    words: int = 0
    duration_ms: int | None = None
    """None where nobody has measured it."""
    language: str = ""
    voice: str = ""
    """`ENGINE:VOICE` of whoever reads the whole; empty for the usual one."""
    speakers: int = 0
    """Those who have names; 0 where one voice reads all."""
    talk: tuple[TextPart, ...] = ()
    """Who says what share of the text."""
    reason: str = ""
    """Why the file cannot be read; empty where it can."""

    @classmethod
    def of(cls, path: Path, row: ScriptFileRow, talk: tuple[TextPart, ...]) -> Self:
        """Make the entry of a script."""
        return cls(
            path=path,
            title=row.title,
            changed=row.changed,
            created=row.created,
            sentences=row.sentences,
            words=row.words,
            duration_ms=row.duration_ms,
            language=row.language,
            voice=row.voice,
            speakers=row.speakers,
            talk=talk,
        )

    @classmethod
    def unreadable(cls, path: Path, changed_s: float, error: ProjectError) -> Self:
        """Make the entry of a file that cannot be read, changed at that time since 1970."""
        moment = datetime.fromtimestamp(changed_s, UTC)
        return cls(path=path, title=path.stem, changed=moment, created=moment, reason=error.message)


class ScriptLibrary:
    """Lists, makes and removes scripts. Listing and searching read files: for a thread."""

    def __init__(self, *, scripts: Path, state: Path) -> None:
        self._shelf = Shelf(SCRIPT, scripts, state / "recent-scripts.json")
        self._rows: _Read[ScriptFileRow] = {}
        self._texts: _Read[str] = {}
        self._talks: _Read[tuple[TextPart, ...]] = {}

    @classmethod
    def of(cls, folders: Folders, projects: Path | None = None) -> Self:
        """Open the library of this user: beside the folder of projects the user has chosen."""
        beside = (projects or folders.documents / "Projects").parent
        return cls(scripts=beside / "Scripts", state=folders.state)

    def entries(self) -> tuple[ScriptEntry, ...]:
        """List all scripts, last changed first; what cannot be read says why."""
        files = {path: (Stamp.of(stat), stat.st_mtime) for path, stat in self._shelf.files()}
        self._rows = {path: known for path, known in self._rows.items() if path in files}
        self._talks = {path: known for path, known in self._talks.items() if path in files}
        entries = []
        for path, (stamp, changed_s) in files.items():
            try:
                row = _read(self._rows, path, stamp, read_script_row)
                talk = _read(self._talks, path, stamp, _talk)
            except ProjectError as error:
                entries.append(ScriptEntry.unreadable(path, changed_s, error))
            else:
                entries.append(ScriptEntry.of(path, row, talk))
        return tuple(sorted(entries, key=lambda entry: (entry.changed, entry.path), reverse=True))

    def search(self, query: str) -> tuple[ScriptEntry, ...]:
        """List the scripts whose title and text have every word of the query, in any case."""
        terms = folded(query).split()
        entries = self.entries()
        return tuple(entry for entry in entries if not terms or self._holds(entry, terms))

    def create(self, script: Script, details: ScriptDetails | None = None) -> ScriptFile:
        """Make a script in a file of its own, named after its title, and open it.

        Where the name is taken, file and title get a number. Raises StorageError.
        """
        return make_named(
            self._shelf.folder,
            script.title or "Untitled",
            SCRIPT.suffix,
            lambda path, title: ScriptFile.create(path, replace(script, title=title), details),
        )

    def open(self, path: Path) -> ScriptFile:
        """Open a script, and list it from now on; raises ProjectError."""
        file = ScriptFile.open(path)
        self._shelf.note_opened(path)
        return file

    def rename(self, path: Path, title: str) -> None:
        """Give a script that is not open another title; the file keeps its name.

        One that is open is renamed by whoever has it: ProjectInUseError, or another StorageError.
        """
        with ScriptFile.open(path) as file:
            file.save(replace(file.script, title=title))

    def remove(self, path: Path) -> Removal:
        """Remove a script so that `restore` can undo it; it is kept for a month.

        Raises ProjectInUseError for one that is open, or another StorageError.
        """
        return self._shelf.remove(path)

    def restore(self, removal: Removal) -> Path:
        """Undo a removal; say where the script is now. Raises StorageError."""
        return self._shelf.restore(removal)

    def prune(self) -> None:
        """Delete for good what was removed a month ago."""
        self._shelf.prune()

    def _holds(self, entry: ScriptEntry, terms: Iterable[str]) -> bool:
        try:
            stamp = Stamp.of(entry.path.stat())
            text = _read(self._texts, entry.path, stamp, _searched)
        except (ProjectError, OSError):
            text = folded(entry.title)
        return all(term in text for term in terms)


def _read(known: _Read[_Found], path: Path, stamp: Stamp, read: Callable[[Path], _Found]) -> _Found:
    """Read a file, unless it is as it was."""
    if path not in known or known[path][0] != stamp:
        known[path] = stamp, read(path)
    return known[path][1]


def _talk(path: Path) -> tuple[TextPart, ...]:
    """Say who speaks when, as far as the length of the text tells."""
    turns = read_script_turns(path)
    total = sum(length for _, length in turns)
    numbers: dict[str, int] = {}
    parts: list[TextPart] = []
    done = 0
    for speaker, length in turns:
        if not length:
            continue
        number = numbers.setdefault(speaker, len(numbers) + 1)
        start, done = done / total, done + length
        if parts and parts[-1].speaker == number:
            start = parts.pop().start
        parts.append(TextPart(speaker=number, start=start, stop=done / total))
    return tuple(parts)


def _searched(path: Path) -> str:
    """Give all in which a script may be found."""
    return folded(f"{read_script_row(path).title}\n{read_script_text(path)}")
