"""Environments in which nothing is installed: they stand, go and fail as a test says."""

import threading
from collections.abc import Callable
from pathlib import Path

from speechstudio.domain.errors import JobCancelledError, UserFixableError
from speechstudio.engines.environments.progress import (
    EnvironmentProgress,
    EnvironmentStep,
    ProgressTeller,
    never,
    tell_nobody,
)
from speechstudio.engines.environments.state import (
    EnvironmentSize,
    EnvironmentState,
    EnvironmentStatus,
)
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.spec import EnvironmentSpec

ABSENT = EnvironmentStatus(state=EnvironmentState.ABSENT)
READY = EnvironmentStatus(state=EnvironmentState.READY)
SIZE = EnvironmentSize(own_bytes=1_100_000_000, shared_bytes=800_000_000)
_STEPS = (
    (EnvironmentStep.MAKE, 0, 0),
    (EnvironmentStep.FETCH, 450_000_000, 1_800_000_000),
    (EnvironmentStep.FETCH, 1_800_000_000, 1_800_000_000),
    (EnvironmentStep.CHECK, 2, 2),
)


class ScriptedEnvironments(Environments):
    """All environments stand alike."""

    def __init__(self, root: Path, now: EnvironmentStatus = ABSENT) -> None:
        super().__init__(root, variables={})
        self.now = now
        self.failure: UserFixableError | None = None
        """What every change ends with."""
        self.may_end = threading.Event()
        """An installation stops before its end until this is set."""
        self.may_end.set()
        self.done: list[str] = []

    def status(self, spec: EnvironmentSpec) -> EnvironmentStatus:
        return self.now

    def size(self, spec: EnvironmentSpec) -> EnvironmentSize:
        return SIZE

    def install(
        self,
        spec: EnvironmentSpec,
        *,
        tell: ProgressTeller = tell_nobody,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        if self.now is not READY:
            self._make("install", spec, tell, cancelled)

    def repair(
        self,
        spec: EnvironmentSpec,
        *,
        tell: ProgressTeller = tell_nobody,
        cancelled: Callable[[], bool] = never,
    ) -> tuple[str, ...]:
        was_ready = self.now is READY
        self._make("repair", spec, tell, cancelled)
        return () if was_ready else ("torch",)

    def remove(self, spec: EnvironmentSpec) -> int:
        self._fail()
        self.done.append("remove")
        self.now = ABSENT
        return SIZE.own_bytes

    def _make(
        self,
        what: str,
        spec: EnvironmentSpec,
        tell: ProgressTeller,
        cancelled: Callable[[], bool],
    ) -> None:
        self._fail()
        before, self.now = self.now, EnvironmentStatus(state=EnvironmentState.INSTALLING)
        for step, done, total in _STEPS:
            tell(EnvironmentProgress(environment=spec.id, step=step, done=done, total=total))
            while step is EnvironmentStep.FETCH and not self.may_end.wait(0.01):
                if cancelled():
                    self.now = before
                    raise JobCancelledError
        self.done.append(what)
        self.now = READY

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure
