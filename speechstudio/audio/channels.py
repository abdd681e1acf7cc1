"""Which channels of a recording to hear."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Self

from speechstudio.domain.errors import UsageError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class ChannelMode(StrEnum):
    """Way to make tracks of channels."""

    MIX = "mix"
    """All channels together make one track."""
    ONE = "one"
    """One channel is the track."""
    EACH = "each"
    """Every channel is a track of its own: one microphone, one person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelChoice:
    """Which channels to hear; written as `mix`, `each`, or the number of a channel from 1."""

    mode: ChannelMode = ChannelMode.MIX
    number: int | None = None
    """Channel from 1; given for one channel, and only then."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `mix`, `each` or a number from 1; raises UsageError for anything else."""
        word = text.strip().lower()
        if word in {ChannelMode.MIX, ChannelMode.EACH}:
            return cls(mode=ChannelMode(word))
        if word.isascii() and word.isdigit() and int(word) > 0:
            return cls(mode=ChannelMode.ONE, number=int(word))
        raise UsageError(
            f"'{text}' names no channels",
            hint="Give mix, each, or the number of a channel from 1.",
        )

    def __str__(self) -> str:
        return str(self.number) if self.number is not None else self.mode.value

    def weights(self, channels: int, *, name: str) -> "npt.NDArray[np.float32]":
        """Share of each channel in each track, shape (channels, tracks).

        Raises UsageError where the recording, called `name`, has no such channel.
        """
        import numpy as np  # noqa: PLC0415 - choosing channels needs no numpy

        if self.mode is ChannelMode.EACH:
            return np.eye(channels, dtype=np.float32)
        if self.number is None:
            return np.full((channels, 1), 1 / channels, dtype=np.float32)
        if self.number > channels:
            has = "one channel" if channels == 1 else f"{channels} channels"
            raise UsageError(
                f"there is no channel {self.number} in {name}: it has {has}",
                hint="Choose one of them, or mix.",
            )
        return single_channel(channels, self.number - 1)


MIX = ChannelChoice()
"""All channels mixed."""

EACH = ChannelChoice(mode=ChannelMode.EACH)
"""A track for every channel."""


def single_channel(channels: int, index: int) -> "npt.NDArray[np.float32]":
    """Weights that take one channel, counted from 0, as it is."""
    import numpy as np  # noqa: PLC0415 - choosing channels needs no numpy

    weights = np.zeros((channels, 1), dtype=np.float32)
    weights[index, 0] = 1
    return weights
