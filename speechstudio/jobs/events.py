"""What happens to a job, as values that cross threads and processes."""

from dataclasses import dataclass, field
from typing import Any

from speechstudio.domain.errors import UserFixableError, error_for_code


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The work has begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A step has come so far."""

    step: str
    """`reading`, `recognition`, `diarization`, `synthesis`, ..."""
    done: int
    total: int
    """In the unit of the step: milliseconds of audio, or characters of text for `synthesis`;
    0 where it is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """A part of the result, before the rest is there."""

    step: str
    content: Any
    """A plain JSON value from a child; a domain object from a workflow."""
    payload: bytes = field(default=b"", repr=False)
    """Samples that belong to it: little-endian float32; empty where there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """Something worth knowing that is no failure."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Succeeded:
    """The work is done."""

    result: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The work could not be done."""

    code: str
    message: str
    hint: str = ""
    detail: str = ""

    @classmethod
    def of(cls, error: UserFixableError) -> "Failed":
        """Make the event of an error."""
        return cls(code=error.code, message=error.message, hint=error.hint, detail=error.detail)

    def error(self) -> UserFixableError:
        """Make the error again."""
        return error_for_code(self.code, self.message, hint=self.hint, detail=self.detail)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled:
    """The work was stopped because somebody asked."""


Event = Started | Progress | Partial | Log | Succeeded | Failed | Cancelled
Ending = Succeeded | Failed | Cancelled
ENDINGS = (Succeeded, Failed, Cancelled)

_PAYLOAD = "payload"
_KINDS: dict[str, type[Any]] = {
    kind.__name__.lower(): kind
    for kind in (Started, Progress, Partial, Log, Succeeded, Failed, Cancelled)
}


def event_to_header(event: Event) -> dict[str, Any]:
    """Make a frame's header of an event; a payload travels behind it."""
    fields = {name: getattr(event, name) for name in event.__slots__ if name != _PAYLOAD}
    return {"type": type(event).__name__.lower(), **fields}


def event_from_header(header: dict[str, Any], payload: bytes = b"") -> Event:
    """Read an event again. Raises KeyError or TypeError for what is none."""
    fields = dict(header)
    kind = _KINDS[fields.pop("type")]
    event: Event = kind(**fields, payload=payload) if payload else kind(**fields)
    return event
