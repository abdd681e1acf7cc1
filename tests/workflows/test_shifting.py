from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.turns import Diarization
from speechstudio.engines.contract import Passage
from speechstudio.workflows.shifting import diarization_later, passage_later
from tests.domain.strategies import diarizations, spoken


@given(st.integers(0, 10**8))
def test_everything_of_a_passage_moves_by_the_same_time(by_ms: int) -> None:
    passage = Passage(
        start_ms=100,
        end_ms=2_000,
        language="en",
        segments=(spoken("one two", start_ms=150), spoken("three", start_ms=900)),
        speech=(TimeSpan(start_ms=140, end_ms=1_300),),
    )
    later = passage_later(passage, by_ms)
    assert (later.start_ms, later.end_ms) == (100 + by_ms, 2_000 + by_ms)
    assert later.segments == (
        spoken("one two", start_ms=150 + by_ms),
        spoken("three", start_ms=900 + by_ms),
    )
    assert later.speech == (TimeSpan(start_ms=140 + by_ms, end_ms=1_300 + by_ms),)
    assert later.language == "en"


@given(diarizations, st.integers(0, 10**8))
def test_all_turns_move_by_the_same_time(found: Diarization, by_ms: int) -> None:
    later = diarization_later(found, by_ms)
    for before, after in ((found.turns, later.turns), (found.exclusive, later.exclusive)):
        assert [(t.start_ms + by_ms, t.end_ms + by_ms, t.speaker) for t in before] == [
            (t.start_ms, t.end_ms, t.speaker) for t in after
        ]
