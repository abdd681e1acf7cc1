"""Sound that waits for the loudspeaker, with the moments of the recording that it belongs to."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from speechstudio.audio.frames import Samples


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Samples at the loudspeaker's rate."""

    samples: Samples
    """Shape (samples, channels)."""
    start_s: float
    """Moment of the recording at the first of them."""
    step_s: float
    """Time of the recording from one to the next."""

    @property
    def end_s(self) -> float:
        """Moment of the recording behind the last of them."""
        return self.start_s + len(self.samples) * self.step_s

    def after(self, frames: int) -> "Chunk":
        """Give what is left without the first frames."""
        start_s = self.start_s + frames * self.step_s
        return Chunk(samples=self.samples[frames:], start_s=start_s, step_s=self.step_s)

    def until(self, frames: int) -> "Chunk":
        """Give the first frames."""
        return Chunk(samples=self.samples[:frames], start_s=self.start_s, step_s=self.step_s)


class PlayingLine:
    """One thread puts chunks in, another takes frames; neither waits."""

    def __init__(self, start_s: float) -> None:
        self._chunks: deque[Chunk] = deque()
        self._put = self._taken = 0
        self.reached_s = start_s
        """Moment of the recording behind the last frame that was taken."""
        self.is_ended = False
        """Whether nothing more will be put in; set by the thread that puts."""

    @property
    def waiting(self) -> int:
        """Frames that wait."""
        return self._put - self._taken

    def put(self, chunk: Chunk) -> None:
        """Add sound at the end."""
        self._chunks.append(chunk)
        self._put += len(chunk.samples)

    def take(self, frames: int) -> Iterator[Chunk]:
        """Take so many frames, or as many as there are."""
        while frames > 0 and self._chunks:
            chunk = self._chunks.popleft()
            now, later = chunk.until(frames), chunk.after(frames)
            if len(later.samples):
                self._chunks.appendleft(later)
            frames -= len(now.samples)
            self._taken += len(now.samples)
            self.reached_s = now.end_s
            yield now

    def skip_to(self, moment_s: float) -> None:
        """Throw away what comes before a moment; only while nobody takes."""
        while self._chunks and self._chunks[0].start_s < moment_s <= self._chunks[-1].end_s:
            chunk = self._chunks[0]
            frames = max(1, round((moment_s - chunk.start_s) / chunk.step_s))
            for _ in self.take(min(frames, len(chunk.samples))):
                pass
