from itertools import product

import pytest

from speechstudio.jobs.states import JobState, follow

S = JobState
WAYS = {
    S.QUEUED: {S.STARTING, S.CANCELLED},
    S.STARTING: {S.RUNNING, S.CANCELLING, S.SUCCEEDED, S.FAILED, S.CANCELLED},
    S.RUNNING: {S.CANCELLING, S.SUCCEEDED, S.FAILED, S.CANCELLED},
    S.CANCELLING: {S.SUCCEEDED, S.FAILED, S.CANCELLED},
    S.SUCCEEDED: set(),
    S.FAILED: set(),
    S.CANCELLED: set(),
}


@pytest.mark.parametrize(("state", "new"), [*product(JobState, JobState)])
def test_a_job_goes_only_where_a_way_leads(state: JobState, new: JobState) -> None:
    if new in WAYS[state]:
        assert follow(state, new) is new
    else:
        with pytest.raises(ValueError, match=f"a job that is {state} cannot become {new}"):
            follow(state, new)


def test_ends_are_final_and_nothing_else_is() -> None:
    final = {state for state in JobState if state.is_final}
    assert final == {S.SUCCEEDED, S.FAILED, S.CANCELLED}
