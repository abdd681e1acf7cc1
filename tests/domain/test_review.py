from dataclasses import replace

from hypothesis import given

from speechstudio.domain.invariants import check
from speechstudio.domain.review import UNSURE, Doubt, accept, doubtful_runs, doubts
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Suspicion, Transcript
from tests.domain.strategies import spoken, transcripts


def doubted(
    text: str, *unsure: int, start_ms: int = 0, suspect: tuple[Suspicion, ...] = ()
) -> Segment:
    """A segment in which some words have a low probability."""
    segment = spoken(text, start_ms=start_ms)
    words = tuple(
        replace(word, confidence=0.2) if at in unsure else word
        for at, word in enumerate(segment.words)
    )
    return replace(segment, words=words, suspect=suspect)


def test_neighbouring_words_in_doubt_are_one_run() -> None:
    assert doubtful_runs(doubted("a b c d e", 1, 2, 4)) == ((1, 3), (4, 5))


def test_a_doubt_of_the_whole_segment_covers_all_its_words() -> None:
    segment = doubted("so so so so", 1, suspect=(Suspicion.REPETITIVE,))
    assert doubtful_runs(segment) == ((0, 4),)


def test_typed_words_and_sure_words_are_not_doubted() -> None:
    segment = doubted("a b")
    typed = replace(segment.words[0], confidence=None)
    limit = replace(segment.words[1], confidence=UNSURE)
    assert doubtful_runs(replace(segment, words=(typed, limit))) == ()


def test_doubts_come_in_order_of_time_with_missed_speech_among_them() -> None:
    transcript = Transcript(
        segments=(
            doubted("one Helder sluice", 1, 2),
            doubted("far away", 0, start_ms=9_000, suspect=(Suspicion.UNCERTAIN_SPEAKER,)),
        ),
        missed=(TimeSpan(start_ms=4_000, end_ms=7_000),),
    )
    found = doubts(transcript)
    assert [doubt.reason for doubt in found] == [
        Suspicion.LOW_CONFIDENCE,
        Suspicion.SPEECH_WITHOUT_TEXT,
        Suspicion.UNCERTAIN_SPEAKER,
        Suspicion.LOW_CONFIDENCE,
    ]
    first = found[0]
    assert (first.text, first.segment, first.first, first.stop) == ("Helder sluice", 0, 1, 3)
    assert (first.start_ms, first.end_ms, first.confidence) == (300, 900, 0.2)
    assert found[1].segment is None


def test_a_long_doubt_shows_its_first_words() -> None:
    segment = doubted("a b c d e f g h", suspect=(Suspicion.TOO_FAST,))
    assert doubts(Transcript(segments=(segment,)))[0].text == "a b c d e f …"


def test_accepting_words_takes_their_doubt_and_leaves_the_others() -> None:
    segment = doubted("a b c d", 1, 3, suspect=(Suspicion.LOW_CONFIDENCE,))
    transcript = Transcript(segments=(segment,))
    once = accept(transcript, doubts(transcript)[0])
    assert [doubt.first for doubt in doubts(once)] == [3]
    assert once.segments[0].suspect == (Suspicion.LOW_CONFIDENCE,)
    twice = accept(once, doubts(once)[0])
    assert twice.segments[0].suspect == ()
    assert twice.text == transcript.text


def test_accepting_missed_speech_takes_it_from_the_list() -> None:
    missed = (TimeSpan(start_ms=0, end_ms=900), TimeSpan(start_ms=2_000, end_ms=4_000))
    transcript = Transcript(missed=missed)
    assert accept(transcript, doubts(transcript)[1]).missed == missed[:1]


@given(transcripts())
def test_accepting_one_after_another_comes_to_an_end_and_changes_no_word(
    transcript: Transcript,
) -> None:
    now, left = transcript, doubts(transcript)
    for _ in range(sum(len(s.words) + len(s.suspect) for s in transcript.segments) + 1):
        if not left:
            break
        now = accept(now, left[0])
        left = doubts(now)
    assert left == ()
    assert now.text == transcript.text
    assert check(now) == check(transcript)


@given(transcripts())
def test_every_doubt_names_words_that_are_there(transcript: Transcript) -> None:
    for doubt in doubts(transcript):
        assert isinstance(doubt, Doubt)
        assert doubt.start_ms <= doubt.end_ms
        if doubt.segment is not None:
            words = transcript.segments[doubt.segment].words
            assert 0 <= doubt.first < doubt.stop <= len(words)
