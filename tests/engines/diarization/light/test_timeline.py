"""Windows of local speakers become turns of the recording."""

import numpy as np
from numpy.typing import NDArray

from speechstudio.domain.turns import SpeakerTurn
from speechstudio.engines.diarization.light import timeline
from speechstudio.engines.diarization.light.geometry import (
    FRAME_STEP_SAMPLES,
    LOCAL_SPEAKERS,
    STEP_SAMPLES,
    WINDOW_FRAMES,
    WINDOW_SAMPLES,
    first_frame,
    frame_count,
    window_count,
)

SECOND_FRAMES = STEP_SAMPLES / FRAME_STEP_SAMPLES


def heard(windows: int, *talks: tuple[float, float, int]) -> NDArray[np.bool_]:
    """What each window hears of people who talk from one second to another, at a local place."""
    activity = np.zeros((windows, WINDOW_FRAMES, LOCAL_SPEAKERS), dtype=bool)
    for window in range(windows):
        for start_s, end_s, local in talks:
            start = max(0, round(start_s * SECOND_FRAMES) - first_frame(window))
            stop = max(0, round(end_s * SECOND_FRAMES) - first_frame(window))
            activity[window, start:stop, local] = True
    return activity


def test_windows_cover_a_recording_to_its_end() -> None:
    assert window_count(1) == 1
    assert window_count(WINDOW_SAMPLES) == 1
    assert window_count(WINDOW_SAMPLES + 1) == 2
    assert window_count(WINDOW_SAMPLES + STEP_SAMPLES) == 2
    assert frame_count(1) >= WINDOW_FRAMES
    assert frame_count(50) >= first_frame(49) + WINDOW_FRAMES


def test_people_who_talk_at_once_are_counted_where_they_do() -> None:
    counts = timeline.speaker_counts(heard(5, (1, 6, 0), (4, 8, 1)))
    at = [round(second * SECOND_FRAMES) for second in (0.5, 2, 5, 7, 9)]
    assert [int(counts[frame]) for frame in at] == [0, 1, 2, 1, 0]


def test_turns_begin_and_end_where_somebody_talks() -> None:
    activity = heard(5, (1, 6, 0), (4, 8, 1))
    speakers = np.tile([1, 0, timeline.NOBODY], (5, 1))
    votes = timeline.votes(activity, speakers, 2)
    found = timeline.turns(timeline.loudest(votes, timeline.speaker_counts(activity)), 14_000)
    assert [turn.speaker for turn in found] == ["SPEAKER_01", "SPEAKER_00"]
    for turn, (start_s, end_s) in zip(found, [(1, 6), (4, 8)], strict=True):
        assert abs(turn.start_ms - 1000 * start_s) < 60
        assert abs(turn.end_ms - 1000 * end_s) < 60


def test_no_turn_reaches_beyond_the_end() -> None:
    talking = np.zeros((frame_count(1), 1), dtype=bool)
    talking[-10:] = True
    (turn,) = timeline.turns(talking, 9_950)
    assert turn.end_ms == 9_950
    assert timeline.turns(talking, 9_000) == ()


def test_where_one_talks_the_one_heard_by_most_windows_is_taken() -> None:
    votes = np.array([[3, 5], [5, 3], [2, 2], [0, 4]], dtype=np.uint8)
    counts = np.array([1, 2, 0, 1], dtype=np.uint8)
    assert timeline.loudest(votes, counts).tolist() == [
        [False, True],
        [True, True],
        [False, False],
        [False, True],
    ]


def test_a_turn_of_long_speech_is_one_turn() -> None:
    activity = heard(100, (0, 109, 0))
    speakers = np.tile([0, timeline.NOBODY, timeline.NOBODY], (100, 1))
    votes = timeline.votes(activity, speakers, 1)
    (turn,) = timeline.turns(timeline.loudest(votes, timeline.speaker_counts(activity)), 109_000)
    assert turn == SpeakerTurn(start_ms=turn.start_ms, end_ms=turn.end_ms, speaker="SPEAKER_00")
    assert turn.start_ms < 60
    assert turn.end_ms > 108_900
