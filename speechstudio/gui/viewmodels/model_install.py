"""One model on its way, and the libraries of its engine before it: how far it all is."""

import time
from dataclasses import dataclass, field

from speechstudio.engines.environments.progress import EnvironmentProgress, EnvironmentStep
from speechstudio.gui.viewmodels.pace import StepPace
from speechstudio.jobs.events import Progress
from speechstudio.jobs.queue import Job
from speechstudio.models.progress import InstallProgress, InstallStep

Step = InstallStep | EnvironmentStep
_LIBRARIES = "libraries "
"""Stands before the steps of libraries: both kinds know one that is called `wait`."""
_SPANS = {
    EnvironmentStep.WAIT: (0.0, 0.0),
    EnvironmentStep.MAKE: (0.0, 0.0),
    EnvironmentStep.SHARE: (0.0, 0.1),
    EnvironmentStep.FETCH: (0.1, 0.8),
    EnvironmentStep.PREPARE: (0.8, 0.85),
    EnvironmentStep.CHECK: (0.85, 1.0),
}
"""Where each step of libraries begins and ends, of the time that they take."""
_DOWNLOAD = 0.9
"""Part of the weights that is over when they are downloaded, and only to be checked."""


@dataclass(slots=True)
class Install:
    """One model on its way."""

    model_id: str
    title: str
    job: Job
    words: str
    """What was done with it when it is over."""
    step: Step | None = None
    """None while it waits for its turn."""
    pace: StepPace = field(default_factory=StepPace)
    """In bytes; of some steps of libraries in files or modules."""
    libraries_part: float = 0.0
    """How much of all that is to be done are libraries, from 0 to 1."""
    weights_bytes: int = 0
    """What is to be fetched after the libraries; 0 where nobody knows."""

    @property
    def is_at_libraries(self) -> bool:
        """Whether it is the turn of libraries."""
        return isinstance(self.step, EnvironmentStep)

    @property
    def has_libraries_first(self) -> bool:
        """Whether libraries come before the model."""
        return 0 < self.libraries_part < 1

    @property
    def is_kept(self) -> bool:
        """Whether what has arrived is kept when it is stopped now."""
        return self.libraries_part < 1 and not self.is_at_libraries

    @property
    def share(self) -> float:
        """Part of it all that is done, from 0 to 1."""
        part, within = self.libraries_part, self.pace.share
        if isinstance(self.step, EnvironmentStep):
            begin, end = _SPANS[self.step]
            return part * (begin + (end - begin) * within)
        if not part or self.step is None:
            return within
        done = _DOWNLOAD * within
        if self.step is InstallStep.VERIFY:
            done = _DOWNLOAD + (1 - _DOWNLOAD) * within
        return part + (1 - part) * done

    def take(self, now: Progress, at_s: float) -> None:
        """Note how far it is."""
        step = _step_of(now)
        if step is not self.step or now.done < self.pace.began_at:
            self.step = step
            self.pace = StepPace(began_s=at_s, began_at=now.done)
        self.pace.done, self.pace.total, self.pace.told_s = now.done, now.total, at_s

    def left_s(self) -> float | None:
        """Seconds until it is done, as far as can be told; None while that is not known."""
        pace = self.pace
        left = pace.left_s(time.monotonic())
        if not isinstance(self.step, EnvironmentStep) or not self.has_libraries_first:
            return left
        if left is None or self.step is not EnvironmentStep.FETCH or not self.weights_bytes:
            return None
        # The weights come by the same connection after what is fetched now.
        return left + self.weights_bytes * pace.took_s / max(1, pace.done - pace.began_at)


def tell_weights(job: Job, now: InstallProgress) -> None:
    """Hand on how far a model is."""
    job.tell(Progress(step=now.step.value, done=now.done_bytes, total=now.total_bytes))


def tell_libraries(job: Job, now: EnvironmentProgress) -> None:
    """Hand on how far libraries are."""
    job.tell(Progress(step=_LIBRARIES + now.step.value, done=now.done, total=now.total))


def _step_of(now: Progress) -> Step:
    if now.step.startswith(_LIBRARIES):
        return EnvironmentStep(now.step.removeprefix(_LIBRARIES))
    return InstallStep(now.step)
