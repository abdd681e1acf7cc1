"""Many paragraphs are told of a turn later, as one change; few at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from speechstudio.gui.viewmodels.late_rows import LateRows

Change = tuple[int, int, int]


@pytest.fixture
def told() -> list[Change]:
    return []


@pytest.fixture
def late(told: list[Change], qtbot: QtBot) -> LateRows:
    made = LateRows()
    made.came.connect(lambda *change: told.append(change))
    return made


def test_few_are_told_of_at_once(late: LateRows, told: list[Change]) -> None:
    late.take(3, 1, 2)
    assert told == [(3, 1, 2)]
    assert not late.is_awaited


def test_many_are_told_of_in_a_turn_of_their_own(
    late: LateRows, told: list[Change], qtbot: QtBot
) -> None:
    late.take(0, 0, 100)
    assert late.is_awaited
    assert told == []
    qtbot.waitUntil(lambda: told == [(0, 0, 100)])
    assert not late.is_awaited


def test_what_changes_meanwhile_is_told_of_with_them(late: LateRows, told: list[Change]) -> None:
    late.take(0, 0, 100)
    late.take(2, 1, 3)
    late.hurry()
    assert told == [(0, 0, 102)]


def test_what_is_forgotten_is_never_told(late: LateRows, told: list[Change]) -> None:
    late.take(0, 0, 100)
    late.forget()
    late.hurry()
    assert told == []


@given(
    st.integers(100, 200),
    st.lists(st.tuples(st.integers(0, 10), st.integers(0, 20), st.integers(0, 99)), max_size=6),
)
def test_one_change_tells_all_that_the_changes_tell(
    qapp: object, count: int, changes: list[Change]
) -> None:
    told: list[Change] = []
    late = LateRows()
    late.came.connect(lambda *change: told.append(change))
    seen, now = [*range(count)], [*range(count)]
    fresh = iter(range(-1, -100_000, -1))
    late.take(count, 0, 65)  # many, so that all the rest is left, too
    now += [next(fresh) for _ in range(65)]
    for at, removed, added in changes:
        gone = min(removed, len(now) - at)
        now[at : at + gone] = [next(fresh) for _ in range(added)]
        late.take(at, gone, added)
    late.hurry()
    for first, removed, added in told:
        seen[first : first + removed] = now[first : first + added]
    assert seen == now
