"""The sound system that tests make keeps what it promises."""

from pathlib import Path

import numpy as np
import pytest

from tests.audio.correlating import likeness, place_of
from tests.audio.making import write_wav
from tests.fakes.stage import wait_until
from tests.sound_devices import MICROPHONE_RATE, SoundSystem


def test_a_file_is_heard_by_the_microphone(sound_devices: SoundSystem, tmp_path: Path) -> None:
    import sounddevice

    noise = np.random.default_rng(5).uniform(-0.5, 0.5, MICROPHONE_RATE // 2).astype(np.float32)
    path = write_wav(tmp_path / "said.wav", noise, MICROPHONE_RATE)
    blocks: list[np.ndarray] = []
    with (
        sounddevice.InputStream(
            samplerate=MICROPHONE_RATE,
            channels=1,
            dtype="float32",
            callback=lambda block, *_: blocks.append(block[:, 0].copy()),
        ),
        sound_devices.spoken(path) as speaking,
    ):
        wait_until(lambda: speaking.poll() is not None)
    heard = np.concatenate(blocks)
    assert likeness(noise, heard, place_of(noise, heard)) == pytest.approx(1, abs=1e-4)
