"""How long a job and its steps take, over interruptions."""

import threading
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from types import TracebackType

from speechstudio.domain.errors import StorageError
from speechstudio.jobs.checkpoints import Checkpoint

NOTE = "spent.json"
BETWEEN_NOTES_S = 5.0
"""A kill loses no more of the time that was spent."""
_ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What earlier runs of a job have spent, which this one goes on with."""

    steps: Mapping[str, int]
    """Milliseconds of each step."""


class Stopwatch(AbstractContextManager["Stopwatch"]):
    """Runs while the block does; what was spent until then stays in the checkpoint.

    Steps may be heard of from several threads.
    """

    def __init__(self, checkpoint: Checkpoint) -> None:
        self._checkpoint = checkpoint
        self._before = {
            name: ms for name, ms in (checkpoint.read(NOTE) or {}).items() if isinstance(ms, int)
        }
        self._began_s = self._noted_s = time.monotonic()
        self._steps: dict[str, tuple[float, float]] = {}
        self._turn = threading.Lock()

    @property
    def before(self) -> Spent:
        """What earlier runs have spent."""
        return Spent(steps={name: ms for name, ms in self._before.items() if name != _ALL})

    @property
    def took_ms(self) -> int:
        """Time at work so far, that of earlier runs included."""
        return self._before.get(_ALL, 0) + _ms(time.monotonic() - self._began_s)

    def hear(self, step: str) -> None:
        """Note that a step has just come further."""
        now_s = time.monotonic()
        with self._turn:
            began_s, _ = self._steps.get(step, (now_s, now_s))
            self._steps[step] = began_s, now_s
            if now_s - self._noted_s >= BETWEEN_NOTES_S:
                self._noted_s = now_s
                self._note()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._turn:
            self._note()

    def _note(self) -> None:
        spent = dict(self._before)
        for step, (began_s, heard_s) in self._steps.items():
            spent[step] = spent.get(step, 0) + _ms(heard_s - began_s)
        with suppress(StorageError):  # work does not stop because its time is not noted
            self._checkpoint.note(NOTE, {**spent, _ALL: self.took_ms})


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
