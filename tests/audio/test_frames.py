import numpy as np
import pytest

from speechstudio.audio.frames import to_channels, to_float


def test_sixteen_bits_become_floats_exactly() -> None:
    raw = np.arange(-32_768, 32_768, dtype=np.int16)[:, np.newaxis]
    samples, damaged = to_float([raw])
    assert damaged == 0
    assert samples.dtype == np.float32
    assert np.array_equal(samples * 32_768, raw)


@pytest.mark.parametrize(
    ("dtype", "low", "middle"),
    [("u1", 0, 128), ("i2", -(2**15), 0), ("i4", -(2**31), 0), ("f8", -1, 0)],
)
def test_every_format_spans_minus_one_to_one(dtype: str, low: int, middle: int) -> None:
    samples, _ = to_float([np.array([[low], [middle]], dtype=dtype)])
    assert samples.ravel().tolist() == [-1.0, 0.0]


def test_pieces_are_joined_in_order() -> None:
    pieces = [np.full((2, 1), value, dtype=np.float32) for value in (0.1, 0.2)]
    assert to_float(pieces)[0].ravel().tolist() == pytest.approx([0.1, 0.1, 0.2, 0.2])


def test_what_is_no_number_becomes_silence_and_is_counted() -> None:
    raw = np.array([[0.5], [np.nan], [np.inf], [-np.inf], [1e30], [1.5]], dtype=np.float64)
    samples, damaged = to_float([raw])
    assert samples.ravel().tolist() == [0.5, 0, 0, 0, 0, 1.5]
    assert damaged == 4


def test_a_change_of_channels_in_the_middle_is_levelled() -> None:
    stereo = np.array([[0.2, 0.4]], dtype=np.float32)
    assert to_channels(stereo, 2) is stereo
    assert to_channels(stereo, 1).ravel().tolist() == pytest.approx([0.3])
    assert to_channels(stereo, 3).ravel().tolist() == pytest.approx([0.3] * 3)
