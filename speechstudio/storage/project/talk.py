"""Who spoke when, small enough for a list of projects."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from speechstudio.domain.timespan import overlap_ms

BINS = 240
"""Equal parts of the recording: one for each pixel of a narrow list."""
_FULL = 255

Spoken = tuple[str | None, int, int]
"""Speaker, start and end of a stretch of speech."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkStrip:
    """Share of each part of a recording in which each speaker is heard."""

    shares: tuple[bytes, ...] = ()
    """For words without a speaker, then for speaker 1, 2, ...: `BINS` shares of 255 each."""

    @classmethod
    def of(cls, content: bytes) -> Self:
        """Read what `content` gave."""
        return cls(shares=tuple(content[at : at + BINS] for at in range(0, len(content), BINS)))

    @property
    def content(self) -> bytes:
        """All of it, to be kept."""
        return b"".join(self.shares)

    def loudest(self, part: int) -> int | None:
        """Give the number of the speaker who is heard most in a part; None where nobody is.

        Speakers count from 1; 0 stands for words without a speaker.
        """
        heard = [row[part] for row in self.shares]
        most = max(heard, default=0)
        return heard.index(most) if most else None


class TalkTally:
    """Milliseconds of speech in each part, kept up while segments come and go."""

    def __init__(self, duration_ms: int) -> None:
        self.duration_ms = duration_ms
        self._heard_ms: dict[str | None, list[int]] = {}

    @classmethod
    def of(cls, spoken: Iterable[Spoken], duration_ms: int) -> Self:
        """Count all that was said in a recording."""
        tally = cls(duration_ms)
        tally.count(spoken)
        return tally

    def copy(self) -> "TalkTally":
        """Give a tally of its own that starts with what was counted."""
        other = TalkTally(self.duration_ms)
        other._heard_ms = {speaker: list(heard) for speaker, heard in self._heard_ms.items()}
        return other

    def count(self, spoken: Iterable[Spoken], *, sign: int = 1) -> None:
        """Add stretches of speech, or take them away with a sign of -1."""
        total = max(1, self.duration_ms)
        for speaker, start_ms, end_ms in spoken:
            heard = self._heard_ms.get(speaker)
            if heard is None:
                heard = self._heard_ms[speaker] = [0] * BINS
            first = min(BINS - 1, start_ms * BINS // total)
            last = min(BINS - 1, end_ms * BINS // total)
            for part in range(first, last + 1):
                bounds = part * total // BINS, (part + 1) * total // BINS
                heard[part] += sign * overlap_ms(start_ms, end_ms, *bounds)

    def strip(self, speakers: Sequence[str]) -> TalkStrip:
        """Make the strip for speakers in that order; who is not among them has no number."""
        total = max(1, self.duration_ms)
        widths = [(part + 1) * total // BINS - part * total // BINS for part in range(BINS)]
        rows = [self._heard_ms.get(speaker) for speaker in (None, *speakers)]
        return TalkStrip(
            shares=tuple(
                bytes(BINS)
                if row is None
                else bytes(
                    min(_FULL, heard * _FULL // max(1, width))
                    for heard, width in zip(row, widths, strict=True)
                )
                for row in rows
            )
        )
