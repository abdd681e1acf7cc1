import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain.errors import UsageError
from speechstudio.normalization import SemioticClass
from speechstudio.normalization.inverse import denormalize


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("It cost twenty five dollars.", "It cost $25."),
        ("Twenty-five percent, he said.", "25%, he said."),
        ("Born in nineteen eighty four!", "Born in 1984!"),
        ("Come at ten thirty a.m.", "Come at 10:30 a.m."),
        ("On March fifth we met.", "On March 5 we met."),
        ("No one waits a second.", "No one waits a second."),
        ("One of the first.", "One of the first."),
        ("It was a quarter to six.", "It was 5:45."),
        ("On the fifth of May.", "On 5 May."),
        ("We need twelve volts.", "We need 12 V."),
        ("Write to example dot org.", "Write to example dot org."),
        ("The dot com years.", "The dot com years."),
        ("My doctor met Doctor Lee.", "My doctor met Dr. Lee."),
        ("She is five foot two.", "She is five foot two."),
        ("At twelve thirty, fifty fifty.", "At twelve thirty, fifty fifty."),
        ("In seventh heaven.", "In seventh heaven."),
    ],
)
def test_english_is_written_as_people_write(spoken: str, written: str) -> None:
    assert denormalize(spoken).written == written


@pytest.mark.parametrize(
    ("language", "spoken", "written"),
    [
        ("zh", "花了二十五美元。", "花了$25。"),
        ("ja", "二千二十四年三月十五日です", "2024年3月15日です"),
        ("ja", "千葉さんは十分です", "千葉さんは十分です"),
        ("zh", "二零二四年三月五日三点半", "2024年3月5日3:30"),
    ],
)
def test_chinese_and_japanese_are_written_in_figures(
    language: str, spoken: str, written: str
) -> None:
    assert denormalize(spoken, language).written == written


def test_spans_lead_from_what_is_written_to_what_was_said() -> None:
    utterance = denormalize("It cost twenty five dollars, no more.")
    (span,) = utterance.spans
    assert (span.source, span.spoken) == ("$25", "twenty five dollars")
    assert span.semiotic_class is SemioticClass.MONEY
    assert utterance.written_range(8, 27) == (8, 11)
    assert utterance.spoken_range(8, 11) == (8, 27)


def test_minutes_that_would_be_wrong_are_left_alone() -> None:
    written = denormalize("at eleven forty a m").written
    assert written in {"at 11:40 a.m.", "at eleven forty a m"}


def test_a_language_without_an_inverse_is_refused() -> None:
    with pytest.raises(UsageError, match="no inverse"):
        denormalize("vingt", "fr")


@given(st.text(max_size=40), st.sampled_from(["en", "zh", "ja"]))
@settings(max_examples=60)
def test_no_text_makes_it_fail(text: str, language: str) -> None:
    utterance = denormalize(text, language)
    assert utterance.spoken == text
    assert all(utterance.written[s.start : s.end] == s.source for s in utterance.spans)
