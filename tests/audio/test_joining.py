import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.audio.joining import Joiner
from tests.audio.making import tone


class _Store:
    def __init__(self, rate: int) -> None:
        self.pieces: list[np.ndarray] = []
        self.joiner = Joiner(rate, self.pieces.append)

    def sound(self) -> np.ndarray:
        self.joiner.settle()
        return np.concatenate(self.pieces) if self.pieces else np.zeros(0)


_STEP = st.one_of(
    st.tuples(st.just("pause"), st.integers(0, 500)),
    st.tuples(st.sampled_from([8_000, 16_000, 22_050, 24_000, 44_100]), st.integers(0, 9000)),
)


@settings(deadline=None, max_examples=50)
@given(st.sampled_from([16_000, 24_000, 48_000]), st.lists(_STEP, max_size=12))
def test_what_is_placed_is_what_is_stored(rate: int, steps: list[tuple[str | int, int]]) -> None:
    store, seconds = _Store(rate), 0.0
    for what, amount in steps:
        assert store.joiner.position_ms == pytest.approx(seconds * 1000, abs=1)
        if isinstance(what, int):
            placed = store.joiner.add(np.ones(amount, dtype=np.float32), what)
            assert placed.start_ms == pytest.approx(seconds * 1000, abs=1)
            seconds += amount / what
            assert placed.end_ms == pytest.approx(seconds * 1000, abs=1)
        else:
            store.joiner.pause(amount)
            seconds += amount / 1000
    assert len(store.sound()) == store.joiner.position
    assert store.joiner.position == pytest.approx(seconds * rate, abs=len(steps))


def test_a_sound_that_was_cut_is_joined_without_a_seam() -> None:
    whole = tone(440, 2, 22_050)
    cut, uncut = _Store(48_000), _Store(48_000)
    for piece in np.split(whole, [1000, 1001, 9000, 30_000]):
        cut.joiner.add(piece, 22_050)
    uncut.joiner.add(whole, 22_050)
    assert np.abs(cut.sound() - uncut.sound()).max() < 1e-6
    expected = tone(440, 2, 48_000)
    assert np.abs(cut.sound() - expected)[500:-500].max() < 1e-3


def test_sound_at_the_rate_of_the_file_stays_as_it_is() -> None:
    store, sound = _Store(24_000), tone(440, 0.5, 24_000)
    store.joiner.add(sound, 24_000)
    store.joiner.pause(100)
    store.joiner.add(sound, 24_000)
    expected = np.concatenate((sound, np.zeros(2400, dtype=np.float32), sound))
    assert np.array_equal(store.sound(), expected)


def test_a_pause_is_silent_after_resampling() -> None:
    store = _Store(48_000)
    store.joiner.add(tone(440, 0.5, 22_050), 22_050)
    store.joiner.pause(200)
    store.joiner.add(tone(440, 0.5, 22_050), 22_050)
    assert not store.sound()[24_000 : 24_000 + 9600].any()


def test_a_negative_pause_is_none() -> None:
    store = _Store(24_000)
    store.joiner.add(tone(440, 0.5, 24_000), 24_000)
    store.joiner.pause(-50)
    assert store.joiner.position_ms == 500
