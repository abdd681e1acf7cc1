import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.fading import fade

_RATE = 24_000


def test_a_fade_begins_and_ends_at_zero_and_leaves_the_middle() -> None:
    ones = np.ones(_RATE, dtype=np.float32)
    faded = fade(ones, _RATE, fade_ms=5)
    assert faded[0] == faded[-1] == 0
    assert abs(np.diff(faded)).max() < 0.02
    assert (faded[120:-120] == 1).all()
    assert (ones == 1).all()


@given(st.integers(0, 300))
def test_short_chunks_can_be_faded(length: int) -> None:
    faded = fade(np.ones(length, dtype=np.float32), _RATE)
    assert len(faded) == length
    assert faded.dtype == np.float32
    assert length < 2 or faded[0] == faded[-1] == 0
