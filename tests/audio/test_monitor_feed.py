"""Sound between two clocks."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.frames import Samples
from speechstudio.audio.monitor_feed import HELD_S, MOST_HELD_S, MonitorFeed

RATE = 8_000
HELD = round(HELD_S * RATE)


def ramp(start: int, count: int) -> Samples:
    """Frames that say which they are, from 1 on."""
    return np.arange(start + 1, start + count + 1, dtype=np.float32)[:, None]


def filled(feed: MonitorFeed, count: int) -> Samples:
    block = np.full((count, 1), np.nan, np.float32)
    feed.fill(block)
    return block


def test_what_goes_in_comes_out_in_order_after_a_short_wait() -> None:
    feed = MonitorFeed(RATE, 1)
    feed.put(ramp(0, HELD - 1))
    assert not filled(feed, 40).any()
    feed.put(ramp(HELD - 1, 200))
    first, second = filled(feed, 80), filled(feed, 80)
    assert first[0] == 0  # it comes in softly
    assert np.array_equal(np.concatenate((first[40:], second)), ramp(40, 120))


def test_where_sound_runs_out_it_fades_and_holds_more_from_then_on() -> None:
    feed = MonitorFeed(RATE, 1)
    feed.put(np.ones((HELD, 1), np.float32))
    block = filled(feed, HELD + 50)
    assert not block.any()  # there is not enough for one block yet
    feed.put(np.ones((100, 1), np.float32))
    filled(feed, HELD)
    block = filled(feed, 200)
    assert block[99] == 0
    assert block[60] == 1
    assert not block[100:].any()
    assert feed.held == HELD * 3 // 2
    for _ in range(20):
        feed.put(np.ones((feed.held, 1), np.float32))
        filled(feed, feed.held)
        filled(feed, 10)
    assert feed.held <= round(MOST_HELD_S * RATE)


def test_what_has_become_too_much_is_skipped_without_a_click() -> None:
    feed = MonitorFeed(RATE, 1)
    wave = np.sin(np.arange(8_000, dtype=np.float32) / 50)[:, None]
    feed.put(wave[:HELD])
    heard = [filled(feed, 80)]
    feed.put(wave[HELD:])
    heard += [filled(feed, 80), filled(feed, 80)]
    steps = np.abs(np.diff(np.concatenate(heard)[:, 0]))
    assert steps.max() < 0.1
    assert np.array_equal(heard[2], wave[8_000 - HELD + 80 :])


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 900)), max_size=60))
def test_every_block_is_filled_and_nothing_waits_for_long(steps: list[tuple[bool, int]]) -> None:
    feed = MonitorFeed(RATE, 1)
    for is_put, count in steps:
        if is_put:
            feed.put(np.ones((count, 1), np.float32))
        else:
            block = filled(feed, count)
            assert np.isfinite(block).all()
            assert 0 <= block.min() <= block.max() <= 1
            assert feed._put - feed._taken <= max(feed.held, count) + RATE // 20
