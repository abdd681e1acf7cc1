import json
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.speech import PhonemeSpan, SpokenSentence, SpokenWord
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Suspicion, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.engines.contract import AudioChunk, Passage, Voice
from speechstudio.engines.wire import (
    chunk_from_wire,
    chunk_to_wire,
    diarization_from_json,
    diarization_to_json,
    passage_from_json,
    passage_to_json,
    sentence_from_json,
    sentence_to_json,
    voice_from_json,
    voice_to_json,
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


@given(st.text(min_size=3), st.floats(0.1, 9), st.floats(-24, 24))
def test_a_sentence_crosses_a_border_unchanged(text: str, rate: float, pitch: float) -> None:
    spans = (PhonemeSpan(start=0, end=1, ipa="ə"), PhonemeSpan(start=2, end=len(text), ipa="ʃ"))
    sentence = SpokenSentence(
        text=text, language="en", phonemes=spans, rate=rate, pitch_semitones=pitch
    )
    assert sentence_from_json(across(sentence_to_json(sentence))) == sentence


def test_a_voice_crosses_a_border_unchanged() -> None:
    voice = Voice(id="a#1", name="Anna", language="de-DE", capabilities=("word times", "pitch"))
    assert voice_from_json(across(voice_to_json(voice))) == voice


@given(st.integers(0, 10**6), st.lists(st.floats(-1, 1, width=32), max_size=20))
def test_sound_crosses_a_border_bit_for_bit(index: int, values: list[float]) -> None:
    words = (SpokenWord(start=0, end=3, start_ms=1, end_ms=40),)
    samples = np.array(values, np.float32)
    header, payload = chunk_to_wire(
        index, AudioChunk(samples=samples, sample_rate=22_050, words=words)
    )
    again, chunk = chunk_from_wire(across(header), payload)
    assert (again, chunk.sample_rate, chunk.words) == (index, 22_050, words)
    assert np.array_equal(chunk.samples, samples)
    assert chunk.samples.dtype == np.float32
    assert len(payload) == 4 * len(values)
    chunk.samples[:] = 0  # whoever reads it may change it
