"""Properties of the layout that hold for any talk, and what it prefers where it has a choice."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.transcript import Speaker, Transcript, Word
from speechstudio.formats.columns import display_width
from speechstudio.formats.spec import WriteOptions
from speechstudio.formats.subtitles import Cue, layout
from tests.formats.samples import ARABIC, INTERVIEW, JAPANESE, segment
from tests.formats.strategies import (
    any_transcripts,
    long_texts,
    spaced_texts,
    talks,
    wide_texts,
)

OPTIONS = WriteOptions()
all_talks = st.one_of(
    talks(),
    talks(texts=spaced_texts | long_texts),
    talks(texts=wide_texts, spaced=False),
    talks(speakers=0),
)
all_options = st.builds(
    WriteOptions,
    speakers=st.booleans(),
    line_length=st.integers(10, 60),
    lines=st.integers(1, 4),
    min_cue_ms=st.integers(1, 2000),
    max_cue_ms=st.integers(2000, 9000),
    max_chars_per_second=st.floats(1, 50),
)


def text_of(words: tuple[Word, ...]) -> str:
    return "".join(word.text for word in words)


def cues_of(transcript: Transcript, options: WriteOptions = OPTIONS) -> tuple[Cue, ...]:
    return layout(transcript, options, names_in_text=True)


@given(transcript=all_talks, options=all_options, data=st.data())
def test_lines_keep_their_length_and_number(
    transcript: Transcript, options: WriteOptions, data: st.DataObject
) -> None:
    for cue in layout(transcript, options, names_in_text=data.draw(st.booleans())):
        assert len(cue.lines) <= options.lines
        assert all(0 < display_width(line) <= options.line_length for line in cue.lines)


@given(transcript=all_talks | any_transcripts(), options=all_options)
def test_cues_are_in_order_and_never_two_at_once(
    transcript: Transcript, options: WriteOptions
) -> None:
    cues = cues_of(transcript, options)
    assert all(cue.start_ms < cue.end_ms for cue in cues)
    assert all(left.end_ms <= right.start_ms for left, right in pairwise(cues))
    assert all(cue.end_ms - cue.start_ms <= options.max_cue_ms for cue in cues)


@given(transcript=all_talks, options=all_options)
def test_every_word_is_shown_in_order(transcript: Transcript, options: WriteOptions) -> None:
    shown = tuple(word for cue in cues_of(transcript, options) for word in cue.words)
    assert text_of(shown) == text_of(tuple(transcript.words()))


@given(transcript=any_transcripts(), options=all_options)
def test_no_word_is_lost_where_people_talk_at_once(
    transcript: Transcript, options: WriteOptions
) -> None:
    shown = "".join(text_of(cue.words) for cue in cues_of(transcript, options))
    said = text_of(tuple(transcript.words()))
    assert sorted("".join(shown.split())) == sorted("".join(said.split()))


@given(transcript=all_talks | any_transcripts())
def test_no_cue_mixes_two_speakers(transcript: Transcript) -> None:
    assert all(len({word.speaker for word in cue.words}) == 1 for cue in cues_of(transcript))


@given(transcript=all_talks, options=all_options)
def test_cues_stay_for_the_shortest_time_unless_the_next_one_or_the_end_comes(
    transcript: Transcript, options: WriteOptions
) -> None:
    cues = cues_of(transcript, options)
    limits = [*(cue.start_ms for cue in cues[1:]), transcript.duration_ms]
    for cue, limit in zip(cues, limits, strict=False):
        over = max(transcript.duration_ms, cue.start_ms + 1)
        assert cue.end_ms >= min(cue.start_ms + options.min_cue_ms, limit, over)


@given(transcript=all_talks, options=all_options)
def test_cues_start_about_with_their_first_word_where_one_person_talks_at_a_time(
    transcript: Transcript, options: WriteOptions
) -> None:
    cues = cues_of(transcript, options)
    # A short one a little sooner, one behind a short one a little later; and words without any
    # length can only be told apart by a millisecond each.
    late = [cue.start_ms - cue.words[0].start_ms for cue in cues]
    assert all(-200 <= delay_ms <= 400 + len(cues) for delay_ms in late)


@given(transcript=all_talks)
def test_the_name_stands_at_each_change_of_speaker_and_nowhere_else(
    transcript: Transcript,
) -> None:
    several = len({word.speaker for word in transcript.words()}) > 1
    before = None
    for cue in cues_of(transcript):
        speaker = cue.words[0].speaker
        named = cue.lines[0].startswith("Speaker ")
        assert named == (several and speaker != before)
        before = speaker


def test_an_empty_transcript_has_no_cues() -> None:
    assert cues_of(Transcript()) == ()


def test_cuts_fall_on_the_end_of_a_sentence() -> None:
    talk = Transcript(
        segments=(
            segment(
                0,
                "The first sentence has quite a few words in it. The second one is of the same"
                " kind and length. And then a third one follows the two.",
            ),
        )
    )
    assert [text_of(cue.words)[-1] for cue in cues_of(talk)] == [".", ".", "."]


def test_short_sentences_share_a_cue() -> None:
    talk = Transcript(segments=(segment(0, "Yes. I know. Let us go."),))
    assert [cue.lines for cue in cues_of(talk)] == [("Yes. I know. Let us go.",)]


def test_a_comma_is_preferred_where_a_sentence_is_too_long() -> None:
    text = (
        "When the long winter had ended at last in our valley, all the people of the village"
        " came out of their houses"
    )
    first, second = cues_of(Transcript(segments=(segment(0, text),)))
    assert first.lines[-1].endswith("valley,")
    assert second.lines[0].startswith("all the")


def test_a_long_silence_ends_a_cue() -> None:
    talk = Transcript(segments=(segment(0, "before"), segment(4_000, "after")))
    assert [cue.lines for cue in cues_of(talk)] == [("before",), ("after",)]


def test_no_cut_after_an_abbreviation() -> None:
    talk = Transcript(
        segments=(segment(0, "It was in the spring of that year that we went to see Dr. Weber."),)
    )
    assert not any(line.endswith("Dr.") for cue in cues_of(talk) for line in cue.lines)


def test_lines_are_balanced() -> None:
    talk = Transcript(segments=(segment(0, "one two three four five six seven eight nine ten"),))
    (cue,) = cues_of(talk)
    assert [len(line) for line in cue.lines] == [23, 24]


def test_a_word_longer_than_a_line_is_cut() -> None:
    talk = Transcript(segments=(segment(0, "x" * 100),))
    lines = [line for cue in cues_of(talk) for line in cue.lines]
    assert lines == ["x" * 42, "x" * 42, "x" * 16]


def test_a_cue_stays_into_the_silence_for_its_reader() -> None:
    quick = Transcript(segments=(segment(0, "incomprehensibilities incomprehensibly"),))
    fast = quick.segments[0].words
    squeezed = tuple(
        replace(word, start_ms=index * 100, end_ms=index * 100 + 90)
        for index, word in enumerate(fast)
    )
    talk = Transcript(segments=(replace(quick.segments[0], words=squeezed),))
    (cue,) = cues_of(talk, replace(OPTIONS, max_chars_per_second=10))
    assert cue.end_ms == 3800


def test_wide_characters_take_two_columns() -> None:
    cues = cues_of(JAPANESE)
    assert max(display_width(line) for cue in cues for line in cue.lines) <= 42
    assert max(len(line) for cue in cues for line in cue.lines) <= 21


def test_closing_punctuation_never_starts_a_line() -> None:
    assert not [line for cue in cues_of(JAPANESE) for line in cue.lines if line[0] in "。、」"]


def test_right_to_left_text_is_kept_in_the_order_it_is_said() -> None:
    shown = " ".join(line for cue in cues_of(ARABIC) for line in cue.lines)
    assert shown == ARABIC.text.replace("\n", " ")


def test_people_who_talk_at_once_are_shown_one_after_the_other() -> None:
    talk = Transcript(
        segments=(
            segment(0, "I think that we should go there as soon as we can.", speaker="S1"),
            segment(1_000, "Yes.", speaker="S2"),
        ),
        speakers=(Speaker(id="S1", name="Anna"), Speaker(id="S2", name="Ben")),
    )
    first, second = cues_of(talk)
    assert first.lines[0].startswith("Anna: I think")
    assert (first.end_ms, second.start_ms, second.lines) == (1_000, 1_000, ("Ben: Yes.",))


def test_a_speaker_who_is_not_known_is_told_from_the_one_before() -> None:
    assert cues_of(INTERVIEW)[-1].lines == ("- That was an hour ago.",)


def test_one_speaker_alone_is_not_named() -> None:
    talk = Transcript(
        segments=(segment(0, "Only me.", speaker="S1"),),
        speakers=(Speaker(id="S1", name="Anna"), Speaker(id="S2", name="Silent")),
    )
    assert cues_of(talk)[0].lines == ("Only me.",)


def test_the_space_after_a_name_counts_where_the_script_has_none() -> None:
    talk = Transcript(
        segments=(segment(0, "今", speaker="S1"), segment(200, "今日本語", speaker="S2")),
        speakers=(Speaker(id="S1", name="One"), Speaker(id="S2", name="Speak")),
    )
    narrow = replace(OPTIONS, line_length=12, lines=1)
    assert [cue.lines for cue in cues_of(talk, narrow)] == [
        ("One: 今",),
        ("Speak: 今日",),
        ("本語",),
    ]


def test_a_name_as_long_as_a_paragraph_leaves_room_for_the_text() -> None:
    talk = replace(
        INTERVIEW,
        speakers=(Speaker(id="S1", name="N" * 300), Speaker(id="S2", name="two\nlines")),
    )
    cues = cues_of(talk, replace(OPTIONS, lines=1))
    assert max(len(line) for cue in cues for line in cue.lines) <= 42
    assert cues[0].lines[0].startswith("NNNN")
    assert any(line.startswith("two lines: ") for cue in cues for line in cue.lines)
