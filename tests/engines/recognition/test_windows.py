from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.engines.contract import EngineContext
from speechstudio.engines.recognition.speech import (
    SpeechBetween,
    VadOptions,
    frames_of,
    speech_of,
)
from speechstudio.engines.recognition.windows import (
    BLOCK_FRAMES,
    EARLIEST_CUT,
    WINDOW_FRAMES,
    Window,
    windows,
)
from speechstudio.engines.shared_speech import FRAME
from tests.engines.recognition.hearing import (
    Probabilities,
    Recording,
    conversations,
    hear,
    spoken,
)

OPTIONS = VadOptions()
LONGEST = 30 * 16_000


def heard_in(recording: Recording) -> SpeechBetween:
    """Listen to a recording as a recognizer does that works alone."""
    return speech_of(recording, hear, EngineContext())


def found(recording: Recording, *, origin: int = 0, resume: int = 0) -> list[Window]:
    return list(windows(len(recording), heard_in(recording), OPTIONS, origin=origin, resume=resume))


def pieces_of(found: list[Window]) -> list[tuple[int, int]]:
    return [piece for window in found for piece in window.pieces]


@settings(max_examples=30)
@given(conversations, st.integers(0, FRAME - 1))
def test_windows_are_in_order_within_the_recording_and_short_enough(
    probabilities: Probabilities, less: int
) -> None:
    recording = Recording.of(probabilities, less=less)
    all_windows = found(recording)
    for window in all_windows:
        assert window.pieces
        assert sum(end - start for start, end in window.pieces) <= LONGEST
        assert window.origin <= window.pieces[0][0]
        assert window.end >= window.pieces[-1][1]
        inside = [
            s for s in window.speech if any(a <= s[0] and s[1] <= b for a, b in blocks(window))
        ]
        assert inside == list(window.speech)
    pieces = pieces_of(all_windows)
    assert all(0 <= start < end <= len(recording) for start, end in pieces)
    assert all(before[1] <= after[0] for before, after in pairwise(pieces))
    assert all(before.end <= after.pieces[0][0] for before, after in pairwise(all_windows))


def blocks(window: Window) -> list[tuple[int, int]]:
    """Pieces of a window, the last frame made whole."""
    return [(start, -(-end // FRAME) * FRAME) for start, end in window.pieces]


@settings(max_examples=30)
@given(conversations)
def test_all_speech_is_in_a_window(probabilities: Probabilities) -> None:
    heard = np.zeros(len(probabilities), bool)
    for start, end in pieces_of(found(Recording.of(probabilities))):
        heard[start // FRAME : -(-end // FRAME)] = True
    assert heard[probabilities >= OPTIONS.onset].all()


@settings(max_examples=20)
@given(conversations, st.data())
def test_work_goes_on_behind_any_window_as_if_nothing_had_happened(
    probabilities: Probabilities, data: st.DataObject
) -> None:
    recording = Recording.of(probabilities)
    whole = found(recording)
    if not whole:
        return
    at = data.draw(st.integers(0, len(whole) - 1))
    rest = found(recording, origin=whole[at].origin, resume=whole[at].end)
    assert rest == whole[at + 1 :]


def test_work_goes_on_behind_every_window_of_many_blocks() -> None:
    rng = np.random.default_rng(4)
    parts = [(float(rng.uniform(0.1, 40)), float(rng.choice((0.0, 0.9)))) for _ in range(90)]
    recording = Recording.of(spoken(*parts))
    assert len(recording) > 4 * BLOCK_FRAMES * FRAME
    whole = found(recording)
    assert len({window.origin for window in whole}) > 4
    for at in range(0, len(whole), 5):
        rest = found(recording, origin=whole[at].origin, resume=whole[at].end)
        assert rest == whole[at + 1 :]


@pytest.mark.parametrize("seconds", [0.0, 0.01, 1.0, 1000.0])
def test_silence_gives_no_window(seconds: float) -> None:
    assert found(Recording.of(spoken((seconds, 0.1)))) == []


def test_an_empty_recording_gives_no_window() -> None:
    assert list(windows(0, heard_in(Recording.of(spoken())), OPTIONS)) == []


def test_long_recordings_are_read_one_block_at_a_time() -> None:
    recording = Recording.of(spoken(*[(50.0, 0.9), (10.0, 0.0)] * 30))
    read_first = 0
    for window in windows(len(recording), heard_in(recording), OPTIONS):
        read_first = read_first or len(recording.reads)
        assert window.pieces
    assert read_first == 1
    assert recording.longest_read <= BLOCK_FRAMES * FRAME
    assert len(recording.reads) >= 6


def test_pauses_are_left_out() -> None:
    (window,) = found(Recording.of(spoken((5, 0.9), (60, 0.0), (5, 0.9), (60, 0.0))))
    assert len(window.pieces) == 2
    assert sum(end - start for start, end in window.pieces) < 12 * 16_000


def test_running_speech_is_cut_in_its_best_pause() -> None:
    speech = spoken((20, 0.9), (0.3, 0.1), (20, 0.9), (0.3, 0.4), (20, 0.9))
    pause = frames_of(20_000)
    first, *_ = found(Recording.of(speech))
    assert pause <= first.pieces[-1][1] // FRAME <= pause + frames_of(300)


def test_speech_without_any_pause_is_cut_late() -> None:
    first, *rest = found(Recording.of(spoken((200, 0.9))))
    length = (first.pieces[0][1] - first.pieces[0][0]) // FRAME
    assert EARLIEST_CUT <= length <= WINDOW_FRAMES
    assert rest


@settings(max_examples=30)
@given(conversations, st.floats(0, 40), st.floats(1, 40))
def test_no_window_ends_inside_speech_that_fits_into_one(
    before: Probabilities, pause_s: float, speech_s: float
) -> None:
    """Wherever a block of audio ends, speech between two long pauses stays in one piece."""
    silence = spoken((2.5 + pause_s, 0.0))
    speech = spoken((min(speech_s, 14), 0.9))
    recording = Recording.of(np.concatenate([before, silence, speech, silence]))
    start = (len(before) + len(silence)) * FRAME
    end = start + len(speech) * FRAME
    pieces = pieces_of(found(recording))
    assert any(low <= start and end <= high for low, high in pieces)


@pytest.mark.parametrize("lead_s", range(255, 300, 4))
def test_speech_across_the_end_of_a_block_is_not_cut(lead_s: int) -> None:
    parts = ((lead_s - 8, 0.0), (3, 0.9), (5, 0.0), (20, 0.9), (5, 0.0))
    recording = Recording.of(spoken(*parts))
    start = frames_of((lead_s) * 1000)
    end = start + frames_of(20_000)
    pieces = [(low // FRAME, high // FRAME) for low, high in pieces_of(found(recording))]
    assert any(low <= start + 1 and end - 1 <= high for low, high in pieces)


def test_positions_lead_back_into_the_recording() -> None:
    window = Window(origin=0, pieces=((100, 200), (500, 900)), end=900, speech=())
    samples = window.samples(np.arange(1000, dtype=np.float32))
    assert len(samples) == 500
    for position in (0, 1, 99, 101, 499):
        assert window.to_recording(position) == samples[position]
    assert window.to_recording(100) == 200  # the end of a piece belongs to it
    assert window.to_recording(10_000) == 900
