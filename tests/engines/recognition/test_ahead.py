"""Work goes on in threads, and its results come in order."""

import threading

import pytest

from speechstudio.engines.recognition.ahead import in_order


def test_results_come_in_order_though_the_first_is_the_last_to_end() -> None:
    others = threading.Semaphore(0)

    def work(number: int) -> int:
        if number == 0:
            others.acquire()
        elif number == 2:
            others.release()
        return number * number

    assert list(in_order(range(6), work, 2)) == [(n, n * n) for n in range(6)]


def test_no_more_is_begun_than_is_needed() -> None:
    begun: list[int] = []
    assert next(in_order(range(100), begun.append, 2)) == (0, None)
    assert len(begun) <= 8
    begun.clear()
    assert next(in_order(range(100), begun.append, 1)) == (0, None)
    assert begun == [0]


def test_an_error_comes_in_its_turn_and_ends_the_work() -> None:
    def work(number: int) -> int:
        if number == 2:
            raise ValueError(number)
        return number

    found = in_order(range(100), work, 3)
    assert [next(found), next(found)] == [(0, 0), (1, 1)]
    with pytest.raises(ValueError, match="2"):
        next(found)
