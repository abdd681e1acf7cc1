"""Resampling of a stream."""

import numpy as np
import soxr

from speechstudio.audio.frames import Samples
from speechstudio.audio.pcm import SAMPLE_RATE_HZ


class StreamResampler:
    """Brings blocks of any rate to one, all tracks in step.

    Sound at that rate passes through bit for bit. Everything else goes through soxr (HQ), whose
    stop band keeps aliases below -100 dB; how the sound is cut into blocks changes nothing.
    """

    def __init__(self, tracks: int, rate_hz: int = SAMPLE_RATE_HZ) -> None:
        self._tracks = tracks
        self._target_hz = self._rate_hz = rate_hz
        self._stream: soxr.ResampleStream | None = None

    def feed(self, samples: Samples, sample_rate_hz: int) -> Samples:
        """Take samples of shape (samples, tracks); give those at the one rate that are ready."""
        rest = None
        if sample_rate_hz != self._rate_hz:
            rest = self.finish()
            self._rate_hz = sample_rate_hz
            if sample_rate_hz != self._target_hz:
                self._stream = soxr.ResampleStream(
                    sample_rate_hz, self._target_hz, self._tracks, dtype="float32", quality="HQ"
                )
        ready = samples if self._stream is None else self._run(samples, last=False)
        return ready if rest is None else np.concatenate((rest, ready))

    def finish(self) -> Samples:
        """Give what is still under way; a further `feed` starts anew."""
        if self._stream is None:
            return np.zeros((0, self._tracks), dtype=np.float32)
        rest = self._run(np.zeros((0, self._tracks), dtype=np.float32), last=True)
        self._stream, self._rate_hz = None, self._target_hz
        return rest

    def _run(self, samples: Samples, *, last: bool) -> Samples:
        if self._stream is None:
            return samples
        made: Samples = self._stream.resample_chunk(np.ascontiguousarray(samples), last=last)
        return made.reshape(-1, self._tracks)
