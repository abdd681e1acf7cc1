"""All projects of a user: those in the folder of projects, and those opened from elsewhere."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from speechstudio.domain.errors import ProjectError
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
    is_in_use,
    read_summary,
    read_text,
)
from speechstudio.storage.project.migrations import PROJECT
from speechstudio.workflows.library.entries import Entry, EntryState
from speechstudio.workflows.library.finding import folded
from speechstudio.workflows.library.index import LibraryIndex, Stamp
from speechstudio.workflows.library.names import make_named
from speechstudio.workflows.library.removal import Removal
from speechstudio.workflows.library.shelf import Shelf
from speechstudio.workflows.library.unpacked import UnpackedRecordings


class Library:
    """Lists, makes and removes projects. Listing and searching read files: for a thread."""

    def __init__(self, *, projects: Path, state: Path, cache: Path) -> None:
        self._shelf = Shelf(PROJECT, projects, state / "recent-projects.json")
        self._index = LibraryIndex(cache / "library.sqlite")
        self.unpacked = UnpackedRecordings(cache / "recordings")

    @classmethod
    def of(cls, folders: Folders, projects: Path | None = None) -> Self:
        """Open the library of this user, with the folder of projects the user has chosen."""
        return cls(
            projects=projects or folders.documents / "Projects",
            state=folders.state,
            cache=folders.cache,
        )

    @property
    def folder(self) -> Path:
        """Where new projects are kept."""
        return self._shelf.folder

    def move_to(self, folder: Path) -> None:
        """Keep new projects in another folder; those that there are stay where they are."""
        self._shelf.move_to(folder)

    def entries(self) -> tuple[Entry, ...]:
        """List all projects, last changed first.

        Those from elsewhere whose files are gone are left out, and back when the files are.
        """
        known = self._index.summaries()
        found: dict[Path, tuple[Stamp, Summary]] = {}
        entries: list[Entry] = []
        files = dict(self._shelf.files())
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
        terms = folded(query).split()
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
        return make_named(
            self._shelf.folder,
            details.title,
            SUFFIX,
            lambda path, title: Project.create(path, replace(details, title=title), transcript),
        )

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
        self._shelf.note_opened(path)

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
        return self._shelf.remove(path)

    def restore(self, removal: Removal) -> Path:
        """Undo a removal; say where the project is now. Raises StorageError."""
        return self._shelf.restore(removal)

    def prune(self) -> None:
        """Delete for good what was removed a month ago, and what killed programs left behind."""
        self._shelf.prune()
        self.unpacked.prune()


def _searched(entry: Entry) -> str:
    """Give all in which an entry may be found."""
    try:
        text = read_text(entry.path)
    except ProjectError:
        text = ""
    return folded(f"{entry.title}\n{text}")
