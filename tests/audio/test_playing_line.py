import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.playing_line import Chunk, PlayingLine

STEP_S = 0.001


def chunk(start: int, count: int) -> Chunk:
    """Samples that say where they belong."""
    samples = np.arange(start, start + count, dtype=np.float32)[:, np.newaxis]
    return Chunk(samples=samples, start_s=start * STEP_S, step_s=STEP_S)


@given(st.lists(st.integers(0, 30), max_size=20), st.lists(st.integers(1, 40), max_size=20))
def test_frames_come_in_order_with_their_moments(puts: list[int], takes: list[int]) -> None:
    line = PlayingLine(0.0)
    count = 0
    for size in puts:
        line.put(chunk(count, size))
        count += size
    assert line.waiting == count
    got: list[float] = []
    for size in takes:
        for piece in line.take(size):
            assert piece.start_s == pytest.approx(len(got) * STEP_S)
            got += piece.samples[:, 0].tolist()
            assert line.reached_s == pytest.approx(len(got) * STEP_S)
    assert got == list(range(min(sum(takes), count)))
    assert line.waiting == count - len(got)


@given(st.integers(0, 25))
def test_skipping_drops_what_comes_before(to: int) -> None:
    line = PlayingLine(0.0)
    for number in range(3):
        line.put(chunk(number * 10, 10))
    line.skip_to(to * STEP_S)
    (first,) = line.take(1)
    assert first.samples[0, 0] == to
