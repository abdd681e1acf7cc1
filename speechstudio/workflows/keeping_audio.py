"""Puts the recording of a project inside it, and takes it out again; nothing is lost on the way."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from speechstudio.domain.errors import UsageError
from speechstudio.storage.project import Project, SourceAudio, sha256_of

Progress = Callable[[int, int], None]
"""Takes bytes done and bytes in all."""


def keep_inside(
    project: Project, recording: Path, *, progress: Progress, cancelled: Callable[[], bool]
) -> SourceAudio:
    """Put a recording inside the project; give what its details are to say of it.

    Edits may be saved meanwhile. Raises StorageError, also where the disk has no room, or
    JobCancelledError; the project is then as before.
    """
    known = project.details.source
    source = project.audio.put(recording, progress=progress, cancelled=cancelled)
    return replace(source, duration_ms=None if known is None else known.duration_ms)


def can_go(project: Project, *, cancelled: Callable[[], bool]) -> bool:
    """Tell whether the recording inside may go, as the same lies where it was before.

    Reads that file to its end. Raises StorageError or JobCancelledError.
    """
    inside = project.audio.inside
    original = project.details.locate_audio(project.path.parent)
    if inside is None or original is None:
        return False
    return sha256_of(original, cancelled=cancelled) == inside.sha256


def take_out(
    project: Project, to: Path | None, *, progress: Progress, cancelled: Callable[[], bool]
) -> SourceAudio | None:
    """Take the recording out of the project, to a file or for good; say where it is now.

    Without a file, `can_go` must have said yes, and nothing else is said of the recording than
    before. Raises UsageError where none is inside, StorageError or JobCancelledError; what was
    inside is there then.
    """
    inside = project.audio.inside
    if inside is None:
        raise UsageError(f"the project {project.path.name} holds no recording")
    known = project.details.source
    source = None
    if to is not None:
        project.audio.write(to, progress=progress, cancelled=cancelled)
        duration_ms = None if known is None else known.duration_ms
        source = SourceAudio.of(to, sha256=inside.sha256, duration_ms=duration_ms)
    project.audio.remove()
    return source
