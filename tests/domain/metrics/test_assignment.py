import random
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.metrics.assignment import best_assignment


@st.composite
def tables(draw: st.DrawFn) -> list[list[int]]:
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    row = st.lists(st.integers(0, 9), min_size=columns, max_size=columns)
    return draw(st.lists(row, min_size=rows, max_size=rows))


@given(tables())
def test_no_other_assignment_gains_more(gains: list[list[int]]) -> None:
    pairs = best_assignment(gains)
    rows, columns = len(gains), len(gains[0])
    assert len(pairs) == min(rows, columns)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    if rows <= columns:
        every = (
            sum(gains[row][column] for row, column in enumerate(order))
            for order in permutations(range(columns), rows)
        )
    else:
        every = (
            sum(gains[row][column] for column, row in enumerate(order))
            for order in permutations(range(rows), columns)
        )
    assert sum(gains[row][column] for row, column in pairs) == max(every)


def test_nothing_is_assigned_to_nothing() -> None:
    assert best_assignment([]) == []


def test_many_speakers_are_no_hurdle() -> None:
    chance = random.Random(1)
    gains = [[chance.randrange(1000) for _ in range(40)] for _ in range(40)]
    assert len(best_assignment(gains)) == 40
