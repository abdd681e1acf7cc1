from hypothesis import given
from hypothesis import strategies as st

from speechstudio.normalization import normalize
from speechstudio.normalization.positions import PositionMap

# "a 5 b" -> "a five b" with a deletion behind: "a 5 b!" -> "a five b"
MAP = PositionMap([(2, 3, 2, 6), (5, 6, 8, 8)])


def test_text_outside_replacements_is_shifted() -> None:
    assert MAP.translate(0, 1) == (0, 1)
    assert MAP.translate(4, 5) == (7, 8)


def test_a_range_that_touches_a_replacement_takes_all_of_it() -> None:
    assert MAP.translate(2, 3) == (2, 6)
    assert MAP.translate(0, 3) == (0, 6)


def test_what_is_deleted_has_an_empty_range() -> None:
    assert MAP.translate(5, 6) == (8, 8)


def test_an_empty_range_at_a_border_stays_empty() -> None:
    assert MAP.translate(2, 2) == (2, 2)
    assert MAP.translate(3, 3) == (6, 6)


@given(st.text(alphabet="ab 15.$%:/-PIN,\n", max_size=60), st.data())
def test_every_range_leads_there_and_back(text: str, data: st.DataObject) -> None:
    said = normalize(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    touched = [s for s in said.spans if s.start < end and start < s.end]
    back = said.written_range(*said.spoken_range(start, end))
    if start < end and all(span.spoken for span in touched):  # silence leads nowhere
        assert back[0] <= start
        assert back[1] >= end
    if not touched:
        assert said.spoken[slice(*said.spoken_range(start, end))] == text[start:end]


@given(st.text(alphabet="ab 15.$%:/-PIN,\n", max_size=60))
def test_a_span_leads_to_its_words_and_back(text: str) -> None:
    said = normalize(text)
    for span in said.spans:
        assert said.spoken_range(span.start, span.end) == (span.spoken_start, span.spoken_end)
        if span.spoken:
            there = said.written_range(span.spoken_start, span.spoken_end)
            assert there == (span.start, span.end)
        assert said.span_at(span.start) == span
