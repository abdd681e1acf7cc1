"""Which channels of a microphone go into the recording."""

from enum import StrEnum

import numpy as np
import numpy.typing as npt


class InputChannels(StrEnum):
    """What becomes of the two inputs of a device; one with a single input has no choice."""

    STEREO = "stereo"
    """Both are kept: one microphone, one person."""
    LEFT = "left"
    RIGHT = "right"
    MIX = "mix"
    """Both together make one channel, their mean."""

    def weights(self, inputs: int) -> npt.NDArray[np.float32]:
        """Share of each input in each channel, shape (inputs, channels)."""
        if inputs == 1 or self is InputChannels.STEREO:
            return np.eye(inputs, dtype=np.float32)
        left, right = _SHARES[self]
        return np.array([[left], [right]], dtype=np.float32)


_SHARES = {
    InputChannels.LEFT: (1.0, 0.0),
    InputChannels.RIGHT: (0.0, 1.0),
    InputChannels.MIX: (0.5, 0.5),
}
