from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import EditError
from speechstudio.domain.hearing import Hearing, span_of_doubt, span_of_segment
from speechstudio.domain.invariants import check
from speechstudio.domain.rehearing import Reading, alternatives, rehear_missed, rehear_segment
from speechstudio.domain.review import Doubt, doubts
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import (
    EngineUse,
    Segment,
    Speaker,
    Suspicion,
    Transcript,
    join_words,
)
from speechstudio.domain.turns import SpeakerTurn
from tests.domain.strategies import spoken, transcripts

SMALL = EngineUse(task="recognition", engine="ears 1", model="small")
LARGE = replace(SMALL, model="large")
SPEAKERS = (Speaker(id="S1", name="Ann"), Speaker(id="S2", name="Ben"))


def hearing(
    text: str, start_ms: int, span: tuple[int, int], *, word_ms: int = 300, **fields: object
) -> Hearing:
    """Hear words from a time on."""
    heard = spoken(text, start_ms=start_ms, word_ms=word_ms)
    all_speech = (TimeSpan(start_ms=heard.start_ms, end_ms=heard.end_ms),)
    made = Hearing(
        span=TimeSpan(start_ms=span[0], end_ms=span[1]),
        segments=(heard,),
        speech=all_speech,
        use=SMALL,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def talk(*segments: Segment, **fields: object) -> Transcript:
    made = Transcript(segments=segments, speakers=SPEAKERS, duration_ms=60_000)
    return replace(made, **fields)  # type: ignore[arg-type]


THREE = talk(
    spoken("we were there", speaker="S1"),
    spoken("the Elder sleuths was open", start_ms=1_000, speaker="S2"),
    spoken("all night", start_ms=2_500, speaker="S1"),
)


def test_a_segment_gets_other_words_and_keeps_its_speaker() -> None:
    heard = hearing("there the Helder sluice was open all", 700, (950, 2_500), word_ms=290)
    after = rehear_segment(THREE, heard, segment=1)
    assert check(after) == ()
    assert after.text == "we were there\nthe Helder sluice was open\nall night"
    assert {word.speaker for word in after.segments[1].words} == {"S2"}
    assert after.segments[1].words[1].start_ms == 700 + 2 * 290
    assert after.segments[0] is THREE.segments[0]
    assert after.segments[2] is THREE.segments[2]
    assert after.engines == (SMALL,)


def test_words_of_neighbours_are_not_taken_although_they_were_heard_a_little_off() -> None:
    heard = hearing("there the Helder sluice was open all night", 850, (950, 2_550), word_ms=250)
    after = rehear_segment(THREE, heard, segment=1)
    assert after.segments[1].text == "the Helder sluice was open"


def test_the_words_at_the_edges_are_not_lost_although_they_were_heard_a_little_off() -> None:
    for shift_ms in (-240, 240):
        heard = hearing("the Elder sleuths was open", 1_000 + shift_ms, (1_000, 2_500))
        after = rehear_segment(THREE, heard, segment=1)
        assert after.segments[1].text == "the Elder sleuths was open"
        assert 1_000 <= after.segments[1].start_ms <= after.segments[1].end_ms <= 2_500


def test_what_was_doubted_of_the_text_is_judged_anew() -> None:
    segment = replace(
        spoken("and then and then and then and then", speaker="S1"),
        suspect=(Suspicion.REPETITIVE, Suspicion.UNCERTAIN_SPEAKER),
    )
    before = talk(segment)
    heard = hearing("and then we left the house by the back", 0, (0, 2_500), word_ms=250)
    after = rehear_segment(before, heard, segment=0)
    assert after.segments[0].suspect == (Suspicion.UNCERTAIN_SPEAKER,)
    loop = hearing("no way no way no way no way no way", 0, (0, 2_500), word_ms=250)
    doubted = rehear_segment(before, loop, segment=0).segments[0]
    assert Suspicion.REPETITIVE in doubted.suspect


def test_what_the_recognizer_doubts_itself_is_kept() -> None:
    heard = hearing("we were there", 0, (0, 1_000))
    unsure = replace(heard.segments[0], suspect=(Suspicion.LOW_CONFIDENCE,))
    after = rehear_segment(THREE, replace(heard, segments=(unsure,)), segment=0)
    assert after.segments[0].suspect == (Suspicion.LOW_CONFIDENCE,)


def test_text_where_no_speech_is_heard_is_doubted() -> None:
    heard = hearing("thank you", 0, (0, 1_000), speech=())
    after = rehear_segment(THREE, heard, segment=0)
    assert after.segments[0].suspect == (Suspicion.TEXT_WITHOUT_SPEECH,)


def test_where_nothing_is_heard_nothing_changes() -> None:
    silence = hearing("x", 0, (0, 1_000), segments=(), speech=())
    assert rehear_segment(THREE, silence, segment=0) is THREE
    assert rehear_missed(THREE, silence) is THREE


def test_a_part_is_not_put_in_place_of_the_whole() -> None:
    with pytest.raises(EditError, match="only a part of segment 1"):
        rehear_segment(THREE, hearing("the Helder", 1_000, (1_000, 1_600)), segment=1)
    with pytest.raises(EditError):
        rehear_segment(THREE, hearing("a", 0, (0, 9_000)), segment=3)


def test_speech_that_gets_no_words_again_is_listed() -> None:
    before = talk(spoken(" ".join(["word"] * 20), speaker="S1"))
    speech = (TimeSpan(start_ms=0, end_ms=6_000),)
    heard = hearing("word word", 0, (0, 6_200), speech=speech)
    after = rehear_segment(before, heard, segment=0)
    assert after.missed == (TimeSpan(start_ms=600, end_ms=6_000),)


GAP = talk(
    spoken("before it", speaker="S1"),
    spoken("behind it", start_ms=9_000, speaker="S2"),
    missed=(TimeSpan(start_ms=2_000, end_ms=6_000), TimeSpan(start_ms=20_000, end_ms=22_000)),
    turns=(
        SpeakerTurn(start_ms=0, end_ms=3_400, speaker="S1"),
        SpeakerTurn(start_ms=3_400, end_ms=12_000, speaker="S2"),
    ),
)


def test_missed_speech_gets_words_with_the_speakers_of_the_turns() -> None:
    heard = hearing("Was it late? Yes, it was very late", 2_200, (2_000, 6_000), word_ms=400)
    after = rehear_missed(GAP, heard)
    assert check(after) == ()
    assert [(segment.text, segment.speaker) for segment in after.segments] == [
        ("before it", "S1"),
        ("Was it late?", "S1"),
        ("Yes, it was very late", "S2"),
        ("behind it", "S2"),
    ]
    assert after.missed == (TimeSpan(start_ms=20_000, end_ms=22_000),)
    assert after.engines == (SMALL,)


def test_words_that_stand_beside_the_gap_are_not_said_twice() -> None:
    before = talk(
        spoken("we went home", start_ms=1_200, speaker="S1"),
        missed=(TimeSpan(start_ms=2_100, end_ms=5_000),),
    )
    heard = hearing("went home after that", 1_600, (2_100, 5_000))
    assert rehear_missed(before, heard).text == "we went home\nafter that"


def test_what_is_missed_still_is_listed() -> None:
    speech = (TimeSpan(start_ms=1_500, end_ms=7_000),)
    heard = hearing("Yes", 2_000, (2_000, 6_000), speech=speech)
    assert rehear_missed(GAP, heard).missed == (
        TimeSpan(start_ms=2_300, end_ms=6_000),
        TimeSpan(start_ms=20_000, end_ms=22_000),
    )


def test_a_segment_that_goes_on_over_the_gap_is_parted() -> None:
    first, second = spoken("it was", speaker="S1"), spoken("so late", start_ms=8_000, speaker="S1")
    before = talk(
        Segment(words=(*first.words, *second.words)),
        missed=(TimeSpan(start_ms=2_000, end_ms=4_000),),
    )
    after = rehear_missed(before, hearing("I think", 2_500, (2_000, 4_000)))
    assert check(after) == ()
    assert [segment.text for segment in after.segments] == ["it was", "I think", "so late"]


def test_without_turns_nobody_is_given_the_words() -> None:
    after = rehear_missed(replace(GAP, turns=()), hearing("Yes", 2_500, (2_000, 6_000)))
    assert after.segments[1].speaker is None


def doubt(first: int, stop: int, segment: int = 1, transcript: Transcript = THREE) -> Doubt:
    words = transcript.segments[segment].words[first:stop]
    return Doubt(
        reason=Suspicion.LOW_CONFIDENCE,
        start_ms=words[0].start_ms,
        end_ms=words[-1].end_ms,
        segment=segment,
        first=first,
        stop=stop,
    )


def test_other_readings_of_the_words_in_doubt_are_given() -> None:
    heard = [
        hearing("there the Helder sluice was open all", 700, (950, 2_500), word_ms=290),
        hearing("the elder, sleuths was open", 1_000, (950, 2_500), use=LARGE),
        hearing("the Helder Sluice was open", 1_000, (950, 2_500), use=LARGE),
        hearing("the elder sluice was open", 1_000, (950, 2_500), use=LARGE),
    ]
    assert alternatives(THREE, doubt(1, 3), heard) == (
        Reading(text="Helder sluice", model="small"),
        Reading(text="elder sluice", model="large"),
    )


def test_more_or_fewer_words_may_be_heard() -> None:
    fewer = hearing("the hell was open", 1_000, (950, 2_500), word_ms=370)
    more = hearing("the held are slow is was open", 1_000, (950, 2_500), word_ms=215)
    readings = alternatives(THREE, doubt(1, 3), [fewer, more])
    assert [reading.text for reading in readings] == ["hell", "held are slow is"]


def test_where_all_is_heard_in_another_way_the_time_decides() -> None:
    heard = hearing("a shoulder bruises him slowly", 1_000, (950, 2_500))
    (reading,) = alternatives(THREE, doubt(1, 3), [heard])
    assert reading.text == "shoulder bruises"


def test_a_hearing_of_another_stretch_tells_nothing() -> None:
    heard = hearing("we are there", 0, (0, 900))
    assert alternatives(THREE, doubt(1, 3), [heard]) == ()
    missed = Doubt(reason=Suspicion.SPEECH_WITHOUT_TEXT, start_ms=0, end_ms=900)
    assert alternatives(THREE, missed, [heard]) == ()


_texts = st.lists(st.sampled_from(["a", "b", "yes", "well,", "No."]), min_size=1, max_size=8)


@given(transcripts(minimum=1), st.data(), _texts, st.integers(-1_500, 1_500), st.integers(1, 600))
def test_every_promise_is_kept_whatever_is_heard(
    transcript: Transcript, data: st.DataObject, text: list[str], shift_ms: int, word_ms: int
) -> None:
    at = data.draw(st.integers(0, len(transcript.segments) - 1))
    span = span_of_segment(transcript, at)
    start_ms = max(0, span.start_ms + shift_ms)
    heard = replace(hearing(" ".join(text), start_ms, (0, 1), word_ms=word_ms), span=span)
    after = rehear_segment(transcript, heard, segment=at)
    assert check(after) == ()
    assert len(after.segments) == len(transcript.segments)
    assert check(rehear_missed(transcript, heard)) == ()


@given(transcripts(minimum=1), _texts)
def test_other_readings_are_of_what_was_heard(transcript: Transcript, text: list[str]) -> None:
    for each in doubts(transcript):
        span = span_of_doubt(transcript, each)
        heard = replace(hearing(" ".join(text), span.start_ms, (0, 1)), span=span)
        for reading in alternatives(transcript, each, [heard]):
            assert reading.text in join_words(heard.segments[0].words)
