from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from speechstudio.domain.errors import JobCancelledError
from speechstudio.engines.contract import EngineContext
from speechstudio.engines.diarization.journaled import Array, FinishedCalls
from speechstudio.jobs.journal import FileJournal

Calls = list[tuple[str, int]]


def work(
    path: Path, calls: Calls, *, stop_after: int = 100, cancelled: Callable[[], bool] | None = None
) -> list[Array]:
    """Call two models in turn, as a diarization does; KeyboardInterrupt after so many."""
    journal = FileJournal(path)
    context = EngineContext(journal=journal, cancelled=cancelled or (lambda: False))
    finished = FinishedCalls(journal)

    def model(name: str) -> Callable[..., Array]:
        def call(number: int, *, scale: float = 1.0) -> Array:
            if len(calls) == stop_after:
                raise KeyboardInterrupt
            calls.append((name, number))
            return np.full((2, 3), number * scale, np.float32) + (name == "embedding")

        return finished.of(name, call, context)

    segmentation, embedding = model("segmentation"), model("embedding")
    try:
        first = [segmentation(number) for number in range(4)]
        return first + [embedding(number, scale=0.5) for number in range(4)]
    finally:
        journal.close()


@pytest.mark.parametrize("finished", range(9))
def test_calls_in_the_journal_are_not_made_again_and_the_result_is_the_same(
    tmp_path: Path, finished: int
) -> None:
    every: Calls = []
    whole = work(tmp_path / "whole", every)
    done: Calls = []
    if finished < len(every):
        with pytest.raises(KeyboardInterrupt):
            work(tmp_path / "a", done, stop_after=finished)
    else:
        work(tmp_path / "a", done)
    again: Calls = []
    result = work(tmp_path / "a", again)
    assert done + again == every
    assert all(np.array_equal(a, b) for a, b in zip(result, whole, strict=True))


def test_a_call_torn_by_a_power_cut_is_made_again(tmp_path: Path) -> None:
    whole = work(tmp_path / "a", [])
    data = (tmp_path / "a").read_bytes()
    (tmp_path / "a").write_bytes(data[:-3])
    again: Calls = []
    result = work(tmp_path / "a", again)
    assert again == [("embedding", 3)]
    assert all(np.array_equal(a, b) for a, b in zip(result, whole, strict=True))


def test_a_cancel_is_obeyed_before_each_call(tmp_path: Path) -> None:
    calls: Calls = []
    with pytest.raises(JobCancelledError):
        work(tmp_path / "a", calls, cancelled=lambda: len(calls) == 2)
    assert len(calls) == 2


@given(
    arrays.arrays(
        dtype=st.sampled_from((np.float32, np.float64, np.int64, np.bool_)),
        shape=arrays.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
    ),
    st.booleans(),
)
def test_an_array_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    array: Array,
    turned: bool,  # noqa: FBT001 - drawn
) -> None:
    path = tmp_path_factory.getbasetemp() / "array.journal"
    path.unlink(missing_ok=True)
    array = array.T if turned else array
    for _ in range(2):
        journal = FileJournal(path)
        context = EngineContext(journal=journal)
        answer = FinishedCalls(journal).of("model", lambda: array, context)()
        journal.close()
        assert answer.dtype == array.dtype
        assert answer.shape == array.shape
        assert np.array_equal(answer, array, equal_nan=array.dtype.kind == "f")
        assert answer.flags.writeable
