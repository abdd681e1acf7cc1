import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.ring import Ring


@given(st.lists(st.one_of(st.integers(0, 12), st.none()), max_size=40))
def test_what_goes_in_comes_out_in_order(steps: list[int | None]) -> None:
    ring = Ring(10, 2)
    count = 0
    sent: list[int] = []
    got: list[int] = []
    for step in steps:
        if step is None:
            got += ring.take()[:, 0].astype(int).tolist()
            continue
        block = np.repeat(np.arange(count, count + step, dtype=np.float32)[:, None], 2, axis=1)
        fits = len(sent) - len(got) + step <= 10
        assert ring.put(block) is fits
        if fits:
            sent += range(count, count + step)
        count += step
    got += ring.take()[:, 0].astype(int).tolist()
    assert got == sent
    assert ring.written == len(sent)
