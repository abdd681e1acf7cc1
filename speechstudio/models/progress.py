"""How far an installation is, and the way to stop it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from speechstudio.domain.errors import JobCancelledError


class InstallStep(StrEnum):
    """What is being done."""

    WAIT = "wait"
    """Another process is installing models into the same folder."""
    DOWNLOAD = "download"
    VERIFY = "verify"
    """Files are unpacked, copied and checked against their hashes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallProgress:
    """One moment of an installation."""

    model: str
    """Id of the model; empty while waiting."""
    step: InstallStep
    done_bytes: int
    """Counts what an earlier try left, too; falls back when a download starts again."""
    total_bytes: int


ProgressCallback = Callable[[InstallProgress], None]
"""Called for every block, from the thread that installs; it should be quick."""

CancelCheck = Callable[[], bool]
"""Answers whether the user wants to stop; asked between blocks."""


def no_progress(_progress: InstallProgress) -> None:
    """Tell nobody."""


def never_cancelled() -> bool:
    """Never stop."""
    return False


class Meter:
    """Counts the bytes of one step, tells how far it is, and stops it when asked to."""

    def __init__(self, report: ProgressCallback, cancelled: CancelCheck) -> None:
        self._report = report
        self._cancelled = cancelled
        self._model = ""
        self._step = InstallStep.DOWNLOAD
        self._total = 0
        self._done = 0

    def start(self, model: str, step: InstallStep, total_bytes: int) -> None:
        """Begin a step from zero."""
        self._model, self._step, self._total, self._done = model, step, total_bytes, 0
        self.advance(0)

    def advance(self, count: int) -> None:
        """Add bytes, or take away what has to be fetched again.

        Raises `JobCancelledError` once cancelling was asked for.
        """
        self._done += count
        self.check()
        self._report(
            InstallProgress(
                model=self._model,
                step=self._step,
                done_bytes=self._done,
                total_bytes=max(self._total, self._done),
            )
        )

    def check(self) -> None:
        """Raise `JobCancelledError` once cancelling was asked for."""
        if self._cancelled():
            raise JobCancelledError("the installation was cancelled")
