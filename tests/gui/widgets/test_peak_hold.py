"""A held peak stands, then falls evenly; clipping stays until it is reset."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.level_meter import ChannelLevel, LevelMeter
from speechstudio.gui.widgets.peak_hold import PeakHold

LEVELS = st.floats(min_value=-90, max_value=0)


@given(peaks=st.lists(LEVELS, min_size=1), step=st.integers(min_value=1, max_value=200))
def test_a_held_peak_is_never_under_what_is_heard(peaks: list[float], step: int) -> None:
    hold = PeakHold()
    for number, peak in enumerate(peaks):
        hold = hold.heard(peak, number * step, is_clipped=False)
        assert hold.level_at(number * step) >= peak


def test_a_peak_stands_and_then_falls_by_20_db_in_a_second() -> None:
    hold = PeakHold().heard(-6.0, 1000, is_clipped=False)
    assert hold.level_at(2500) == -6.0
    assert hold.level_at(3500) == -26.0


def test_clipping_stays_until_a_press_resets_it(look: Look, qtbot: QtBot) -> None:
    meter = LevelMeter(look, ("L", "R"))
    qtbot.addWidget(meter)
    quiet = ChannelLevel(rms_db=-30.0, peak_db=-20.0)
    meter.set_levels((ChannelLevel(rms_db=-6.0, peak_db=0.0, is_clipped=True), quiet), 0)
    meter.set_levels((quiet, quiet), 50)
    assert meter.has_clipped == (True, False)
    assert meter.accessibleDescription().startswith("L \N{MINUS SIGN}20 dB")
    meter.grab()
    qtbot.mouseClick(meter, Qt.MouseButton.LeftButton)
    assert meter.has_clipped == (False, False)
