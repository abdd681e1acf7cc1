"""Heights of the bars of a recording, from peaks that come piece by piece."""

BIN_MS = 20
"""Time of a peak."""
BAR_MS = 200
_BINS = BAR_MS // BIN_MS


class BarHeights:
    """A bar is the highest of ten peaks, and is there when all of them are."""

    def __init__(self) -> None:
        self.heights: list[float] = []
        """From 0 to 1."""
        self._rest: list[float] = []

    @property
    def count(self) -> int:
        """Number of bars."""
        return len(self.heights)

    @property
    def heard_ms(self) -> int:
        """How much has been added."""
        return self.count * BAR_MS + len(self._rest) * BIN_MS

    def add(self, peaks: list[float]) -> None:
        """Add the peaks that follow."""
        joined = self._rest + peaks
        whole = len(joined) // _BINS * _BINS
        self.heights += [max(joined[at : at + _BINS]) for at in range(0, whole, _BINS)]
        self._rest = joined[whole:]
