"""Recordings for the tests of the dock: who talks when, and how loud."""

from pathlib import Path

import numpy as np

from speechstudio.audio.peaks import Peaks, PeaksWriter
from speechstudio.domain.transcript import Segment, Speaker, Transcript, Word

Talk = tuple[int, int, str | None]
"""Start and end in milliseconds, and the speaker's id."""

CONVERSATION: tuple[Talk, ...] = (
    (2_000, 8_000, "S1"), (10_000, 18_000, "S2"), (20_000, 28_000, "S1"), (40_000, 55_000, "S2"),
)  # fmt: skip
DURATION_MS = 60_000


def make_segment(talk: Talk, confidence: float = 0.9, words: int = 4) -> Segment:
    start, end, speaker = talk
    step = (end - start) // words
    return Segment(
        words=tuple(
            Word(
                text="word",
                start_ms=start + at * step,
                end_ms=start + (at + 1) * step,
                speaker=speaker,
                confidence=confidence,
            )
            for at in range(words)
        )
    )


def make_transcript(talks: tuple[Talk, ...] = CONVERSATION, *, speakers: int = 2) -> Transcript:
    names = (Speaker(id=f"S{n}", name=f"Speaker {n}") for n in range(1, speakers + 1))
    return Transcript(segments=tuple(map(make_segment, talks)), speakers=tuple(names))


def make_peaks(
    folder: Path, talks: tuple[Talk, ...] = CONVERSATION, duration_ms: int = DURATION_MS
) -> Peaks:
    """A tone while somebody talks, silence else."""
    samples = np.zeros(duration_ms * 16, np.float32)
    for start, end, _ in talks:
        samples[start * 16 : end * 16] = 0.25 * np.sin(np.arange((end - start) * 16) / 5)
    path = folder / "peaks"
    with path.open("w+b") as file:
        writer = PeaksWriter(file)
        writer.feed(samples[:, np.newaxis])
        writer.finish()
    return Peaks.load(path)
