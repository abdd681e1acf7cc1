import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.clock import StreamClock


def _clock(length_s: float | None = 100.0) -> StreamClock:
    return StreamClock(start_s=10.0, length_s=length_s)


def test_sound_that_follows_on_gets_no_silence() -> None:
    clock = _clock()
    clock.advance(1.0)
    assert clock.silence_before(11.02) == 0
    assert clock.silence_before(10.98) == 0
    assert clock.silence_before(None) == 0


def test_a_late_start_and_a_pause_are_filled() -> None:
    clock = _clock()
    late = clock.silence_before(10.5)
    assert late == pytest.approx(0.5)
    clock.fill(0.5)
    clock.advance(1.0)
    assert clock.silence_before(14.0) == pytest.approx(2.5)
    clock.fill(2.5)
    assert (clock.lead_s, clock.filled_s, clock.first_gap_s) == (0.5, 2.5, 1.5)
    assert clock.sound_s == pytest.approx(1.0)


@pytest.mark.parametrize(("length_s", "time_s"), [(100.0, 500.0), (None, 5000.0), (1e9, 9999.0)])
def test_an_absurd_jump_is_passed_over(length_s: float | None, time_s: float) -> None:
    clock = _clock(length_s)
    clock.advance(1.0)
    assert clock.silence_before(time_s) == 0
    assert clock.first_jump_s == 1.0
    clock.advance(1.0)
    assert clock.silence_before(time_s + 1.0) == 0
    assert clock.silence_before(time_s + 2.0) == pytest.approx(1.0)


def test_a_clock_that_starts_again_is_followed() -> None:
    clock = _clock()
    clock.advance(30.0)
    assert clock.silence_before(10.0) == 0
    clock.advance(1.0)
    assert clock.silence_before(11.0) == 0


def test_sound_that_was_heard_already_is_dropped_after_a_break() -> None:
    clock = _clock()
    clock.advance(30.0)
    assert clock.silence_before(26.0, after_break=True) is None
    assert clock.silence_before(40.0, after_break=True) == 0


@given(st.lists(st.tuples(st.floats(0, 1e6), st.floats(0, 10)), max_size=30))
def test_the_position_never_runs_back_nor_far_beyond_the_length(
    frames: list[tuple[float, float]],
) -> None:
    clock = _clock()
    for time_s, length_s in frames:
        before = clock.position_s
        silence = clock.silence_before(time_s)
        assert silence is not None
        assert silence == 0 or before + silence <= 101.0
        clock.fill(silence) if silence else None
        clock.advance(length_s)
        assert clock.position_s >= before
