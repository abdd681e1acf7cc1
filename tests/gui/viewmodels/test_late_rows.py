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


def test_many_in_the_place_of_as_many_are_told_of_piece_by_piece(
    late: LateRows, told: list[Change], qtbot: QtBot
) -> None:
    late.take(10, 150, 150)
    qtbot.waitUntil(lambda: not late.is_awaited)
    assert told == [(10, 64, 64), (74, 64, 64), (138, 22, 22)]


def test_a_few_elsewhere_wait_for_no_others(late: LateRows, told: list[Change]) -> None:
    late.take(10, 150, 150)
    late.take(3, 1, 2)
    late.take(161, 2, 2)
    late.take(20, 1, 1)  # among those that are to be told of
    late.hurry_places()
    assert told == [(3, 1, 2), (161, 2, 2)]
    late.hurry()
    assert told[2:] == [(11, 150, 150)]


def test_what_gave_others_another_place_can_be_hurried_alone(
    late: LateRows, told: list[Change]
) -> None:
    late.take(0, 100, 100)
    late.hurry_places()
    assert told == []
    late.take(50, 0, 1)
    late.hurry_places()
    assert told == [(0, 100, 101)]


@given(
    st.integers(100, 200),
    st.sampled_from([(0, 0, 65), (5, 70, 70), (30, 70, 70)]),
    st.lists(
        st.tuples(st.integers(0, 35), st.integers(0, 20), st.integers(0, 99), st.booleans()),
        max_size=6,
    ),
)
def test_what_is_told_makes_the_same_of_the_same(
    qapp: object, count: int, many: Change, changes: list[tuple[int, int, int, bool]]
) -> None:
    def take(first: int, removed: int, added: int) -> None:
        seen[first : first + removed] = now[first : first + added]

    seen, now = [*range(count)], [*range(count)]
    late = LateRows()
    late.came.connect(take)
    fresh = iter(range(-1, -100_000, -1))
    for at, removed, added, goes_on in [(*many, False), *changes]:
        gone = min(removed, len(now) - at)
        now[at : at + gone] = [next(fresh) for _ in range(added)]
        late.take(at, gone, added)
        if goes_on:
            late._go_on()
    late.hurry()
    assert seen == now
