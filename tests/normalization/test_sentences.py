from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.normalization.sentences import sentences


def split(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    "whole",
    [
        "Dr. Finch met Prof. Rao.",
        "They saw No. 8 there.",
        "U.S. farmers and e.g. their sons came.",
        "It grew by 4.25 points.",
        "J. B. S. Haldane wrote it.",
        "We stop at 6 p.m. Tuesday.",
        "See www.birdwatch.org for more.",
        '"Really?" she asked.',
        "Well... perhaps.",
        "Brandt Inc. sells ropes.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(whole: str) -> None:
    assert split(whole) == [whole]


@pytest.mark.parametrize(
    "parts",
    [
        ["We left at 6 p.m.", "It rained."],
        ["He moved to the U.S.", "She stayed."],
        ["The answer is no.", "Ask again."],
        ["He works at Brandt Inc.", "They make ropes."],
        ["They live on Cedar St.", "It is loud."],
        ["Take vitamin C.", "It helps."],
        ["What?!", "No!", '"Stop."', "(See p. 5.)", "Go on\u2026", "Then rest."],
        ["1. Wash the rice.", "2. Boil it."],
    ],
)
def test_sentences_end_where_a_reader_rests(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


def test_scripts_without_spaces_end_at_their_own_signs() -> None:
    assert split("今日は雨。明日は？晴れ！", "ja") == ["今日は雨。", "明日は？", "晴れ！"]
    assert split("“好吗？”她问。", "zh") == ["“好吗？”她问。"]


def test_headings_and_items_stand_alone_but_wrapped_lines_go_on() -> None:
    text = "The Garden\nRoses grow\nslowly here.\n- water\n- sun\n\nEnd"
    assert split(text) == ["The Garden", "Roses grow\nslowly here.", "- water", "- sun", "End"]


def test_an_unknown_language_is_split_by_the_signs() -> None:
    assert split("Uno. Duo.", "tlh") == ["Uno.", "Duo."]


@given(st.text(alphabet="aA1 .!?。？\"')\n…:-", max_size=60))
def test_ranges_hold_everything_but_white_space(text: str) -> None:
    ranges = sentences(text)
    assert all(start < end for start, end in ranges)
    assert all(before[1] <= after[0] for before, after in pairwise(ranges))
    inside = "".join(text[start:end] for start, end in ranges)
    assert "".join(inside.split()) == "".join(text.split())
