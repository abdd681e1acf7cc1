from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.contract import EngineContext
from speechstudio.engines.recognition.speech import (
    Samples,
    VadOptions,
    frames_of,
    padded,
    speech_of,
    speech_spans,
)
from speechstudio.engines.shared_speech import FRAME
from tests.engines.recognition.hearing import Probabilities, conversations, spoken

OPTIONS = VadOptions()
SECOND = frames_of(1000)


def spans(*parts: tuple[float, float], options: VadOptions = OPTIONS) -> list[tuple[int, int]]:
    return list(speech_spans(spoken(*parts), options))


def test_a_frame_is_32_ms() -> None:
    assert [frames_of(ms) for ms in (0, 32, 320, 2000)] == [0, 1, 10, 62]


@pytest.mark.parametrize("silence", [(), ((60.0, 0.0),), ((60.0, 0.49),)])
def test_silence_gives_nothing(silence: tuple[tuple[float, float], ...]) -> None:
    assert spans(*silence) == []


def test_a_short_pause_does_not_end_a_span() -> None:
    assert spans((1, 0.9), (1.9, 0.0), (1, 0.9)) == [(0, 2 * SECOND + frames_of(1900))]


def test_a_long_pause_does() -> None:
    pause = frames_of(2500)
    assert spans((1, 0.9), (2.5, 0.0), (1, 0.9)) == [
        (0, SECOND),
        (SECOND + pause, 2 * SECOND + pause),
    ]


def test_doubtful_sound_begins_no_span_and_ends_none() -> None:
    assert spans((5, 0.4), (1, 0.9), (5, 0.4), (1, 0.9)) == [
        (frames_of(5000), 2 * frames_of(5000) + 2 * SECOND)
    ]


def test_a_span_that_is_too_short_is_dropped() -> None:
    click = ((0.06, 0.9), (5.0, 0.0), (1.0, 0.9))
    assert len(spans(*click)) == 2
    assert len(spans(*click, options=replace(OPTIONS, min_speech_ms=100))) == 1


@given(conversations)
def test_every_frame_of_speech_is_in_a_span(probabilities: Probabilities) -> None:
    found = speech_spans(probabilities, OPTIONS)
    inside = np.zeros(len(probabilities), bool)
    for start, end in found:
        assert 0 <= start < end <= len(probabilities)
        assert probabilities[start] >= OPTIONS.onset
        inside[start:end] = True
    assert inside[probabilities >= OPTIONS.onset].all()
    for before, after in pairwise(found):
        assert after[0] - before[1] >= frames_of(OPTIONS.min_silence_ms)


@given(conversations, st.integers(0, 3000), st.integers(0, 2500))
def test_padding_keeps_order_and_stays_inside(
    probabilities: Probabilities, pad_ms: int, silence_ms: int
) -> None:
    options = VadOptions(pad_ms=pad_ms, min_silence_ms=silence_ms)
    found = speech_spans(probabilities, options)
    wide = padded(found, len(probabilities), options)
    assert len(wide) == len(found)
    for (start, end), (low, high) in zip(found, wide, strict=True):
        assert 0 <= low <= start
        assert end <= high <= len(probabilities)
        assert max(start - low, high - end) <= frames_of(pad_ms)
    assert all(before[1] <= after[0] for before, after in pairwise(wide))


def test_neighbours_share_what_lies_between_them() -> None:
    options = VadOptions(pad_ms=400, min_silence_ms=100)
    assert padded(((0, 10), (15, 20)), 22, options) == ((0, 12), (12, 22))


def test_one_span_is_padded_on_both_sides() -> None:
    assert padded(((100, 200),), 300, OPTIONS) == ((88, 212),)


def test_a_model_that_grows_deaf_in_its_memory_hears_all_the_same() -> None:
    def deaf_after_ten_seconds(samples: Samples) -> Probabilities:
        heard = samples.reshape(-1, FRAME)[:, 0].copy()
        heard[frames_of(10_000) :] = 0
        return heard

    probabilities = spoken((1.0, 0.1), (40.0, 0.9), (7.3, 0.6))
    recording = np.repeat(probabilities, FRAME)
    listen = speech_of(recording, deaf_after_ten_seconds, EngineContext())
    assert np.array_equal(listen(0, len(recording)), probabilities)
