"""What cannot be spoken is refused when it is made."""

import pytest

from speechstudio.domain.speech import PhonemeSpan, SpokenSentence


def span(start: int, end: int) -> PhonemeSpan:
    return PhonemeSpan(start=start, end=end, ipa="ə")


def test_a_sentence_keeps_sounds_that_stand_side_by_side() -> None:
    spans = (span(0, 2), span(2, 3), span(5, 7))
    assert SpokenSentence(text="abcdefg", language="en", phonemes=spans).phonemes == spans


@pytest.mark.parametrize(
    "spans", [(span(0, 8),), (span(0, 3), span(2, 4)), (span(4, 5), span(0, 1))]
)
def test_sounds_outside_of_the_text_or_across_others_are_refused(
    spans: tuple[PhonemeSpan, ...],
) -> None:
    with pytest.raises(ValueError, match="no place of their own"):
        SpokenSentence(text="abcdefg", language="en", phonemes=spans)


@pytest.mark.parametrize(("start", "end"), [(2, 2), (3, 1), (-1, 2)])
def test_a_stretch_that_no_text_has_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no such stretch"):
        span(start, end)


@pytest.mark.parametrize("rate", [0.0, -1.0])
def test_a_pace_at_which_nothing_ends_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="no such pace"):
        SpokenSentence(text="a", language="en", rate=rate)
