"""From a recording to chunks for the loudspeaker: from where to where, how fast, how often."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from speechstudio.audio.frames import Samples, to_channels
from speechstudio.audio.playing_line import Chunk
from speechstudio.audio.playing_output import FADE_S
from speechstudio.audio.recording_sound import RecordingSound
from speechstudio.audio.resample import StreamResampler
from speechstudio.audio.tempo import Tempo


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be played."""

    start_s: float
    """From here at first."""
    begin_s: float
    """From here in the rounds after it."""
    end_s: float | None
    """Up to here; None is the end."""
    is_loop: bool
    speed: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the loudspeaker takes."""

    rate_hz: int
    channels: int


def chunks_of(sound: RecordingSound, plan: Plan, target: Target) -> Iterator[Chunk]:
    """Give everything in order; a loop has no end, unless there is nothing in it.

    Raises what `RecordingSound.from_moment` raises.
    """
    chunks = _softened(_round(sound, plan, target, plan.start_s), plan, target)
    while True:
        is_empty = True
        for chunk in chunks:
            is_empty = False
            yield chunk
        if is_empty or not plan.is_loop:
            return
        again = _round(sound, plan, target, plan.begin_s)
        chunks = _softened(again, plan, target, is_again=True)


def _softened(
    chunks: Iterator[Chunk], plan: Plan, target: Target, *, is_again: bool = False
) -> Iterator[Chunk]:
    """Take the click off the end of a range, and off the start of a further round."""
    fade = round(FADE_S * target.rate_hz)
    tail: Chunk | None = None
    for chunk in chunks:
        if tail is not None:
            yield tail
        elif is_again:
            chunk = _ramped(chunk, fade, rising=True)  # noqa: PLW2901 - the same, softer
        if plan.end_s is None and not plan.is_loop:
            yield chunk
            continue
        split = max(0, len(chunk.samples) - fade)
        if split:
            yield chunk.until(split)
        tail = chunk.after(split)
    if tail is not None:
        yield _ramped(tail, fade, rising=False)


def _ramped(chunk: Chunk, fade: int, *, rising: bool) -> Chunk:
    """Fade the first samples of a chunk in, or its last ones out."""
    count = min(fade, len(chunk.samples))
    ramp = np.linspace(0, 1, count, endpoint=False, dtype=np.float32)[:, np.newaxis]
    samples = chunk.samples.copy()
    if rising:
        samples[:count] *= ramp
    else:
        samples[len(samples) - count :] *= ramp[::-1]
    return Chunk(samples=samples, start_s=chunk.start_s, step_s=chunk.step_s)


def _round(sound: RecordingSound, plan: Plan, target: Target, start_s: float) -> Iterator[Chunk]:
    """Give a range once."""
    step_s = plan.speed / target.rate_hz
    feed, finish = _converter(plan, target)
    at_s = start_s
    for piece in sound.from_moment(start_s):
        samples = piece.samples
        if plan.end_s is not None:
            left = round((plan.end_s - piece.start_s) * piece.sample_rate_hz)
            samples = samples[: max(0, left)]
        made = feed(to_channels(samples, target.channels), piece.sample_rate_hz)
        if len(made):
            yield Chunk(samples=made, start_s=at_s, step_s=step_s)
            at_s += len(made) * step_s
        if len(samples) < len(piece.samples):
            break
    rest = finish()
    if len(rest):
        yield Chunk(samples=rest, start_s=at_s, step_s=step_s)


def _converter(
    plan: Plan, target: Target
) -> tuple[Callable[[Samples, int], Samples], Callable[[], Samples]]:
    """Make functions that bring samples to rate and tempo, and that give what is left of them."""
    resampler = StreamResampler(target.channels, target.rate_hz)
    if plan.speed == 1:
        return resampler.feed, resampler.finish
    tempo = Tempo(target.rate_hz, target.channels, plan.speed)

    def feed(samples: Samples, rate_hz: int) -> Samples:
        return tempo.feed(resampler.feed(samples, rate_hz))

    def finish() -> Samples:
        return np.concatenate((tempo.feed(resampler.finish()), tempo.finish()))

    return feed, finish
