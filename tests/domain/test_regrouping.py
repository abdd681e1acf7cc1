from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.invariants import check
from speechstudio.domain.regrouping import RegroupingOptions, regroup
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word
from tests.domain.strategies import spoken, transcripts

PLAIN = RegroupingOptions()


def lines(*segments: Segment, options: RegroupingOptions = PLAIN) -> list[str]:
    return [segment.text for segment in regroup(segments, options)]


options = st.builds(
    RegroupingOptions,
    at_sentence_ends=st.booleans(),
    pause_ms=st.sampled_from((300, 1500)),
    longest_ms=st.sampled_from((1000, 30_000)),
    longest_characters=st.sampled_from((10, 300)),
)


@given(transcripts(), options)
def test_no_word_is_lost_repeated_or_moved(
    transcript: Transcript, chosen: RegroupingOptions
) -> None:
    after = regroup(transcript.segments, chosen)
    assert [w.text for s in after for w in s.words] == [w.text for w in transcript.words()]
    assert check(Transcript(segments=after, speakers=transcript.speakers)) == ()


@given(transcripts(apart=True), options)
def test_words_in_order_keep_their_times(transcript: Transcript, chosen: RegroupingOptions) -> None:
    after = regroup(transcript.segments, chosen)
    assert [w for s in after for w in s.words] == list(transcript.words())
    again, once = regroup(after, PLAIN), regroup(transcript.segments, PLAIN)
    assert [segment.words for segment in again] == [segment.words for segment in once]


@given(transcripts(apart=True), options)
def test_suspicions_follow_the_words(transcript: Transcript, chosen: RegroupingOptions) -> None:
    doubts = iter([s.suspect for s in transcript.segments for _ in s.words])
    for segment in regroup(transcript.segments, chosen):
        expected = {reason for _ in segment.words for reason in next(doubts)}
        assert set(segment.suspect) == expected


def test_sentences_become_segments() -> None:
    assert lines(spoken("I met Dr. Smith. Did you? No."), spoken("Well", start_ms=3000)) == [
        "I met Dr. Smith.",
        "Did you?",
        "No.",
        "Well",
    ]


def test_sentence_across_two_windows_becomes_one_segment() -> None:
    first, second = spoken("and so we"), spoken("went home.", start_ms=900)
    assert lines(first, second) == ["and so we went home."]


def test_long_pause_ends_a_segment() -> None:
    assert lines(spoken("so"), spoken("what", start_ms=3000)) == ["so", "what"]


def test_pause_hidden_in_a_stretched_word_ends_a_segment() -> None:
    stretched = Word(text="so", start_ms=0, end_ms=3000)
    following = Word(text="what", start_ms=3000, end_ms=3300)
    assert lines(Segment(words=(stretched, following))) == ["so", "what"]


def test_change_of_speaker_ends_a_segment() -> None:
    assert lines(spoken("a b", speaker="S1"), spoken("c", start_ms=600, speaker="S2")) == [
        "a b",
        "c",
    ]


def test_endless_sentence_is_cut_at_its_clauses() -> None:
    clause = "and then we went to the next house on the street,"
    cut = lines(spoken(" ".join([clause] * 20)))
    assert len(cut) > 2
    assert all(len(line) <= 300 and line.endswith("street,") for line in cut)


def test_endless_sentence_is_cut_at_its_pauses() -> None:
    runs = [spoken("one two three four five six", start_ms=4000 * at) for at in range(12)]
    chosen = RegroupingOptions(pause_ms=5000)
    cut = lines(*runs, options=chosen)
    assert len(cut) > 1
    assert all(line.startswith("one") and line.endswith("six") for line in cut)


@given(st.integers(1, 400), st.integers(100, 2000))
def test_no_segment_is_too_long(count: int, word_ms: int) -> None:
    text = " ".join(["something"] * count)
    made = regroup((spoken(text, word_ms=word_ms),), RegroupingOptions(pause_ms=9000))
    for segment in made:
        assert len(segment.text) <= 300
        assert segment.end_ms - segment.start_ms <= 30_000


def test_word_is_never_cut_at_its_joints() -> None:
    words = tuple(
        Word(text=text, start_ms=at * 100, end_ms=at * 100 + 100, spaced=text == "can")
        for at, text in enumerate(["can", "'t"] * 100)
    )
    made = regroup((Segment(words=words),), RegroupingOptions(longest_characters=20))
    assert all(len(segment.words) % 2 == 0 for segment in made)
    assert len(made) > 10


def test_times_that_run_backwards_are_mended() -> None:
    late, early = spoken("first", start_ms=500), spoken("second", start_ms=300)
    (made,) = regroup((late, early))
    assert made.text == "first second"
    assert [w.start_ms for w in made.words] == [500, 500]


def test_doubt_about_one_window_stays_with_its_words() -> None:
    doubted = Segment(words=spoken("Yes. No").words, suspect=(Suspicion.REPETITIVE,))
    made = regroup((doubted, spoken("way. Good.", start_ms=600)))
    assert [(s.text, bool(s.suspect)) for s in made] == [
        ("Yes.", True),
        ("No way.", True),
        ("Good.", False),
    ]
