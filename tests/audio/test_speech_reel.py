"""The time line of speech that is to be heard."""

from itertools import pairwise

import numpy as np
import pytest

from speechstudio.audio.frames import Samples
from speechstudio.audio.playing_plan import Target
from speechstudio.audio.speech_reel import Moment, SpeechPart, SpeechReel

RATE = 8_000
TARGET = Target(rate_hz=16_000, channels=2)


def tone(seconds: float) -> Samples:
    time_s = np.arange(round(seconds * RATE)) / RATE
    return (0.5 * np.sin(2 * np.pi * 440 * time_s)).astype(np.float32)


def part(seconds: float, pause_ms: int = 0) -> SpeechPart:
    return SpeechPart(samples=tone(seconds), rate_hz=RATE, pause_ms=pause_ms)


@pytest.fixture
def reel() -> SpeechReel:
    reel = SpeechReel()
    reel.add("one", [part(0.5, 100), part(0.25, 150)])
    reel.add("two", [part(1)])
    return reel


def test_a_moment_belongs_to_a_sentence_and_its_silence(reel: SpeechReel) -> None:
    assert reel.end_s == 2.0
    assert reel.place(0.2) == Moment(tag="one", at_ms=200)
    assert reel.place(0.95) == Moment(tag="one", at_ms=950)
    assert reel.place(1.25) == Moment(tag="two", at_ms=250)
    assert reel.place(9) == Moment(tag="two", at_ms=1000)
    assert SpeechReel().place(0) is None


def test_the_beginning_of_a_sentence_can_be_left_out() -> None:
    reel = SpeechReel()
    reel.add("one", [part(0.5, 100), part(0.4)], skip_ms=700)
    assert round(reel.end_s, 3) == 0.3
    assert reel.place(0) == Moment(tag="one", at_ms=700)


def test_a_sentence_may_grow_on_the_same_time_line() -> None:
    reel = SpeechReel()
    whole = tone(0.5)
    smooth = [SpeechPart(samples=part, rate_hz=RATE, is_smooth=True) for part in (whole, whole)]
    reel.add("one", smooth[:1], skip_ms=200)
    reel.add("one", smooth[1:], skip_ms=200, is_more=True)
    assert reel.end_s == pytest.approx(0.8)
    assert reel.place(0.5) == Moment(tag="one", at_ms=700)
    same = Target(rate_hz=RATE, channels=1)
    heard = np.concatenate([chunk.samples[:, 0] for chunk in reel.chunks(0, same, 1)])
    assert np.array_equal(heard, np.concatenate((whole, whole))[RATE // 5 :])


@pytest.mark.parametrize("speed", [0.5, 1, 1.7, 3])
def test_all_that_lies_behind_a_moment_is_given_at_a_tempo(reel: SpeechReel, speed: float) -> None:
    chunks = list(reel.chunks(0.3, TARGET, speed))
    frames = sum(len(chunk.samples) for chunk in chunks)
    assert frames / TARGET.rate_hz == pytest.approx(1.7 / speed, abs=0.002)
    assert chunks[0].start_s == pytest.approx(0.3)
    assert chunks[-1].end_s == pytest.approx(2)
    assert all(a.end_s == pytest.approx(b.start_s) for a, b in pairwise(chunks))
    assert chunks[0].samples.shape[1] == 2


def test_what_is_over_is_forgotten_but_for_the_last(reel: SpeechReel) -> None:
    reel.forget(1.5)
    assert reel.place(0.2) is None
    assert reel.place(1.2) == Moment(tag="two", at_ms=200)
