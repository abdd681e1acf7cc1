"""Which of the frames that a microphone gives are kept."""


class Takes:
    """Stretches between start, pauses and stop, counted in frames of the microphone.

    One thread opens and closes stretches; any other may ask.
    """

    def __init__(self) -> None:
        self._closed: tuple[tuple[int, int], ...] = ()
        self._open_at: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether frames are kept now."""
        return self._open_at is not None

    def begin(self, at: int) -> None:
        """Keep frames from that one on."""
        if self._open_at is None:
            self._open_at = at

    def end(self, at: int) -> None:
        """Keep that frame and those after it no more."""
        if self._open_at is not None:
            # The stretch is never in both places, or it would be counted twice; for a moment it
            # may be in neither.
            stretch, self._open_at = (self._open_at, at), None
            self._closed = (*self._closed, stretch)

    def within(self, start: int, stop: int) -> list[tuple[int, int]]:
        """Give the stretches of frames from `start` to before `stop` that are kept, in order."""
        cut = [(max(start, begin), min(stop, end)) for begin, end in self._all(stop)]
        return [(begin, end) for begin, end in cut if begin < end]

    def kept_before(self, at: int) -> int:
        """Count the frames before that one that are kept."""
        return sum(end - begin for begin, end in self.within(0, at))

    def _all(self, stop: int) -> list[tuple[int, int]]:
        closed, open_at = self._closed, self._open_at
        return [*closed, (open_at, stop)] if open_at is not None else list(closed)
