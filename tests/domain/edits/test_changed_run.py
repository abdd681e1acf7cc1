"""What an edit changed, seen by identity."""

from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.edits.changed_run import changed_run, swapped

ITEMS = [object() for _ in range(5)]
states = st.lists(st.sampled_from(ITEMS), max_size=8)


@given(states, states)
def test_all_outside_the_run_has_stayed(before: list[object], after: list[object]) -> None:
    change = changed_run(before, after)
    assert before[: change.start] == after[: change.start]
    assert before[change.stop_before :] == after[change.stop_after :]
    for at, item in enumerate(before):
        moved = change.moved(at)
        assert moved is None or after[moved] is item


@given(states, states)
def test_what_went_and_came_makes_one_state_of_the_other(
    before: list[object], after: list[object]
) -> None:
    gone, come = swapped(before, after)
    left = [*map(id, before)]
    for item in gone:
        left.remove(id(item))
    assert sorted([*left, *map(id, come)]) == sorted(map(id, after))


def test_items_between_two_others_that_changed_stay() -> None:
    first, second, third = ITEMS[:3]
    assert swapped([first, second, first], [third, second, third]) == ([first] * 2, [third] * 2)


def test_equal_states_swap_nothing() -> None:
    assert swapped(ITEMS, ITEMS) == ([], [])
    assert changed_run(ITEMS, ITEMS).start == len(ITEMS)
