"""Speech that was loaded to be heard, one sentence behind the other on one time line."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from speechstudio.audio.fading import fade
from speechstudio.audio.frames import Samples, to_channels
from speechstudio.audio.playing_line import Chunk
from speechstudio.audio.playing_plan import Target
from speechstudio.audio.resample import StreamResampler
from speechstudio.audio.tempo import Tempo

_KEPT_S = 0.2
"""More than the filter of the tempo may keep to itself at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechPart:
    """A chunk of speech, and the silence behind it."""

    samples: Samples
    """Mono, from -1 to 1."""
    rate_hz: int
    pause_ms: int = 0
    is_smooth: bool = False
    """Whether it needs no fading: it goes on from what was before, or begins from silence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is heard."""

    tag: object
    """Of the sentence."""
    at_ms: int
    """From its beginning; may lie in the silence behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    tag: object
    samples: Samples
    rate_hz: int
    start_s: float
    """Where on the time line."""
    at_s: float
    """From the beginning of its sentence."""

    @property
    def end_s(self) -> float:
        return self.start_s + len(self.samples) / self.rate_hz

    def from_moment(self, moment_s: float) -> "_Stretch":
        """Give what lies behind a moment of the time line."""
        frames = max(0, round((moment_s - self.start_s) * self.rate_hz))
        later_s = frames / self.rate_hz
        return replace(
            self,
            samples=self.samples[frames:],
            start_s=self.start_s + later_s,
            at_s=self.at_s + later_s,
        )


class SpeechReel:
    """One thread adds and reads; any other may ask for a place."""

    def __init__(self) -> None:
        self._stretches: deque[_Stretch] = deque()
        self.end_s = 0.0
        """Where the next sentence will begin."""
        self._said_s = 0.0
        """How much of the sentence that was added last is there, with what was left out."""

    def add(
        self, tag: object, parts: Sequence[SpeechPart], skip_ms: int = 0, *, is_more: bool = False
    ) -> None:
        """Add a sentence, or more of the last one; of its beginning, so much is left out."""
        at_s = self._said_s if is_more else 0.0
        for part in parts:
            samples = _with_silence(part)
            stretch = _Stretch(
                tag=tag, samples=samples, rate_hz=part.rate_hz, start_s=self.end_s, at_s=at_s
            )
            at_s += len(samples) / part.rate_hz
            left_out_s = skip_ms / 1000 - stretch.at_s
            if left_out_s > 0:
                stretch = replace(stretch.from_moment(self.end_s + left_out_s), start_s=self.end_s)
            if len(stretch.samples):
                self._stretches.append(stretch)
                self.end_s = stretch.end_s
        self._said_s = at_s

    @property
    def rate_hz(self) -> int:
        """Sample rate of what is first; ValueError where there is nothing."""
        if not self._stretches:
            raise ValueError("there is no speech")
        return self._stretches[0].rate_hz

    def chunks(self, moment_s: float, target: Target, speed: float) -> Iterator[Chunk]:
        """Give everything behind a moment for a loudspeaker, at a tempo, a stretch at a time."""
        for stretch in tuple(self._stretches):
            if stretch.end_s > moment_s:
                rest = stretch.from_moment(moment_s)
                if len(rest.samples):
                    yield _chunk(rest, target, speed)

    def place(self, moment_s: float) -> Moment | None:
        """Tell which sentence a moment belongs to; None where there is nothing."""
        begun = [each for each in tuple(self._stretches) if each.start_s <= moment_s]
        if not begun:
            return None
        last = begun[-1]
        into_s = min(moment_s, last.end_s) - last.start_s
        return Moment(tag=last.tag, at_ms=round((last.at_s + into_s) * 1000))

    def forget(self, moment_s: float) -> None:
        """Let go what ends before a moment, but for the last of it."""
        while len(self._stretches) > 1 and self._stretches[1].start_s < moment_s:
            self._stretches.popleft()


def _with_silence(part: SpeechPart) -> Samples:
    silence = np.zeros(part.rate_hz * part.pause_ms // 1000, np.float32)
    faded = part.samples if part.is_smooth else fade(part.samples, part.rate_hz)
    return np.concatenate((faded, silence))


def _chunk(stretch: _Stretch, target: Target, speed: float) -> Chunk:
    resampler = StreamResampler(target.channels, target.rate_hz)
    mono = stretch.samples[:, np.newaxis]
    ready = resampler.feed(to_channels(mono, target.channels), stretch.rate_hz)
    samples = np.concatenate((ready, resampler.finish()))
    if speed != 1:
        samples = _at_tempo(samples, target, speed)
    step_s = (stretch.end_s - stretch.start_s) / max(1, len(samples))
    return Chunk(samples=samples, start_s=stretch.start_s, step_s=step_s)


def _at_tempo(samples: Samples, target: Target, speed: float) -> Samples:
    """Change the tempo; the filter keeps some hundredths of a second, which are silence here."""
    tempo = Tempo(target.rate_hz, target.channels, speed)
    silence = np.zeros(
        (round(_KEPT_S * max(1, speed) * target.rate_hz), target.channels), np.float32
    )
    made = np.concatenate((tempo.feed(np.concatenate((samples, silence))), tempo.finish()))
    return made[: round(len(samples) / speed)]
