"""What became of one input of a batch, and of each sound file that it asks for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.metrics.words import WordErrors
from speechstudio.workflows.speaking.sound_file import SpokenFile

DONE = "done"
SKIPPED = "skipped"
FAILED = "failed"
WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What became of one input."""

    input: str
    output: str = ""
    """A file; for a table the folder of its lines."""
    result: str = WAITING
    """`done`, `skipped` (all of it was done before), `failed`, or `waiting`: not reached yet."""
    made: int = 0
    """Sound files that are there."""
    of: int = 0
    """Sound files that are wanted: for a table one a line, else one."""
    duration_s: float = 0.0
    """Of the speech that is there."""
    sentences: int = 0
    reused: int = 0
    """Sentences of this run's files that had been spoken before."""
    late_cues: int = 0
    """Subtitles that did not fit into their time."""
    wer: str = ""
    """Word error rate of what a recognizer heard; empty where nobody listened."""
    misheard: int = 0
    """Sentences that were not understood in any attempt."""
    engine: str = ""
    voice: str = ""
    """Those that spoke; several with commas."""
    message: str = ""
    """Why it failed, or what to know about it; one line."""
    hint: str = ""
    """What to do where it failed; one line."""

    def failed(self, error: UserFixableError, place: str = "") -> "Row":
        """Say why it failed; `place` names the part of it that did."""
        message = f"{place}: {error.message}" if place else error.message
        return replace(self, result=FAILED, message=_line(message), hint=_line(error.hint))


@dataclass(frozen=True, slots=True, kw_only=True)
class PartFacts:
    """What is known about one sound file; noted when it is made, for the runs that skip it."""

    duration_s: float
    sentences: int
    reused: int = 0
    late_cues: int = 0
    errors: WordErrors | None = None
    """None where nobody listened."""
    misheard: tuple[tuple[str, str], ...] = ()
    """Sentences that were not understood in any attempt, and what was heard."""
    engines: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, done: SpokenFile, speakers: Sequence[tuple[str, str]], warnings: Sequence[str]
    ) -> "PartFacts":
        """Take what came of speaking; `speakers` are pairs of engine and voice."""
        return cls(
            duration_s=done.sound.duration_ms / 1000,
            sentences=done.pieces,
            reused=done.reused,
            late_cues=len(done.late),
            errors=done.check.errors,
            misheard=done.check.misheard,
            engines=_each_once(engine for engine, _ in speakers),
            voices=_each_once(voice for _, voice in speakers),
            warnings=(*warnings, *map(str, done.late)),
        )

    def to_json(self) -> dict[str, Any]:
        """Make a JSON object."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "PartFacts | None":
        """Read it again; None where nothing was noted, or not in this form."""
        try:
            errors = WordErrors(**data["errors"]) if data["errors"] else None
            return cls(
                duration_s=float(data["duration_s"]),
                sentences=int(data["sentences"]),
                late_cues=int(data["late_cues"]),
                errors=errors,
                misheard=tuple((said, heard) for said, heard in data["misheard"]),
                engines=tuple(data["engines"]),
                voices=tuple(data["voices"]),
                warnings=tuple(data["warnings"]),
            )
        except (KeyError, TypeError, ValueError):
            return None


def with_parts(row: Row, facts: Sequence[PartFacts]) -> Row:
    """Add up what is known about the sound files of an input."""
    errors = [fact.errors for fact in facts if fact.errors is not None]
    missed = [pair for fact in facts for pair in fact.misheard]
    notes = [
        *(warning for fact in facts for warning in fact.warnings),
        *(f"misheard: “{said}” as “{heard}”" for said, heard in missed),
    ]
    return replace(
        row,
        made=len(facts),
        duration_s=round(sum(fact.duration_s for fact in facts), 3),
        sentences=sum(fact.sentences for fact in facts),
        reused=sum(fact.reused for fact in facts),
        late_cues=sum(fact.late_cues for fact in facts),
        wer=f"{sum(errors[1:], errors[0]).rate:.4f}" if errors else "",
        misheard=len(missed),
        engine=", ".join(_each_once(name for fact in facts for name in fact.engines)) or row.engine,
        voice=", ".join(_each_once(name for fact in facts for name in fact.voices)) or row.voice,
        message=_line("; ".join(_each_once(notes))),
    )


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _line(text: str) -> str:
    """Put a text on one line."""
    return " ".join(text.split())
