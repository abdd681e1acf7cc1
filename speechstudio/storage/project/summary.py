"""What a list of projects shows of each, read without its transcript."""

from dataclasses import dataclass
from pathlib import Path

from speechstudio.storage.project.database import open_to_read
from speechstudio.storage.project.failures import reading
from speechstudio.storage.project.project_row import ProjectRow
from speechstudio.storage.project.records import read_effort, read_source
from speechstudio.storage.project.source import SourceAudio


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One project at a glance."""

    row: ProjectRow
    source: SourceAudio | None
    holds_audio: bool
    """Whether the recording lies inside, and so cannot have moved."""
    was_heard: bool
    """Whether the recording was ever read, as the first step of transcribing it."""
    made_ms: int | None
    """When the transcript was finished, in milliseconds since 1970; None where nobody knows."""


def read_summary(path: Path) -> Summary:
    """Read it, beside whoever writes; raises ProjectError."""
    database = open_to_read(path)
    try:
        with reading(path), database.reading() as connection:
            embedded = connection.execute("SELECT 1 FROM embedded WHERE is_whole").fetchone()
            peaks = connection.execute("SELECT 1 FROM peaks").fetchone()
            effort = read_effort(connection)
            return Summary(
                row=ProjectRow.read(connection),
                source=read_source(connection),
                holds_audio=embedded is not None,
                was_heard=peaks is not None,
                made_ms=None if effort is None else effort.ended_ms,
            )
    finally:
        database.close()


def read_text(path: Path) -> str:
    """Read what was said, a line a segment, beside whoever writes; raises ProjectError."""
    database = open_to_read(path)
    try:
        with reading(path), database.reading() as connection:
            rows = connection.execute("SELECT text FROM segment ORDER BY place").fetchall()
            return "\n".join(text for (text,) in rows)
    finally:
        database.close()
