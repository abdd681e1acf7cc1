"""What is exported is what was shown."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain.script import Delivery, Forced, Script, ScriptParagraph
from speechstudio.domain.script_edits import force, set_heading
from speechstudio.normalization import Entry, Lexicon, Override
from speechstudio.workflows.scripts import cast_of, lines_of, overrides_of, pauses_of, reading_of
from speechstudio.workflows.speaking.plan import (
    Reading,
    sentence_ranges,
    utterance_of,
    written_starts,
)
from tests.domain.script_edits.making import script_of_lines

NOTHING = Lexicon()
TEXTS = st.text(alphabet="ab5 .!?A'\"(語。", max_size=30)


def said(script: Script, lexicon: Lexicon = NOTHING) -> list[str]:
    return [line.piece.sentence.text for line in lines_of(script, lexicon)]


def test_a_forced_reading_is_spoken_where_it_stands_and_nowhere_else() -> None:
    script = script_of_lines("Take 5.", "Take 5.")
    script = force(script, 1, Forced(start=5, end=6, spoken="a hand full"))
    assert said(script) == ["Take five.", "Take a hand full."]


def test_a_class_may_be_forced() -> None:
    script = force(script_of_lines("Room 512."), 0, Forced(start=5, end=8, semiotic_class="digit"))
    assert said(script) == ["Room five one two."]
    unknown = ScriptParagraph(text="5", forced=(Forced(start=0, end=1, semiotic_class="of 2031"),))
    assert overrides_of(unknown) == ()


def test_lexicon_and_classes_that_are_left_count() -> None:
    script = replace(script_of_lines("Ng has 5 on 3/4/2025."), left_as_written=frozenset({"date"}))
    lexicon = Lexicon((Entry(written="Ng", spoken="Ing"),))
    assert said(script, lexicon) == ["Ing has five on 3/4/2025."]


def test_a_language_without_rules_takes_given_words() -> None:
    script = replace(script_of_lines("Mae 5 yma."), language="cy")
    script = force(script, 0, Forced(start=4, end=5, spoken="pump"))
    assert said(script) == ["Mae pump yma."]


def test_blocks_are_paragraphs_with_chapters_voices_and_pauses() -> None:
    script = script_of_lines("One", "Text.", "", "More.", "Two", "End.")
    script = set_heading(script, [0, 4], 1)
    script = replace(
        script,
        voice="a:b",
        cast={"Ann": "c:d"},
        delivery=Delivery(sentence_pause_ms=10, paragraph_pause_ms=20),
        paragraphs=tuple(
            replace(p, speaker="Ann") if p.text == "More." else p for p in script.paragraphs
        ),
    )
    lines = list(lines_of(script, NOTHING))
    assert [line.block for line in lines] == [0, 1, 3, 4, 5]
    assert [line.chapter for line in lines] == ["One", None, None, "Two", None]
    assert [line.piece.voice for line in lines] == ["a:b", "a:b", "c:d", "a:b", "a:b"]
    assert [line.piece.pause_ms for line in lines] == [1000, 1500, 20, 1000, 20]
    assert pauses_of(script.delivery).sentence_ms == 10
    assert cast_of(replace(script, voice="")) == {"Ann": "c:d"}


def test_what_is_read_as_one_is_not_cut_into_sentences() -> None:
    said = utterance_of("One X two. Three.", Reading(), [Override(start=4, end=5, spoken="A. No.")])
    assert len(sentence_ranges(said)) == 2
    assert written_starts(said) == (0, 11)


@settings(max_examples=60)
@given(TEXTS, st.sampled_from(["en-US", "ja", "cy", "auto"]), st.data())
def test_the_sentences_of_any_text_begin_one_behind_the_other(
    text: str, language: str, data: st.DataObject
) -> None:
    overrides: tuple[Override, ...] = ()
    if text:
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        overrides = (Override(start=start, end=end, spoken=data.draw(TEXTS)),)
    said = utterance_of(text, Reading(language=language), overrides)
    starts = written_starts(said)
    assert list(starts) == sorted(set(starts))
    assert all(0 <= start < len(text) for start in starts)


def test_the_reading_of_a_script_says_its_language() -> None:
    assert reading_of(Script(language="de"), NOTHING).language == "de"
