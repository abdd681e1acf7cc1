"""Small things that stand in the file as JSON, each under its name."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, fields
from typing import Any

from speechstudio.domain.effort import Effort
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import EngineUse, Segment, Speaker, Transcript
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.storage.project.details import Details, Mark
from speechstudio.storage.project.source import SourceAudio


def _pairs(spans: Iterable[TimeSpan]) -> list[list[int]]:
    return [[span.start_ms, span.end_ms] for span in spans]


_PARTS: Mapping[str, Callable[[Any], Any]] = {
    "speakers": lambda speakers: [[speaker.id, speaker.name] for speaker in speakers],
    "turns": lambda turns: [[turn.start_ms, turn.end_ms, turn.speaker] for turn in turns],
    "missed": _pairs,
    "language": lambda language: language,
    "duration_ms": lambda duration_ms: duration_ms,
    "source": lambda source: source,
    "engines": lambda engines: [[use.task, use.engine, use.model] for use in engines],
}
"""Fields of a transcript but its segments, and what each becomes."""

_OF_TRANSCRIPT = "transcript."
SOURCE = "source"
"""Name of the record of the recording."""
EFFORT = "effort"
"""Name of the record of what making the transcript took."""


def transcript_records(before: Transcript | None, after: Transcript) -> dict[str, Any]:
    """Everything of a transcript but its segments that differs from the one before."""
    return {
        _OF_TRANSCRIPT + name: encode(getattr(after, name))
        for name, encode in _PARTS.items()
        if before is None or getattr(before, name) != getattr(after, name)
    }


def transcript_of(records: Mapping[str, Any], segments: tuple[Segment, ...]) -> Transcript:
    """Make the transcript; whatever error says that it is damaged."""
    part = {name: records[_OF_TRANSCRIPT + name] for name in _PARTS}
    return Transcript(
        segments=segments,
        speakers=tuple(Speaker(id=key, name=name) for key, name in part["speakers"]),
        turns=tuple(
            SpeakerTurn(start_ms=start, end_ms=end, speaker=speaker)
            for start, end, speaker in part["turns"]
        ),
        missed=_spans(part["missed"]),
        language=part["language"],
        duration_ms=int(part["duration_ms"]),
        source=part["source"],
        engines=tuple(
            EngineUse(task=task, engine=engine, model=model)
            for task, engine, model in part["engines"]
        ),
    )


def details_records(details: Details) -> dict[str, Any]:
    """Details that stand in no column of their own."""
    return {
        SOURCE: None if details.source is None else details.source.to_dict(),
        "run": dict(details.run),
        EFFORT: None if details.effort is None else asdict(details.effort),
        "marks": [[mark.at_ms, mark.label] for mark in details.marks],
        "reviewed": _pairs(details.reviewed),
        "view": dict(details.view),
    }


def details_fields(records: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of `Details` from their records; whatever error says that they are damaged."""
    return {
        "source": _source(records[SOURCE]),
        "run": dict(records["run"]),
        EFFORT: _effort(records.get(EFFORT)),  # files that are older have none
        "marks": tuple(Mark(at_ms=int(at_ms), label=label) for at_ms, label in records["marks"]),
        "reviewed": _spans(records["reviewed"]),
        "view": dict(records["view"]),
    }


def _spans(content: Iterable[tuple[int, int]]) -> tuple[TimeSpan, ...]:
    return tuple(TimeSpan(start_ms=start, end_ms=end) for start, end in content)


def read_source(connection: sqlite3.Connection) -> SourceAudio | None:
    """Read the record of the recording alone."""
    return _source(_read_record(connection, SOURCE))


def read_effort(connection: sqlite3.Connection) -> Effort | None:
    """Read the record of what making the transcript took alone."""
    return _effort(_read_record(connection, EFFORT))


def _read_record(connection: sqlite3.Connection, name: str) -> Any:
    row = connection.execute("SELECT content FROM record WHERE name = ?", (name,)).fetchone()
    return None if row is None else json.loads(row[0])


def _source(content: dict[str, Any] | None) -> SourceAudio | None:
    return None if content is None else SourceAudio.from_dict(content)


def _effort(content: dict[str, Any] | None) -> Effort | None:
    if content is None:
        return None
    names = {field.name for field in fields(Effort)}
    return Effort(**{name: value for name, value in content.items() if name in names})
