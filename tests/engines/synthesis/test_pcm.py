import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.synthesis.pcm import PcmFormat, take_of_wav
from tests.fakes.services import endless, tone, wav

SAMPLES, RATE = tone("some text")


def written(bits: int, tag: int, channels: int, data: bytes) -> bytes:
    """Write a WAV file, with a part before the samples that nobody asked for."""
    frame = bits // 8 * channels
    form = struct.pack("<HHIIHH", tag, channels, RATE, RATE * frame, frame, bits)
    parts = [(b"fmt ", form), (b"LIST", b"odd\0"), (b"data", data)]
    body = b"".join(name + struct.pack("<I", len(part)) + part for name, part in parts)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WAVE" + body


def test_a_file_is_read_with_its_rate() -> None:
    take = take_of_wav(wav(SAMPLES, RATE))
    assert take.sample_rate == RATE
    assert np.allclose(take.samples, np.frombuffer(SAMPLES, "<i2") / 32768)


def test_a_file_that_was_sent_before_its_length_was_known_is_read_to_its_end() -> None:
    whole = take_of_wav(wav(SAMPLES, RATE))
    assert np.array_equal(take_of_wav(endless(wav(SAMPLES, RATE))).samples, whole.samples)


@pytest.mark.parametrize(
    ("bits", "tag", "data"),
    [
        (8, 1, bytes([128, 192, 64])),
        (16, 1, np.array([0, 0.5, -0.5]).__mul__(2**15).astype("<i2").tobytes()),
        (24, 1, b"\x00\x00\x00\x00\x00\x40\x00\x00\xc0"),
        (32, 1, np.array([0, 0.5, -0.5]).__mul__(2**31).astype("<i4").tobytes()),
        (32, 3, np.array([0, 0.5, -0.5], "<f4").tobytes()),
        (64, 3, np.array([0, 0.5, -0.5], "<f8").tobytes()),
    ],
)
def test_every_usual_way_to_write_samples_is_read(bits: int, tag: int, data: bytes) -> None:
    take = take_of_wav(written(bits, tag, 1, data))
    assert take.samples == pytest.approx([0, 0.5, -0.5], abs=1e-6)
    assert take.samples.dtype == np.float32


def test_channels_are_mixed_and_a_torn_frame_is_left() -> None:
    data = np.array([8192, 16384, -8192, 8192, 1], "<i2").tobytes()
    take = PcmFormat(rate=8000, width=2, channels=2).take(data)
    assert take.samples == pytest.approx([0.375, 0.0])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no WAV"),
        (b"<html>", "no WAV"),
        (wav(SAMPLES, RATE)[:2000], "ends early"),
        (wav(SAMPLES, RATE)[:36], "no sound"),
        (b"RIFF\0\0\0\0WAVEdata\4\0\0\0abcd", "how it is written"),
        (b"RIFF\0\0\0\0WAVEfmt \4\0\0\0abcd", "torn header"),
        (written(16, 6, 1, b"ab"), "not known"),
        (written(12, 1, 1, b"ab"), "not known"),
        (written(64, 1, 1, b"abcdefgh"), "no sound has"),
    ],
)
def test_what_is_no_sound_is_told_from_it(data: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        take_of_wav(data)


@given(st.binary(max_size=200))
def test_whatever_comes_is_sound_or_a_plain_error(data: bytes) -> None:
    for given_data in (data, b"RIFF\0\0\0\0WAVE" + data, wav(SAMPLES, RATE)[:40] + data):
        try:
            take = take_of_wav(given_data)
        except ValueError:
            continue
        assert take.samples.ndim == 1
