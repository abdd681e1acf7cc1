from hypothesis import given
from hypothesis import strategies as st

from speechstudio.formats.columns import clusters, cut_to_width, display_width, one_line


def test_width_counts_wide_characters_twice_and_marks_not_at_all() -> None:
    assert display_width("abc") == 3
    assert display_width("本！") == 4  # noqa: RUF001 -- a full-width sign
    assert display_width("e\u0301\u200d") == 1
    assert display_width("ｱ") == 1


def test_marks_stay_with_their_letter() -> None:
    assert list(clusters("e\u0301a👩\u200d👧")) == ["e\u0301", "a", "👩\u200d👧"]


@given(st.text(), st.integers(2, 9))
def test_cutting_loses_nothing_and_keeps_the_width(text: str, columns: int) -> None:
    parts = cut_to_width(text, columns)
    assert "".join(parts) == text
    assert all(display_width(part) <= columns or len(list(clusters(part))) == 1 for part in parts)


def test_one_line_keeps_spaces_that_forbid_a_break() -> None:
    assert one_line(" a\r\nb\u2028c\u00a0d ") == "a b c\u00a0d"
