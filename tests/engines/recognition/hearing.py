"""Recordings that are nothing but probabilities of speech, a frame each."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

from speechstudio.engines.recognition.speech import Samples, frames_of
from speechstudio.engines.shared_speech import FRAME

Probabilities = npt.NDArray[np.float32]


@dataclass
class Recording:
    """A recording whose samples are made when they are asked for.

    Each sample is the probability of speech in its frame, so that `hear` can tell them.
    """

    probabilities: Probabilities
    samples: int
    longest_read: int = 0
    reads: list[tuple[int, int]] = field(default_factory=list)

    @classmethod
    def of(cls, probabilities: Probabilities, *, less: int = 0) -> "Recording":
        """Make a recording of these frames, less so many samples of the last."""
        return cls(probabilities=probabilities, samples=max(0, len(probabilities) * FRAME - less))

    def __len__(self) -> int:
        return self.samples

    def __getitem__(self, part: slice) -> Samples:
        start, stop, _ = part.indices(self.samples)
        self.reads.append((start, stop))
        self.longest_read = max(self.longest_read, stop - start)
        first = start // FRAME
        made = np.repeat(self.probabilities[first : -(-stop // FRAME)], FRAME)
        return made[start - first * FRAME : stop - first * FRAME]


def hear(samples: Samples) -> Probabilities:
    """Tell the probability of each frame, as the model would."""
    assert len(samples) % FRAME == 0
    return samples.reshape(-1, FRAME)[:, 0]


def spoken(*parts: tuple[float, float]) -> Probabilities:
    """Make probabilities of stretches, each a number of seconds and its probability."""
    return np.concatenate(
        [np.zeros(0, np.float32)]
        + [
            np.full(frames_of(round(seconds * 1000)), probability, np.float32)
            for seconds, probability in parts
        ]
    )


seconds = st.one_of(st.floats(0.03, 3), st.floats(3, 45), st.floats(200, 330))
parts = st.lists(st.tuples(seconds, st.sampled_from((0.0, 0.1, 0.4, 0.6, 0.95))), max_size=24)
conversations = parts.map(lambda drawn: spoken(*drawn))
