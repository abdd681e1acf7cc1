"""Another pace for finished sound."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.contract import AudioChunk
from speechstudio.engines.synthesis.sound import Mark, Take
from speechstudio.engines.synthesis.stretching import stretched
from tests.engines.synthesis.listening import fundamental_hz, loudness_db

RATE = 16_000


def voiced(seconds: float, hz: float = 120.0) -> Take:
    """Make something with a pitch and overtones, as vowels have."""
    times = np.arange(round(seconds * RATE)) / RATE
    samples = np.zeros(len(times))
    for part in range(1, 8):
        samples += 0.2 * np.sin(2 * np.pi * hz * part * times) / part
    return Take(samples=samples.astype(np.float32), sample_rate=RATE)


def chunk(take: Take) -> AudioChunk:
    return AudioChunk(samples=take.samples, sample_rate=take.sample_rate)


@pytest.mark.parametrize("pace", [0.5, 0.8, 1.3, 2.0])
def test_pitch_and_loudness_stay_when_the_pace_changes(pace: float) -> None:
    before = voiced(2.0)
    after = stretched(before, pace)
    assert len(after.samples) == pytest.approx(len(before.samples) / pace, abs=1)
    assert fundamental_hz(chunk(after)) == pytest.approx(fundamental_hz(chunk(before)), rel=0.03)
    assert loudness_db(chunk(after)) == pytest.approx(loudness_db(chunk(before)), abs=1.0)


@given(length=st.integers(0, 3000), pace=st.floats(0.25, 4.0))
def test_sound_of_any_length_takes_any_pace(length: int, pace: float) -> None:
    take = Take(samples=np.full(length, 0.5, np.float32), sample_rate=RATE)
    made = stretched(take, pace).samples
    assert len(made) == (length if pace == 1.0 else round(length / pace))
    assert np.isfinite(made).all()


def test_words_move_with_the_sound() -> None:
    mark = Mark(start=0, end=2, first=1600, last=3200)
    take = Take(samples=voiced(1.0).samples, sample_rate=RATE, marks=(mark,))
    moved = stretched(take, 2.0).marks[0]
    assert (moved.first, moved.last) == (800, 1600)


def test_its_own_pace_leaves_the_sound_as_it_is() -> None:
    take = voiced(0.3)
    assert stretched(take, 1.0) is take
