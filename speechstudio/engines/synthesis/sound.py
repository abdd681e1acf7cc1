"""From what a network or a formant synthesizer gives to the sound of a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import soxr

from speechstudio.domain.speech import SpokenSentence, SpokenWord
from speechstudio.engines.contract import AudioChunk, SynthesisOptions

EDGE_MS = 50
"""Silence before and after the sound of every sentence; longer pauses are the caller's."""
FADE_IN_MS, FADE_OUT_MS = 5, 20
FRAME_MS = 5
QUIET_DB, FADED_DB = -50.0, -38.0
"""Before what is so much quieter than the loudest, nothing has begun; behind, all has ended.
Some voices go on with noise that is louder than the soft beginning of a word."""
NOTHING = 1e-5
"""Sound whose every sample is smaller is none."""
SEMITONES = 12

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where a word lies in samples."""

    start: int
    end: int
    """Offsets in the text of the sentence."""
    first: int
    last: int
    """Its samples, half open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """Speech as it was made, with its words in order."""

    samples: Samples
    sample_rate: int
    marks: tuple[Mark, ...] = ()

    def moved(self, samples: int, *, scale: float = 1.0) -> tuple[Mark, ...]:
        """Return the marks stretched and then so many samples later."""
        return tuple(
            replace(m, first=round(m.first * scale) + samples, last=round(m.last * scale) + samples)
            for m in self.marks
        )


def pitch_ratio(semitones: float) -> float:
    """How many times higher a voice is that is so many semitones higher (equal temperament)."""
    return float(2.0 ** (semitones / SEMITONES))


def pitch_and_pace(
    sentence: SpokenSentence, options: SynthesisOptions, *, slowest: float, fastest: float
) -> tuple[float, float]:
    """Give how many times higher a sentence is to be, and the pace at which it is spoken first.

    Raising it makes it faster, so it is spoken slower by as much, within what the engine takes.
    """
    ratio = pitch_ratio(sentence.pitch_semitones + options.pitch_semitones)
    return ratio, min(max(sentence.rate * options.rate / ratio, slowest), fastest)


def raised(take: Take, ratio: float) -> Take:
    """Play a take so many times faster, and so higher.

    Spoken slower by the same ratio before, it keeps its length. The sound of the throat moves
    with the pitch, so that some semitones sound like another speaker.
    """
    if ratio == 1.0 or not len(take.samples):
        return take
    samples = soxr.resample(take.samples, take.sample_rate * ratio, take.sample_rate, quality="HQ")
    return replace(take, samples=samples.astype(np.float32), marks=take.moved(0, scale=1.0 / ratio))


def joined(takes: Sequence[Take]) -> Take:
    """Put takes one behind the other, each without the silence around it."""
    if len(takes) == 1:
        return takes[0]
    done: list[Samples] = []
    marks: list[Mark] = []
    at = 0
    for take in map(trimmed, takes):
        marks.extend(take.moved(at))
        done.append(take.samples)
        at += len(take.samples)
    return replace(takes[0], samples=np.concatenate(done), marks=tuple(marks))


def trimmed(take: Take) -> Take:
    """Leave `EDGE_MS` of near silence on both sides, whatever there was, and no click."""
    edge = take.sample_rate * EDGE_MS // 1000
    found = _sounding(take)
    if found is None:
        return replace(take, samples=np.zeros(2 * edge, np.float32), marks=())
    start, end = found[0] - edge, found[1] + edge
    cut = take.samples[max(0, start) : end].copy()
    fade_in(cut, take.sample_rate)
    fade_out(cut, take.sample_rate)
    before, behind = max(0, -start), max(0, end - len(take.samples))
    samples = np.concatenate((np.zeros(before, np.float32), cut, np.zeros(behind, np.float32)))
    marks = (
        replace(mark, first=min(mark.first, found[1]), last=min(mark.last, found[1]))
        for mark in take.marks
    )
    return replace(take, samples=samples, marks=replace(take, marks=tuple(marks)).moved(-start))


def chunk_of(take: Take, gain_db: float = 0.0) -> AudioChunk:
    """Make the sound of a sentence: trimmed, as loud as is asked for, its words in milliseconds.

    What would go beyond full scale is held at it as a whole, so that nothing is clipped.
    """
    take = trimmed(take)
    samples = take.samples * np.float32(10.0 ** (gain_db / 20.0))
    peak = float(np.abs(samples).max(initial=0.0))
    if peak > 1.0:
        samples = samples / np.float32(peak)
    chunk = AudioChunk(samples=samples.astype(np.float32, copy=False), sample_rate=take.sample_rate)
    return replace(chunk, words=_words(take, chunk.duration_ms))


def silence(sample_rate: int) -> AudioChunk:
    """Return the sound of a sentence in which there is nothing to say."""
    samples = np.zeros(2 * sample_rate * EDGE_MS // 1000, np.float32)
    return AudioChunk(samples=samples, sample_rate=sample_rate)


def audible_end(take: Take, first: int, last: int) -> int:
    """Return the sample behind the last of a stretch that can be heard; its end if none can."""
    found = _sounding(replace(take, samples=take.samples[first:last]))
    return last if found is None else first + found[1]


def _words(take: Take, duration_ms: int) -> tuple[SpokenWord, ...]:
    """Put marks into milliseconds, none before an earlier one or beyond the end."""
    words: list[SpokenWord] = []
    earliest = 0
    for mark in take.marks:
        times = (round(sample * 1000 / take.sample_rate) for sample in (mark.first, mark.last))
        start, end = (min(max(time, earliest), duration_ms) for time in times)
        words.append(
            SpokenWord(start=mark.start, end=mark.end, start_ms=start, end_ms=max(start, end))
        )
        earliest = words[-1].end_ms
    return tuple(words)


def _sounding(take: Take) -> tuple[int, int] | None:
    """Find the first and the last sample of what can be heard; None where nothing can."""
    if float(np.abs(take.samples).max(initial=0.0)) < NOTHING:
        return None
    frame = take.sample_rate * FRAME_MS // 1000
    whole = -(-len(take.samples) // frame) * frame
    padded = np.pad(take.samples, (0, whole - len(take.samples))).reshape(-1, frame)
    power = np.square(padded, dtype=np.float64).mean(axis=1)
    begun, going = (
        np.flatnonzero(power > power.max() * 10.0 ** (level / 10.0))
        for level in (QUIET_DB, FADED_DB)
    )
    return int(begun[0]) * frame, min((int(going[-1]) + 1) * frame, len(take.samples))


def fade_in(samples: Samples, sample_rate: int) -> None:
    """Let a cut begin at nothing, in place."""
    rise = min(sample_rate * FADE_IN_MS // 1000, len(samples) // 2)
    samples[:rise] *= np.linspace(0.0, 1.0, rise, dtype=np.float32)


def fade_out(samples: Samples, sample_rate: int) -> None:
    """Let a cut end at nothing, in place."""
    fall = min(sample_rate * FADE_OUT_MS // 1000, len(samples) // 2)
    samples[len(samples) - fall :] *= np.linspace(1.0, 0.0, fall, dtype=np.float32)
