"""The life of a job."""

from enum import StrEnum


class JobState(StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    STARTING = "starting"
    RUNNING = "running"
    CANCELLING = "cancelling"
    """Asked to stop; said to be cancelled only once its processes are gone or have agreed."""
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether nothing comes after it."""
        return not FOLLOWING[self]


_ENDS = frozenset({JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED})

FOLLOWING: dict[JobState, frozenset[JobState]] = {
    JobState.QUEUED: frozenset({JobState.STARTING, JobState.CANCELLED}),
    JobState.STARTING: frozenset({JobState.RUNNING, JobState.CANCELLING}) | _ENDS,
    JobState.RUNNING: frozenset({JobState.CANCELLING}) | _ENDS,
    # A job may finish or fail in the moment in which it is asked to stop.
    JobState.CANCELLING: _ENDS,
    JobState.SUCCEEDED: frozenset(),
    JobState.FAILED: frozenset(),
    JobState.CANCELLED: frozenset(),
}


def follow(state: JobState, new: JobState) -> JobState:
    """Return the new state; ValueError when a job cannot go there."""
    if new not in FOLLOWING[state]:
        raise ValueError(f"a job that is {state} cannot become {new}")
    return new
