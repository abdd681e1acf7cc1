"""Where blocks stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.gui.speak.dock.block_layout import GAP, NARROWEST, BlockLayout

LENGTHS = st.lists(st.integers(min_value=0, max_value=60_000), min_size=1, max_size=60)


@given(LENGTHS, st.integers(min_value=100, max_value=2_000))
def test_blocks_stand_side_by_side_in_order_and_longer_ones_are_no_narrower(
    lengths: list[int], room: int
) -> None:
    made = BlockLayout.of(lengths, room)
    ends = [left + width for left, width in zip(made.lefts, made.widths, strict=True)]
    assert all(b == pytest.approx(a + GAP) for a, b in zip(ends, made.lefts[1:], strict=False))
    assert min(made.widths) >= NARROWEST
    ranked = [width for _, width in sorted(zip(lengths, made.widths, strict=True))]
    assert all(a <= b for a, b in pairwise(ranked))
    assert made.width == pytest.approx(ends[-1])


@given(LENGTHS, st.floats(min_value=0, max_value=1), st.data())
def test_place_and_share_find_each_other(
    lengths: list[int], share: float, data: st.DataObject
) -> None:
    made = BlockLayout.of(lengths, 700)
    index = data.draw(st.integers(min_value=0, max_value=len(lengths) - 1))
    x = made.x_of(index, share)
    assert made.index_at(x) == index
    assert made.share_at(index, x) == pytest.approx(share, abs=1e-6)


def test_a_short_script_fills_the_room_and_a_long_one_goes_beyond_it() -> None:
    assert BlockLayout.of([7_000] * 7, 774).width == pytest.approx(774)
    assert BlockLayout.of([500, 500], 774).width < 100
    assert BlockLayout.of([7_000] * 700, 774).width > 7_000


def test_only_blocks_in_view_are_visible() -> None:
    made = BlockLayout.of([5_000] * 10_000, 774)
    seen = made.visible(made.lefts[5_000] - 1, made.lefts[5_000] + 700)
    assert 5_000 in seen
    assert len(seen) < 15


def test_nothing_has_no_width() -> None:
    assert BlockLayout.of([], 774).width == 0
    assert not list(BlockLayout().visible(0, 700))
