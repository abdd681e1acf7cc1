"""The tone that loudspeakers are tried with."""

import wave
from pathlib import Path

import numpy as np

from speechstudio.audio.trial_tone import TONE_HZ, write_trial_tone


def test_it_is_heard_on_the_left_and_then_on_the_right(tmp_path: Path) -> None:
    with wave.open(str(write_trial_tone(tmp_path / "new" / "tone.wav"))) as file:
        rate_hz = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)
    half = len(samples) // 2
    for side, part in ((0, samples[:half]), (1, samples[half:])):
        assert np.abs(part[:, side]).max() > 3000
        assert not part[:, 1 - side].any()
        spectrum = np.abs(np.fft.rfft(part[:, side]))
        loudest_hz = np.argmax(spectrum) * rate_hz / len(part)
        assert abs(loudest_hz - TONE_HZ) < 2
