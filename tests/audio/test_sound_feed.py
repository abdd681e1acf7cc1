"""What a loudspeaker takes, and what it is told to have let be heard."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.sound_feed import Moment, SoundFeed

RATE = 1000
"""A sample is a millisecond."""


def ramp(length: int, start: int = 1) -> np.ndarray:
    return np.arange(start, start + length, dtype=np.float32)


def take(feed: SoundFeed, length: int, heard_s: float) -> list[float]:
    block = np.full(length, 9.0, np.float32)
    feed.take(block, heard_s)
    return [float(sample) for sample in block]


@given(st.lists(st.integers(0, 40), max_size=6), st.lists(st.integers(1, 30), max_size=12))
def test_sounds_are_taken_whole_and_in_order(sounds: list[int], blocks: list[int]) -> None:
    feed, start = SoundFeed(RATE), 1
    for number, length in enumerate(sounds):
        feed.put(ramp(length, start), number)
        start += length
    taken = [sample for length in blocks for sample in take(feed, length, 0.0)]
    total = sum(sounds)
    assert taken == [*range(1, total + 1), *([0] * len(taken))][: len(taken)]
    assert feed.left_s == max(0, total - len(taken)) / RATE


def test_without_sound_there_is_silence_and_nothing_is_heard() -> None:
    feed = SoundFeed(RATE)
    assert take(feed, 3, 1.0) == [0, 0, 0]
    assert feed.heard(2.0) is None
    assert feed.end_s == 0


def test_what_is_heard_is_told_by_the_time_of_its_block() -> None:
    feed = SoundFeed(RATE)
    feed.put(ramp(300), 0)
    take(feed, 200, 10.0)
    take(feed, 200, 10.2)
    assert feed.heard(9.999) is None
    assert feed.heard(10.0) == Moment(sound=0, at_ms=0)
    assert feed.heard(10.15) == Moment(sound=0, at_ms=150)
    assert feed.heard(10.25) == Moment(sound=0, at_ms=250)
    assert feed.heard(11.0) == Moment(sound=0, at_ms=300)
    assert feed.end_s == pytest.approx(10.3)


def test_a_pause_belongs_to_the_sound_before_it() -> None:
    feed = SoundFeed(RATE)
    for sound in (0, None, 1):
        feed.put(ramp(100), sound)
    take(feed, 300, 0.0)
    assert feed.heard(0.15) == Moment(sound=0, at_ms=100)
    assert feed.heard(0.21) == Moment(sound=1, at_ms=10)


def test_a_sound_that_comes_late_is_heard_late() -> None:
    feed = SoundFeed(RATE)
    take(feed, 100, 0.0)
    feed.put(ramp(50), 0)
    take(feed, 100, 0.1)
    assert feed.heard(0.12) == Moment(sound=0, at_ms=20)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_a_sound_is_heard_ever_further(moments: list[float]) -> None:
    feed = SoundFeed(RATE)
    feed.put(ramp(900), 0)
    for number in range(20):
        take(feed, 50, number * 0.05)
    heard = [feed.heard(moment) for moment in sorted(moments)]
    places = [moment.at_ms for moment in heard if moment is not None]
    assert places == sorted(places)
    assert len(places) == len(moments)
