from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.synthesis.sound import (
    EDGE_MS,
    Mark,
    Samples,
    Take,
    audible_end,
    chunk_of,
    joined,
    pitch_ratio,
    raised,
    silence,
    trimmed,
)

RATE = 8000


def tone(milliseconds: int, *, hertz: float = 200.0, level: float = 0.5) -> Samples:
    time = np.arange(milliseconds * RATE // 1000) / RATE
    return (level * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


def quiet(milliseconds: int) -> Samples:
    return np.zeros(milliseconds * RATE // 1000, np.float32)


def take(*parts: Samples, marks: tuple[Mark, ...] = ()) -> Take:
    return Take(samples=np.concatenate(parts), sample_rate=RATE, marks=marks)


def word(start_ms: int, end_ms: int, at: int = 0) -> Mark:
    return Mark(start=at, end=at + 1, first=start_ms * 8, last=end_ms * 8)


@given(st.integers(0, 900), st.integers(20, 300), st.integers(0, 900))
def test_every_take_is_trimmed_to_the_same_edges(before: int, heard: int, behind: int) -> None:
    done = trimmed(take(quiet(before), tone(heard), quiet(behind)))
    length = len(done.samples) * 1000 / RATE
    assert heard + 2 * EDGE_MS - 10 <= length <= heard + 2 * EDGE_MS + 15
    assert done.samples[0] == done.samples[-1] == 0


def test_trimming_takes_the_words_along() -> None:
    done = trimmed(take(quiet(300), tone(200), quiet(500), marks=(word(300, 400), word(400, 990))))
    times = [(m.first // 8, m.last // 8) for m in done.marks]
    assert times == [(EDGE_MS, EDGE_MS + 100), (EDGE_MS + 100, EDGE_MS + 200)]


def test_noise_behind_the_last_sound_is_cut_and_soft_beginnings_are_kept() -> None:
    noise = np.random.default_rng(1).normal(0, 0.002, RATE).astype(np.float32)
    assert len(trimmed(take(tone(300), noise)).samples) < 420 * 8
    soft = tone(80, level=0.003)
    assert len(trimmed(take(soft, tone(300))).samples) > 470 * 8


@pytest.mark.parametrize("samples", [quiet(0), quiet(500), quiet(1)])
def test_a_take_in_which_nothing_is_heard_is_short(samples: Samples) -> None:
    chunk = chunk_of(take(samples, marks=(word(0, 1),)))
    assert chunk.duration_ms == 2 * EDGE_MS
    assert chunk.words == ()


def test_silence_is_silent() -> None:
    chunk = silence(RATE)
    assert chunk.duration_ms == 2 * EDGE_MS
    assert not chunk.samples.any()


def test_loudness_is_as_asked_for_and_nothing_is_clipped() -> None:
    plain, softer, loudest = (chunk_of(take(tone(300)), gain) for gain in (0.0, -20.0, 60.0))
    assert np.abs(softer.samples).max() == pytest.approx(np.abs(plain.samples).max() / 10)
    assert np.abs(loudest.samples).max() == pytest.approx(1.0)
    ratio = loudest.samples[600:1200] / plain.samples[600:1200]
    assert np.ptp(ratio[np.isfinite(ratio)]) < 0.01


@given(st.lists(st.tuples(st.integers(-50, 900), st.integers(-50, 900)), max_size=6))
def test_words_never_overlap_or_leave_the_sound(times: list[tuple[int, int]]) -> None:
    marks = tuple(word(start, end, at) for at, (start, end) in enumerate(times))
    chunk = chunk_of(take(quiet(100), tone(500), quiet(100), marks=marks))
    assert len(chunk.words) == len(times)
    for spoken in chunk.words:
        assert 0 <= spoken.start_ms <= spoken.end_ms <= chunk.duration_ms
    for earlier, later in pairwise(chunk.words):
        assert earlier.end_ms <= later.start_ms


@pytest.mark.parametrize("semitones", [-7.0, 5.0, 12.0])
def test_a_take_played_faster_is_higher_and_shorter_in_the_same_measure(semitones: float) -> None:
    ratio = pitch_ratio(semitones)
    before = take(tone(1000), marks=(word(500, 800),))
    after = raised(before, ratio)
    assert len(after.samples) == pytest.approx(len(before.samples) / ratio, abs=2)
    spectrum = np.abs(np.fft.rfft(after.samples, 4 * RATE))
    assert np.argmax(spectrum) / 4 == pytest.approx(200 * ratio, rel=0.02)
    assert after.marks[0].first == pytest.approx(500 * 8 / ratio, abs=1)


def test_a_take_at_its_own_pitch_is_left_alone() -> None:
    plain = take(tone(100))
    assert raised(plain, pitch_ratio(0.0)) is plain
    empty = replace(plain, samples=quiet(0))
    assert raised(empty, 2.0) is empty


def test_pieces_are_joined_without_the_silence_around_them() -> None:
    first = take(quiet(400), tone(200), quiet(400), marks=(word(400, 600),))
    second = take(quiet(5), tone(100), quiet(700), marks=(word(5, 105, 3),))
    whole = joined([first, second])
    assert len(whole.samples) == (200 + 100 + 4 * EDGE_MS) * 8
    assert [mark.first // 8 for mark in whole.marks] == [EDGE_MS, 200 + 3 * EDGE_MS]
    assert joined([first]) is first


def test_the_end_of_what_is_heard_in_a_stretch_is_found() -> None:
    whole = take(tone(200), quiet(300), tone(200))
    assert audible_end(whole, 0, 500 * 8) == 200 * 8
    assert audible_end(whole, 250 * 8, 400 * 8) == 400 * 8
