"""Windows for a recognizer that hears at most thirty seconds at a time.

A window holds speech only: pauses over two seconds are left out, and where speech runs on,
the window ends in the best pause. So no window cuts a word, each can be decoded by itself,
and work that was interrupted goes on at the window where it stopped.
Only one block of audio is listened to at a time, so memory does not grow with the recording.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from speechstudio.engines.recognition.speech import (
    Samples,
    SpeechBetween,
    VadOptions,
    frames_of,
    padded,
    speech_spans,
)
from speechstudio.engines.recording import Recording
from speechstudio.engines.shared_speech import FRAME

BLOCK_FRAMES = frames_of(300_000)
WINDOW_FRAMES = frames_of(29_500)
"""A little under thirty seconds, so that the last word keeps its end."""
EARLIEST_CUT = frames_of(15_000)
PAUSE_FRAMES = frames_of(600)
"""Speech probability is averaged over a pause of this length when a place to cut is sought: as long
as those between sentences, for a window that begins in the middle of one is spelt worse."""
SPEECH_DETAIL = VadOptions(min_silence_ms=400, min_speech_ms=100)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Pieces of a recording that are decoded together. All positions are samples."""

    origin: int
    """Start of the block in which the window was found; with `end` it says where to go on."""
    pieces: tuple[Span, ...]
    """Half-open stretches of the recording, at most thirty seconds together."""
    end: int
    """Everything before this position has been dealt with."""
    speech: tuple[Span, ...]
    """Where in the pieces speech is heard, without padding."""

    def samples(self, recording: Recording) -> Samples:
        """Gather the pieces, one after the other."""
        return np.concatenate([np.asarray(recording[start:end]) for start, end in self.pieces])

    def to_recording(self, position: int) -> int:
        """Position in the recording of a position in the gathered samples."""
        for start, end in self.pieces:
            if position <= end - start:
                return start + position
            position -= end - start
        return self.pieces[-1][1]


def windows(
    samples: int,
    speech: SpeechBetween,
    options: VadOptions,
    *,
    origin: int = 0,
    resume: int = 0,
) -> Iterator[Window]:
    """Yield the windows of a recording of so many samples that end after `resume`, in order.

    To go on after an interruption give `origin` and `end` of the last finished window:
    the windows that follow are the same as without the interruption.
    """
    while origin < samples:
        stop = min(origin + BLOCK_FRAMES * FRAME, samples)
        is_last = stop == samples
        following = origin
        for window in _windows_of_block(speech(origin, stop), options, origin, stop, is_last):
            following = window.end
            if window.end > resume and window.pieces:
                yield window
        if is_last:
            return
        origin = following


def _windows_of_block(
    scores: NDArray[np.float32],
    options: VadOptions,
    origin: int,
    stop: int,
    is_last: bool,  # noqa: FBT001 - a local fact, named at its one call
) -> Iterator[Window]:
    """Yield the windows of one block; the last one's `end` is where the next block starts."""
    total = len(scores)
    spans = padded(speech_spans(scores, options), total, options)
    detail = speech_spans(scores, SPEECH_DETAIL)
    # Near the end of a block that goes on, speech is left for the next one to see whole.
    limit = total if is_last else total - WINDOW_FRAMES
    spans = tuple(span for span in spans if is_last or span[0] < limit or span[1] < total)
    position = 0
    while position < limit:
        pieces, position = _fill(spans, scores, position)
        if not pieces:
            break
        end = min(origin + position * FRAME, stop)
        yield Window(
            origin=origin,
            pieces=tuple(
                (origin + first * FRAME, min(origin + last * FRAME, stop)) for first, last in pieces
            ),
            end=end,
            speech=_clip(detail, pieces, origin),
        )
    if position < limit:  # silence up to the limit
        yield Window(origin=origin, pieces=(), end=origin + limit * FRAME, speech=())


def _fill(
    spans: tuple[Span, ...], scores: NDArray[np.float32], position: int
) -> tuple[list[Span], int]:
    """Take speech from `position` on until the window is full; also say where it ended."""
    pieces: list[Span] = []
    room = WINDOW_FRAMES
    for start, end in spans:
        start = max(start, position)  # noqa: PLW2901 - the part of the span that is left
        if end <= start:
            continue
        if end - start <= room:
            pieces.append((start, end))
            room -= end - start
            position = end
            continue
        # A short rest of a window is not worth a cut in running speech: the next window has it.
        if pieces and room < WINDOW_FRAMES - EARLIEST_CUT:
            break
        earliest = start + max(room - (WINDOW_FRAMES - EARLIEST_CUT), room // 2)
        cut = _best_cut(scores, earliest, start + room)
        pieces.append((start, cut))
        position = cut
        break
    return pieces, position


def _best_cut(scores: NDArray[np.float32], earliest: int, latest: int) -> int:
    """Frame in the middle of the quietest stretch between two frames, late ones preferred."""
    half = PAUSE_FRAMES // 2
    # At both ends as it goes on there: zeros would be taken for pauses.
    around = np.pad(scores[earliest:latest], (half, PAUSE_FRAMES - 1 - half), mode="edge")
    smooth = np.convolve(around, np.ones(PAUSE_FRAMES) / PAUSE_FRAMES, "valid")
    # 0.1 of probability over the whole range: a clear pause early beats a doubtful one late.
    lateness = np.linspace(0.1, 0.0, len(smooth))
    return earliest + int(np.argmin(smooth + lateness))


def _clip(spans: tuple[Span, ...], pieces: list[Span], origin: int) -> tuple[Span, ...]:
    """Parts of the spans that lie in the pieces, as samples of the recording."""
    return tuple(
        (origin + max(start, low) * FRAME, origin + min(end, high) * FRAME)
        for low, high in pieces
        for start, end in spans
        if min(end, high) > max(start, low)
    )
