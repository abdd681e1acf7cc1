"""Projects to test with."""

import sqlite3
from contextlib import closing
from pathlib import Path

from speechstudio.domain.transcript import Segment, Speaker, Transcript
from speechstudio.storage.project import Details, Project
from tests.domain.strategies import spoken

SPEAKERS = (Speaker(id="S1", name="Ada"), Speaker(id="S2", name="Ben"))


def talk(segments: int = 4, *, seconds_each: int = 2) -> Transcript:
    """Two people who take turns."""
    return Transcript(
        segments=tuple(line(at, seconds_each=seconds_each) for at in range(segments)),
        speakers=SPEAKERS,
        language="en",
        duration_ms=segments * seconds_each * 1000,
        source="talk.wav",
    )


def line(at: int, text: str = "well said", *, seconds_each: int = 2) -> Segment:
    """What is said as number `at`."""
    return spoken(f"{text} {at}", start_ms=at * seconds_each * 1000, speaker=f"S{at % 2 + 1}")


def made(path: Path, transcript: Transcript | None = None) -> Path:
    """Make a project and close it."""
    Project.create(path, Details(title="Talk"), transcript or talk()).close()
    return path


def reopened(path: Path) -> Transcript:
    """Read the transcript of a project anew."""
    with Project.open(path) as project:
        return project.transcript


def tamper(path: Path, *statements: str) -> None:
    """Change a project behind the back of the program."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
