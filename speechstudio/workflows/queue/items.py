"""One thing in the queue, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from speechstudio.domain.errors import CutShortError, OccupiedError, UserFixableError
from speechstudio.workflows.queue.naming import filled
from speechstudio.workflows.queue.settings import Direction, ItemSettings, settings_from


class ItemState(StrEnum):
    """Where an item stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
    """All of it had been done before."""
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of it by itself."""
        return self not in (ItemState.WAITING, ItemState.RUNNING)


class Mend(StrEnum):
    """What a person may allow, so that an item that failed can be done all the same."""

    USE_WHAT_IS_THERE = "use"
    """Take a recording that ends too early as it is."""
    REPLACE = "replace"
    """Write over what stands where the results go."""


_MENDS = {CutShortError.code: Mend.USE_WHAT_IS_THERE, OccupiedError.code: Mend.REPLACE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why an item could not be done."""

    code: str
    message: str
    hint: str = ""
    detail: str = ""

    @classmethod
    def of(cls, error: UserFixableError) -> Self:
        """Take what an error says."""
        return cls(code=error.code, message=error.message, hint=error.hint, detail=error.detail)

    @property
    def mend(self) -> Mend | None:
        """What may be allowed."""
        return _MENDS.get(self.code)

    def to_dict(self) -> dict[str, str]:
        """Everything, as JSON can hold it."""
        return {
            "code": self.code,
            "message": self.message,
            "hint": self.hint,
            "detail": self.detail,
        }


class Tone(StrEnum):
    """How a line of a log is meant."""

    NEWS = "news"
    GOOD = "good"
    ODD = "odd"
    """Something to know."""
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """Something that happened to an item."""

    at_s: float
    """Since 1970."""
    text: str
    tone: Tone = Tone.NEWS


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file and what is to be made of it; the settings are those of when it was added."""

    id: int = 0
    """0 until it is in the queue."""
    source: Path
    settings: ItemSettings
    preset: str
    """Name of the settings, or of the folder that is watched."""
    stem: str
    """What `{name}` stands for: the name of the source, or one that nothing else has."""
    place: Path = Path()
    """Where inside the folder of results: as the source lies in a folder that was added."""
    number: int = 1
    """What `{n}` stands for."""
    day: str = ""
    """What `{date}` stands for."""
    state: ItemState = ItemState.WAITING
    is_watched: bool = False
    allowed: tuple[Mend, ...] = ()
    starts: int = 0
    """How often it was begun, or gone on with, since it was added or tried again."""
    expected: str | None = None
    """Words that recognition expects in what is done of it so far; None before anything is."""
    length_ms: int | None = None
    """Of the recording, or of the speech; None while it is not known."""
    is_length_guessed: bool = False
    took_ms: int = 0
    """Time that was spent on it so far."""
    results: tuple[Path, ...] = ()
    project: Path | None = None
    """Where its project is, or is to be."""
    to_check: int = 0
    """Doubts that were found."""
    failure: Failure | None = None
    log: tuple[LogLine, ...] = ()

    @property
    def direction(self) -> Direction:
        """Which kind of work it is."""
        return self.settings.direction

    @property
    def folder(self) -> Path:
        """Folder of the results."""
        return (self.settings.folder or self.source.parent) / self.place

    @property
    def targets(self) -> tuple[Path, ...]:
        """Files to be made, as far as their names are known beforehand."""
        base = filled(self.settings.template, name=self.stem, day=self.day, number=self.number)
        return tuple(self.folder / f"{base}{suffix}" for suffix in self.settings.suffixes)

    def with_line(self, at_s: float, text: str, tone: Tone = Tone.NEWS) -> "Item":
        """Add a line to the log."""
        return replace(self, log=(*self.log, LogLine(at_s=at_s, text=text, tone=tone)))

    def to_dict(self) -> dict[str, Any]:
        """Everything but the id, as JSON can hold it."""
        failure = self.failure
        return {
            "source": str(self.source),
            "settings": self.settings.to_dict(),
            "preset": self.preset,
            "stem": self.stem,
            "place": str(self.place),
            "number": self.number,
            "day": self.day,
            "state": self.state,
            "is_watched": self.is_watched,
            "allowed": self.allowed,
            "starts": self.starts,
            "expected": self.expected,
            "length_ms": self.length_ms,
            "is_length_guessed": self.is_length_guessed,
            "took_ms": self.took_ms,
            "results": [str(path) for path in self.results],
            "project": None if self.project is None else str(self.project),
            "to_check": self.to_check,
            "failure": None if failure is None else failure.to_dict(),
            "log": [(line.at_s, line.text, line.tone) for line in self.log],
        }

    @classmethod
    def from_dict(cls, number: int, content: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        known = dict(content)
        project, failure = known["project"], known["failure"]
        known |= {
            "source": Path(known["source"]),
            "settings": settings_from(known["settings"]),
            "place": Path(known["place"]),
            "state": ItemState(known["state"]),
            "allowed": tuple(Mend(mend) for mend in known["allowed"]),
            "results": tuple(Path(path) for path in known["results"]),
            "project": None if project is None else Path(project),
            "failure": None if failure is None else Failure(**failure),
            "log": tuple(
                LogLine(at_s=at_s, text=text, tone=Tone(tone)) for at_s, text, tone in known["log"]
            ),
        }
        return cls(id=number, **known)
