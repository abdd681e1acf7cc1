"""Faster or slower speech at the same pitch."""

import av
import numpy as np
from av.error import BlockingIOError as NothingReadyError
from av.error import EOFError as EndReachedError

from speechstudio.audio.frames import Samples

SLOWEST, FASTEST = 0.5, 3.0
_MOST_AT_ONCE = 2.0
"""FFmpeg's filter `atempo` leaves samples out beyond this; two in a row do not."""


class Tempo:
    """Changes the tempo of a stream with FFmpeg's filter `atempo`, which overlaps waveforms.

    Output sample n is heard where input sample n * tempo was, within some hundredths of a second.
    """

    def __init__(self, rate_hz: int, channels: int, tempo: float) -> None:
        """Take samples of that rate and number of channels, 1 or 2."""
        self._rate_hz = rate_hz
        self._channels = channels
        self._layout = "mono" if channels == 1 else "stereo"
        self._frames = 0
        self._graph = av.filter.Graph()
        source = self._graph.add_abuffer(
            sample_rate=rate_hz, format="flt", layout=self._layout, channels=channels
        )
        count = 1 if tempo <= _MOST_AT_ONCE else 2
        filters = [self._graph.add("atempo", str(tempo ** (1 / count))) for _ in range(count)]
        self._graph.link_nodes(source, *filters, self._graph.add("abuffersink")).configure()

    def feed(self, samples: Samples) -> Samples:
        """Take samples of shape (samples, channels); give those that are ready."""
        if not len(samples):
            return samples
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(samples).reshape(1, -1), format="flt", layout=self._layout
        )
        frame.sample_rate = self._rate_hz
        frame.pts = self._frames
        self._frames += len(samples)
        self._graph.push(frame)
        return self._ready()

    def finish(self) -> Samples:
        """Give what is still under way; nothing may be fed after it."""
        self._graph.push(None)
        return self._ready()

    def _ready(self) -> Samples:
        pieces = [np.zeros((0, self._channels), np.float32)]
        while True:
            try:
                frame = self._graph.pull()
            except (NothingReadyError, EndReachedError):
                return np.concatenate(pieces)
            pieces.append(frame.to_ndarray().reshape(-1, self._channels))
