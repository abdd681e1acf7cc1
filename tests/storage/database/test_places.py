"""Rows keep room between them."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.storage.database.places import find_places

LARGEST = 2**63


@settings(max_examples=40)
@given(st.lists(st.none() | st.integers(1, 5), max_size=40))
def test_places_grow_whatever_is_known(steps: list[int | None]) -> None:
    place = 0
    known: list[int | None] = []
    for step in steps:
        place += step or 0
        known.append(None if step is None else place)
    found = find_places(known)
    assert len(found) == len(known)
    assert all(before < after for before, after in itertools.pairwise(found))


def test_known_places_stay_where_there_is_room() -> None:
    found = find_places([None, 10, None, 1000, None, None])
    assert (found[1], found[3]) == (10, 1000)


def test_many_rows_go_behind_one_row_without_moving_the_rest() -> None:
    places = find_places([None] * 1000)
    moved = 0
    for _ in range(400):
        known: list[int | None] = [*places[:501], None, *places[501:]]
        found = find_places(known)
        moved += sum(a != b for a, b in zip(found, known, strict=True)) - 1
        places = found
    assert moved < 4000
    assert all(before < after for before, after in itertools.pairwise(places))


def test_a_long_recording_leaves_room_for_numbers() -> None:
    places = find_places([None] * 200_000)
    assert -LARGEST < places[0] < places[-1] < LARGEST // 16
