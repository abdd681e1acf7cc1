"""What is known of a paragraph while it is typed, and how long reading will take."""

from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain.script import ScriptParagraph
from speechstudio.gui.viewmodels.reading_pace import ReadingPace
from speechstudio.gui.viewmodels.script_reading import ParagraphReading, read_paragraph, unread
from speechstudio.workflows.speaking.plan import Reading

TEXTS = st.text(alphabet="ab 5.?\u8a9e\u3002", max_size=25)


def check(reading: ParagraphReading) -> None:
    """Assert that sentences make up the text, and spans stand where they say."""
    end = 0
    for sentence in reading.sentences:
        assert sentence.start == end
        end = sentence.end
        for span in sentence.spans:
            source = reading.text[sentence.start + span.start : sentence.start + span.end]
            assert source == span.span.source
    assert end == len(reading.text)
    assert reading.sentences


@settings(max_examples=80)
@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_what_is_not_read_yet_makes_up_the_text(
    start: str, before: str, after: str, end: str
) -> None:
    known = read_paragraph(ScriptParagraph(text=start + before + end), Reading())
    check(known)
    provisional = unread(start + after + end, known)
    check(provisional)
    check(unread(before + after, provisional))


def test_sentences_that_did_not_change_stay_read() -> None:
    known = read_paragraph(ScriptParagraph(text="I am 5. He is 6. She is 7."), Reading())
    typed = unread("I am 5. He is not 6. She is 7.", known)
    assert [sentence.is_settled for sentence in typed.sentences] == [True, False, True]
    assert typed.sentences[2].spoken == "She is seven."
    assert typed.utterance is None


def test_the_same_text_shows_what_it_showed() -> None:
    known = read_paragraph(ScriptParagraph(text="I am 5. He is 6."), Reading())
    assert unread("I am 5. He is 6.", known) is known


def test_an_empty_paragraph_needs_no_reading() -> None:
    (only,) = unread("").sentences
    assert only.is_settled


def test_a_slow_machine_is_learned_and_one_bad_moment_is_not() -> None:
    text = "On 3/4/2025 NASA paid $5. " * 4
    pace = ReadingPace()
    first = pace.expected_ms(text)
    assert first > 10 * pace.expected_ms("he was there and nobody knew " * 4)
    pace.note(text, 10_000.0)
    assert pace.expected_ms(text) < 2 * first
    for _ in range(50):
        pace.note(text, 3 * first)
    assert 2 * first < pace.expected_ms(text) < 4 * first
