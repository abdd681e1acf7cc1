import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Suspicion, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.engines.contract import Passage
from speechstudio.engines.wire import (
    diarization_from_json,
    diarization_to_json,
    passage_from_json,
    passage_to_json,
)

times = st.tuples(st.integers(0, 10**8), st.integers(0, 10**5)).map(lambda t: (t[0], sum(t)))
words = st.builds(
    lambda text, time, confidence, spaced: Word(
        text=text, start_ms=time[0], end_ms=time[1], confidence=confidence, spaced=spaced
    ),
    st.text(min_size=1, max_size=8),
    times,
    st.none() | st.floats(0, 1),
    st.booleans(),
)
segments = st.builds(
    Segment,
    words=st.lists(words, min_size=1, max_size=3).map(tuple),
    suspect=st.lists(st.sampled_from(Suspicion), unique=True).map(tuple),
)
spans = times.map(lambda t: TimeSpan(start_ms=t[0], end_ms=t[1]))
passages = st.builds(
    lambda time, language, segments, speech: Passage(
        start_ms=time[0], end_ms=time[1], language=language, segments=segments, speech=speech
    ),
    times,
    st.sampled_from(("en", "yue", "")),
    st.lists(segments, max_size=2).map(tuple),
    st.lists(spans, max_size=3).map(tuple),
)
turns = st.lists(
    st.builds(
        lambda time, who: SpeakerTurn(start_ms=time[0], end_ms=time[1], speaker=who),
        times,
        st.text(min_size=1, max_size=5),
    ),
    max_size=4,
).map(tuple)


def across(value: Any) -> Any:
    return json.loads(json.dumps(value))


@given(passages)
def test_a_passage_crosses_a_border_unchanged(passage: Passage) -> None:
    assert passage_from_json(across(passage_to_json(passage))) == passage


@given(turns, turns)
def test_a_diarization_crosses_a_border_unchanged(
    heard: tuple[SpeakerTurn, ...], exclusive: tuple[SpeakerTurn, ...]
) -> None:
    diarization = Diarization(turns=heard, exclusive=exclusive)
    assert diarization_from_json(across(diarization_to_json(diarization))) == diarization
