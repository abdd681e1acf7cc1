"""Words for how a recording is kept."""

import pytest

from speechstudio.gui.recording.bars import BarHeights
from speechstudio.gui.recording.facts import channel_names, room_text, size_text, sound_text
from speechstudio.gui.viewmodels.recording_states import OpenMicrophone
from speechstudio.storage.settings import RecordingChannels


def opened(rate_hz: int, channels: int) -> OpenMicrophone:
    return OpenMicrophone(name="One", rate_hz=rate_hz, channels=channels, disk_left_s=0)


def test_rate_depth_and_channels_are_told() -> None:
    stereo, left = RecordingChannels.STEREO, RecordingChannels.LEFT
    assert sound_text(opened(48_000, 2), stereo) == "48 kHz · 24 bit · stereo kept"
    assert sound_text(opened(44_100, 1), left) == "44.1 kHz · 24 bit · left only"
    assert sound_text(opened(16_000, 1), stereo) == "16 kHz · 24 bit · mono"
    assert channel_names(2, stereo) == ("L", "R")
    assert channel_names(1, left) == ("L",)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (41 * 3600 + 5, "41 h of disk left"),
        (3599, "59 min of disk left"),
        (5, "0 min of disk left"),
    ],
)
def test_room_is_told_in_hours_or_minutes(seconds: int, text: str) -> None:
    assert room_text(seconds) == text


def test_sizes_are_told_in_megabytes_or_gigabytes() -> None:
    assert size_text(212_300_000) == "212 MB so far"
    assert size_text(1_240_000_000) == "1.2 GB so far"


def test_a_bar_is_the_highest_of_ten_peaks_and_waits_for_all_of_them() -> None:
    bars = BarHeights()
    bars.add([0.1, 0.4, *[0.2] * 5])
    assert (bars.heights, bars.heard_ms) == ([], 140)
    bars.add([0.3] * 14)
    assert (bars.heights, bars.heard_ms) == ([0.4, 0.3], 420)
