"""All projects of a user: those in the folder of projects, and those opened from elsewhere."""

import os
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from speechstudio.domain.errors import ProjectError, StorageError
from speechstudio.domain.transcript import Transcript
from speechstudio.storage.folders import Folders
from speechstudio.storage.project import (
    SUFFIX,
    Details,
    Mark,
    Project,
    ProjectState,
    SourceAudio,
    Summary,
    in_use,
    is_in_use,
    read_summary,
    read_text,
)
from speechstudio.workflows.library.entries import Entry, EntryState
from speechstudio.workflows.library.index import LibraryIndex, Stamp
from speechstudio.workflows.library.names import free_names
from speechstudio.workflows.library.recent import RecentProjects
from speechstudio.workflows.library.removal import Removal, Trash

_TRASH = ".removed"


class Library:
    """Lists, makes and removes projects. Listing and searching read files: for a thread."""

    def __init__(self, *, projects: Path, state: Path, cache: Path) -> None:
        self._folder = projects
        self._recent = RecentProjects(state / "recent-projects.json")
        self._index = LibraryIndex(cache / "library.sqlite")
        self._trash = Trash(projects / _TRASH)

    @classmethod
    def of(cls, folders: Folders, projects: Path | None = None) -> Self:
        """Open the library of this user, with the folder of projects the user has chosen."""
        return cls(
            projects=projects or folders.documents / "Projects",
            state=folders.state,
            cache=folders.cache,
        )

    def entries(self) -> tuple[Entry, ...]:
        """List all projects, last changed first.

        Those from elsewhere whose files are gone are left out, and back when the files are.
        """
        known = self._index.summaries()
        found: dict[Path, tuple[Stamp, Summary]] = {}
        entries: list[Entry] = []
        files = dict(self._files())
        for path, stat in files.items():
            stamp, summary = known.get(path, (None, None))
            if summary is None or stamp != Stamp.of(stat):
                try:
                    summary = read_summary(path)
                except ProjectError as error:
                    entries.append(Entry.unreadable(path, stat.st_mtime, error))
                    continue
                found[path] = Stamp.of(stat), summary
            entries.append(Entry.of(path, summary))
        gone = known.keys() - files.keys()
        if found or gone:
            self._index.note(found, gone)
        return tuple(sorted(entries, key=lambda entry: (entry.changed, entry.path), reverse=True))

    def search(self, query: str) -> tuple[Entry, ...]:
        """List the projects whose title and text have every word of the query.

        Upper and lower case count as equal, and so do wide and narrow forms.
        """
        terms = _folded(query).split()
        entries = self.entries()
        if not terms:
            return entries
        has_all = self._index.search(terms)
        texts: dict[Path, str] = {}
        for entry in entries:
            if entry.path not in has_all:
                texts[entry.path] = text = _searched(entry)
                has_all[entry.path] = all(term in text for term in terms)
        if texts:
            self._index.note_texts(texts)
        return tuple(entry for entry in entries if has_all[entry.path])

    def interrupted(self) -> tuple[Entry, ...]:
        """List the projects whose transcription was interrupted, as nobody works on them now.

        Open one and go on with the settings that `run_settings.settings_of` reads from it.
        """
        return tuple(
            entry
            for entry in self.entries()
            if entry.state is EntryState.TRANSCRIBING and not is_in_use(entry.path)
        )

    def create(self, details: Details, transcript: Transcript | None = None) -> Project:
        """Make a project in a file of its own, named after its title, and open it.

        Where the name is taken, file and title get a number. Raises StorageError.
        """
        for path, title in free_names(self._folder, details.title, SUFFIX):
            try:
                return Project.create(path, replace(details, title=title), transcript)
            except StorageError as error:
                if not isinstance(error.__cause__, FileExistsError):
                    raise
        raise AssertionError  # there is always another number

    def create_for(
        self, recording: Path, run: Mapping[str, Any], marks: tuple[Mark, ...] = ()
    ) -> Project:
        """Make a project for a recording that is to be transcribed, with marks set in it.

        `run` are the settings as `TranscriptionSettings.to_dict` gives them. The project is in the
        state `TRANSCRIBING` until somebody saves another. Raises StorageError.
        """
        return self.create(
            Details(
                title=recording.stem,
                state=ProjectState.TRANSCRIBING,
                source=SourceAudio.of(recording),
                run=run,
                marks=marks,
            )
        )

    def note_opened(self, path: Path) -> None:
        """Remember a project that was opened from elsewhere, so that it is listed."""
        if not self._is_inside(path):
            self._recent.note(path.absolute())

    def rename(self, path: Path, title: str) -> None:
        """Give a project that is not open another title; the file keeps its name.

        One that is open is renamed by whoever has it: ProjectInUseError, or another StorageError.
        """
        with Project.open(path) as project:
            project.update(replace(project.details, title=title))

    def remove(self, path: Path) -> Removal:
        """Remove a project so that `restore` can undo it.

        Its file is kept for a month; one from elsewhere stays where it is, and leaves the list.
        Recordings beside it are never touched. Raises ProjectInUseError for one that is open,
        or another StorageError.
        """
        if not self._is_inside(path):
            self._recent.forget(path.absolute())
            return Removal(path=path, kept=None)
        if is_in_use(path):
            raise in_use(path)
        return Removal(path=path, kept=self._trash.put(path))

    def restore(self, removal: Removal) -> Path:
        """Undo a removal; say where the project is now. Raises StorageError."""
        if removal.kept is not None:
            return self._trash.give_back(removal.kept, removal.path)
        self._recent.note(removal.path.absolute())
        return removal.path

    def prune(self) -> None:
        """Delete for good what was removed a month ago."""
        self._trash.prune()

    def _files(self) -> Iterator[tuple[Path, os.stat_result]]:
        """Project files that are there, each once; empty ones are still being made."""
        for path in dict.fromkeys((*_projects_in(self._folder), *self._recent.paths())):
            with suppress(OSError):
                stat = path.stat()
                if stat.st_size and path.is_file():
                    yield path, stat

    def _is_inside(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self._folder.resolve())


def _projects_in(folder: Path) -> Iterator[Path]:
    """Project files in a folder and those in it; hidden folders are passed over."""
    for name, folders, files in os.walk(folder):
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        for file in sorted(files):
            if file.endswith(SUFFIX) and not file.startswith("."):
                yield Path(name) / file


def _searched(entry: Entry) -> str:
    """Give all in which an entry may be found."""
    try:
        text = read_text(entry.path)
    except ProjectError:
        text = ""
    return _folded(f"{entry.title}\n{text}")


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
