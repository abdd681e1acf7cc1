"""What the diarizer tells of speech while it hears one window after the other."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.diarization.light.geometry import (
    LOCAL_SPEAKERS,
    WINDOW_FRAMES,
    first_frame,
    window_count,
)
from speechstudio.engines.diarization.light.segmentation import Activity
from speechstudio.engines.diarization.light.speech import ToldSpeech
from speechstudio.engines.shared_speech import SpeechWriter, frames_in

RATE = 16_000


def told(path: Path, activity: Activity, samples: int, together: int) -> bytes:
    with SpeechWriter(path) as writer:
        speech = ToldSpeech(writer, samples, len(activity))
        for first in range(0, len(activity), together):
            speech.hear(first, activity[first : first + together])
    return path.read_bytes()


def talk(windows: int, start_s: float, end_s: float) -> Activity:
    """Make windows in which somebody talks for a while."""
    found = np.zeros((windows, WINDOW_FRAMES, LOCAL_SPEAKERS), dtype=bool)
    for window in range(windows):
        frames = np.arange(WINDOW_FRAMES) + first_frame(window)
        found[window, :, window % 3] = (frames >= start_s * 59.26) & (frames < end_s * 59.26)
    return found


@given(samples=st.integers(0, 40 * RATE))
def test_every_frame_of_a_recording_is_told(
    tmp_path_factory: pytest.TempPathFactory, samples: int
) -> None:
    windows = window_count(samples)
    found = told(tmp_path_factory.mktemp("told") / "speech", talk(windows, 0, 99), samples, 4)
    assert len(found) == frames_in(samples)
    assert set(found) <= {255}


@pytest.mark.parametrize("together", [1, 3, 100])
def test_speech_is_told_where_it_is(tmp_path: Path, together: int) -> None:
    samples = 25 * RATE
    found = told(tmp_path / "speech", talk(window_count(samples), 4.0, 17.0), samples, together)
    heard = np.flatnonzero(np.frombuffer(found, np.uint8)) * 0.032
    assert heard[0] == pytest.approx(4.0, abs=0.06)
    assert heard[-1] == pytest.approx(17.0, abs=0.06)
    assert set(found) == {0, 255}


def test_frames_are_told_as_soon_as_no_other_window_hears_them(tmp_path: Path) -> None:
    path = tmp_path / "speech"
    samples = 60 * RATE
    activity = talk(window_count(samples), 0, 60)
    with SpeechWriter(path) as writer:
        speech = ToldSpeech(writer, samples, len(activity))
        speech.hear(0, activity[:8])
        assert path.stat().st_size * 0.032 == pytest.approx(8.0, abs=0.1)
