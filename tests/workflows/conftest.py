"""An ear for what jobs tell."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from speechstudio.jobs.events import Event, Partial, Progress
from speechstudio.jobs.queue import Job


@dataclass
class Ear:
    """Hears what a job tells."""

    told: list[Event] = field(default_factory=list)
    react: Callable[[Job, Event], None] | None = None
    """Called with each event, in the thread that tells it."""

    def __call__(self, job: Job, event: Event) -> None:
        self.told.append(event)
        if self.react is not None:
            self.react(job, event)

    def job(self) -> Job:
        """Make a job that tells here."""
        return Job("talk", lambda _: None, self)

    def progress(self, step: str) -> list[Progress]:
        return [e for e in self.told if isinstance(e, Progress) and e.step == step]

    def partials(self) -> list[Partial]:
        return [event for event in self.told if isinstance(event, Partial)]


@pytest.fixture
def ear() -> Ear:
    return Ear()
