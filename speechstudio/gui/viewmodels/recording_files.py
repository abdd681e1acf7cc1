"""Files of recordings: names that are free, and recordings that were thrown away."""

from itertools import chain, count
from pathlib import Path

from speechstudio.audio.journal_places import journal_of
from speechstudio.storage.whole_files import writing_to


def free_path(folder: Path, stem: str, suffix: str) -> Path:
    """Name a file that does not exist: `take.wav`, `take (2).wav` and so on."""
    stems = chain([stem], (f"{stem} ({number})" for number in count(2)))
    paths = (folder / f"{each}{suffix}" for each in stems)
    return next(path for path in paths if not path.exists())


def set_aside(recording: Path) -> Path:
    """Hide a recording in its folder, until it is brought back or deleted; raises StorageError.

    Its journal goes: nobody asks for it any more.
    """
    aside = free_path(recording.parent, f".{recording.name}", ".discarded")
    with writing_to(recording):
        recording.rename(aside)
        journal_of(recording).unlink(missing_ok=True)
    return aside


def bring_back(aside: Path, recording: Path) -> Path:
    """Give a recording its name again, or one that is free now; raises StorageError."""
    path = free_path(recording.parent, recording.stem, recording.suffix)
    with writing_to(path):
        aside.rename(path)
    return path
