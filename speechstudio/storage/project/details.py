"""What a project knows beside its transcript."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from speechstudio.domain.effort import Effort
from speechstudio.domain.timespan import TimeSpan
from speechstudio.storage.project.source import SourceAudio


class ProjectState(StrEnum):
    """How far the work on a project has come."""

    TRANSCRIBING = "transcribing"
    """Under way, or interrupted: `Details.run` says with which settings to go on."""
    READY = "ready"
    FAILED = "failed"
    """`Details.reason` says why."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Mark:
    """A place in the recording that a person wants to find again."""

    at_ms: int
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Everything beside the transcript that is small; change it with `dataclasses.replace`."""

    title: str
    state: ProjectState = ProjectState.READY
    reason: str = ""
    """Why the work failed, for people; empty where it did not."""
    source: SourceAudio | None = None
    """The recording; None where there is none, as with an imported transcript."""
    run: Mapping[str, Any] = field(default_factory=dict)
    """Settings with which the transcript was or is being made, as JSON can hold them."""
    effort: Effort | None = None
    """What making the transcript took; None where nobody knows."""
    marks: tuple[Mark, ...] = ()
    reviewed: tuple[TimeSpan, ...] = ()
    """Stretches that a person has checked, whatever was suspicious in them."""
    view: Mapping[str, Any] = field(default_factory=dict)
    """Where the window was: scroll, caret, zoom, rate, as JSON can hold it."""

    def locate_audio(self, folder: Path) -> Path | None:
        """Say where the recording is now, seen from a project in that folder.

        None where it has moved, or there is none.
        """
        return None if self.source is None else self.source.locate(folder)
