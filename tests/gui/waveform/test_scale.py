from hypothesis import given
from hypothesis import strategies as st

from speechstudio.gui.waveform.scale import SHORTEST_MS, TimeScale

WHOLE = TimeScale.whole(600_000, 664)

scales = st.builds(
    lambda duration, width, start, span: TimeScale.whole(duration, width).at(start, span),
    st.integers(1, 40_000_000),
    st.integers(1, 4000),
    st.floats(-1e6, 5e7),
    st.floats(0, 5e7),
)


@given(scales)
def test_view_stays_within_the_recording(scale: TimeScale) -> None:
    assert scale.start_ms >= 0
    assert scale.end_ms <= scale.duration_ms + 1e-6
    assert scale.span_ms >= min(SHORTEST_MS, scale.duration_ms)


@given(scales, st.floats(0, 1))
def test_time_to_pixel_and_back_is_the_same_time(scale: TimeScale, share: float) -> None:
    time_ms = scale.start_ms + share * scale.span_ms
    assert abs(scale.ms_at(scale.x_of(time_ms)) - time_ms) <= 0.51


@given(st.floats(0.05, 20), st.floats(0, 664))
def test_zoom_keeps_the_time_under_the_pointer(factor: float, x: float) -> None:
    scale = WHOLE.at(250_000, 60_000)
    zoomed = scale.zoomed(factor, x)
    kept = scale.start_ms + x * scale.ms_per_px
    is_free = zoomed.start_ms > 0 and zoomed.end_ms < zoomed.duration_ms
    if is_free:
        assert abs(zoomed.x_of(kept) - x) < 0.01
    else:
        assert zoomed.holds(kept)


def test_time_outside_the_recording_is_its_end() -> None:
    assert WHOLE.ms_at(-10) == 0
    assert WHOLE.ms_at(10_000) == 600_000


def test_recording_without_length_has_a_scale() -> None:
    assert TimeScale.whole(0, 0).ms_at(5) == 1
