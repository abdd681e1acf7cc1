"""Progress of writing a file, and stopping it."""

from collections.abc import Callable, Iterator

from speechstudio.audio.frames import Samples
from speechstudio.domain.errors import JobCancelledError

Progress = Callable[[int, int], None]
"""Told the milliseconds done and in all; the first never falls."""
Cancelled = Callable[[], bool]
Pieces = Callable[[], Iterator[Samples]]
"""Gives all samples from the start, as often as it is called."""


class WritingWatch:
    """Counts the samples of one file that are written, and tells of them."""

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

    def checked(self, pieces: Pieces) -> Iterator[Samples]:
        """Pass on pieces that are soon gone through: no work to speak of."""
        for piece in pieces():
            self.check()
            yield piece

    def encoding(self, pieces: Pieces) -> Iterator[Samples]:
        """Pass on all pieces, to be encoded."""
        frames = 0
        for piece in pieces():
            self.check()
            yield piece
            frames += len(piece)
            if self._progress is not None:
                self._progress(frames * self.duration_ms // self._frames, self.duration_ms)

    def check(self) -> None:
        """Raise JobCancelledError once the file is no longer wanted."""
        if self._cancelled is not None and self._cancelled():
            raise JobCancelledError("writing the sound file was cancelled")

    def done(self) -> None:
        """Tell that the file stands."""
        if self._progress is not None:
            self._progress(self.duration_ms, self.duration_ms)
