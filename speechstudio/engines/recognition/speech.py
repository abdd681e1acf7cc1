"""Where speech is: from the probabilities of a voice activity model to spans of frames.

The model is the Silero VAD that faster-whisper ships, or that of a diarizer beside the recognizer
(`engines.shared_speech`); a frame is 512 samples (32 ms at 16 kHz).
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from speechstudio.engines.contract import EngineContext
from speechstudio.engines.recording import Recording
from speechstudio.engines.shared_speech import FRAME, SpeechReader, frames_in

Samples = NDArray[np.float32]
"""Mono samples at 16 kHz."""
SpeechProbability = Callable[[Samples], NDArray[np.float32]]
"""Gives the probability of speech for each whole frame of some samples."""
SpeechBetween = Callable[[int, int], NDArray[np.float32]]
"""Gives the probability of speech for each frame of a recording between two of its samples."""


_LEAST_POWER = 1e-10
_DEEP_PAUSE_DB = 30.0
"""So much below loud speech nothing is said."""
_PAUSE_WEIGHT = 0.3
_REMEMBERED = 156 * FRAME
"""Samples after which the voice activity model forgets; five seconds."""
_WARMING_UP = 31 * FRAME
"""Samples that it hears once more at first; one second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VadOptions:
    """Thresholds of Silero's own hysteresis (github.com/snakers4/silero-vad)."""

    onset: float = 0.5
    """Speech begins at this probability."""
    offset: float = 0.35
    """Speech ends when the probability stays under this one."""
    min_silence_ms: int = 2000
    """A shorter pause does not end a span."""
    min_speech_ms: int = 0
    """A shorter span is dropped."""
    pad_ms: int = 400
    """Kept on both sides of a span, as far as the neighbours leave room."""


def speech_of(
    recording: Recording, probability: SpeechProbability, context: EngineContext
) -> SpeechBetween:
    """Say where to learn of the speech in a recording: from whoever works beside, or by listening.

    Listening looks at no more than is asked for at a time.
    """
    if context.speech is not None:
        told = SpeechReader(context.speech, context.check)
        return lambda start, stop: _with_pauses(told(start, stop), recording[start:stop])

    def listen(start: int, stop: int) -> NDArray[np.float32]:
        samples = np.asarray(recording[start:stop])
        return _afresh(
            probability, np.pad(samples, (0, frames_in(len(samples)) * FRAME - len(samples)))
        )

    return listen


def _afresh(probability: SpeechProbability, samples: Samples) -> NDArray[np.float32]:
    """Listen to some seconds at a time, each with a new memory.

    The model remembers what it heard: behind a loud or clear voice it takes a hoarse one for no
    speech, for minutes.
    """
    parts = []
    for first in range(0, len(samples), _REMEMBERED):
        begin = max(0, first - _WARMING_UP)
        heard = probability(samples[begin : first + _REMEMBERED])
        parts.append(heard[(first - begin) // FRAME :])
    return np.concatenate(parts)


def _with_pauses(scores: NDArray[np.float32], samples: Samples) -> NDArray[np.float32]:
    """Lower the probability where it is quiet: a diarizer is as sure of short pauses as of words.

    It stays above the threshold of speech where it was 1, so that only cuts go by it.
    """
    frames = np.pad(np.asarray(samples), (0, len(scores) * FRAME - len(samples)))
    power = np.square(frames.reshape(-1, FRAME)).mean(axis=1) + _LEAST_POWER
    level_db = 10 * np.log10(power)
    talking = level_db[scores > VadOptions().onset]
    loud_db = np.percentile(talking, 90) if len(talking) else 0.0
    quiet = np.clip((loud_db - level_db) / _DEEP_PAUSE_DB, 0, 1)
    lowered: NDArray[np.float32] = (scores * (1 - _PAUSE_WEIGHT * quiet)).astype(np.float32)
    return lowered


def frames_of(milliseconds: int) -> int:
    """Whole frames in that many milliseconds."""
    return round(milliseconds * 16 / FRAME)


def speech_spans(
    probabilities: NDArray[np.float32], options: VadOptions
) -> tuple[tuple[int, int], ...]:
    """Half-open spans of speech in frames, in order, without padding."""
    spans: list[tuple[int, int]] = []
    start: int | None = None
    quiet_since: int | None = None
    patience = frames_of(options.min_silence_ms)
    for frame, probability in enumerate(probabilities.tolist()):
        if probability >= options.onset:
            start = frame if start is None else start
            quiet_since = None
        elif start is not None and probability < options.offset:
            quiet_since = frame if quiet_since is None else quiet_since
            if frame - quiet_since >= patience:
                spans.append((start, quiet_since))
                start = quiet_since = None
    if start is not None:
        spans.append((start, len(probabilities) if quiet_since is None else quiet_since))
    shortest = frames_of(options.min_speech_ms)
    return tuple(span for span in spans if span[1] - span[0] > shortest)


def padded(
    spans: tuple[tuple[int, int], ...], total: int, options: VadOptions
) -> tuple[tuple[int, int], ...]:
    """Spans with silence kept on both sides; neighbours share what lies between them."""
    pad = frames_of(options.pad_ms)
    result = []
    for index, (start, end) in enumerate(spans):
        before = spans[index - 1][1] if index else 0
        after = spans[index + 1][0] if index + 1 < len(spans) else total
        room_before = start - before if not index else (start - before + 1) // 2
        room_after = after - end if index + 1 == len(spans) else (after - end) // 2
        result.append((start - min(pad, room_before), end + min(pad, room_after)))
    return tuple(result)
