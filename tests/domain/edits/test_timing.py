import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.edits import WordFit, retime_segment, retime_word
from speechstudio.domain.errors import EditError
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Segment, Transcript, Word
from tests.domain.strategies import spoken, transcripts

times = st.tuples(st.integers(0, 15_000), st.integers(0, 4000)).map(
    lambda pair: (pair[0], sum(pair))
)


def spans(segment: Segment) -> list[tuple[int, int]]:
    return [(word.start_ms, word.end_ms) for word in segment.words]


def disjoint_pairs(transcript: Transcript) -> set[tuple[int, int]]:
    segments = transcript.segments
    return {
        (at, at + 1)
        for at in range(len(segments) - 1)
        if segments[at].end_ms <= segments[at + 1].start_ms
    }


@given(transcripts(minimum=1), times, st.sampled_from(WordFit), st.data())
def test_retimed_segment_keeps_the_promises(
    transcript: Transcript, time: tuple[int, int], fit: WordFit, data: st.DataObject
) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    after = retime_segment(transcript, segment=segment, start_ms=time[0], end_ms=time[1], fit=fit)
    assert check(after) == ()
    assert sorted(s.text for s in after.segments) == sorted(s.text for s in transcript.segments)


@given(transcripts(minimum=1, apart=True), times, st.sampled_from(WordFit), st.data())
def test_segments_apart_stay_apart(
    transcript: Transcript, time: tuple[int, int], fit: WordFit, data: st.DataObject
) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    after = retime_segment(transcript, segment=segment, start_ms=time[0], end_ms=time[1], fit=fit)
    assert disjoint_pairs(after) >= disjoint_pairs(transcript)
    assert after.text == transcript.text


@given(transcripts(minimum=1), times, st.data())
def test_retimed_word_keeps_the_promises(
    transcript: Transcript, time: tuple[int, int], data: st.DataObject
) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    word = data.draw(st.integers(0, len(transcript.segments[segment].words) - 1))
    after = retime_word(transcript, segment=segment, word=word, start_ms=time[0], end_ms=time[1])
    assert check(after) == ()
    assert sorted(s.text for s in after.segments) == sorted(s.text for s in transcript.segments)


@given(transcripts(minimum=1, apart=True), st.data())
def test_own_time_changes_nothing(transcript: Transcript, data: st.DataObject) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    old = transcript.segments[segment]
    for fit in WordFit:
        assert transcript == retime_segment(
            transcript, segment=segment, start_ms=old.start_ms, end_ms=old.end_ms, fit=fit
        )
    for at, word in enumerate(old.words):
        assert transcript == retime_word(
            transcript, segment=segment, word=at, start_ms=word.start_ms, end_ms=word.end_ms
        )


def three() -> Transcript:
    """Words of 300 ms: two, two and two, without a pause."""
    return Transcript(
        segments=(
            spoken("one two"),
            spoken("three four", start_ms=600),
            spoken("five six", start_ms=1200),
        )
    )


def test_word_takes_time_of_its_neighbours() -> None:
    after = retime_word(three(), segment=1, word=0, start_ms=450, end_ms=1000)
    assert spans(after.segments[0]) == [(0, 300), (300, 450)]
    assert spans(after.segments[1]) == [(450, 1000), (1000, 1200)]


def test_word_never_passes_its_neighbours() -> None:
    after = retime_word(three(), segment=1, word=0, start_ms=0, end_ms=9000)
    assert spans(after.segments[0]) == [(0, 300), (300, 300)]
    assert spans(after.segments[1]) == [(300, 1200), (1200, 1200)]
    assert spans(after.segments[2]) == [(1200, 1500), (1500, 1800)]


def test_scaled_words_stretch_with_their_segment() -> None:
    transcript = Transcript(segments=(spoken("one two"),))
    after = retime_segment(transcript, segment=0, start_ms=1000, end_ms=2200)
    assert spans(after.segments[0]) == [(1000, 1600), (1600, 2200)]


def test_clamped_words_stay_inside_their_segment() -> None:
    transcript = Transcript(segments=(spoken("one two three"),))
    after = retime_segment(transcript, segment=0, start_ms=400, end_ms=2000, fit=WordFit.CLAMP)
    assert spans(after.segments[0]) == [(400, 400), (400, 600), (600, 2000)]


def test_moved_segment_keeps_the_pace_of_its_words() -> None:
    transcript = Transcript(segments=(spoken("one two three"),))
    for fit in WordFit:
        after = retime_segment(transcript, segment=0, start_ms=700, end_ms=1600, fit=fit)
        assert spans(after.segments[0]) == [(700, 1000), (1000, 1300), (1300, 1600)]


def test_segment_without_length_spreads_its_words() -> None:
    words = tuple(Word(text=text, start_ms=50, end_ms=50) for text in ("a", "bcd"))
    after = retime_segment(
        Transcript(segments=(Segment(words=words),)), segment=0, start_ms=0, end_ms=400
    )
    assert spans(after.segments[0]) == [(0, 100), (100, 400)]


def test_nothing_outlasts_the_recording() -> None:
    transcript = Transcript(segments=(spoken("one two"),), duration_ms=1000)
    after = retime_segment(transcript, segment=0, start_ms=0, end_ms=5000)
    assert after.segments[0].end_ms == 1000


@pytest.mark.parametrize(("start", "end"), [(10, 5), (-1, 5)])
def test_time_that_runs_backwards_is_refused(start: int, end: int) -> None:
    with pytest.raises(EditError):
        retime_word(three(), segment=0, word=0, start_ms=start, end_ms=end)
    with pytest.raises(EditError):
        retime_segment(three(), segment=0, start_ms=start, end_ms=end)
