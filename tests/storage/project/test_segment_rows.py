"""A segment and its row say the same."""

import pytest
from hypothesis import given, settings

from speechstudio.domain.transcript import Segment
from speechstudio.storage.project.segment_rows import row_of, segment_of
from tests.formats.strategies import any_segments


@settings(max_examples=40)
@given(any_segments())
def test_a_row_gives_the_segment_back(segment: Segment) -> None:
    assert segment_of(*row_of(segment)[2:]) == segment


@settings(max_examples=40)
@given(any_segments())
def test_the_text_can_be_searched(segment: Segment) -> None:
    text = row_of(segment)[3]
    assert all(word.text in text for word in segment.words)


def test_a_suspicion_of_a_later_version_is_left_out() -> None:
    segment = segment_of(None, "a", "[[1],[0],[1],[null],[]]", "too_fast of_the_future")
    assert [str(reason) for reason in segment.suspect] == ["too_fast"]


@pytest.mark.parametrize(
    "columns", ["[]", "{}", "[[1],[0],[1],[],[]]", "[[9],[0],[1],[1],[]]", "[[],[],[],[],[]]"]
)
def test_columns_that_do_not_fit_are_refused(columns: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        segment_of(None, "a", columns, "")
