"""Projects as a list shows them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Self

from speechstudio.domain.errors import ProjectError
from speechstudio.storage.project import ProjectState, Summary, TalkStrip

_SAVING = timedelta(seconds=30)
"""A result is saved so long after it is made, and a project is whole so soon after it begins."""


class EntryState(StrEnum):
    """What a list says about a project."""

    READY = "ready"
    TRANSCRIBING = "transcribing"
    """Under way in some window, or interrupted (see `Library.interrupted`)."""
    FAILED = "failed"
    AUDIO_MOVED = "audio_moved"
    UNREADABLE = "unreadable"
    """The project file itself cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One project in the list."""

    path: Path
    title: str
    state: EntryState
    reason: str = ""
    """Why the work failed, or the file cannot be read."""
    created: datetime
    changed: datetime
    was_heard: bool = True
    """Whether transcribing it has ever begun."""
    is_edited: bool = False
    """Whether it was changed after it was made."""
    duration_ms: int = 0
    """0 where it is not known yet."""
    speakers: int = 0
    language: str | None = None
    source: Path | None = None
    """Where its recording was last seen."""
    talk: TalkStrip = field(default_factory=TalkStrip)

    @classmethod
    def of(cls, path: Path, summary: Summary) -> Self:
        """Make the entry of a project; looks whether its recording is where it was."""
        row = summary.row
        return cls(
            path=path,
            title=row.title,
            state=_state(path, summary),
            reason=row.reason,
            created=row.created,
            changed=row.changed,
            was_heard=summary.was_heard,
            is_edited=_is_edited(summary),
            duration_ms=row.duration_ms,
            speakers=row.speakers,
            language=row.language,
            source=None if summary.source is None else summary.source.path,
            talk=row.talk,
        )

    @classmethod
    def unreadable(cls, path: Path, changed_s: float, error: ProjectError) -> Self:
        """Make the entry of a file that cannot be read, changed at that time since 1970."""
        changed = datetime.fromtimestamp(changed_s, UTC)
        return cls(
            path=path,
            title=path.stem,
            state=EntryState.UNREADABLE,
            reason=error.message,
            created=changed,
            changed=changed,
        )


def _is_edited(summary: Summary) -> bool:
    row, made_ms = summary.row, summary.made_ms
    made = row.created if made_ms is None else datetime.fromtimestamp(made_ms / 1000, UTC)
    return row.changed - made > _SAVING


def _state(path: Path, summary: Summary) -> EntryState:
    match summary.row.state:
        case ProjectState.FAILED:
            return EntryState.FAILED
        case ProjectState.TRANSCRIBING:
            return EntryState.TRANSCRIBING
    source = summary.source
    if summary.holds_audio or source is None or source.locate(path.parent) is not None:
        return EntryState.READY
    return EntryState.AUDIO_MOVED
