"""The sound of a sentence handed over while it is made."""

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import AudioChunk
from speechstudio.engines.synthesis.sound import EDGE_MS, Samples, Take, chunk_of
from speechstudio.engines.synthesis.streamed import StreamedSound

RATE = 16_000


def syllables(seconds: float = 1.5) -> Samples:
    """Make a hum that comes and goes four times a second, with silence around it."""
    times = np.arange(round(seconds * RATE)) / RATE
    hum = np.sin(2 * np.pi * 150 * times) * np.abs(np.sin(4 * np.pi * times)) * 0.4
    quiet = np.zeros(RATE // 4)
    return np.concatenate((quiet, hum, quiet)).astype(np.float32)


def streamed(*takes: Samples, step: int = 1_000, gain_db: float = 0.0) -> list[AudioChunk]:
    """Hand takes over in steps; the last is the whole."""
    told: list[AudioChunk] = []
    sound = StreamedSound(RATE, gain_db, told.append)
    for take in takes:
        for at in range(0, len(take), step):
            sound.put(take[at : at + step])
        sound.end_take()
    return [*told, sound.chunk()]


@given(st.integers(100, 40_000), st.integers(1, 3))
@settings(max_examples=8, deadline=None)
def test_parts_put_together_are_the_whole(step: int, takes: int) -> None:
    *parts, whole = streamed(*[syllables()] * takes, step=step)
    assert np.array_equal(np.concatenate([part.samples for part in parts]), whole.samples)


@pytest.mark.parametrize("step", [300, 4_000, 99_000])
def test_the_whole_is_what_it_would_be_at_once(step: int) -> None:
    whole = streamed(syllables(), step=step)[-1]
    at_once = chunk_of(Take(samples=syllables(), sample_rate=RATE))
    assert whole.duration_ms == pytest.approx(at_once.duration_ms, abs=15)
    assert abs(whole.samples[0]) < 0.01
    assert abs(whole.samples[-1]) < 0.01


def test_the_first_part_comes_long_before_the_end() -> None:
    told: list[AudioChunk] = []
    sound = StreamedSound(RATE, 0.0, told.append)
    sound.put(syllables()[: RATE // 4 + RATE // 2])
    assert told
    assert told[0].duration_ms > EDGE_MS


def test_nobody_hears_that_parts_are_resampled_by_themselves() -> None:
    *parts, whole = streamed(syllables(), step=4_000)
    at_once = soxr.resample(whole.samples, RATE, 48_000)
    apart = np.concatenate([soxr.resample(part.samples, RATE, 48_000) for part in parts])
    assert len(apart) == pytest.approx(len(at_once), abs=len(parts))
    assert np.abs(at_once[: len(apart)] - apart[: len(at_once)]).max() < 0.03


def test_the_silence_behind_is_not_handed_over() -> None:
    *parts, whole = streamed(np.concatenate((syllables(), np.zeros(RATE, np.float32))))
    assert whole.duration_ms < 1_700
    assert not [part for part in parts if not part.samples.any()]


def test_pieces_of_a_long_sentence_are_joined_by_short_silence() -> None:
    one, two = streamed(syllables())[-1], streamed(syllables(), syllables())[-1]
    assert two.duration_ms == pytest.approx(2 * one.duration_ms, abs=2)


def test_it_is_as_loud_as_is_asked_for_and_never_beyond_full_scale() -> None:
    plain, quiet = (streamed(syllables(), gain_db=gain)[-1].samples for gain in (0.0, -6.0))
    assert np.abs(quiet).max() == pytest.approx(np.abs(plain).max() / 2, rel=0.01)
    assert np.abs(streamed(syllables() * 9)[-1].samples).max() <= 1


@pytest.mark.parametrize("loud", [0.0, 1e-4])
def test_what_can_hardly_be_heard_is_there_all_the_same(loud: float) -> None:
    *parts, whole = streamed(syllables() * np.float32(loud))
    assert len(parts) == 1
    assert whole.duration_ms >= 2 * EDGE_MS
    assert bool(whole.samples.any()) == bool(loud)


def test_nothing_is_a_short_silence() -> None:
    (whole,) = streamed()
    assert whole.duration_ms == 2 * EDGE_MS


def test_faulty_numbers_are_no_sound() -> None:
    with pytest.raises(EngineFailedError, match="faulty numbers"):
        streamed(np.full(10, np.nan, np.float32))
