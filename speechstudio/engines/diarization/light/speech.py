"""Where anybody talks, told to whoever works beside the diarizer while windows are heard."""

import numpy as np

from speechstudio.engines.diarization.light.geometry import (
    FRAME_SAMPLES,
    FRAME_STEP_SAMPLES,
    WINDOW_FRAMES,
    first_frame,
)
from speechstudio.engines.diarization.light.segmentation import Activity
from speechstudio.engines.shared_speech import FRAME, SpeechWriter, frames_in


class ToldSpeech:
    """Tells frames as soon as every window that hears them was heard."""

    def __init__(self, writer: SpeechWriter, samples: int, windows: int) -> None:
        self._writer = writer
        middles = np.arange(frames_in(samples)) * FRAME + FRAME / 2
        nearest = np.rint((middles - FRAME_SAMPLES / 2) / FRAME_STEP_SAMPLES).astype(int)
        frames = first_frame(windows - 1) + WINDOW_FRAMES
        self._nearest = np.clip(nearest, 0, frames - 1)
        self._talking = np.zeros(frames, dtype=np.uint16)
        self._heard = np.zeros(frames, dtype=np.uint16)
        self._windows = windows
        self._told = 0

    def hear(self, first: int, activity: Activity) -> None:
        """Take the activity of some windows, of which that is the first; they come in order."""
        for window, active in enumerate(activity, start=first):
            start = first_frame(window)
            span = slice(start, start + WINDOW_FRAMES)
            self._talking[span] += active.any(axis=1)
            self._heard[span] += 1
        following = first + len(activity)
        is_last = following >= self._windows
        known = len(self._heard) if is_last else first_frame(following)
        stop = int(np.searchsorted(self._nearest, known))
        frames = self._nearest[self._told : stop]
        self._writer.add(self._talking[frames] / self._heard[frames])
        self._told = stop
