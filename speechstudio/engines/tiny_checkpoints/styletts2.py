"""Small models of StyleTTS2 of random weights: one of many voices, and one of a single voice."""

from pathlib import Path
from typing import Any

from speechstudio.engines.synthesis.styletts2 import VOICES
from speechstudio.engines.synthesis.styletts2_network import (
    ENCODERS,
    SPEAKING,
    ModelFiles,
    parts_of,
)
from speechstudio.engines.tiny_checkpoints.recordings import SAMPLE_RATE, write_recording

VOICE_HZ = 140
SEED = 4
FRAMES_A_SOUND = 1.0
"""Each takes 25 ms; people's sounds have three."""
ROUNDS = 12
LONGEST_SOUND = 50
"""In frames."""
_DECODERS = {
    "hifigan": {
        "type": "hifigan",
        "resblock_kernel_sizes": [3],
        "upsample_rates": [10, 5, 3, 2],
        "upsample_initial_channel": 512,  # as its library wants it
        "resblock_dilation_sizes": [[1, 3, 5]],
        "upsample_kernel_sizes": [20, 10, 6, 4],
    },
    "istftnet": {
        "type": "istftnet",
        "resblock_kernel_sizes": [3],
        "upsample_rates": [10, 6],
        "upsample_initial_channel": 512,  # as its library wants it
        "resblock_dilation_sizes": [[1, 3, 5]],
        "upsample_kernel_sizes": [20, 12],
        "gen_istft_n_fft": 20,
        "gen_istft_hop_size": 5,
    },
}


def make(folder: Path) -> None:
    """Write a model that takes the voice of a recording, with a recording."""
    make_model(folder, "hifigan", name="LibriTTS", has_many_voices=True)
    write_recording(folder / VOICES / "hum.wav", VOICE_HZ)


def make_single(folder: Path) -> None:
    """Write a model that has one voice of its own."""
    make_model(folder, "istftnet", name="LJSpeech", has_many_voices=False)


def make_model(folder: Path, decoder: str, *, name: str, has_many_voices: bool) -> None:
    """Write a model as its publisher lays it out, with its own language network."""
    import torch
    import yaml

    inner = folder / "Models" / name
    (folder / "Utils" / "PLBERT").mkdir(parents=True, exist_ok=True)
    inner.mkdir(parents=True, exist_ok=True)
    (folder / "Utils" / "PLBERT" / "config.yml").write_text(
        yaml.safe_dump({"model_params": _language_network()}), encoding="utf-8"
    )
    config = {
        "PLBERT_dir": "Utils/PLBERT/",
        "preprocess_params": {"sr": SAMPLE_RATE},
        "model_params": _settings(decoder, has_many_voices=has_many_voices),
    }
    (inner / "config.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    weights = inner / "epochs_2nd_00020.pth"
    torch.manual_seed(SEED)
    parts = parts_of(ModelFiles(root=folder, config=config, weights=weights))
    _speak_up(parts)
    net = {part: parts[part].half().state_dict() for part in (*SPEAKING, *ENCODERS)}
    torch.save({"net": net, "epoch": 20, "iters": 0}, weights)


def _language_network() -> dict[str, Any]:
    return {
        "vocab_size": 178,
        "hidden_size": 32,
        "num_attention_heads": 2,
        "intermediate_size": 32,
        "max_position_embeddings": 512,
        "num_hidden_layers": 1,
    }


def _settings(decoder: str, *, has_many_voices: bool) -> dict[str, Any]:
    return {
        "multispeaker": has_many_voices,
        "dim_in": 8,
        "hidden_dim": 512,  # as the decoder wants it
        "max_conv_dim": 512,
        "n_layer": 1,
        "n_mels": 80,
        "n_token": 178,
        "max_dur": LONGEST_SOUND,
        "style_dim": 128,
        "dropout": 0.2,
        "decoder": _DECODERS[decoder],
        "slm": {"hidden": 8, "nlayers": 1, "initial_channel": 8},
        "diffusion": {
            "embedding_mask_proba": 0.1,
            "transformer": {"num_layers": 1, "num_heads": 2, "head_features": 8, "multiplier": 1},
            "dist": {"sigma_data": 0.2, "estimate_sigma_data": True, "mean": -3.0, "std": 1.0},
        },
    }


def _speak_up(parts: Any) -> None:
    """Have sounds last so long, and weights be spread as training spreads them."""
    import torch

    share = torch.tensor(FRAMES_A_SOUND / LONGEST_SOUND)
    with torch.no_grad():
        parts.predictor.duration_proj.linear_layer.bias.fill_(torch.logit(share))
        for encoder in ENCODERS:  # their norms come near the truth by being used
            for _ in range(ROUNDS):
                parts[encoder].train()(torch.randn(1, 1, 80, 100))
