"""Listens to a recording of which a voice is to be cloned, and makes it ready for engines."""

import io
import wave
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from speechstudio.audio.frames import Samples
from speechstudio.audio.meter import FULL_SCALE, decibels
from speechstudio.audio.probe import probe
from speechstudio.audio.reading import Reader
from speechstudio.audio.resample import StreamResampler
from speechstudio.audio.source import open_source
from speechstudio.domain.errors import EmptyAudioError, JobCancelledError, UsageError
from speechstudio.domain.turns import Diarization
from speechstudio.workflows.cloning.findings import LONGEST_S, USED_S, Measures

RATE_HZ = 24_000
"""Of what is kept; no engine that takes recordings hears more."""
_FRAME = RATE_HZ // 50
_MARGIN_S = 0.2
"""Kept before the first word and behind the last."""
_PEAK = 0.7
_QUIET_SHARE, _LOUD_SHARE = 10, 95
"""Percent of frames below which noise is sought, and above which the loudest speech is."""
_STEADY_DB = 6.0
"""What changes less is no speech, which has pauses."""
_SPEECH_RANGE_DB = 30.0
_ABOVE_NOISE_DB = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A recording as it was read: of its channels the loudest."""

    samples: Samples
    """Mono, at `RATE_HZ`."""
    rate_hz: int
    """Of the file."""
    clipped_share: float


def read_sound(path: Path, cancelled: Callable[[], bool] = lambda: False) -> Sound:
    """Read a recording as exactly as it is there.

    Raises UsageError for one that is too long, JobCancelledError, and what cannot be heard raises.
    """
    _refuse_long(probe(path).duration_ms)
    parts: list[Samples] = []
    frames = clipped = rate_hz = 0
    resampler = None
    with open_source(path) as source:
        for block in Reader(source=source).blocks():
            if cancelled():
                raise JobCancelledError
            _refuse_long(block.position_ms)
            resampler = resampler or StreamResampler(block.samples.shape[1], RATE_HZ)
            rate_hz = rate_hz or block.sample_rate_hz
            frames += len(block.samples)
            clipped += _clipped(block.samples)
            parts.append(resampler.feed(block.samples, block.sample_rate_hz))
    if resampler is None:
        raise EmptyAudioError(f"there is no sound in {path.name}", hint="Give another recording.")
    every = np.concatenate((*parts, resampler.finish()))
    loudest = int(np.argmax(np.mean(np.square(every, dtype=np.float64), axis=0)))
    return Sound(
        samples=np.ascontiguousarray(every[:, loudest]),
        rate_hz=rate_hz,
        clipped_share=clipped / max(1, frames),
    )


def measured(sound: Sound, heard: Diarization | None) -> Measures:
    """Measure a recording, in which a diarizer heard that, if one was there to hear it."""
    powers = _powers(sound.samples)
    spoken = _spoken(powers, heard)
    quiet = powers <= np.percentile(powers, _QUIET_SHARE)
    speech_power = float(powers[spoken].mean()) if spoken.any() else 0.0
    speech_db, noise_db = _decibels(speech_power), _decibels(float(powers[quiet].mean()))
    return Measures(
        length_s=len(sound.samples) / RATE_HZ,
        speech_s=float(np.count_nonzero(spoken)) * _FRAME / RATE_HZ,
        peak_db=decibels(np.abs(sound.samples).max(initial=0.0)),
        speech_db=speech_db,
        noise_gap_db=speech_db - noise_db,
        clipped_share=sound.clipped_share,
        rate_hz=sound.rate_hz,
        speakers=None if heard is None else _people(heard),
    )


def prepared(sound: Sound, heard: Diarization | None) -> bytes:
    """Make the WAV file that engines get: from the first word on, at a usual level."""
    spoken = np.flatnonzero(_spoken(_powers(sound.samples), heard))
    first, last = (int(spoken[0]), int(spoken[-1]) + 1) if len(spoken) else (0, len(sound.samples))
    margin = round(_MARGIN_S * RATE_HZ)
    start = max(0, first * _FRAME - margin)
    cut = sound.samples[start : min(last * _FRAME + margin, start + USED_S * RATE_HZ)]
    level = np.float32(_PEAK / max(float(np.abs(cut).max(initial=0.0)), 1e-6))
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(np.rint(cut * level * 32_767).astype("<i2").tobytes())
    return written.getvalue()


def _refuse_long(length_ms: int | None) -> None:
    if length_ms is not None and length_ms > LONGEST_S * 1000:
        raise UsageError(
            f"the recording is longer than {LONGEST_S // 60} minutes",
            hint=f"Cut out up to {USED_S} s of clear speech of one person.",
        )


def _clipped(samples: Samples) -> int:
    """Count the samples of the worst channel that stand at full scale between two that do."""
    full = np.abs(samples) >= FULL_SCALE
    return int((full[2:] & full[1:-1] & full[:-2]).sum(axis=0).max(initial=0))


def _powers(samples: Samples) -> npt.NDArray[np.float64]:
    """Mean power of each 20 ms."""
    whole = max(1, len(samples) // _FRAME)
    padded = np.resize(samples, _FRAME) if len(samples) < _FRAME else samples[: whole * _FRAME]
    found = np.square(padded.reshape(whole, _FRAME), dtype=np.float64).mean(axis=1)
    return np.asarray(found, dtype=np.float64)


def _spoken(powers: npt.NDArray[np.float64], heard: Diarization | None) -> npt.NDArray[np.bool_]:
    """Tell of each 20 ms whether somebody speaks: as the diarizer heard it, else by its level."""
    if heard is not None:
        spoken = np.zeros(len(powers), dtype=np.bool_)
        for turn in heard.turns:
            spoken[turn.start_ms // 20 : -(-turn.end_ms // 20)] = True
        return spoken
    levels = 10 * np.log10(np.maximum(powers, 1e-12))
    quiet, loud = np.percentile(levels, (_QUIET_SHARE, _LOUD_SHARE))
    if loud - quiet < _STEADY_DB:
        return np.zeros(len(powers), dtype=np.bool_)
    found: Any = levels > max(quiet + _ABOVE_NOISE_DB, loud - _SPEECH_RANGE_DB)
    return np.asarray(found, dtype=np.bool_)


def _people(heard: Diarization) -> Mapping[str, float]:
    times: dict[str, float] = {}
    for turn in heard.turns:
        times[turn.speaker] = times.get(turn.speaker, 0.0) + turn.duration_ms / 1000
    return times


def _decibels(power: float) -> float:
    return decibels(power**0.5)
