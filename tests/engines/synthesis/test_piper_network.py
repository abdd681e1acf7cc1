from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError
from speechstudio.engines.synthesis.piper_network import Manner, PiperNetwork
from tests.engines.synthesis.made_voice import FRAMES, HOP, write_voice

IDS = [1, 0, 9, 0, 10, 0, 2]


def manner(
    *, seed: int = 1, noise: float = 0.5, pace: float = 1.0, speaker: int | None = None
) -> Manner:
    return Manner(
        speaker=speaker, length_scale=1 / pace, noise_scale=noise, noise_w_scale=noise, seed=seed
    )


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> PiperNetwork:
    path = write_voice(tmp_path_factory.mktemp("voice"), "a")
    return PiperNetwork.load(path, threads=1, device="cpu")


def test_lengths_of_sounds_add_up_to_the_samples(network: PiperNetwork) -> None:
    samples, frames = network.speak(IDS, manner())
    assert len(frames) == len(IDS)
    assert frames.sum() * HOP == len(samples)


def test_the_same_seed_gives_the_same_sound_whatever_came_between(network: PiperNetwork) -> None:
    first, _ = network.speak(IDS, manner(seed=5))
    network.speak(IDS * 3, manner(seed=6))
    again, _ = network.speak(IDS, manner(seed=5))
    assert np.array_equal(first, again)


def test_another_seed_gives_another_sound(network: PiperNetwork) -> None:
    first, _ = network.speak(IDS, manner(seed=5))
    other, _ = network.speak(IDS, manner(seed=6))
    length = min(len(first), len(other))
    assert not np.array_equal(first[:length], other[:length])


def test_its_noise_is_normal_and_its_two_draws_are_not_the_same(network: PiperNetwork) -> None:
    samples, frames = network.speak(IDS * 40, manner(noise=1.0))
    noise = (samples - samples.mean()) / 0.02
    assert noise.std() == pytest.approx(1.0, abs=0.02)
    rhythm = np.abs(frames - FRAMES)
    assert not np.allclose(np.abs(noise[: len(rhythm)]), rhythm, atol=1.0)


def test_without_noise_every_sound_has_its_own_length(network: PiperNetwork) -> None:
    samples, frames = network.speak(IDS, manner(noise=0.0))
    assert set(frames) == {FRAMES}
    assert np.ptp(samples) == 0


def test_more_noise_than_there_is_is_taken_again(network: PiperNetwork) -> None:
    samples, _ = network.speak(IDS * 80, manner(noise=0.1))
    assert len(samples) > 786_433
    assert np.isfinite(samples).all()


def test_speakers_are_told_apart(tmp_path: Path) -> None:
    network = PiperNetwork.load(write_voice(tmp_path, "many", speakers=3), threads=1, device="cpu")
    levels = [network.speak(IDS, manner(noise=0.0, speaker=n))[0].mean() for n in range(3)]
    assert levels == sorted(levels)
    assert levels[2] - levels[0] == pytest.approx(0.04, abs=1e-4)


@pytest.mark.parametrize("content", [b"", b"no network", b"\x08\x08" * 40])
def test_a_file_that_is_no_network_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.onnx"
    path.write_bytes(content)
    with pytest.raises(EngineFailedError, match=r"bad\.onnx does not work"):
        PiperNetwork.load(path, threads=1, device="cpu")


def test_a_graphics_card_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailableError, match="graphics card"):
        PiperNetwork.load(write_voice(tmp_path, "a"), threads=1, device="cuda")
