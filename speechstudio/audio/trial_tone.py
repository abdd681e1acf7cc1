"""A tone to try a loudspeaker with: first on the left, then on the right."""

import wave
from pathlib import Path

import numpy as np

from speechstudio.audio.fading import fade
from speechstudio.audio.recording_errors import recording_errors

TONE_HZ = 440
_RATE_HZ = 48_000
_SIDE_S = 1.2
_PAUSE_S = 0.2
_PEAK = 10 ** (-15 / 20)
"""Of full scale: -15 dB, which is heard well and hurts nobody."""
_FADE_MS = 30


def write_trial_tone(path: Path) -> Path:
    """Write the tone as a stereo WAV file; raises StorageError."""
    times_s = np.arange(round(_SIDE_S * _RATE_HZ)) / _RATE_HZ
    wave_form = np.asarray(_PEAK * np.sin(2 * np.pi * TONE_HZ * times_s), np.float32)
    tone = fade(wave_form, _RATE_HZ, _FADE_MS)
    silence = np.zeros(round(_PAUSE_S * _RATE_HZ), np.float32)
    left = np.concatenate((tone, silence, np.zeros_like(tone)))
    stereo = np.stack((left, left[::-1]), axis=1)
    with recording_errors(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        with wave.open(str(path), "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(_RATE_HZ)
            file.writeframes(np.round(stereo * 32_767).astype("<i2").tobytes())
    return path
