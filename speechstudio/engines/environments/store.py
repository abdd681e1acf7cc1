"""The environments of this user: how each stands, and how it is installed, mended and removed."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.environments.lock_file import EnvironmentLock
from speechstudio.engines.environments.notes import NoteConnection, note_nothing
from speechstudio.engines.environments.places import EnvironmentPlaces
from speechstudio.engines.environments.progress import ProgressTeller, never, tell_nobody
from speechstudio.engines.environments.state import (
    EnvironmentSize,
    EnvironmentState,
    EnvironmentStatus,
    size_of,
    status_of,
)
from speechstudio.engines.spec import EnvironmentSpec

if TYPE_CHECKING:
    from speechstudio.engines.environments.changing import Change


class Environments:
    """All environments under one folder; any number of processes may use it at a time."""

    def __init__(
        self,
        root: Path,
        *,
        variables: Mapping[str, str] | None = None,
        note: NoteConnection = note_nothing,
    ) -> None:
        """`variables` are those of this process, unless others are given; `note` logs hosts."""
        self.root = root
        self._variables = os.environ if variables is None else variables
        self._note = note

    def places(self, spec: EnvironmentSpec) -> EnvironmentPlaces:
        """Say where an environment lies."""
        return EnvironmentPlaces(root=self.root.absolute(), id=spec.id)

    def status(self, spec: EnvironmentSpec) -> EnvironmentStatus:
        """Look how an environment stands."""
        return status_of(self.places(spec), spec)

    def python(self, spec: EnvironmentSpec) -> EnginePython:
        """Give the interpreter of an environment, which should be ready."""
        return self.places(spec).final.python

    def size(self, spec: EnvironmentSpec) -> EnvironmentSize:
        """Measure what an environment takes, and what is left of a broken installation."""
        places = self.places(spec)
        made, begun = size_of(places.final.folder), size_of(places.staging.folder)
        return EnvironmentSize(
            own_bytes=made.own_bytes + begun.own_bytes,
            shared_bytes=made.shared_bytes + begun.shared_bytes,
        )

    def took_s(self, spec: EnvironmentSpec) -> float | None:
        """Say how many seconds the installation took; None where there was none."""
        lock = EnvironmentLock.read(self.places(spec).final.lock)
        return lock.took_s if lock is not None else None

    def install(
        self,
        spec: EnvironmentSpec,
        *,
        tell: ProgressTeller = tell_nobody,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        """Install an environment, unless it is ready.

        Raises OfflineError, EngineUnavailableError, StorageError or JobCancelledError; what
        stood there before still does then. What was cancelled, or found no room, leaves nothing;
        any other failure keeps what was fetched for the next try.
        """
        if self.status(spec).state is not EnvironmentState.READY:
            self._change(spec, tell, cancelled).install()

    def repair(
        self,
        spec: EnvironmentSpec,
        *,
        tell: ProgressTeller = tell_nobody,
        cancelled: Callable[[], bool] = never,
    ) -> tuple[str, ...]:
        """Do the least that mends an environment, looking at every file of it.

        Gives the distributions that were put there again; all of them where it was made anew.
        Raises as `install` does.
        """
        return self._change(spec, tell, cancelled).repair()

    def remove(self, spec: EnvironmentSpec) -> int:
        """Remove an environment and what is left of broken installations; give the bytes freed.

        Raises EngineUnavailableError while it is installed or used, StorageError otherwise.
        """
        return self._change(spec, tell_nobody, never).remove()

    def _change(
        self, spec: EnvironmentSpec, tell: ProgressTeller, cancelled: Callable[[], bool]
    ) -> "Change":
        # What installs takes a while to load, and only an installation wants it.
        from speechstudio.engines.environments.changing import Change
        from speechstudio.engines.environments.working import Working

        working = Working(
            environment_id=spec.id,
            tell=tell,
            cancelled=cancelled,
            variables=self._variables,
            note=self._note,
        )
        return Change(spec=spec, places=self.places(spec), working=working)
