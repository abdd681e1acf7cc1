"""The sound of a sentence while it is made: one thread adds, another reads."""

from dataclasses import replace

from speechstudio.engines.contract import AudioChunk


class EarlySound:
    """Grows until it is over; whoever reads remembers how far."""

    def __init__(self) -> None:
        self._parts: list[AudioChunk] = []
        self.is_over = False
        """Whether nothing more comes: it is made, or will not be."""

    def add(self, part: AudioChunk) -> None:
        """Add what goes on from before."""
        self._parts.append(part)

    def behind(self, count: int) -> tuple[AudioChunk, ...]:
        """Give what there is behind so many parts."""
        return tuple(self._parts[count:])

    def end(self) -> AudioChunk:
        """Give a part of no length, as there is behind the last; IndexError before the first."""
        return replace(self._parts[0], samples=self._parts[0].samples[:0])
