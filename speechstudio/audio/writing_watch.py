"""Progress of writing a file, and stopping it."""

from collections.abc import Callable, Iterator

from speechstudio.audio.frames import Samples
from speechstudio.domain.errors import JobCancelledError

Progress = Callable[[int, int], None]
"""Told the milliseconds done and in all; the first never falls."""
Cancelled = Callable[[], bool]
Pieces = Callable[[], Iterator[Samples]]
"""Gives all samples from the start, as often as it is called."""

_MEASURING_SHARE = 0.08
"""Of the whole work, for each pass that only measures."""


class WritingWatch:
    """Counts the passes over the samples of one file, and tells of them as one way from 0 to 1."""

    def __init__(
        self,
        *,
        frames: int,
        duration_ms: int,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self.duration_ms = duration_ms
        """Length of the file."""
        self._frames = frames
        self._progress = progress
        self._cancelled = cancelled
        self._before = 0.0

    def measuring(self, pieces: Pieces) -> Iterator[Samples]:
        """Pass on all pieces, to be measured only."""
        yield from self._watched(pieces(), _MEASURING_SHARE)
        self._before += _MEASURING_SHARE

    def checked(self, pieces: Pieces) -> Iterator[Samples]:
        """Pass on pieces of which only the first are wanted: no work to speak of."""
        for piece in pieces():
            self.check()
            yield piece

    def encoding(self, pieces: Pieces) -> Iterator[Samples]:
        """Pass on all pieces, to be encoded: the rest of the work."""
        yield from self._watched(pieces(), 1 - self._before)

    def check(self) -> None:
        """Raise JobCancelledError once the file is no longer wanted."""
        if self._cancelled is not None and self._cancelled():
            raise JobCancelledError("writing the sound file was cancelled")

    def done(self) -> None:
        """Tell that the file stands."""
        if self._progress is not None:
            self._progress(self.duration_ms, self.duration_ms)

    def _watched(self, pieces: Iterator[Samples], share: float) -> Iterator[Samples]:
        frames = 0
        for piece in pieces:
            self.check()
            yield piece
            frames += len(piece)
            if self._progress is not None:
                done = self._before + share * frames / self._frames
                self._progress(round(done * self.duration_ms), self.duration_ms)
