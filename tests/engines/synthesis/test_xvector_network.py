"""SpeechBrain's network for x-vectors, with random weights."""

from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.synthesis.sound import Samples
from speechstudio.engines.synthesis.speaker_embeddings import SIZE, embedding, speakers
from speechstudio.engines.synthesis.xvector_network import BANDS, WEIGHTS, xvector
from tests.models_run.clips import RATE, write_wav

CHANNELS = (BANDS, 16, 16, 16, 16, 24)
KERNELS = (5, 3, 3, 1, 1)


def noise(seconds: float, seed: int = 1) -> Samples:
    chance = np.random.default_rng(seed)
    return (chance.standard_normal(round(seconds * RATE)) * 0.05).astype(np.float32)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model's folder with a small network of the same form."""
    import torch

    torch.manual_seed(0)
    weights = {}
    for number, kernel in enumerate(KERNELS):
        given, made = CHANNELS[number : number + 2]
        conv, norm = f"blocks.{3 * number}.conv", f"blocks.{3 * number + 2}.norm"
        weights[f"{conv}.weight"] = torch.randn(made, given, kernel) / (given * kernel) ** 0.5
        weights[f"{conv}.bias"] = torch.randn(made)
        weights[f"{norm}.running_mean"] = torch.randn(made)
        weights[f"{norm}.running_var"] = torch.rand(made) + 0.5
        weights[f"{norm}.weight"] = torch.rand(made) + 0.5
        weights[f"{norm}.bias"] = torch.randn(made)
    weights["blocks.16.w.weight"] = torch.randn(SIZE, 2 * CHANNELS[-1])
    weights["blocks.16.w.bias"] = torch.randn(SIZE)
    model = tmp_path_factory.mktemp("model")
    (model / "xvector").mkdir()
    torch.save(weights, model / "xvector" / WEIGHTS)
    (model / "voices").mkdir()
    return model


def test_the_level_of_a_recording_changes_nothing_and_its_sound_does(folder: Path) -> None:
    plain = xvector(noise(2.0), folder / "xvector")
    assert plain.shape == (SIZE,)
    assert np.allclose(xvector(noise(2.0) * 4, folder / "xvector"), plain, atol=1e-3)
    swelling = noise(2.0) * np.linspace(0.01, 2.0, 2 * RATE, dtype=np.float32)
    other = xvector(swelling, folder / "xvector")
    assert not np.allclose(other, plain, atol=0.1)


def test_a_recording_becomes_a_voice_of_length_one(folder: Path) -> None:
    pytest.importorskip("soundfile")
    write_wav(folder / "voices" / "me.wav", np.stack([noise(1.0), noise(1.0, 2)], axis=1))
    write_wav(folder / "voices" / "short.wav", noise(0.1))
    files = dict(speakers(folder))
    assert [*files] == ["me", "short"]
    setup = EngineSetup(models={})
    found = embedding(files["me"], "me", folder, setup)
    assert np.linalg.norm(found) == pytest.approx(1.0, abs=1e-5)
    with pytest.raises(EngineFailedError, match="too short"):
        embedding(files["short"], "short", folder, setup)


def test_weights_of_another_network_are_told(tmp_path: Path) -> None:
    import torch

    torch.save({"weight": torch.zeros(3)}, tmp_path / WEIGHTS)
    with pytest.raises(EngineFailedError, match=WEIGHTS):
        xvector(noise(1.0), tmp_path)
