"""From local speakers of windows to turns of the whole recording."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from speechstudio.domain.turns import SpeakerTurn
from speechstudio.engines.diarization.light.geometry import (
    WINDOW_FRAMES,
    first_frame,
    frame_count,
    frame_ms,
)
from speechstudio.engines.diarization.light.segmentation import Activity

NOBODY = -1
"""Instead of a speaker: the local speaker says nothing, or is not known yet."""

_AT_ONCE = 50_000
"""Frames that are sorted at a time: sorting needs much memory."""

Assignment = NDArray[np.intp]
"""Speaker of each local speaker, of shape (windows, local speakers)."""


def speaker_counts(activity: Activity) -> NDArray[np.uint8]:
    """How many talk in each frame of the recording: the mean of all windows that hear it."""
    frames = frame_count(len(activity))
    talking = np.zeros(frames, dtype=np.uint16)
    heard = np.zeros(frames, dtype=np.uint16)
    for window, active in enumerate(activity):
        span = _span(window)
        talking[span] += active.sum(axis=1, dtype=np.uint16)
        heard[span] += 1
    mean = talking / np.maximum(heard, 1)
    return np.rint(mean).astype(np.uint8)


def votes(activity: Activity, speakers: Assignment, count: int) -> NDArray[np.uint8]:
    """Count the windows that hear each of `count` speakers in a frame; (frames, speakers)."""
    found = np.zeros((frame_count(len(activity)), count), dtype=np.uint8)
    for window, (active, row) in enumerate(zip(activity, speakers, strict=True)):
        span = _span(window)
        for speaker in np.unique(row[row != NOBODY]):
            found[span, speaker] += active[:, row == speaker].any(axis=1)
    return found


def loudest(heard: NDArray[np.uint8], counts: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Let as many speakers talk in a frame as are counted there: those heard most."""
    talking = np.zeros(heard.shape, dtype=bool)
    for first in range(0, len(heard), _AT_ONCE):
        part = slice(first, first + _AT_ONCE)
        order = np.argsort(-heard[part].astype(np.int16), axis=1, kind="stable")
        chosen = np.arange(heard.shape[1]) < counts[part, None]
        np.put_along_axis(talking[part], order, chosen, axis=1)
    return talking


def turns(talking: NDArray[np.bool_], total_ms: int) -> tuple[SpeakerTurn, ...]:
    """Make turns, in order of time and cut at the end, of who talks in each frame."""
    found = [
        SpeakerTurn(start_ms=start, end_ms=min(end, total_ms), speaker=f"SPEAKER_{speaker:02d}")
        for speaker in range(talking.shape[1])
        for start, end in _runs(talking[:, speaker])
    ]
    return tuple(sorted(turn for turn in found if turn.end_ms > turn.start_ms))


def _runs(talking: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Give start and end, in milliseconds, of each run of frames."""
    edges = np.flatnonzero(np.diff(talking, prepend=False))
    for at in range(0, len(edges), 2):
        stop = edges[at + 1] if at + 1 < len(edges) else len(talking) - 1
        yield frame_ms(int(edges[at])), frame_ms(int(stop))


def _span(window: int) -> slice:
    start = first_frame(window)
    return slice(start, start + WINDOW_FRAMES)
